import type { Dialect } from '../../gate/sql/scan.ts';

/** What the user asked `gamsa gate` for. */
export interface GateRequest {
  /** Folders and files instead of those of the workspace. */
  readonly targets: readonly string[];
  readonly workspace: string;
  readonly source: string | undefined;
  readonly tool: string | undefined;
  readonly dialect: Dialect | undefined;
  readonly database: string | undefined;
  readonly devUrl: string | undefined;
  readonly lock: string | undefined;
  readonly policy: string | undefined;
  readonly gitBase: string | undefined;
  readonly latest: number | undefined;
  readonly threshold: number;
  readonly baseline: string | undefined;
  /** A finished run: live systems instead of files. */
  readonly run: string | undefined;
  /** Folder in which replayed databases are kept. */
  readonly cacheDir: string | undefined;
  readonly signal: AbortSignal;
}
