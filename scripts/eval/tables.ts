import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Dataset } from '../../src/core/dataset.ts';
import { isFolder, readCsv } from './csv.ts';
import { attempt, type Telling } from './flaws.ts';
import { readField } from './types.ts';

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

type Row = Readonly<Record<string, string>>;

/** The tables of one data set that have something to score, and what of it has not. */
export function readDataset(
  folder: string,
  corpus: string,
  classes: ReadonlyMap<string, string>,
  flaws: Telling,
): CorpusTable[] {
  const { unscored, unread } = flaws;
  const rowsOf = (file: string, columns: readonly string[], lost: string) =>
    attempt(
      () => readCsv(join(folder, file), columns),
      (why) => unscored.push(`${why}: ${lost}`),
    );
  if (!existsSync(join(folder, 'schema.csv'))) {
    unscored.push(`${folder} has no schema.csv`);
    return [];
  }
  const schema = rowsOf('schema.csv', ['table', 'column'], 'none of its columns is scored');
  if (!schema) return [];
  const lost = `none of its ${schema.length} columns is scored`;
  const labels = rowsOf('labels.csv', ['table', 'column', 'label'], lost);
  if (!labels) return [];
  if (schema.length === 0) unscored.push(`${join(folder, 'schema.csv')} has no rows`);
  else if (!('type' in schema[0]!))
    unread.push(`${join(folder, 'schema.csv')} has no column type: each counts as text`);
  const columnsOf = Map.groupBy(schema, ({ table }) => table!);
  const labelled = labelsByTable(labels, columnsOf, corpus, unscored);
  const files = dataFiles(folder, [...columnsOf.keys()], corpus, unread);
  return [...columnsOf].map(([table, rows]) => {
    const columns = rows.filter((row, i) => rows.findIndex(({ column }) => column === row.column) === i);
    for (const { column } of rows.filter((row) => !columns.includes(row)))
      unscored.push(`${corpus}.${table}.${column}: twice in schema.csv, the first counts`);
    const file = files.get(table);
    const comment = columns[0]?.table_comment;
    return {
      corpus,
      declaredKorean: /^(?:kr|ko)[-_ ]/i.test(basename(folder)),
      dataset: {
        name: table,
        path: [table],
        kind: 'table' as const,
        fields: columns.map(readField),
        ...(comment && { comment }),
      },
      labels: readLabels(columns, labelled.get(table) ?? [], `${corpus}.${table}`, classes, unscored),
      ...(file !== undefined && { rows: file }),
    };
  });
}

/** The labels by table and column as the schema spells them. */
function labelsByTable(
  labels: readonly Row[],
  columnsOf: ReadonlyMap<string, readonly Row[]>,
  corpus: string,
  unscored: string[],
): Map<string, Row[]> {
  const placed = labels.flatMap((row) => {
    const table = meant(row.table!, [...columnsOf.keys()]);
    const columns = columnsOf.get(table ?? '')?.map(({ column }) => column!) ?? [];
    const column = meant(row.column!, columns);
    if (table !== undefined && column !== undefined) return [{ ...row, table, column }];
    unscored.push(`${corpus}.${row.table}.${row.column}: labelled, but no such column`);
    return [];
  });
  return Map.groupBy(placed, ({ table }) => table);
}

function readLabels(
  columns: readonly Row[],
  rows: readonly Row[],
  place: string,
  classes: ReadonlyMap<string, string>,
  unscored: string[],
): Map<string, Labelled> {
  const known = new Map<string, Labelled>();
  for (const { column = '', label: written = '', hard = '' } of rows) {
    const label = written.toLowerCase();
    if (known.has(column)) unscored.push(`${place}.${column}: labelled twice, the first counts`);
    else if (classes.has(label)) known.set(column, { label, hard });
    else if (label !== '') unscored.push(`${place}.${column}: unknown label “${written}”`);
  }
  const told = new Set(rows.flatMap(({ column, label }) => (label === '' ? [] : column)));
  for (const { column } of columns) if (!told.has(column)) unscored.push(`${place}.${column}: not labelled`);
  return known;
}

/** The files with rows, by table. */
function dataFiles(
  folder: string,
  tables: readonly string[],
  corpus: string,
  unread: string[],
): Map<string, string> {
  const place = join(folder, 'data');
  const files = isFolder(place) ? readdirSync(place).filter((name) => /\.csv$/i.test(name)) : [];
  const exact = tables.filter((table) => files.includes(`${table}.csv`));
  const found = new Map(exact.map((table) => [table, join(place, `${table}.csv`)]));
  for (const file of files.sort()) {
    const table = meant(file.slice(0, -'.csv'.length), tables);
    if (table === undefined) unread.push(`${corpus}: data/${file} belongs to no table of schema.csv`);
    else if (!found.has(table)) found.set(table, join(place, file));
    else if (found.get(table) !== join(place, file))
      unread.push(`${corpus}: data/${file} is a second file of ${table}, and not read`);
  }
  return found;
}

/** A name as it is known: as it stands, or the only one that differs in case or in how its letters are composed. */
export function meant(name: string, known: readonly string[]): string | undefined {
  if (known.includes(name)) return name;
  const loose = (text: string) => text.normalize('NFC').trim().toLowerCase();
  const alike = known.filter((one) => loose(one) === loose(name));
  return alike.length === 1 ? alike[0] : undefined;
}
