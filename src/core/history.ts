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
