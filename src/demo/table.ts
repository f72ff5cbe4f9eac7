import type { DatabaseSync } from 'node:sqlite';

export type Value = string | number | null;

/** A table as the demo's builder sees it: portable types, and rows by column. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

export interface Column {
  readonly name: string;
  readonly type: 'integer' | 'text' | 'timestamp' | 'date';
  readonly notNull?: boolean;
  readonly key?: boolean;
}

/** Builds a column from `name type`, with `!` for NOT NULL and `key` for the primary key. */
export function column(text: string): Column {
  const [name = '', type = 'text', ...marks] = text.split(' ');
  return {
    name,
    type: type as Column['type'],
    ...(marks.includes('!') && { notNull: true }),
    ...(marks.includes('key') && { key: true }),
  };
}

/** `create table` in the dialect that SQLite and PostgreSQL share. */
export function createStatement(table: Table): string {
  const columns = table.columns.map(
    ({ name, type, notNull, key }) =>
      `"${name}" ${type}${key ? ' primary key' : ''}${notNull ? ' not null' : ''}`,
  );
  return `create table "${table.name}" (${columns.join(', ')})`;
}

/** Writes tables into an SQLite database. */
export function writeTables(database: DatabaseSync, tables: readonly Table[]): void {
  for (const table of tables) {
    database.exec(createStatement(table));
    const marks = table.columns.map(() => '?').join(', ');
    const insert = database.prepare(`insert into "${table.name}" values (${marks})`);
    database.exec('begin');
    for (const row of table.rows) insert.run(...row);
    database.exec('commit');
  }
}
