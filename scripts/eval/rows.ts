import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import sqlite from '../../connectors/sqlite/index.ts';
import type { Batch, Source } from '../../src/core/source.ts';
import { readTable } from './csv.ts';
import { attempt } from './flaws.ts';
import { type CorpusTable, meant } from './tables.ts';

/** A SQLite database of a corpus's rows, read through the connector as a company's database would be. */
export interface RowSource extends AsyncDisposable {
  /** The batches of a table, its columns in the order of its schema; undefined where it has no rows. */
  read(table: CorpusTable): Promise<AsyncIterable<Batch> | undefined>;
  /** What of the rows could not be read as it stands, a sentence each. */
  readonly unread: readonly string[];
}

/** SQLite's own bound. */
const mostColumns = 2_000;

export async function openRows(tables: readonly CorpusTable[]): Promise<RowSource> {
  const file = join(tmpdir(), `eval-${process.pid}.sqlite`);
  rmSync(file, { force: true });
  // SQLite does not tell names apart by case: tables and columns are numbered.
  const names = new Map(tables.map((table, i) => [table, `t${i}`]));
  const unread = load(file, names);
  const source: Source = await sqlite.open(
    { path: file },
    {
      source: 'eval',
      scope: { include: ['**'], exclude: [] },
      signal: new AbortController().signal,
      baseDir: '/',
      connections: 1,
      statementTimeout: 60_000,
      sent: () => undefined,
    },
  );
  const datasets = new Map((await source.datasets()).map((dataset) => [dataset.path.at(-1), dataset]));
  return {
    unread,
    async read(table) {
      const dataset = datasets.get(names.get(table));
      if (!dataset || !source.read) return undefined;
      const reading = await source.read(dataset, {
        fields: dataset.fields,
        rows: 5_000,
        clip: 65_536,
        seed: 1,
        signal: new AbortController().signal,
      });
      return reading.batches;
    },
    async [Symbol.asyncDispose]() {
      await source[Symbol.asyncDispose]();
      rmSync(file, { force: true });
    },
  };
}

/** Fills the database; what cannot be read is told, and its table is left to its schema. */
function load(file: string, names: ReadonlyMap<CorpusTable, string>): string[] {
  const unread: string[] = [];
  const database = new DatabaseSync(file);
  database.exec('BEGIN');
  for (const [table, name] of names) {
    const rows = table.rows === undefined ? [] : rowsOf(table, table.rows, unread);
    if (rows.length === 0) continue;
    const { fields } = table.dataset;
    // Values come as the file spells them: the corpus keeps text, and so does a column without a type.
    database.exec(`CREATE TABLE ${name} (${fields.map((_, i) => `c${i} TEXT`).join(', ')})`);
    const insert = database.prepare(`INSERT INTO ${name} VALUES (${fields.map(() => '?').join(', ')})`);
    for (const row of rows) insert.run(...row);
  }
  database.exec('COMMIT');
  database.close();
  return unread;
}

/** The rows of a file, their cells in the order of the schema; none where it is judged by its schema alone. */
function rowsOf({ corpus, dataset }: CorpusTable, file: string, unread: string[]): (string | null)[][] {
  const place = `${corpus}.${dataset.name}`;
  const alone = (why: string) => unread.push(`${why}: ${place} is judged by its schema alone`);
  const read = attempt(() => readTable(file), alone);
  if (!read) return [];
  const { header, rows, ragged } = read;
  const cells = dataset.fields.map(({ name }) => meant(name, header));
  if (cells.every((cell) => cell === undefined)) alone(`${file} has none of its columns`);
  else if (cells.length > mostColumns) alone(`${file} has more than ${mostColumns} columns`);
  else {
    for (const [i, { name }] of dataset.fields.entries())
      if (cells[i] === undefined) unread.push(`${place}.${name}: its rows have no such column`);
    for (const name of header.filter((name, i) => !cells.includes(name) || header.indexOf(name) < i))
      unread.push(`${place}: the column “${name}” of its rows is not in schema.csv, or stands there twice`);
    if (ragged > 0) unread.push(`${place}: rows with more or fewer cells than their header: ${ragged}`);
    return rows.map((row) => cells.map((cell) => (cell && row[cell]) || null));
  }
  return [];
}
