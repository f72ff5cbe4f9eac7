import { createClassifier } from '../../src/classify/index.ts';
import { buildLexicon } from '../../src/classify/names/lexicon.ts';
import type { ClassifiedField } from '../../src/core/classification.ts';
import type { Dataset, Field, TypeFamily } from '../../src/core/dataset.ts';
import { loadDetectors, loadItems } from '../../src/registry.ts';

export const items = await loadItems();
export const detectors = await loadDetectors();
export const lexicon = buildLexicon(items);
export const classifier = createClassifier({ items, detectors });

const types: Readonly<Record<string, TypeFamily>> = {
  int: 'number',
  bigint: 'number',
  numeric: 'number',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'time',
  uuid: 'uuid',
  json: 'json',
  bytea: 'binary',
  'binary(14)': 'binary',
  inet: 'network',
};

/** A field from `name`, `name int`, `name varchar(20)`, `"name with blanks"`, with a comment after `--`. */
export function field(text: string): Field {
  const [declared = '', comment] = text.split(/\s*--\s*/);
  const [, quoted, rest = declared] = /^"([^"]+)"(.*)$/.exec(declared) ?? [];
  const [name = '', type = 'text'] =
    quoted === undefined ? rest.split(' ') : [quoted, ...rest.split(' ').slice(1)];
  const length = /\((\d+)\)/.exec(type)?.[1];
  return {
    name,
    type,
    family: types[type] ?? 'text',
    nullable: true,
    ...(length !== undefined && { maxLength: Number(length) }),
    ...(comment !== undefined && { comment }),
  };
}

export function table(name: string, fields: readonly string[], comment?: string): Dataset {
  return {
    name,
    path: [name],
    kind: 'table',
    fields: fields.map(field),
    ...(comment !== undefined && { comment }),
  };
}

/** What each field of a table is judged to hold, by its schema alone. */
export function judgeSchema(
  name: string,
  fields: readonly string[],
  comment?: string,
): Record<string, string | undefined> {
  return byName(classifier.schemaOnly(table(name, fields, comment)));
}

/** The verdicts on a table with values; each column's list is one value a record. */
export function judgeValues(
  name: string,
  columns: Readonly<Record<string, readonly (string | null)[]>>,
): ClassifiedField[] {
  const dataset = table(name, Object.keys(columns));
  const session = classifier.open(dataset, dataset.fields);
  const rows = Math.max(...Object.values(columns).map((values) => values.length));
  session.add({ rows, columns: Object.values(columns) });
  return session.finish();
}

export const byName = (fields: readonly ClassifiedField[]): Record<string, string | undefined> =>
  Object.fromEntries(fields.map((one) => [one.name, one.classification.item]));

/** `count` values made from their number. */
export const make = (count: number, value: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => value(index));
