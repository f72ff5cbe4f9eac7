import { DatabaseSync } from 'node:sqlite';
import type { Engine, Job } from './server.ts';
import type { Column, Project, ProjectTable, RawRow } from './tables.ts';

/**
 * The GoogleSQL that the connector writes for ages and selections, run by SQLite: tables are called by their full name, instants
 * are microseconds as BigQuery's API gives them, and functions that SQLite lacks are made.
 */
export function sqliteEngine(project: Project): Engine {
  const database = new DatabaseSync(':memory:');
  database.function('instant', { deterministic: true }, (text) => micros(String(text)));
  database.function('regexp_contains', { deterministic: true }, (text, pattern) =>
    text === null ? null : Number(new RegExp(String(pattern), 'u').test(String(text))),
  );
  for (const table of project.tables) load(database, project.id, table);
  for (const [name, shards] of Map.groupBy(
    project.tables,
    ({ dataset, id }) => `${dataset}.${id.replace(/\d{8}$/, '*')}`,
  )) {
    if (!name.endsWith('*')) continue;
    const parts = shards.map(
      ({ dataset, id }) =>
        `select *, '${id.slice(-8)}' as _table_suffix from ${quote(`${project.id}.${dataset}.${id}`)}`,
    );
    database.exec(`create view ${quote(`${project.id}.${name}`)} as ${parts.join(' union all ')}`);
  }
  const columns = new Map(project.tables.flatMap(({ schema }) => schema.map((one) => [one.name, one])));
  return { run: async (text, values) => run(database, columns, text, values), close: () => database.close() };
}

function load(database: DatabaseSync, project: string, { dataset, id, schema, rows }: ProjectTable): void {
  const name = quote(`${project}.${dataset}.${id}`);
  database.exec(`create table ${name} (${schema.map((column) => quote(column.name)).join(', ')})`);
  const insert = database.prepare(`insert into ${name} values (${schema.map(() => '?').join(', ')})`);
  database.exec('begin');
  for (const row of rows) insert.run(...schema.map((column) => stored(row[column.name], column)));
  database.exec('commit');
}

function stored(value: unknown, { type }: Column): string | number | null {
  if (value === null || value === undefined) return null;
  if (type === 'TIMESTAMP') return micros(String(value));
  return type === 'INTEGER' || type === 'FLOAT' ? Number(value) : String(value);
}

function micros(text: string): number {
  return Date.parse(text) * 1_000;
}

function run(
  database: DatabaseSync,
  columns: ReadonlyMap<string, Column>,
  text: string,
  values: readonly (string | bigint)[],
): Job {
  const statement = database.prepare(toSqlite(text));
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  const named = Object.fromEntries(values.map((value, i) => [`p${i + 1}`, value]));
  const rows = statement.all(named) as unknown as (string | bigint | null)[][];
  return {
    fields: statement.columns().map(({ name }) => ({ name, type: typeOf(name, columns) })),
    rows: rows.map(
      (row): RawRow => ({ f: row.map((value) => ({ v: value === null ? null : String(value) })) }),
    ),
  };
}

/** SQLite tells an expression by its text; the first or last of a column is of the column's type. */
function typeOf(expression: string, columns: ReadonlyMap<string, Column>): string {
  const [, name = ''] = /^(?:(?:min|max)\()?`?(\w+)`?\)?$/.exec(expression) ?? [];
  return columns.get(name)?.type ?? 'STRING';
}

/** Only spelling differs. */
function toSqlite(text: string): string {
  return text
    .replace(/cast\((@p\d+) as timestamp\)/g, 'instant($1)')
    .replace(/cast\((@p\d+) as (date|datetime)\)/g, '$1')
    .replace(/ as string\)/g, ' as text)')
    .replace(/ as int64\)/g, ' as integer)')
    .replace(/\br'/g, "'");
}

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
