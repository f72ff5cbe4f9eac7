import type { GateClass } from '../../core/detector.ts';
import type { HitCounts } from '../../core/profile.ts';
import type { EndProfile } from './ends.ts';
import type { LoginProfile } from './logins.ts';
import type { Unfollowed } from './nested/followed.ts';
import type { Sample } from './sample.ts';
import type { YearProfile } from './years.ts';

/**
 * What one pass over a column's values leaves behind: counts, and nothing that a value could be rebuilt from.
 * `values` counts the cells that are neither NULL nor blank; all other counts are of those, unless said.
 */
export interface ColumnProfile {
  readonly rows: number;
  readonly nulls: number;
  /** Empty after trimming. */
  readonly empties: number;
  readonly values: number;
  /** Lengths after trimming, in UTF-16 units. */
  readonly length: LengthProfile;
  /** By detector id; detectors that never matched are absent. */
  readonly hits: ReadonlyMap<string, Hits>;
  /** Counts over the first `inspected` values, which are looked at more closely than the rest. */
  readonly inspected: number;
  readonly shapes: Readonly<Record<Shape, number>>;
  /** Inspected values that hold at least one character of a class (see `gateClasses`). */
  readonly classes: ReadonlyMap<GateClass, number>;
  /** Different values among the inspected ones; an estimate, as hashes are compared. */
  readonly distinct: number;
  /** Mean number of words of the inspected values (in their first 600 characters). */
  readonly words: number;
  /** Inspected values that are numbers, in their order. */
  readonly numbers?: NumberProfile;
  /** Of the inspected values that are dates. */
  readonly years?: YearProfile;
  /** The share of the values in which somebody speaks (see `speaks`). */
  readonly voices: number;
  readonly logins: LoginProfile;
  readonly ends: EndProfile;
  /** Compares the first values with those of another column. */
  readonly sample: Sample;
  readonly koreanNames: KoreanNames;
  /** Values that were opened as JSON, XML, `key=value` text, base64 of any text, or what else `nested/` reads. */
  readonly opened: number;
  /**
   * Profiles of what was found inside, by path: `user.email`, `items[].name`. Keys that are data are the values of
   * `{key}`, and what stands under them is found at `{}`; text that was written in base64 at `{base64}`. What is nested in a nested value stands here too.
   */
  readonly paths: ReadonlyMap<string, ColumnProfile>;
  /** Values whose nesting was too deep or too wide to follow to the end, by the bound that was met. */
  readonly unfollowed: Unfollowed;
  /**
   * Set where the source counted: rows, lengths and hits are then of every record, while everything else, and the hits of
   * the detectors that it could not run, is of so many values that were read.
   */
  readonly counted?: { readonly read: number; readonly unjudged: ReadonlySet<string> };
}

export interface LengthProfile {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  /** `powers[n]` counts the values of 2^n to 2^(n+1) - 1 characters. */
  readonly powers: readonly number[];
}

export type Hits = HitCounts;

/** Each inspected value has exactly one shape, the first that fits. */
export const shapes = [
  'boolean',
  'integer',
  'decimal',
  'date',
  'datetime',
  'time',
  'uuid',
  'json',
  'hex',
  'base64',
  'word',
  'words',
  'sentence',
  'other',
] as const;

export type Shape = (typeof shapes)[number];

export interface NumberProfile {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  /** Share of numbers larger than the one before: near 1 for a sequence. */
  readonly rising: number;
  /** Numbers with four digits or more after the point. */
  readonly fine: number;
}

/** Values of two to four Hangul syllables that begin with a surname. */
export interface KoreanNames {
  readonly values: number;
  /** Of these, how many begin with each surname. */
  readonly bySurname: ReadonlyMap<string, number>;
  /** Share of the syllables after the surname that given names are made of; 0 where there are none. */
  readonly typical: number;
  /** Share of the values that end in the commonest last syllable: high for places (`…시`) and kinds of things. */
  readonly commonestEnd: number;
}

/** Of how many values the hits of a detector are. */
export function triedOn({ values, counted }: ColumnProfile, id: string): number {
  return counted?.unjudged.has(id) ? counted.read : values;
}
