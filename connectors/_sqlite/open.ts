import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { sourceError } from '../../src/sdk/index.ts';

/** Longest value in bytes: beyond it a statement fails instead of filling the memory. */
const longestValue = 128 * 1024 * 1024;

/** Position of the file format's write version; 2 is a write-ahead log (https://www.sqlite.org/fileformat2.html, 1.3.2). */
const writeVersion = 18;

/** Opens a database file so that nothing is written: not to it, not beside it, and no value to a temporary file. */
export async function openReadOnly(path: string, lockTimeout: number): Promise<DatabaseSync> {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(restful(path), {
    readOnly: true,
    allowExtension: false,
    timeout: lockTimeout,
    limits: { length: longestValue },
  });
  return guarded(database);
}

/** Opens the content of a database file in memory. */
export async function openInMemory(content: Buffer): Promise<DatabaseSync> {
  const { DatabaseSync } = await import('node:sqlite');
  if (!('deserialize' in DatabaseSync.prototype))
    throw sourceError('unsupported-format', {
      en: 'SQLite in a store needs Node 24.16 or later; download it and read it as a file',
      ko: '저장소의 SQLite를 읽으려면 Node 24.16 이상이 필요합니다. 내려받아 파일로 점검하십시오',
    });
  const database = new DatabaseSync(':memory:', { allowExtension: false, limits: { length: longestValue } });
  // As if it had never had a log: the one that may lie beside it is not there.
  if (content[writeVersion] === 2) content.fill(1, writeVersion, writeVersion + 2);
  try {
    database.deserialize(content);
  } catch (error) {
    database.close();
    throw error;
  }
  return guarded(database);
}

/** Nothing may be written through it, and nothing in it may act by itself. */
function guarded(database: DatabaseSync): DatabaseSync {
  try {
    for (const pragma of [
      'query_only = on',
      // Views and generated columns of a foreign file must not call functions with side effects.
      'trusted_schema = off',
      'cell_size_check = on',
      'mmap_size = 0',
      'temp_store = memory',
    ])
      database.exec(`pragma ${pragma}`);
    database.prepare('select count(*) from sqlite_master').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * To read a database in WAL mode, SQLite makes a log and an index beside it. Where there is no log, no program has the
 * database open, and it can be read as it lies (https://www.sqlite.org/wal.html, section 5).
 */
function restful(path: string): string | URL {
  if (existsSync(`${path}-wal`) || !usesLog(path)) return path;
  const url = pathToFileURL(path);
  url.searchParams.set('mode', 'ro');
  url.searchParams.set('immutable', '1');
  return url;
}

function usesLog(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const version = Buffer.alloc(1);
      return readSync(file, version, 0, 1, writeVersion) === 1 && version[0] === 2;
    } finally {
      closeSync(file);
    }
  } catch {
    // SQLite says what is wrong with the path.
    return false;
  }
}
