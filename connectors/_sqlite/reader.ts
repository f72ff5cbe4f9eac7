import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as breathe } from 'node:timers/promises';
import {
  type AgeCount,
  type AgeQuery,
  type Batch,
  type Cell,
  type Dataset,
  GamsaError,
  type Reading,
  type ReadRequest,
  type Scope,
  sourceError,
} from '../../src/sdk/index.ts';
import { ageStatement } from '../_sql/age.ts';
import { listDatasets } from './catalogue.ts';
import { sqliteDialect } from './dialect.ts';

const batchRows = 1_000;

export interface ReaderOptions {
  readonly scope: Scope;
  /** Milliseconds to wait for a writer's lock. */
  readonly lockTimeout: number;
  readonly sent: (statement: string) => void;
}

/** Reads one SQLite database file. The file is opened read-only, with extensions and untrusted schema code off. */
export class SqliteReader {
  private readonly database: DatabaseSync;
  private readonly options: ReaderOptions;

  private constructor(database: DatabaseSync, options: ReaderOptions) {
    this.database = database;
    this.options = options;
  }

  static async open(path: string, options: ReaderOptions): Promise<SqliteReader> {
    const { DatabaseSync } = await import('node:sqlite');
    return guard(() => {
      const database = new DatabaseSync(path, {
        readOnly: true,
        allowExtension: false,
        timeout: options.lockTimeout,
      });
      try {
        // Views and generated columns of a foreign file must not call functions with side effects.
        for (const pragma of [
          'query_only = on',
          'trusted_schema = off',
          'cell_size_check = on',
          'mmap_size = 0',
        ]) {
          database.exec(`pragma ${pragma}`);
        }
        database.prepare('select count(*) from sqlite_master').get();
        return new SqliteReader(database, options);
      } catch (error) {
        database.close();
        throw error;
      }
    });
  }

  datasets(): Dataset[] {
    return guard(() =>
      listDatasets(this.database, this.options.scope, (sql) => {
        this.options.sent(sql);
        return this.database.prepare(sql).all();
      }),
    );
  }

  async read(dataset: Dataset, request: ReadRequest): Promise<Reading> {
    const table = sqliteDialect.quote(dataset.path.at(-1)!);
    const population = guard(() => this.count(table));
    const whole = request.rows === 'all' || population <= request.rows;
    const byKey = !whole && this.hasRowid(dataset, table);
    const from = whole
      ? table
      : byKey
        ? `${table} where rowid in (${this.randomRowids(table, request)})`
        : table;
    const limit = whole || byKey ? '' : ` order by random() limit ${request.rows}`;
    const columns = request.fields.map(({ name }) => clipped(sqliteDialect.quote(name), request.clip));
    const text = `select ${columns.join(', ')} from ${from}${limit}`;
    return {
      method: whole ? 'all' : byKey ? 'random-keys' : 'random-rows',
      population,
      batches: this.batches(text, request),
      problems: [],
    };
  }

  age(dataset: Dataset, query: AgeQuery): AgeCount {
    const statement = ageStatement(sqliteDialect, sqliteDialect.quote(dataset.path.at(-1)!), dataset, query);
    this.options.sent(statement.text);
    return guard(() => {
      const prepared = this.database.prepare(statement.text);
      prepared.setReturnArrays(true);
      prepared.setReadBigInts(true);
      return statement.read(prepared.get(...statement.values) as unknown as unknown[]);
    });
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
  }

  private count(table: string): number {
    const text = `select count(*) as n from ${table}`;
    this.options.sent(text);
    return Number((this.database.prepare(text).get() as { n: number }).n);
  }

  private hasRowid(dataset: Dataset, table: string): boolean {
    if (dataset.kind !== 'table') return false;
    try {
      this.database.prepare(`select rowid from ${table} limit 0`).all();
      // A column of that name would hide the real one.
      return !dataset.fields.some(({ name }) => name.toLowerCase() === 'rowid');
    } catch {
      return false;
    }
  }

  /**
   * A subquery of random keys. Every record has the same chance: all keys are walked in their index, which reads no other
   * column, and ordered by a hash of key and seed.
   */
  private randomRowids(table: string, { rows, seed }: ReadRequest): string {
    // Two rounds of a linear congruential generator, its high bits fed back between them; no product exceeds 63 bits.
    const once = `(((rowid & 2147483647) * 1103515245 + ${Math.trunc(seed) % 1_000_000}) & 2147483647)`;
    const mixed = `((((${once} >> 13) + ${once} * 5) & 2147483647) * 1103515245) & 2147483647`;
    return `select rowid from ${table} order by ${mixed} limit ${rows}`;
  }

  private async *batches(text: string, request: ReadRequest): AsyncGenerator<Batch> {
    this.options.sent(text);
    const rows = guard(() => {
      const prepared = this.database.prepare(text);
      prepared.setReturnArrays(true);
      prepared.setReadBigInts(true);
      return prepared.iterate() as unknown as Iterator<unknown[]>;
    });
    for (;;) {
      const columns: Cell[][] = request.fields.map(() => []);
      let count = 0;
      let done = false;
      guard(() => {
        while (count < batchRows && !done) {
          const next = rows.next();
          done = next.done === true;
          if (done) break;
          next.value.forEach((value: unknown, i: number) => {
            columns[i]?.push(toCell(value));
          });
          count++;
        }
      });
      if (count > 0) yield { rows: count, columns };
      if (done) return;
      // SQLite runs in this thread: let others have it between batches.
      await breathe();
      request.signal.throwIfAborted();
    }
  }
}

/** Clipped in the source; a blob's bytes as `\x` and hex, like PostgreSQL's. */
function clipped(column: string, clip: number): string {
  const blob = `'\\x' || lower(hex(substr(${column}, 1, ${Math.ceil(clip / 2)})))`;
  return `case typeof(${column}) when 'blob' then ${blob} when 'text' then substr(${column}, 1, ${clip}) else ${column} end`;
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : String(value);
}

/** Runs synchronous database code, turning SQLite's errors into ours: their messages may quote values. */
function guard<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof GamsaError) throw error;
    throw translate(error);
  }
}

/** Primary result codes: https://www.sqlite.org/rescode.html */
function translate(error: unknown): GamsaError {
  const code = (error as { errcode?: number }).errcode;
  const detail = code === undefined ? undefined : `SQLite result code ${code}`;
  switch (code === undefined ? -1 : code & 0xff) {
    case 3:
    case 23:
      return sourceError('permission-denied', detail);
    case 5:
    case 6:
      return sourceError('timeout', 'locked by another process');
    case 11:
      return sourceError('malformed', detail);
    case 14:
      return sourceError('not-found', detail);
    case 26:
      return sourceError('malformed', 'not an SQLite database, or an encrypted one');
    case 18:
      return sourceError('too-large', detail);
    default:
      return sourceError('engine-error', detail);
  }
}
