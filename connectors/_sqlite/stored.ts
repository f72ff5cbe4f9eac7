import { type Dataset, type OpenContext, sourceError } from '../../src/sdk/index.ts';
import { readWhole } from '../_objects/bytes.ts';
import type { DatabaseTable, StoredObject } from '../_objects/store.ts';
import { isSqlite, tablesOf } from './file.ts';
import { SqliteReader } from './reader.ts';

/** Bytes of databases that are held in memory until the source is closed: a database has to be there as a whole. */
const mostHeld = 256 * 1024 * 1024;

/**
 * The SQLite databases among the objects of a store. They are read into memory and never written to a file of this machine;
 * what still lies in a write-ahead log beside an object is not seen.
 */
export class StoredDatabases {
  private readonly context: OpenContext;
  private readonly readers: SqliteReader[] = [];
  private held = 0;

  constructor(context: OpenContext) {
    this.context = context;
  }

  /** The tables of an object that is a database; undefined for all others. */
  async open({ bytes }: StoredObject): Promise<readonly DatabaseTable[] | undefined> {
    // A database is made of pages of 512 bytes at least: most other objects need no request to be told apart.
    if ((bytes.size ?? 0) % 512 !== 0 || !(await isSqlite(bytes))) return undefined;
    const left = mostHeld - this.held;
    const content = (bytes.size ?? 0) > left ? undefined : await readWhole(bytes, left);
    if (!content)
      throw sourceError('too-large', {
        en: 'SQLite databases of a store are read whole, 256 MiB of them at most; download it and read it as a file',
        ko: '저장소의 SQLite 데이터베이스는 합계 256MiB까지 통째로 읽습니다. 내려받아 파일로 점검하십시오',
      });
    this.held += content.length;
    const { sent, statementTimeout } = this.context;
    const scope = { include: ['**'], exclude: [] };
    const reader = await SqliteReader.ofBytes(content, { scope, lockTimeout: 0, statementTimeout, sent });
    this.readers.push(reader);
    return tablesOf(reader, bytes.name).map((table) =>
      table.dataset.kind === 'view' ? { ...table, dataset: notRun(table.dataset) } : table,
    );
  }

  close(): void {
    for (const reader of this.readers) reader.close();
  }
}

/** A view is a program, which is run in a process of its own; the database is in the memory of this one. */
function notRun(dataset: Dataset): Dataset {
  const detail = {
    en: 'a view of a database in a store; its tables are read',
    ko: '저장소에 있는 데이터베이스의 뷰이며, 원본 테이블은 읽습니다',
  };
  return { ...dataset, unreadable: { code: 'unsupported-format', detail } };
}
