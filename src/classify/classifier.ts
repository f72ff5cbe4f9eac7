import type { ClassifiedField } from '../core/classification.ts';
import type { Dataset, Field } from '../core/dataset.ts';
import type { SourceProfile } from '../core/profile.ts';
import type { Batch, Problem } from '../core/source.ts';
import type { Portable } from './portable/index.ts';

/** Looks at one dataset, batch by batch. Holds counts only; no value outlives the batch it came in. */
export interface ClassifierSession {
  /** Takes in records; the columns stand in the order of the fields given to `open`. */
  add(batch: Batch): void;
  /** Takes in what the source counted over every record; records that were read still tell what it cannot. */
  count(counted: SourceProfile): void;
  /**
   * The verdicts for every field of the dataset (fields that were not opened are judged by their schema alone), and
   * for the paths found inside nested values. Can be called once, after however many batches.
   */
  finish(): ClassifiedField[];
  /** What of nested values was not followed, once finished. */
  unfollowed(): Problem[];
}

/** Says what the columns of a dataset hold. Deterministic: equal input gives equal verdicts. */
export interface Classifier {
  /**
   * Starts a look at the records of a dataset; `fields` are those that will be read. Paths inside values that are called like a key
   * (`isKey`) are kept though nothing tells what they hold: following references may.
   */
  open(dataset: Dataset, fields: readonly Field[], isKey?: (path: string) => boolean): ClassifierSession;
  /** The detectors for a source that runs them itself. */
  portable(): Portable;
  /** Verdicts from names, types, comments and relations alone. */
  schemaOnly(dataset: Dataset): ClassifiedField[];
}
