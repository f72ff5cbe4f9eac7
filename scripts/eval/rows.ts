import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import sqlite from '../../connectors/sqlite/index.ts';
import type { Batch, Source } from '../../src/core/source.ts';
import type { CorpusTable } from './corpus.ts';
import { readCsv } from './csv.ts';

/** A SQLite database of a corpus's rows, read through the connector as a company's database would be. */
export interface RowSource extends AsyncDisposable {
  /** The batches of a table, its columns in the order of its schema; undefined where it has no rows. */
  read(table: CorpusTable): Promise<AsyncIterable<Batch> | undefined>;
}

export async function openRows(tables: readonly CorpusTable[]): Promise<RowSource> {
  const file = join(tmpdir(), `eval-${process.pid}.sqlite`);
  rmSync(file, { force: true });
  // SQLite does not tell names apart by case: tables and columns are numbered.
  const names = new Map(tables.map((table, i) => [table, `t${i}`]));
  load(file, names);
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

function load(file: string, names: ReadonlyMap<CorpusTable, string>): void {
  const database = new DatabaseSync(file);
  database.exec('BEGIN');
  for (const [table, name] of names) {
    if (table.rows === undefined) continue;
    const { fields } = table.dataset;
    // Values come as the file spells them: the corpus keeps text, and so does a column without a type.
    database.exec(`CREATE TABLE ${name} (${fields.map((_, i) => `c${i} TEXT`).join(', ')})`);
    const insert = database.prepare(`INSERT INTO ${name} VALUES (${fields.map(() => '?').join(', ')})`);
    for (const row of readCsv(
      table.rows,
      fields.map(({ name }) => name),
    )) {
      insert.run(...fields.map((field) => (row[field.name] ? row[field.name]! : null)));
    }
  }
  database.exec('COMMIT');
  database.close();
}
