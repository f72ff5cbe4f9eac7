import type { OpenContext } from '../../src/sdk/index.ts';
import type { DatabaseTable, ObjectStore } from '../_objects/store.ts';
import { isSqlite, tablesOf } from '../_sqlite/file.ts';
import { SqliteReader } from '../_sqlite/reader.ts';
import { type LocalFile, listFiles } from './listing.ts';

/** Files of this machine as a store of objects. */
export class FileStore implements ObjectStore<LocalFile> {
  readonly request = 'read file';
  /** What the last listing found. */
  files: readonly LocalFile[] = [];
  private readonly paths: readonly string[];
  private readonly context: OpenContext;
  private readonly readers: SqliteReader[] = [];

  constructor(paths: readonly string[], context: OpenContext) {
    this.paths = paths;
    this.context = context;
  }

  async *list(prefix: string): AsyncGenerator<LocalFile> {
    this.files = await listFiles(this.paths, this.context.baseDir);
    yield* this.files.filter(({ name }) => name.startsWith(prefix));
  }

  /** The tables of an SQLite file. */
  async database(file: LocalFile): Promise<readonly DatabaseTable[] | undefined> {
    if (!(await isSqlite(file.bytes))) return undefined;
    const scope = { include: ['**'], exclude: [] };
    const { sent, statementTimeout } = this.context;
    const reader = await SqliteReader.open(file.path, { scope, lockTimeout: 5_000, statementTimeout, sent });
    this.readers.push(reader);
    return tablesOf(reader, file.name);
  }

  close(): void {
    for (const reader of this.readers) reader.close();
  }
}
