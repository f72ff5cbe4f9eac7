import type { Dataset, Field } from '../../core/dataset.ts';
import type { Batch } from '../../core/source.ts';
import type { Text } from '../../core/text.ts';
import type { Statement } from '../sql/split.ts';

/** One column as it stands after a statement. */
export interface ColumnState {
  /** Stays the same as long as the column lives, whatever it is called. */
  readonly key: string;
  /** Raw segments of its dataset, e.g. `['public', 'users']`. */
  readonly dataset: readonly string[];
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly comment: string | undefined;
}

export interface Changed {
  readonly columns: readonly ColumnState[];
  /** Keys of the columns that are gone. */
  readonly gone: readonly string[];
}

/** A database, or a model of one, in which migrations are replayed. */
export interface Engine {
  /** Runs one statement; throws `StatementError`. */
  readonly run: (statement: Statement) => Promise<void>;
  /** What the statement just run did to columns: those it may have touched, and those it dropped. */
  readonly changed: (statement: Statement) => Promise<Changed>;
  /** What the statements of a file did besides: to tables that they do not name. Asked when the file is done. */
  readonly rest?: () => Promise<Changed>;
  readonly datasets: () => Promise<readonly Dataset[]>;
  /** The text of each view's query by the view's name, where columns of others may show under another name. */
  readonly views?: () => Promise<ReadonlyMap<string, string>>;
  /** Some rows of what was inserted, clipped, for the classifier. */
  readonly sample: (dataset: Dataset, fields: readonly Field[]) => Promise<Batch>;
  /** The database as an archive, where it can be had and no table holds a row. */
  readonly dump?: () => Promise<Blob | undefined>;
  /** Told, by an engine that was opened from an archive, which columns are known. */
  readonly resume?: (columns: readonly ColumnState[]) => Promise<void>;
  /** Forgets the settings of a session: a migration tool opens one for each file. */
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Why a statement could not run. `text` is ours: a database's own message may quote values. */
export class StatementError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** Rows looked at of each table that migrations fill, and characters of each value. */
export const sampleRows = 500;
export const sampleClip = 4_096;
