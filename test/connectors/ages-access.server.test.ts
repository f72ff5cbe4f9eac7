import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import mysql from '../../connectors/mysql/index.ts';
import postgres from '../../connectors/postgres/index.ts';
import type { AgeQuery, OpenContext, Source } from '../../src/sdk/index.ts';
import { createDatabases, dropDatabases } from '../support/databases.ts';
import { numbers } from '../support/mysql.ts';
import { dataset, openContext } from '../support/source.ts';

/** 150,000 records, one each ten minutes from 2022; every hundredth without a time. `kept` has an index on the clock, `loose` none. */
const name = `gamsa_access_${process.pid}`;
const urls = { pg: inject('postgresUrl'), my: inject('mariadbUrl') };
const rows = 150_000;
const limits = ['2022-02-01T00:00:00Z', '2022-01-15T00:00:00Z', '2022-02-01T00:00:00Z'];

beforeAll(async () => {
  await createDatabases(urls, name);
  const db = new pg.Client(`${urls.pg}/${name}`);
  await db.connect();
  await db.query(`create table kept as select i as id, case when i % 100 = 0 then null when i = 7 then timestamptz 'infinity'
    else timestamptz '2022-01-01Z' + i * interval '10 minutes' end as at, 'a' as state from generate_series(1, ${rows}) i`);
  await db.query('create table loose as select * from kept; create index on kept (at)');
  await db.query(`create table parted (id int, at timestamptz, state text) partition by range (at);
    create table parted_1 partition of parted for values from ('2020-01-01Z') to ('2022-03-01Z');
    create table parted_2 partition of parted for values from ('2022-03-01Z') to ('2023-01-01Z');
    create table parted_3 partition of parted for values from ('2023-01-01Z') to ('2030-01-01Z');
    create table parted_none partition of parted default;
    insert into parted select * from kept where at <> 'infinity' or at is null`);
  await db.query('vacuum analyze');
  await db.end();
  const my = await createConnection({ uri: `${urls.my}/${name}`, multipleStatements: true });
  await my.query(`set time_zone = '+00:00';
    create table kept (id int primary key, at timestamp null, state varchar(4));
    insert into kept select seq, case when seq % 100 = 0 then null else from_unixtime(1640995200 + seq * 600) end, 'a' from ${numbers(1_000_000)} where seq between 1 and ${rows};
    create table loose as select * from kept; alter table loose add primary key (id); create index at on kept (at);
    create table parted (id int, at datetime, state varchar(4)) partition by range columns (at)
      (partition p1 values less than ('2022-03-01'), partition p2 values less than ('2023-01-01'), partition p3 values less than (maxvalue));
    insert into parted select id, at, state from kept where at is not null;
    analyze table kept, loose, parted`);
  await my.end();
});

afterAll(() => dropDatabases(urls, name));

const query = (extra: Partial<AgeQuery> = {}): AgeQuery => ({
  clock: { field: 'at', format: 'auto' },
  limits,
  zone: 'UTC',
  now: '2024-10-01T00:00:00Z',
  signal: new AbortController().signal,
  ...extra,
});

const engines: {
  readonly engine: string;
  readonly schema: string;
  readonly open: (context: OpenContext) => Promise<Source>;
}[] = [
  {
    engine: 'PostgreSQL',
    schema: 'public',
    open: (context) => postgres.open({ url: `${urls.pg}/${name}` }, context),
  },
  { engine: 'MariaDB', schema: name, open: (context) => mysql.open({ url: `${urls.my}/${name}` }, context) },
];

describe.each(engines)('ages in $engine', ({ schema, open }) => {
  async function counting(table: string, extra: Partial<AgeQuery> = {}) {
    const sent: string[] = [];
    const source = await open(openContext({ sent: (text) => sent.push(text), statementTimeout: 30_000 }));
    try {
      const from = await dataset(source, `${schema}.${table}`);
      sent.length = 0;
      return { count: await source.age!(from, query(extra)), sent };
    } finally {
      await source[Symbol.asyncDispose]();
    }
  }

  it('asks the plan first, and goes by the index on the clock where there is one', async () => {
    const { count, sent } = await counting('kept');
    expect(sent.map((text) => text.split(' ')[0])).toEqual(['explain', 'select']);
    expect(sent[1]).not.toContain('group by');
    const whole = await counting('loose');
    expect(whole.sent[1]).toContain('group by');
    expect(count).toEqual(whole.count);
    // 31 and 14 days of 144 records, but for each hundredth (and one of infinity); limits may come in any order, and twice.
    const [first, second, third] = count.older;
    expect([first! - 4_419, second! - 1_995].every((off) => Math.abs(off) <= 1)).toBe(true);
    expect(third).toBe(first);
  });

  it('reads only the partitions before the last limit', async () => {
    const { count, sent } = await counting('parted');
    expect(sent[1]).not.toContain('group by');
    const { count: whole } = await counting('loose');
    expect(count.older).toEqual(whole.older);
    expect(count.oldest).toBe('2022-01-01');
  });

  it('estimates what would be a long walk, from records drawn at random, and says so', async () => {
    const { count } = await counting('loose', { upTo: 100_000, limits: ['2023-06-01T00:00:00Z'] });
    const { count: exact } = await counting('loose', { limits: ['2023-06-01T00:00:00Z'] });
    expect(count.estimated).toBe('all');
    expect(count.sampled).toBeGreaterThan(10_000);
    expect(Math.abs(count.older[0]! - exact.older[0]!)).toBeLessThan(exact.total * 0.03);
    expect(Math.abs(count.total - exact.total)).toBeLessThan(exact.total * 0.05);
    expect(exact.estimated).toBeUndefined();
  });

  it('leaves only the total to the statistics where an index serves', async () => {
    const { count } = await counting('kept', { upTo: 100_000 });
    const { count: exact } = await counting('kept');
    expect(count).toEqual({ ...exact, total: count.total, estimated: 'total' });
    // InnoDB's own estimate comes from a few pages.
    expect(Math.abs(count.total - rows)).toBeLessThan(rows * 0.15);
  });

  it('counts under a condition in one pass', async () => {
    const { count, sent } = await counting('kept', { where: { state: 'a' } });
    expect(sent[1]).toContain('group by');
    expect(count.older).toEqual((await counting('kept')).count.older);
  });

  it('tells how costly a selection would be', async () => {
    const source = await open(openContext({}));
    const aged = { clock: query().clock, zone: 'UTC', before: limits[0]! };
    const access = async (table: string) =>
      (await source.plan!(await dataset(source, `${schema}.${table}`), { aged })).access;
    expect([await access('kept'), await access('loose'), await access('parted')]).toEqual([
      'index',
      'scan',
      'index',
    ]);
    await source[Symbol.asyncDispose]();
  });
});
