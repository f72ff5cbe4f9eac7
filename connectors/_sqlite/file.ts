import type { ByteSource } from '../_objects/bytes.ts';
import type { DatabaseTable } from '../_objects/store.ts';
import type { SqliteReader } from './reader.ts';

/** Whether a file is an SQLite database, by its first bytes. */
export async function isSqlite(bytes: ByteSource): Promise<boolean> {
  for await (const chunk of bytes.open(0, 16))
    return Buffer.from(chunk).toString('latin1').startsWith('SQLite format 3');
  return false;
}

/** The tables of a database that is a file, each named after the file: `app.db#users`. */
export function tablesOf(reader: SqliteReader, file: string): DatabaseTable[] {
  return reader.datasets().map((table): DatabaseTable => {
    const inner = (dataset = table) => ({ ...dataset, path: [table.path.at(-1)!] });
    return {
      dataset: { ...table, name: `${file}#${table.name}`, path: [file, ...table.path] },
      read: (request) => reader.read(inner(), request),
      age: (query) => reader.age(inner(), query),
      select: (request) => reader.select(inner(), request),
    };
  });
}
