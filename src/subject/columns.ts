import type { Dataset, Field } from '../core/dataset.ts';
import type { RunDataset } from '../core/run.ts';
import { itemsOf, type Kind, kinds } from './identifiers.ts';

/** Columns of a dataset in which identifiers may stand. */
export interface Columns {
  /** Fields that hold just the identifier, by kind. */
  readonly whole: ReadonlyMap<Kind, readonly Field[]>;
  /** Columns with e-mail addresses or numbers inside: text, JSON, logs. */
  readonly inside: readonly Field[];
  /** Items that the dataset's fields hold. */
  readonly items: readonly string[];
}

/** By what the fields were classified as; `subjects` are fields that the data map or the user names. */
export function columnsOf(
  dataset: Dataset,
  inventory: RunDataset | undefined,
  subjects: readonly string[],
): Columns {
  const classified = inventory?.fields ?? [];
  const fieldOf = (name: string) => dataset.fields.find((field) => field.name === name && !field.unreadable);
  const whole = new Map<Kind, Field[]>();
  for (const kind of kinds) {
    const named = classified
      .filter(
        ({ within, classification }) =>
          within === undefined && itemsOf[kind].includes(classification.item ?? ''),
      )
      .map(({ name }) => name);
    const all = kind === 'id' ? [...named, ...subjects] : named;
    const fields = [...new Set(all)].flatMap((name) => fieldOf(name) ?? []);
    if (fields.length > 0) whole.set(kind, fields);
  }
  const holds = [...itemsOf.email, ...itemsOf.phone];
  const inside = classified
    .filter(
      ({ within, classification: { item, contains } }) =>
        (within !== undefined && holds.includes(item ?? '')) ||
        ['free-text', 'prompt', 'completion', 'resume'].includes(item ?? '') ||
        Object.keys(contains).some((key) => holds.includes(key)),
    )
    .map(({ name, within }) => within ?? name);
  const items = classified.flatMap(({ classification: { item } }) => item ?? []);
  return {
    whole,
    inside: [...new Set(inside)].flatMap((name) => fieldOf(name) ?? []),
    items: [...new Set(items)].sort(),
  };
}
