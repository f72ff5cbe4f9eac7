import type { SourceClock } from './clock.ts';
import type { Field } from './dataset.ts';
import type { RowCondition } from './workspace.ts';

/**
 * Which records of a dataset: every part that is given must hold. Portable like a row condition: each source compiles it
 * for itself, with the values as parameters.
 */
export interface Selection {
  readonly where?: RowCondition;
  /** Only records in which at least one of these fields is filled. */
  readonly anyOf?: readonly string[];
  readonly aged?: Aged;
  /** Only records in which at least one field holds one of its texts. */
  readonly holding?: readonly Holding[];
}

/** Records whose clock lies before an instant, and not before another: ISO 8601, UTC, as the limits of an `AgeQuery`. */
export interface Aged {
  readonly clock: SourceClock;
  /** IANA time zone for clocks without one of their own. */
  readonly zone: string;
  readonly before: string;
  readonly since?: string;
}

/** A field and the texts looked for. Where the system's own order calls more texts equal (`Kim` and `kim`), those are found too. */
export interface Holding {
  readonly field: string;
  readonly texts: readonly string[];
}

/** Asks for every record of a selection. */
export interface SelectRequest {
  readonly fields: readonly Field[];
  readonly selection: Selection;
  /** Longest text of one cell, in characters; clipped in the source. */
  readonly clip: number;
  readonly signal: AbortSignal;
}

/** How a source would find the records of a selection, by its own plan: nothing was run. */
export interface AccessPlan {
  /** `index`: it goes to the records by an index or a partition. `scan`: it reads the whole dataset. */
  readonly access: 'index' | 'scan';
  /** Records that it expects to find. */
  readonly rows?: number;
}
