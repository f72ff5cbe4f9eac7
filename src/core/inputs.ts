/** What kinds of files shape an audit beside the policy, the workspace and the lock. */
export const ownInputKinds = ['detectors', 'dictionary', 'baseline'] as const;

/** A file of the user's own that shaped an audit. */
export interface RunInput {
  readonly kind: (typeof ownInputKinds)[number];
  /** From the workspace's folder; from that in which gamsa ran for a scan. With `/`. */
  readonly file: string;
  /** In hex. Absent where it would tell the values of a short dictionary to whoever guesses them. */
  readonly sha256?: string;
  /** Values of a dictionary. */
  readonly entries?: number;
}

/** Fewer values can be guessed, and the guess be confirmed by the digest of the file. */
export const fewestDigested = 16;
