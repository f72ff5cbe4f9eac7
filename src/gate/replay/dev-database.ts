import { randomBytes } from 'node:crypto';
import type { ReasonCode } from '../../core/dataset.ts';
import { describeReason, GamsaError } from '../../core/error.ts';
import { otherServer } from '../../core/greeting.ts';
import type { Connector } from '../../core/source.ts';
import type { Engine } from './engine.ts';
import { mysqlEngine } from './mysql.ts';
import { postgresEngine } from './postgres.ts';

/** Opens a scratch database on a server for development; it is made for this replay and dropped after it. */
export async function openDevDatabase(
  url: string,
  catalogue: NonNullable<Connector['catalogue']>,
): Promise<Engine> {
  const name = `gamsa_gate_${randomBytes(6).toString('hex')}`;
  return /^(mysql|mariadb):/.test(url) ? openMysql(url, name, catalogue) : openPostgres(url, name, catalogue);
}

async function openPostgres(
  url: string,
  name: string,
  catalogue: NonNullable<Connector['catalogue']>,
): Promise<Engine> {
  const { Client } = (await import('pg')).default;
  const server = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  const own = new URL(url);
  own.pathname = `/${name}`;
  const client = new Client({ connectionString: own.href, connectionTimeoutMillis: 10_000 });
  for (const one of [server, client]) one.on('error', () => undefined);
  let connected = false;
  try {
    await server.connect();
    connected = true;
    await server.query(`create database ${name}`);
    await client.connect();
  } catch (error) {
    // Of a client that never connected no query is ever answered.
    if (connected) await server.query(`drop database if exists ${name}`).catch(() => undefined);
    await server.end().catch(() => undefined);
    throw await refused(error, own, 'postgres');
  }
  const types = { getTypeParser: () => (value: string | Buffer) => value as string };
  // One connection answers one question at a time.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(ask: () => Promise<T>): Promise<T> => {
    const answer = last.then(ask, ask);
    last = answer;
    return answer;
  };
  return postgresEngine(
    {
      rows: async (text, values = []) => {
        const query = { text, values: [...values], rowMode: 'array' as const, types };
        const { rows } = await inTurn(() => client.query(query));
        return rows as (string | null)[][];
      },
      exec: async (text) => {
        await inTurn(() => client.query(text));
      },
      close: async () => {
        await client.end().catch(() => undefined);
        await server.query(`drop database if exists ${name}`).catch(() => undefined);
        await server.end().catch(() => undefined);
      },
    },
    catalogue,
  );
}

async function openMysql(
  url: string,
  name: string,
  catalogue: NonNullable<Connector['catalogue']>,
): Promise<Engine> {
  const { createConnection } = await import('mysql2/promise');
  const own = new URL(url.replace(/^mariadb:/, 'mysql:'));
  own.pathname = '/';
  try {
    const connection = await createConnection({
      uri: own.href,
      connectTimeout: 10_000,
      typeCast: (field) => field.string(),
    });
    await connection.query(`create database ${name} character set utf8mb4`);
    await connection.query(`use ${name}`);
    return mysqlEngine(
      {
        rows: async (sql, values = []) => {
          const [rows] = await connection.query({ sql, values: [...values], rowsAsArray: true });
          return rows as unknown as (string | null)[][];
        },
        exec: async (sql) => {
          await connection.query(sql);
        },
        close: async () => {
          await connection.query(`drop database if exists ${name}`).catch(() => undefined);
          await connection.end().catch(() => undefined);
        },
      },
      name,
      catalogue,
    );
  } catch (error) {
    throw await refused(error, own, 'mysql');
  }
}

/** SQLSTATE or the driver's own code, for a password that is wrong and for a right that is missing. */
const known: Readonly<Record<string, ReasonCode>> = {
  '28000': 'authentication-failed',
  '28P01': 'authentication-failed',
  '42501': 'permission-denied',
  ER_ACCESS_DENIED_ERROR: 'authentication-failed',
  ER_DBACCESS_DENIED_ERROR: 'permission-denied',
};

async function refused(error: unknown, url: URL, wanted: 'mysql' | 'postgres'): Promise<GamsaError> {
  const { code } = error as { code?: string };
  const reason = known[code ?? ''];
  const port = Number(url.port || (wanted === 'mysql' ? 3306 : 5432));
  const other = reason === undefined ? await otherServer({ host: hostOf(url), port }, wanted) : undefined;
  const { en, ko } =
    other?.text ??
    describeReason({ code: reason ?? 'unreachable', ...(code !== undefined && { detail: code }) });
  return new GamsaError(
    'usage',
    { en: `--dev-url: ${en}`, ko: `--dev-url: ${ko}` },
    {
      next: {
        en: 'The server of --dev-url must let its user create databases.',
        ko: '--dev-url 서버의 사용자는 데이터베이스를 만들 수 있어야 합니다.',
      },
    },
  );
}

const hostOf = (url: URL) => decodeURIComponent(url.hostname).replace(/^\[|\]$/g, '');
