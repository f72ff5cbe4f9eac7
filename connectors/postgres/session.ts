import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Client, ClientConfig, Pool, PoolClient } from 'pg';
import { type OpenContext, sourceError } from '../../src/sdk/index.ts';
import type { Address } from './config.ts';
import { tlsTrouble, translate } from './errors.ts';

/** Longest wait for a lock, in milliseconds: an audit must not queue behind a migration, nor make others queue. */
const lockTimeout = 3_000;

/** How the connection was made, for the facts. */
export interface Transport {
  readonly tls: boolean;
  /** False where the certificate was taken unverified. */
  readonly verified: boolean;
}

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
        if (later === -1) throw translate(error);
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

  /** The rows of a statement, a block at a time. */
  async *stream(
    text: string,
    values: readonly unknown[],
    blockRows: number,
  ): AsyncGenerator<(string | null)[][]> {
    this.context.sent(text);
    const { default: Cursor } = await import('pg-cursor');
    const client = await this.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin read only');
      const cursor = client.query(new Cursor(text, [...values], { rowMode: 'array', types: asText }));
      for (;;) {
        const block = (await cursor.read(blockRows)) as (string | null)[][];
        if (block.length === 0) break;
        yield block;
      }
      await cursor.close();
      await client.query('commit');
    } catch (error) {
      broken = error as Error;
      throw translate(error);
    } finally {
      // A connection left in the middle of a cursor or a failed transaction is thrown away.
      client.release(broken ?? undefined);
    }
  }

  async end(): Promise<void> {
    await this.pool.end().catch(() => undefined);
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

interface Attempt {
  readonly ssl: Pick<ClientConfig, 'ssl'>;
  readonly transport: Transport;
  /** Tried only where the attempt before failed for this reason. */
  readonly after?: 'none-offered' | 'unverified';
}

function transports({ sslmode, local, host }: Address, ca: string | undefined, baseDir: string): Attempt[] {
  const authority = ca === undefined ? {} : { ca: readAuthority(resolve(baseDir, ca)) };
  const servername = /^[\d.]+$|:|^\//.test(host) ? {} : { servername: host };
  const plain: Attempt = { ssl: { ssl: false }, transport: { tls: false, verified: false } };
  const verified: Attempt = {
    ssl: { ssl: { ...authority, ...servername } },
    transport: { tls: true, verified: true },
  };
  const unverified: Attempt = {
    ssl: { ssl: { ...servername, rejectUnauthorized: false } },
    transport: { tls: true, verified: false },
  };
  const verifiedCa: Attempt = {
    ssl: { ssl: { ...authority, checkServerIdentity: () => undefined } },
    transport: { tls: true, verified: true },
  };
  switch (sslmode) {
    case 'disable':
      return [plain];
    case 'verify-full':
      return [verified];
    case 'verify-ca':
      return [verifiedCa];
    case 'require':
      return [verified, { ...unverified, after: 'unverified' }];
    case 'prefer':
      // A socket folder speaks no TLS; elsewhere the safest transport that the server offers is taken.
      return local && host.startsWith('/')
        ? [plain]
        : [verified, { ...unverified, after: 'unverified' }, { ...plain, after: 'none-offered' }];
  }
}

function readAuthority(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw sourceError('not-found', 'the file named by `ca`');
  }
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
  const encoding = `select set_config('client_encoding', case current_setting('server_encoding') when 'SQL_ASCII' then 'SQL_ASCII' else 'UTF8' end, false)`;
  client
    .query(`${settings.map((setting) => `set ${setting}`).join('; ')}; ${encoding}`)
    .catch(() => undefined);
}
