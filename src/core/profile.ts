import type { Field } from './dataset.ts';
import type { PortablePatterns } from './detector.ts';

/**
 * A detector for an engine that is not ours: patterns in the syntax of RE2, which BigQuery and others speak. Values are
 * composed (Unicode's form C), trimmed of blanks and control characters (up to U+0020) and spelt as usual before.
 */
export interface PortableDetector {
  readonly id: string;
  /** Anchored; a value matches as a whole where all of them do. */
  readonly whole: readonly string[];
  /** For running text: the match, and what must stand directly beside it. */
  readonly within?: { readonly before: string; readonly match: string; readonly after: string };
  /** In running text only what the check proves is a hit: always, or of matches of nothing but digits. */
  readonly proved?: 'always' | 'bare';
  /**
   * Whether a value that matches as a whole is not searched for what others find: false where it has blanks, `/` or `@` in it, and
   * `never` where the match is a word with what it names, which may hold more.
   */
  readonly settles: boolean | 'never';
  /** What says whether a match is real; without it none is proved. */
  readonly check?: PortableCheck;
}

/** The check of a built-in detector by its id, or in patterns. */
export type PortableCheck = { readonly name: string } | PortablePatterns;

/** Entries in lower case that whole values are compared with. */
export interface PortableDictionary {
  readonly id: string;
  readonly entries: ReadonlySet<string>;
}

/** Where all of `when` match a value, signs are exchanged one by one, then patterns by what may name their groups (`\1`). */
export interface Respelling {
  readonly when: readonly string[];
  readonly letters?: readonly [from: string, to: string];
  readonly steps: readonly (readonly [pattern: string, as: string])[];
}

/** How values come to be spelt as usual: of the lists in turn, of each list the first case that holds. */
export interface PortableSpelling {
  /** For every value. */
  readonly usual: readonly (readonly Respelling[])[];
  /** For a value that no detector knows as a whole; kept where one knows it then. */
  readonly otherwise: readonly (readonly Respelling[])[];
}

export interface ProfileRequest {
  readonly fields: readonly Field[];
  readonly detectors: readonly PortableDetector[];
  readonly dictionaries: readonly PortableDictionary[];
  readonly spelling: PortableSpelling;
  readonly signal: AbortSignal;
}

/** What a source counted over every record. No value is among it. */
export interface SourceProfile {
  readonly rows: number;
  /** By name; fields in which no detector could match by their type, or that may not be read, are absent. */
  readonly fields: ReadonlyMap<string, FieldCounts>;
  /** Detectors that the source could not run, by id: their check has no form there. */
  readonly unjudged: readonly string[];
}

export interface FieldCounts {
  readonly rows: number;
  readonly nulls: number;
  /** Nothing left after trimming. */
  readonly empties: number;
  /** Characters of the other values. */
  readonly length: { readonly min: number; readonly max: number; readonly mean: number };
  /** By detector id; those that never matched are absent. */
  readonly hits: ReadonlyMap<string, HitCounts>;
}

export interface HitCounts {
  /** Values that match as a whole. */
  readonly whole: number;
  /** Values that hold a match inside longer text. */
  readonly within: number;
  /** What the validator said of the whole matches; without one all are `unknown`. */
  readonly valid: number;
  readonly invalid: number;
  readonly unknown: number;
  /** Values that hold, inside longer text, only what has the form and fails the check; where that was counted. */
  readonly failed?: number;
  /** Values in which all that it found is nobody's where programs are set up (`PatternDetector.impersonal`); where that was counted. */
  readonly impersonal?: number;
}
