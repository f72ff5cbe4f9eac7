import pg from 'pg';
import type { AgeQuery } from '../src/sdk/index.ts';
import { startPostgres } from '../test/support/postgres-server.ts';
import { timeOf, using } from './_shared/database.ts';
import { table } from './_shared/measure.ts';

const rows = 3_000_000;
const limits = ['2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'].map((day) => `${day}T00:00:00Z`);

/** Counting ages in the source, with one limit and with four, against `select count(*)` of the same table. */
export async function run(): Promise<void> {
  const server = await startPostgres();
  const client = new pg.Client(`${server.url}/postgres`);
  await client.connect();
  try {
    await client.query(`create table records as select i as id, timestamptz '2020-01-01' + i * interval '1 minute' as at,
      to_char(timestamp '2020-01-01' + i * interval '1 minute', 'YYYYMMDD') as day, repeat('x', 60) as filler
      from generate_series(1, ${rows}) i; analyze records; set max_parallel_workers_per_gather = 0`);
    const count = await best(() => client.query('select count(*) from records'));
    const measured = await using('postgres', { url: `${server.url}/postgres` }, async (source) => {
      const dataset = (await source.datasets()).find(({ path }) => path.at(-1) === 'records')!;
      const age = (field: string, of: readonly string[]) => () => source.age!(dataset, queryFor(field, of));
      return [
        ['one limit, a time', await best(age('at', limits.slice(0, 1)))],
        ['four limits, a time', await best(age('at', limits))],
        ['four limits, text of digits', await best(age('day', limits))],
      ] as const;
    });
    const row = (name: string, seconds: number) => [
      name,
      (seconds * 1e3).toFixed(0),
      `${(seconds / count).toFixed(1)}×`,
    ];
    process.stdout.write(
      table(
        [`${rows} records`, 'ms', 'of select count(*)'],
        [row('select count(*)', count), ...measured.map(([name, seconds]) => row(name, seconds))],
      ),
    );
  } finally {
    await client.end();
    await server.stop();
  }
}

function queryFor(field: string, of: readonly string[]): AgeQuery {
  return {
    clock: { field, format: 'auto' },
    limits: of,
    zone: 'Asia/Seoul',
    now: '2026-01-01T00:00:00Z',
    signal: new AbortController().signal,
  };
}

/** The best of three: what disturbs a run only ever makes it slower. */
async function best(work: () => Promise<unknown>): Promise<number> {
  const runs = [await timeOf(work), await timeOf(work), await timeOf(work)];
  return Math.min(...runs.map(({ wall }) => wall));
}
