import type { Socket } from 'node:net';
import type { Client, ClientConfig, Pool, PoolClient } from 'pg';
import { type GamsaError, type OpenContext, otherServer, sourceError } from '../../src/sdk/index.ts';
import { patiently } from '../_sql/patience.ts';
import type { Address } from './config.ts';
import { tlsTrouble, translate } from './errors.ts';
import { type Transport, transports } from './transport.ts';

/** Longest wait for a lock, in milliseconds: an audit must not queue behind a migration, nor make others queue. */
const lockTimeout = 3_000;

/** A pool of read-only connections. Every statement runs in a read-only transaction, under time-outs. */
export class Session {
  private readonly pool: Pool;
  private readonly context: OpenContext;
  readonly transport: Transport;

  private constructor(pool: Pool, transport: Transport, context: OpenContext) {
    this.pool = pool;
    this.transport = transport;
    this.context = context;
  }

  static async open(address: Address, ca: string | undefined, context: OpenContext): Promise<Session> {
    const pg = (await import('pg')).default;
    const attempts = transports(address, ca, context.baseDir);
    for (let at: number | undefined = 0; at !== undefined; ) {
      const index: number = at;
      const attempt = attempts[index]!;
      const pool = new pg.Pool({
        ...clientConfig(address, context),
        ...attempt.ssl,
        max: context.connections,
        min: 0,
      });
      // A connection that breaks while idle must not end the program; the next statement opens another.
      pool.on('error', () => undefined);
      pool.on('connect', (client) => {
        // Nor may one that breaks between two statements of a reading: the next statement fails.
        client.on('error', () => undefined);
        prepare(client, context);
      });
      try {
        (await pool.connect()).release();
        return new Session(pool, attempt.transport, context);
      } catch (error) {
        await pool.end();
        const trouble = tlsTrouble(error);
        const later = attempts.findIndex(
          ({ after }, i) => i > index && after !== undefined && after === trouble,
        );
        if (later === -1) throw await explained(translate(error), address);
        at = later;
      }
    }
    throw sourceError('unreachable');
  }

  /** All rows of a statement, as arrays of text. For catalogue queries and counts, never for data. */
  async rows(text: string, values: readonly (string | number)[] = []): Promise<(string | null)[][]> {
    this.context.sent(text);
    return this.use(async (client) => {
      const result = await client.query({ text, values: [...values], rowMode: 'array', types: asText });
      return result.rows as (string | null)[][];
    });
  }

  /** The rows of a statement, a block at a time. The time-out holds for each block, not for the whole. */
  async *stream(
    text: string,
    values: readonly unknown[],
    blockRows: number,
  ): AsyncGenerator<(string | null)[][]> {
    this.context.sent(text);
    const client = await this.connect();
    let finished = false;
    try {
      await client.query('begin read only; set local statement_timeout = 0');
      yield* patiently(readCursor(client, text, values, blockRows), {
        limit: this.context.statementTimeout,
        signal: this.context.signal,
        giveUp: () => void this.cancel(client),
      });
      await client.query('commit');
      finished = true;
    } catch (error) {
      throw translate(error);
    } finally {
      // A connection left in the middle of a cursor or a failed transaction is thrown away.
      client.release(!finished);
    }
  }

  async end(): Promise<void> {
    await this.pool.end().catch(() => undefined);
  }

  /** Stops what a connection is doing: by a second connection, as the first one is waiting for its answer. */
  private async cancel(client: PoolClient): Promise<void> {
    const { processID } = client as PoolClient & { processID: number };
    const { Client } = (await import('pg')).default;
    const other = new Client(this.pool.options);
    other.on('error', () => undefined);
    await other
      .connect()
      .then(() => other.query('select pg_catalog.pg_cancel_backend($1)', [processID]))
      // A server that cannot be told to stop does not answer either.
      .catch(() => (client as PoolClient & { connection: { stream: Socket } }).connection.stream.destroy());
    await other.end().catch(() => undefined);
  }

  private async use<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.connect();
    let broken: Error | undefined;
    try {
      this.context.signal.throwIfAborted();
      return await work(client);
    } catch (error) {
      broken = error as Error;
      throw translate(error);
    } finally {
      client.release(broken);
    }
  }

  private async connect(): Promise<PoolClient> {
    try {
      return await this.pool.connect();
    } catch (error) {
      throw translate(error);
    }
  }
}

/** Of an error that no PostgreSQL sent: what stands there instead, where that can be told. */
async function explained(error: GamsaError, address: Address): Promise<GamsaError> {
  const { code, detail } = error.reason ?? {};
  const could =
    code === 'timeout' ||
    code === 'connection-lost' ||
    (code === 'engine-error' && typeof detail !== 'string');
  return (could && (await otherServer(address, 'postgres'))) || error;
}

async function* readCursor(
  client: PoolClient,
  text: string,
  values: readonly unknown[],
  blockRows: number,
): AsyncGenerator<(string | null)[][]> {
  const { default: Cursor } = await import('pg-cursor');
  const cursor = client.query(new Cursor(text, [...values], { rowMode: 'array', types: asText }));
  for (;;) {
    const block = (await cursor.read(blockRows)) as (string | null)[][];
    if (block.length === 0) break;
    yield block;
  }
  await cursor.close();
}

/** Values as the server writes them; no parser turns them into objects. */
const asText = { getTypeParser: () => (value: string | Buffer) => value as string };

function clientConfig({ host, port, database, user, password }: Address, context: OpenContext): ClientConfig {
  return {
    host,
    port,
    database,
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    application_name: 'gamsa',
    connectionTimeoutMillis: Math.min(context.statementTimeout, 10_000),
    keepAlive: true,
  };
}

/** Runs before anything else on a connection: statements are queued in order. */
function prepare(client: Client | PoolClient, context: OpenContext): void {
  const settings = [
    'default_transaction_read_only = on',
    `statement_timeout = ${context.statementTimeout}`,
    `lock_timeout = ${lockTimeout}`,
    `idle_in_transaction_session_timeout = ${context.statementTimeout * 4}`,
    // Operators and functions come from the catalogue, whatever schemas the database has.
    'search_path = pg_catalog',
    "datestyle = 'ISO, YMD'",
    "timezone = 'UTC'",
    'extra_float_digits = 1',
    "bytea_output = 'hex'",
  ];
  // A database in SQL_ASCII holds bytes of any encoding; converting them would fail on the first that is no UTF-8.
  // A server (14 and later) that notices when nobody waits any more stops by itself.
  const absence = `select set_config(name, '10s', false) from pg_settings where name = 'client_connection_check_interval'`;
  const encoding = `select set_config('client_encoding', case current_setting('server_encoding') when 'SQL_ASCII' then 'SQL_ASCII' else 'UTF8' end, false)`;
  client
    .query(`${settings.map((setting) => `set ${setting}`).join('; ')}; ${absence}; ${encoding}`)
    .catch(() => undefined);
}
