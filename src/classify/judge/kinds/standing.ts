import type { Dataset } from '../../../core/dataset.ts';
import type { TableKind } from '../../names/tables.ts';
import { wordSet } from '../../names/word-list.ts';
import type { FieldView } from '../field-view.ts';

/** What stands in a table. */
export interface Standing {
  readonly dataset: Dataset;
  /** Its own name, without the schema's. */
  readonly name: string;
  /** What that says of it. */
  readonly named: ReadonlySet<TableKind>;
  readonly fields: readonly FieldView[];
  /** Words of its columns' names. */
  readonly words: ReadonlySet<string>;
  /** Items that columns are called by and nothing else is. */
  readonly strong: ReadonlySet<string>;
}

/** A table's kinds while they are added to and taken from. */
export interface Kinds {
  readonly head: Set<TableKind>;
  readonly any: Set<TableKind>;
}

export const hasAny = (set: ReadonlySet<string>, of: readonly string[]): boolean =>
  of.some((one) => set.has(one));

export const addBoth = ({ head, any }: Kinds, ...kinds: readonly TableKind[]): void => {
  for (const kind of kinds) {
    head.add(kind);
    any.add(kind);
  }
};

export const deleteBoth = ({ head, any }: Kinds, ...kinds: readonly TableKind[]): void => {
  for (const kind of kinds) {
    head.delete(kind);
    any.delete(kind);
  }
};

/** Items that only records about people have: two of them make any table one about people. */
export const personal: ReadonlySet<string> =
  wordSet(`email mobile-phone date-of-birth gender rrn password username passport marital-status nationality
    photo salary job-title name national-id driver-licence resume`);
