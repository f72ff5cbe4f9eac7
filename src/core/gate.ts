import type { FileLine, Notice, RunResult } from './run.ts';
import type { Text } from './text.ts';

/** A finding about a schema, at the line that made it so. */
export interface GateProblem extends RunResult {
  readonly at: FileLine;
  /** The line itself, with what may be a value masked. */
  readonly excerpt?: string;
  /** YAML to paste, and into which file. */
  readonly paste?: { readonly into: string; readonly lines: readonly string[] };
  /** Set where a comment beside the line accepts it. */
  readonly ignored?: { readonly reason: string; readonly until: string };
}

/** A statement or a line that could not be read or run. */
export interface GateFailure extends FileLine {
  readonly why: Text;
}

/** What one gate found: counts and names, never a value. */
export interface GateReport {
  readonly schema: 'gamsa.gate/v1';
  readonly tool: { readonly name: 'gamsa'; readonly version: string };
  /** Calendar date the gate speaks of. */
  readonly asOf: string;
  readonly complete: boolean;
  /** What was judged. */
  readonly schemas: readonly {
    readonly source: string;
    readonly path: string;
    readonly tool: string;
    readonly files: number;
    readonly statements: number;
    readonly datasets: number;
    readonly fields: number;
    readonly personal: number;
  }[];
  readonly problems: readonly GateProblem[];
  /** Findings outside of the change, with `--git-base` or `--latest`. */
  readonly outside: number;
  readonly failures: readonly GateFailure[];
  /** Statements that could not run and cannot have changed a field. */
  readonly passedOver: readonly GateFailure[];
  /** Files with SQL that the migration tool does not run, and that were not read. */
  readonly leftOut?: readonly string[];
  readonly notices: readonly Notice[];
}
