import { createPool, type Pool } from 'mysql2/promise';
import pg from 'pg';
import Cursor from 'pg-cursor';
import type { Dataset, Source } from '../src/sdk/index.ts';
import { startMariadb } from '../test/support/mariadb-server.ts';
import { startPostgres } from '../test/support/postgres-server.ts';
import { loadClassifier, readAll, timeOf, using } from './_shared/database.ts';
import { table } from './_shared/measure.ts';

const rows = 400_000;
const columns = 5;
const tables = 1_000;

/** What to do with one server to hold gamsa against its driver. */
interface Engine {
  readonly connector: string;
  readonly url: string;
  /** Runs a statement. */
  readonly run: (sql: string) => Promise<unknown>;
  /** All rows of the bench's table by the driver alone, in its fastest form. */
  readonly drain: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Reading and classifying whole tables, as a share of what the driver alone delivers; the catalogue against asking by table. */
export async function run(): Promise<void> {
  const engines = await Promise.all([postgres(), mariadb()]);
  try {
    for (const engine of engines) {
      await fill(engine);
      process.stdout.write(`  ${engine.connector}: ${rows} rows of ${columns} columns, one connection\n\n`);
      process.stdout.write(`${await streaming(engine)}\n${await catalogue(engine)}\n`);
    }
  } finally {
    for (const { stop } of engines) await stop();
  }
}

async function fill({ run }: Engine): Promise<void> {
  await run(`create table people as
    with recursive digit(d) as (select 0 union all select d + 1 from digit where d < 9),
      thousand(n) as (select a.d + 10 * b.d + 100 * c.d from digit a, digit b, digit c),
      number(i) as (select a.n + 1000 * b.n from thousand a, thousand b where a.n + 1000 * b.n < ${rows})
    select i as id, concat('person', i, '@example.com') as email,
      concat('010-0', 100 + i % 900, '-', 1000 + i % 9000) as mobile,
      case i % 3 when 0 then 'ACTIVE' when 1 then 'PENDING' else 'DONE' end as status,
      concat('Delivery was late again; the customer asked for a refund (', i, ').') as memo
    from number`);
  const list = Array.from({ length: 20 }, (_, c) => `c${c} varchar(40)`).join(', ');
  for (let t = 0; t < tables; t++) await run(`create table t${t} (${list})`);
}

const peopleOf = async (source: Source): Promise<Dataset> =>
  (await source.datasets()).find(({ path }) => path.at(-1) === 'people')!;

/** The best of three: what disturbs a run only ever makes it slower. */
async function best(work: () => Promise<unknown>): Promise<{ wall: number; own: number }> {
  const runs = [await timeOf(work), await timeOf(work), await timeOf(work)];
  return { wall: Math.min(...runs.map(({ wall }) => wall)), own: Math.min(...runs.map(({ own }) => own)) };
}

async function streaming({ connector, url, drain }: Engine): Promise<string> {
  const driver = await best(drain);
  const [streamed, classified] = await using(connector, { url }, async (source) => {
    const people = await peopleOf(source);
    const classifier = await loadClassifier();
    return [
      await best(() => readAll(source, people)),
      await best(() => {
        const session = classifier.open(people, people.fields);
        return readAll(source, people, (batch) => session.add(batch));
      }),
    ];
  });
  const row = (name: string, { wall, own }: { wall: number; own: number }) => [
    name,
    ((rows * columns) / wall / 1e6).toFixed(2),
    ((rows * columns) / own / 1e6).toFixed(2),
    `${((driver.wall / wall) * 100).toFixed(0)} %`,
  ];
  return table(
    ['reading all', 'M values/s', 'M values/s of own processor', 'of the driver alone'],
    [row('driver alone', driver), row('streamed, clipped', streamed!), row('classified', classified!)],
  );
}

/** The catalogue of a thousand tables, against asking information_schema for each table. */
async function catalogue({ connector, url, run }: Engine): Promise<string> {
  const asked = await best(async () => {
    for (let t = 0; t < tables; t++)
      await run(`select column_name, data_type from information_schema.columns where table_name = 't${t}'`);
  });
  const listed = await using(connector, { url }, (source) => best(() => source.datasets()));
  return table(
    [`catalogue of ${tables} tables × 20 columns`, 'ms', 'of asking by table'],
    [
      ['a query for each table', (asked.wall * 1e3).toFixed(0), '100 %'],
      ['listed', (listed.wall * 1e3).toFixed(0), `${((listed.wall / asked.wall) * 100).toFixed(0)} %`],
    ],
  );
}

async function postgres(): Promise<Engine> {
  const server = await startPostgres();
  const url = `${server.url}/gamsa_bench`;
  const admin = new pg.Client(`${server.url}/postgres`);
  await admin.connect();
  await admin.query('create database gamsa_bench');
  await admin.end();
  const client = new pg.Client(url);
  await client.connect();
  const types = { getTypeParser: () => (value: string | Buffer) => value as string };
  return {
    connector: 'postgres',
    url,
    run: (sql) => client.query(sql),
    drain: async () => {
      await client.query('begin');
      const cursor = client.query(new Cursor('select * from people', [], { rowMode: 'array', types }));
      let count = 0;
      for (;;) {
        const block = await cursor.read(1_000);
        if (block.length === 0) break;
        count += block.length;
      }
      await cursor.close();
      await client.query('commit');
      return count;
    },
    stop: async () => {
      await client.end();
      await server.stop();
    },
  };
}

async function mariadb(): Promise<Engine> {
  const server = await startMariadb();
  const admin: Pool = createPool(server.url);
  await admin.query('create database gamsa_bench');
  const url = `${server.url}/gamsa_bench`;
  const pool = createPool({ uri: url, rowsAsArray: true, typeCast: (field) => field.string('utf8') });
  return {
    connector: 'mysql',
    url,
    run: (sql) => pool.query(sql),
    drain: async () => {
      const connection = await pool.getConnection();
      const { connection: core } = connection as unknown as {
        connection: { query(sql: string): { stream(): AsyncIterable<unknown> } };
      };
      let count = 0;
      for await (const _ of core.query('select * from people').stream()) count++;
      connection.release();
      return count;
    },
    stop: async () => {
      await pool.end();
      await admin.end();
      await server.stop();
    },
  };
}
