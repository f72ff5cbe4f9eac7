import pg from 'pg';
import type { AgeQuery } from '../src/sdk/index.ts';
import { startPostgres } from '../test/support/postgres-server.ts';
import { timeOf, using } from './_shared/database.ts';
import { table } from './_shared/measure.ts';

const rows = 10_000_000;
const limits = ['2025-01-01', '2028-01-01', '2031-01-01', '2034-01-01'].map((day) => `${day}T00:00:00Z`);
/** Limits as an audit has them, where most is destroyed in time: about 1 % of the records are older than the last. */
const early = ['2020-01-10', '2020-01-20', '2020-02-01', '2020-03-10'].map((day) => `${day}T00:00:00Z`);

/** Counting ages in the source, with one limit and with four, against `select count(*)` of the same table. */
export async function run(): Promise<void> {
  const server = await startPostgres();
  const client = new pg.Client(`${server.url}/postgres`);
  await client.connect();
  try {
    await client.query(`create table records as select i as id, timestamptz '2020-01-01' + i * interval '1 minute' as at,
      to_char(timestamp '2020-01-01' + i * interval '1 minute', 'YYYYMMDD') as day, repeat('x', 60) as filler
      from generate_series(1, ${rows}) i; analyze records;
      alter database postgres set max_parallel_workers_per_gather = 0; set max_parallel_workers_per_gather = 0`);
    const count = await best(() => client.query('select count(*) from records'));
    const ages = (field: string, of: readonly string[], upTo?: number) =>
      using('postgres', { url: `${server.url}/postgres` }, async (source) => {
        const dataset = (await source.datasets()).find(({ path }) => path.at(-1) === 'records')!;
        return best(() => source.age!(dataset, queryFor(field, of, upTo)));
      });
    const measured: [string, number][] = [
      ['select count(*)', count],
      ['one limit, a time', await ages('at', limits.slice(0, 1))],
      ['four limits, a time', await ages('at', limits)],
      ['four limits, text of digits', await ages('day', limits)],
    ];
    await client.query('create index on records (at)');
    await client.query('vacuum analyze records');
    measured.push(
      ['select count(*), after the index', await best(() => client.query('select count(*) from records'))],
      ['four limits, through the index', await ages('at', early)],
      ['the same, the total by statistics', await ages('at', early, 1_000_000)],
    );
    process.stdout.write(
      table(
        [`${rows} records`, 'ms', 'of select count(*)'],
        measured.map(([name, seconds]) => [
          name,
          (seconds * 1e3).toFixed(0),
          `${(seconds / count).toFixed(2)}×`,
        ]),
      ),
    );
  } finally {
    await client.end();
    await server.stop();
  }
}

function queryFor(field: string, of: readonly string[], upTo?: number): AgeQuery {
  return {
    clock: { field, format: 'auto' },
    limits: of,
    zone: 'Asia/Seoul',
    ...(upTo !== undefined && { upTo }),
    now: '2040-01-01T00:00:00Z',
    signal: new AbortController().signal,
  };
}

/** The best of three: what disturbs a run only ever makes it slower. */
async function best(work: () => Promise<unknown>): Promise<number> {
  const runs = [await timeOf(work), await timeOf(work), await timeOf(work)];
  return Math.min(...runs.map(({ wall }) => wall));
}
