import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Connection as CoreConnection } from 'mysql2';
import type { Pool, PoolConnection, PoolOptions } from 'mysql2/promise';
import { type OpenContext, sourceError } from '../../src/sdk/index.ts';
import type { Address } from './config.ts';
import { tlsTrouble, translate } from './errors.ts';

/** Longest wait for a lock, in seconds. */
const lockTimeout = 3;

export type Row = readonly (string | null)[];

/** A pool of read-only connections to MySQL or MariaDB. */
export class Session {
  private readonly pool: Pool;
  private readonly context: OpenContext;
  /** False where the certificate was taken unverified. */
  readonly verified: boolean;
  readonly mariadb: boolean;

  private constructor(pool: Pool, context: OpenContext, verified: boolean, mariadb: boolean) {
    this.pool = pool;
    this.context = context;
    this.verified = verified;
    this.mariadb = mariadb;
  }

  static async open(address: Address, ca: string | undefined, context: OpenContext): Promise<Session> {
    const { createPool } = await import('mysql2/promise');
    const attempts = transports(address, ca, context.baseDir);
    let failure: unknown;
    let trouble: ReturnType<typeof tlsTrouble>;
    for (const [index, attempt] of attempts.entries()) {
      if (index > 0 && trouble !== attempt.after) continue;
      const pool = createPool({ ...poolOptions(address, context), ...attempt.options });
      try {
        const connection = await pool.getConnection();
        const mariadb = await prepare(connection, context);
        connection.release();
        return new Session(pool, context, attempt.verified, mariadb);
      } catch (error) {
        await pool.end().catch(() => undefined);
        failure = error;
        trouble = tlsTrouble(error);
      }
    }
    throw translate(failure);
  }

  /** All rows of a statement, as arrays of text. For catalogue queries and counts, never for data. */
  async rows(text: string, values: readonly (string | number)[] = []): Promise<Row[]> {
    this.context.sent(text);
    const connection = await this.connect();
    try {
      this.context.signal.throwIfAborted();
      const [rows] = await connection.query({ sql: text, values: [...values], rowsAsArray: true });
      connection.release();
      return rows as unknown as Row[];
    } catch (error) {
      connection.destroy();
      throw translate(error);
    }
  }

  /** The rows of a statement, a block at a time; the socket is read only as fast as blocks are taken. */
  async *stream(text: string, blockRows: number): AsyncGenerator<Row[]> {
    this.context.sent(text);
    const connection = await this.connect();
    let finished = false;
    try {
      await connection.query('start transaction read only');
      const core = connection.connection as unknown as CoreConnection;
      const rows = core
        .query({ sql: text, rowsAsArray: true })
        .stream({ highWaterMark: blockRows, objectMode: true });
      let block: Row[] = [];
      for await (const row of rows) {
        block.push(row as Row);
        if (block.length < blockRows) continue;
        yield block;
        block = [];
      }
      if (block.length > 0) yield block;
      await connection.query('commit');
      finished = true;
    } catch (error) {
      throw translate(error);
    } finally {
      if (finished) connection.release();
      else connection.destroy();
    }
  }

  async end(): Promise<void> {
    await this.pool.end().catch(() => undefined);
  }

  private async connect(): Promise<PoolConnection> {
    try {
      const connection = await this.pool.getConnection();
      await prepare(connection, this.context);
      return connection;
    } catch (error) {
      throw translate(error);
    }
  }
}

/** Connections that were set up, and whether their server is a MariaDB. */
const prepared = new WeakMap<object, boolean>();

/** Once a connection: read-only, time-outs, UTC. Returns whether the server is a MariaDB. */
async function prepare(connection: PoolConnection, { statementTimeout }: OpenContext): Promise<boolean> {
  const core = connection.connection as unknown as object;
  const known = prepared.get(core);
  if (known !== undefined) return known;
  const [rows] = await connection.query({ sql: 'select version()', rowsAsArray: true });
  const mariadb = /mariadb/i.test(String((rows as unknown as Row[])[0]?.[0]));
  await connection.query('set session transaction read only');
  await connection.query("set session time_zone = '+00:00'");
  // The server's SQL modes decide how quotes and concatenation are read. Backslashes stay escapes: the driver relies on
  // it where it writes parameters into a statement.
  await connection.query("set session sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT'");
  await connection.query(`set session lock_wait_timeout = ${lockTimeout}`);
  const limit = mariadb
    ? `max_statement_time = ${statementTimeout / 1_000}`
    : `max_execution_time = ${statementTimeout}`;
  await connection.query(`set session ${limit}`);
  prepared.set(core, mariadb);
  return mariadb;
}

function poolOptions({ host, port, database, user, password }: Address, context: OpenContext): PoolOptions {
  return {
    host,
    port,
    ...(database !== undefined && { database }),
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    charset: 'utf8mb4',
    connectionLimit: context.connections,
    connectTimeout: Math.min(context.statementTimeout, 10_000),
    connectAttributes: { program_name: 'gamsa' },
    multipleStatements: false,
    // Values as text, whatever their type: no date becomes an object, no big number is rounded.
    typeCast: (field) => field.string('utf8'),
    // A statement of ours has parameters of our own making only.
    infileStreamFactory: () => {
      throw sourceError('not-permitted-by-policy', 'LOCAL INFILE');
    },
  };
}

interface Attempt {
  readonly options: Pick<PoolOptions, 'ssl'>;
  readonly verified: boolean;
  /** Tried only where the attempt before failed for this reason. */
  readonly after?: 'none-offered' | 'unverified';
}

function transports({ tls, host }: Address, ca: string | undefined, baseDir: string): Attempt[] {
  const authority = ca === undefined ? {} : { ca: readAuthority(resolve(baseDir, ca)) };
  const plain: Attempt = { options: {}, verified: false };
  const verified: Attempt = {
    options: { ssl: { ...authority, verifyIdentity: !/^[\d.]+$|:/.test(host) } },
    verified: true,
  };
  const unverified: Attempt = {
    options: { ssl: { rejectUnauthorized: false } },
    verified: false,
    after: 'unverified',
  };
  switch (tls) {
    case 'disable':
      return [plain];
    case 'verify':
      return [verified];
    case 'require':
      return [verified, unverified];
    case 'prefer':
      return [verified, unverified, { ...plain, after: 'none-offered' }];
  }
}

function readAuthority(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw sourceError('not-found', 'the file named by `ca`');
  }
}
