import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { knownLabels } from '../../fixtures/labels.ts';
import type { Dataset, Field, TypeFamily } from '../../src/core/dataset.ts';
import { CorpusError, readCsv } from './csv.ts';

export interface Labelled {
  readonly label: string;
  /** Why the label is arguable; empty where it is not. */
  readonly hard: string;
}

/** One table of a corpus: its schema, its labels by column, and where its rows are. */
export interface CorpusTable {
  /** Name of its data set, with its folder where several are scored. */
  readonly corpus: string;
  /** Its data set is called `kr_…`. */
  readonly declaredKorean: boolean;
  readonly dataset: Dataset;
  readonly labels: ReadonlyMap<string, Labelled>;
  readonly rows?: string;
}

export interface Corpus {
  readonly tables: readonly CorpusTable[];
  /** Label → class: personal, context or none. */
  readonly classes: ReadonlyMap<string, string>;
  /** Reason → further labels that a lenient score takes. */
  readonly accept: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is not scored, and what had to be assumed, a sentence each. */
  readonly flaws: Flaws;
}

export interface Flaws {
  readonly unscored: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Reads a folder of the form `datasets/<name>/{schema,labels}.csv`, `taxonomy.csv`, `accept.csv`; `datasets` itself or one
 * data set will do. `prefix` goes before the names of data sets.
 */
export function readCorpus(folder: string, prefix = ''): Corpus {
  if (!isFolder(folder)) throw new CorpusError(`${folder} is no folder`);
  const unscored: string[] = [];
  const remarks: string[] = [];
  const found = findDatasets(folder);
  if (found.length === 0)
    throw new CorpusError(
      `${folder} holds no data set: expected datasets/NAME/schema.csv with labels.csv beside it`,
    );
  for (const path of found.filter((one) => !existsSync(join(one, 'schema.csv'))))
    unscored.push(`${path} has no schema.csv`);
  const taxonomy = beside(folder, 'taxonomy.csv');
  if (taxonomy === undefined)
    remarks.push(
      'no taxonomy.csv: the labels are those of fixtures/labels.ts, and each but none and record_time counts as personal',
    );
  const accept = beside(folder, 'accept.csv');
  if (accept === undefined) remarks.push('no accept.csv: no further label is taken leniently');
  const classes = new Map([
    ...assumed,
    ...(taxonomy === undefined
      ? []
      : readCsv(taxonomy, ['label', 'class']).map((row) => readClass(row, taxonomy))),
  ]);
  const tables = found
    .filter((path) => existsSync(join(path, 'schema.csv')))
    .flatMap((path) => readDataset(path, prefix + basename(path), classes, unscored));
  return {
    tables,
    classes,
    accept: accept === undefined ? new Map() : readAccept(accept),
    flaws: { unscored, remarks },
  };
}

function readClass(
  { label = '', class: of = '' }: Record<string, string>,
  file: string,
): readonly [string, string] {
  if (['personal', 'context', 'none'].includes(of)) return [label, of];
  throw new CorpusError(`${file}: class “${of}” of the label ${label}; expected personal, context or none`);
}

/** The further labels that each reason of a file `accept.csv` takes. */
export const readAccept = (file: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    readCsv(file, ['reason', 'also_accept']).map((row) => [
      row.reason!,
      new Set((row.also_accept ?? '').split(';').filter(Boolean)),
    ]),
  );

/** Where a corpus does not say: what the labels' own words mean. */
const assumed: readonly (readonly [string, string])[] = [...knownLabels].map((label) => [
  label,
  label === 'none' || label === 'record_time' ? 'none' : 'personal',
]);

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** The folders of data sets: those in `datasets`, those in the folder itself, or the folder where it is one. */
function findDatasets(folder: string): string[] {
  if (existsSync(join(folder, 'schema.csv'))) return [resolve(folder)];
  const inner = join(folder, 'datasets');
  const place = isFolder(inner) ? inner : folder;
  const folders = readdirSync(place)
    .sort()
    .map((name) => resolve(place, name))
    .filter(isFolder);
  return folders.some((path) => existsSync(join(path, 'schema.csv'))) ? folders : [];
}

/** A file of the whole corpus: in the folder that was named, or above where that is `datasets` or one of them. */
function beside(folder: string, name: string): string | undefined {
  return [folder, join(folder, '..'), join(folder, '..', '..')]
    .slice(0, existsSync(join(folder, 'datasets')) ? 1 : 3)
    .map((place) => join(place, name))
    .find((path) => existsSync(path));
}

function readDataset(
  folder: string,
  corpus: string,
  classes: ReadonlyMap<string, string>,
  unscored: string[],
): CorpusTable[] {
  const labels = Map.groupBy(
    readCsv(join(folder, 'labels.csv'), ['table', 'column', 'label']),
    (row) => row.table!,
  );
  const schema = Map.groupBy(
    readCsv(join(folder, 'schema.csv'), ['table', 'column', 'type']),
    (row) => row.table!,
  );
  if (schema.size === 0) throw new CorpusError(`${join(folder, 'schema.csv')} has no rows`);
  for (const [table, rows] of labels) {
    const columns = schema.get(table)?.map(({ column }) => column);
    for (const { column } of rows)
      if (!columns?.includes(column))
        unscored.push(`${corpus}.${table}.${column}: labelled, but no such column`);
  }
  return [...schema].map(([table, all]) => {
    const columns = all.filter((row, i) => all.findIndex(({ column }) => column === row.column) === i);
    for (const { column } of all.filter((row) => !columns.includes(row)))
      unscored.push(`${corpus}.${table}.${column}: twice in schema.csv, the first counts`);
    const rows = join(folder, 'data', `${table}.csv`);
    const comment = columns[0]?.table_comment;
    const known = new Map<string, Labelled>();
    for (const { column = '', label = '', hard = '' } of labels.get(table) ?? []) {
      if (known.has(column)) unscored.push(`${corpus}.${table}.${column}: labelled twice, the first counts`);
      else if (!classes.has(label)) unscored.push(`${corpus}.${table}.${column}: unknown label “${label}”`);
      else known.set(column, { label, hard });
    }
    const told = new Set(labels.get(table)?.map(({ column }) => column));
    for (const { column } of columns)
      if (!told.has(column)) unscored.push(`${corpus}.${table}.${column}: not labelled`);
    return {
      corpus,
      declaredKorean: basename(folder).startsWith('kr_'),
      dataset: {
        name: table,
        path: [table],
        kind: 'table' as const,
        fields: columns.map(readField),
        ...(comment && { comment }),
      },
      labels: known,
      ...(existsSync(rows) && { rows }),
    };
  });
}

/** A column of `schema.csv`. */
export function readField(row: Record<string, string>): Field {
  const type = row.type || 'text';
  const length =
    /^(?:character varying|varchar2?|character|char|nvarchar2?|nchar|bpchar|varbinary|binary)\s*\((\d+)(?: (?:char|byte))?\)/i.exec(
      type,
    )?.[1];
  return {
    name: row.column!,
    type,
    family: familyOf(type),
    nullable: row.pk !== '1',
    ...(row.pk === '1' && { primaryKey: true }),
    ...(type.endsWith('[]') && { array: true }),
    ...(length !== undefined && { maxLength: Number(length) }),
    ...(row.column_comment && { comment: row.column_comment }),
  };
}

const families: readonly (readonly [RegExp, TypeFamily])[] = [
  [/^(?:bool|boolean|tinyint\(1\)|bit\(1\)|bit$)/, 'boolean'],
  [
    /^(?:small|big|tiny|medium)?int|^integer|^(?:big)?serial|^(?:numeric|decimal|real|double|float|money|number)/,
    'number',
  ],
  [/^date$/, 'date'],
  [/^(?:timestamp|datetime|time|year|interval)/, 'time'],
  [/^json/, 'json'],
  [/^xml/, 'xml'],
  [/^(?:bytea|blob|tinyblob|mediumblob|longblob|binary|varbinary|raw|image)/, 'binary'],
  [/^uuid|^uniqueidentifier/, 'uuid'],
  [/^(?:inet|cidr|macaddr)/, 'network'],
  [/^(?:point|polygon|geometry|geography|path|circle)/, 'geometry'],
  [
    /^(?:text|char|character|varchar|nvarchar|tinytext|mediumtext|longtext|citext|name|string|clob|set\b|enum)/,
    'text',
  ],
];

function familyOf(type: string): TypeFamily {
  const lower = type.toLowerCase();
  return families.find(([pattern]) => pattern.test(lower))?.[1] ?? 'unknown';
}
