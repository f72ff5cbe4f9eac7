/** A system of the cloud that the demo runs on this machine: a server that speaks the system's own protocol. */
export interface CloudSystem {
  /** Its entry under `sources` of the workspace, and its entries under `data`: lines that end in a line break. */
  readonly source: string;
  readonly data: string;
  readonly stop: () => Promise<void>;
}
