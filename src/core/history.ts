/** One kept run, in short. */
export interface KeptRun {
  readonly id: string;
  /** ISO 8601 instant. */
  readonly ended: string;
  readonly asOf: string;
  readonly complete: boolean;
  /** Findings that were open: violated and not accepted, and those that could not be judged. */
  readonly violated: number;
  readonly unknown: number;
}

/** Open findings of one check in one run. */
export interface TrendPoint {
  readonly rule: string;
  readonly run: string;
  readonly count: number;
}

/** What a run carries of its workspace's history, so that reports can tell it without the workspace. */
export interface RunHistory {
  /** The latest first, this run among them. */
  readonly runs: readonly KeptRun[];
  /** Fingerprint of an open finding → ISO 8601 instant of the first run of the unbroken row that has it. */
  readonly since: Readonly<Record<string, string>>;
}
