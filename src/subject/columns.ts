import type { ClassifiedField } from '../core/classification.ts';
import type { Dataset, Field } from '../core/dataset.ts';
import type { RunDataset } from '../core/run.ts';
import { itemsOf, type Kind, kinds } from './identifiers.ts';

/** Columns of a dataset in which identifiers may stand. */
export interface Columns {
  /** Fields that hold just the identifier, by kind. */
  readonly whole: ReadonlyMap<Kind, readonly Field[]>;
  /** Columns with identifiers inside: text, JSON, logs. */
  readonly inside: readonly Field[];
  /** Fields whose values are not in clear text, by kind: no comparison finds an identifier in them. */
  readonly veiled: ReadonlyMap<Kind, readonly Field[]>;
  /** Whatever may hold text, whether or not anything was seen in it. */
  readonly texts: readonly Field[];
  /** Numbers of which nothing is known: one may be that of the person. */
  readonly numbers: readonly Field[];
  /** Fields that the session may not read, and in which anything may stand. */
  readonly locked: readonly Field[];
  /** Items that the dataset's fields hold. */
  readonly items: readonly string[];
}

const veils = ['masked', 'weak-hash', 'strong-hash', 'encrypted', 'tokenised'] as const;
const textual: ReadonlySet<Field['family']> = new Set(['text', 'json', 'xml', 'binary', 'unknown']);

const numeric: ReadonlySet<Field['family']> = new Set(['number', 'uuid']);
/** Of such numbers nobody is called. */
const fractional = /float|double|real|money|decimal\(\d+, ?[1-9]|numeric\(\d+, ?[1-9]|^(?:bit|year)\b/i;

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
  const byKind = (is: (field: ClassifiedField, kind: Kind) => boolean) =>
    new Map(
      kinds.map((kind) => {
        const names = classified.filter((field) => is(field, kind)).map(({ name, within }) => within ?? name);
        return [kind, [...new Set(names)].flatMap((name) => fieldOf(name) ?? [])] as const;
      }),
    );
  const holds = kinds.flatMap((kind) => itemsOf[kind]);
  const inside = classified
    .filter(
      ({ within, classification: { item, contains } }) =>
        (within !== undefined && holds.includes(item ?? '')) ||
        ['free-text', 'prompt', 'completion', 'resume'].includes(item ?? '') ||
        Object.keys(contains).some((key) => holds.includes(key)),
    )
    .map(({ name, within }) => within ?? name);
  const told = new Set(
    classified.filter(({ classification }) => classification.item !== undefined).map(({ name }) => name),
  );
  const items = classified.flatMap(({ classification: { item } }) => item ?? []);
  return {
    whole,
    veiled: byKind(({ within, classification: { item, forms } }, kind) => {
      const hidden = veils.some((form) => (forms[form] ?? 0) > 0);
      return within === undefined && hidden && itemsOf[kind].includes(item ?? '');
    }),
    texts: dataset.fields.filter(({ family, unreadable }) => textual.has(family) && !unreadable),
    numbers: dataset.fields.filter(
      ({ name, family, type, unreadable }) =>
        numeric.has(family) && !fractional.test(type) && !unreadable && !told.has(name),
    ),
    inside: [...new Set(inside)].flatMap((name) => fieldOf(name) ?? []),
    locked: dataset.fields.filter(
      ({ family, unreadable }) =>
        unreadable && (textual.has(family) || numeric.has(family) || family === 'date'),
    ),
    items: [...new Set(items)].sort(),
  };
}
