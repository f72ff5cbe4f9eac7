import type { Connection as CoreConnection, QueryOptions } from 'mysql2';
import type { Pool, PoolConnection, PoolOptions } from 'mysql2/promise';
import { type OpenContext, otherServer, sourceError } from '../../src/sdk/index.ts';
import { patiently } from '../_sql/patience.ts';
import type { Address } from './config.ts';
import { couldBeAnother, tlsTrouble, translate, translateStatement } from './errors.ts';
import { transports } from './transport.ts';

/** Longest wait for a lock, in seconds. */
const lockTimeout = 3;

export type Row = readonly (string | null)[];

/** A pool of read-only connections to MySQL or MariaDB. */
export class Session {
  private readonly pool: Pool;
  private readonly options: PoolOptions;
  private readonly context: OpenContext;
  /** False where the certificate was taken unverified. */
  readonly verified: boolean;
  readonly mariadb: boolean;

  private constructor(
    options: PoolOptions,
    pool: Pool,
    context: OpenContext,
    verified: boolean,
    mariadb: boolean,
  ) {
    this.options = options;
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
      const options = { ...poolOptions(address, context), ...attempt.options };
      const pool = createPool(options);
      try {
        const connection = await pool.getConnection();
        const mariadb = await prepare(connection, context);
        connection.release();
        return new Session(options, pool, context, attempt.verified, mariadb);
      } catch (error) {
        await pool.end().catch(() => undefined);
        failure = error;
        trouble = tlsTrouble(error);
      }
    }
    const error = translate(failure);
    throw (couldBeAnother(error) && (await otherServer(address, 'mysql'))) || error;
  }

  /** All rows of a statement, as arrays of text. For catalogue queries and counts, never for data. */
  async rows(text: string, values: readonly (string | number)[] = []): Promise<Row[]> {
    return (await this.ask({ sql: text, values: [...values], rowsAsArray: true })) as Row[];
  }

  /** As `rows`, by the names that the server gives its columns: EXPLAIN has others in MySQL than in MariaDB. */
  async records(
    text: string,
    values: readonly (string | number)[],
  ): Promise<Readonly<Record<string, string | null>>[]> {
    return (await this.ask({ sql: text, values: [...values] })) as Record<string, string | null>[];
  }

  /**
   * The rows of a statement, a block at a time; the socket is read only as fast as blocks are taken. The time-out holds
   * for each block, not for the whole.
   */
  async *stream(
    text: string,
    values: readonly (string | number)[],
    blockRows: number,
  ): AsyncGenerator<Row[]> {
    this.context.sent(text);
    const connection = await this.connect();
    const { statementTimeout, signal } = this.context;
    let finished = false;
    try {
      await connection.query(statementLimit(this.mariadb, 0));
      await connection.query('start transaction read only');
      yield* patiently(readBlocks(connection, text, values, blockRows), {
        limit: statementTimeout,
        signal,
        giveUp: () => void this.kill(connection),
      });
      await connection.query('commit');
      await connection.query(statementLimit(this.mariadb, statementTimeout));
      finished = true;
    } catch (error) {
      throw translateStatement(error, this.mariadb);
    } finally {
      if (finished) connection.release();
      else connection.destroy();
    }
  }

  async end(): Promise<void> {
    await this.pool.end().catch(() => undefined);
  }

  /** Stops what a connection is doing: by a second connection, as the first one is waiting for its answer. */
  private async kill(connection: PoolConnection): Promise<void> {
    const { createConnection } = await import('mysql2/promise');
    try {
      const other = await createConnection(this.options);
      await other.query(`kill query ${connection.threadId}`);
      await other.end();
    } catch {
      // A server that cannot be told to stop does not answer either.
      connection.destroy();
    }
  }

  private async ask(query: QueryOptions): Promise<unknown> {
    this.context.sent(query.sql);
    const connection = await this.connect();
    try {
      this.context.signal.throwIfAborted();
      const [rows] = await connection.query(query);
      connection.release();
      return rows;
    } catch (error) {
      connection.destroy();
      throw translateStatement(error, this.mariadb);
    }
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
  await connection.query(statementLimit(mariadb, statementTimeout));
  // Privileges are put together in the server, which cuts at 1,024 bytes unless told otherwise.
  await connection.query('set session group_concat_max_len = 1048576');
  // MySQL 8 keeps what it knew of a table's size for a day; versions without that have no such variable.
  if (!mariadb)
    await connection.query('set session information_schema_stats_expiry = 0').catch(() => undefined);
  prepared.set(core, mariadb);
  return mariadb;
}

/** Limits a statement to so many milliseconds; 0 lifts the limit. */
function statementLimit(mariadb: boolean, milliseconds: number): string {
  const limit = mariadb
    ? `max_statement_time = ${milliseconds / 1_000}`
    : `max_execution_time = ${milliseconds}`;
  return `set session ${limit}`;
}

async function* readBlocks(
  connection: PoolConnection,
  text: string,
  values: readonly (string | number)[],
  blockRows: number,
): AsyncGenerator<Row[]> {
  const core = connection.connection as unknown as CoreConnection;
  const rows = core
    .query({ sql: text, values: [...values], rowsAsArray: true })
    .stream({ highWaterMark: blockRows, objectMode: true });
  let block: Row[] = [];
  for await (const row of rows) {
    block.push(row as Row);
    if (block.length < blockRows) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
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
