import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import postgres from '../../connectors/postgres/index.ts';
import type { GamsaError, Source } from '../../src/sdk/index.ts';
import { dataset, openContext, records, whileOpen } from '../support/source.ts';

const server = inject('postgresUrl');
const [name, ascii] = [`gamsa_odd_${process.pid}`, `gamsa_ascii_${process.pid}`];
let admin: pg.Client;
let db: pg.Client;

beforeAll(async () => {
  admin = new pg.Client(`${server}/postgres`);
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.query(`create database ${ascii} encoding 'SQL_ASCII' template template0 locale 'C'`);
  db = new pg.Client(`${server}/${name}`);
  await db.connect();
});

afterAll(async () => {
  await db.end();
  for (const database of [name, ascii]) await admin.query(`drop database ${database} with (force)`);
  await admin.end();
});

const using = <T>(work: (source: Source) => Promise<T>, database = name): Promise<T> =>
  whileOpen(postgres.open({ url: `${server}/${database}` }, openContext()), work);

it('names other databases of its server, and neither itself nor templates', async () => {
  const others = await using((source) => source.beside!());
  expect(others).toEqual(expect.arrayContaining([ascii, 'postgres']));
  for (const none of [name, 'template0', 'template1']) expect(others).not.toContain(none);
});

const age = (field: string) => ({
  clock: { field, format: 'auto' as const },
  limits: ['2024-01-01T00:00:00Z'],
  zone: 'UTC',
  now: '2026-01-01T00:00:00Z',
  signal: new AbortController().signal,
});

describe('tables that are odd', () => {
  it('have records and domains of them in one column, read by the names of their parts', async () => {
    await db.query(`create type person as (full_name text, born date);
      create domain grown as person check ((value).born < '2020-01-01');
      create domain doc as jsonb;
      create table nested (who person, whose grown, many person[], extra doc);
      insert into nested values (('가나', '1990-01-02'), ('다라', '1991-01-02'), array[('마바', '1992-01-02')::person], '{"a":1}')`);
    await using(async (source) => {
      const nested = await dataset(source, 'public.nested');
      expect(nested.fields.map(({ family }) => family)).toEqual(['json', 'json', 'json', 'json']);
      const { rows } = await records(source, nested);
      expect(rows[0]?.slice(0, 3).map((cell) => JSON.parse(String(cell)))).toEqual([
        { full_name: '가나', born: '1990-01-02' },
        { full_name: '다라', born: '1991-01-02' },
        [{ full_name: '마바', born: '1992-01-02' }],
      ]);
      expect(JSON.parse(String(rows[0]?.[3]))).toEqual({ a: 1 });
    });
  });

  it('have as many columns as there can be', async () => {
    const columns = Array.from({ length: 1_600 }, (_, i) => `c${i} int`).join(', ');
    await db.query(`create table wide (${columns}); insert into wide (c0, c1599) values (1, 2)`);
    await using(async (source) => {
      const read = await records(source, await dataset(source, 'public.wide'));
      expect(read.rows).toHaveLength(1);
      expect(read.rows[0]).toHaveLength(1_600);
      expect([read.rows[0]?.[0], read.rows[0]?.[1], read.rows[0]?.[1_599]]).toEqual(['1', null, '2']);
    });
  });

  it('have records and no columns', async () => {
    await db.query('create table bare (); insert into bare default values; insert into bare default values');
    await using(async (source) => {
      expect((await dataset(source, 'public.bare')).fields).toEqual([]);
    });
  });

  it('hold times that no calendar has', async () => {
    await db.query(`create table times (at timestamptz); insert into times values
      ('-infinity'), ('infinity'), ('4713-01-01 00:00 BC'), ('294276-12-31 00:00'), ('2023-12-31 23:59:59.999999+00'), (null)`);
    await using(async (source) => {
      const times = await dataset(source, 'public.times');
      expect((await records(source, times)).rows).toHaveLength(6);
      expect(await source.age!(times, age('at'))).toMatchObject({
        total: 6,
        older: [2],
        withoutClock: 3,
        future: 1,
      });
    });
  });

  it('mark an end without a time', async () => {
    await db.query(
      'create table marked (gone boolean); insert into marked values (true), (true), (false), (null)',
    );
    await using(async (source) => {
      const marked = await dataset(source, 'public.marked');
      for (const gone of [true, 1, 'true'])
        expect(await source.age!(marked, { ...age('gone'), where: { gone } })).toMatchObject({ total: 2 });
    });
  });

  it('have children: each record is read and counted once', async () => {
    await db.query(`create table base (at date); create table child (extra text) inherits (base);
      insert into base values ('2020-01-01'); insert into child values ('2021-01-01', 'x'), ('2025-01-01', 'y')`);
    await using(async (source) => {
      const [base, child] = [await dataset(source, 'public.base'), await dataset(source, 'public.child')];
      expect((await records(source, base)).rows).toEqual([['2020-01-01']]);
      expect((await records(source, child)).rows).toHaveLength(2);
      expect(await source.age!(base, age('at'))).toMatchObject({ total: 1, older: [1] });
      expect(await source.age!(child, age('at'))).toMatchObject({ total: 2, older: [1] });
    });
  });

  it('have partitions of partitions', async () => {
    await db.query(`create table years (at date, kind text) partition by range (at);
      create table y2023 partition of years for values from ('2023-01-01') to ('2024-01-01') partition by list (kind);
      create table y2023_a partition of y2023 for values in ('a');
      create table y2023_b partition of y2023 default;
      create table y2024 partition of years for values from ('2024-01-01') to ('2025-01-01');
      insert into years values ('2023-05-05', 'a'), ('2023-05-06', 'b'), ('2024-05-05', 'c')`);
    await using(async (source) => {
      const names = (await source.datasets()).map((found) => found.name);
      expect(names.filter((found) => found.includes('y2023') || found.includes('y2024'))).toEqual([]);
      const years = await dataset(source, 'public.years');
      expect(years).toMatchObject({ kind: 'partitioned-table', parts: 3 });
      expect((await records(source, years)).rows).toHaveLength(3);
      expect(await source.age!(years, age('at'))).toMatchObject({ total: 3, older: [2] });
    });
  });

  it('keep large objects elsewhere, which is said; were never filled, which is said as well', async () => {
    await db.query(`create table docs (id int, doc oid); insert into docs select 1, lo_from_bytea(0, 'kim@example.com');
      create materialized view never as select id from docs with no data`);
    await using(async (source) => {
      const read = await records(source, await dataset(source, 'public.docs'));
      expect(read.problems).toMatchObject([
        { what: { en: expect.stringContaining('large objects') }, count: 1 },
      ]);
      await expect(records(source, await dataset(source, 'public.never'))).rejects.toThrow(/never filled/);
    });
  });

  it('are being changed by somebody: the list goes on without waiting, and only they time out', async () => {
    await db.query(`create table altered (email text); create table still (email text); insert into still values ('a@example.com');
      create table split (id int) partition by range (id); create table split_1 partition of split for values from (0) to (10)`);
    const other = new pg.Client(`${server}/${name}`);
    await other.connect();
    await other.query(
      'begin; lock table altered in access exclusive mode; lock table split_1 in access exclusive mode',
    );
    try {
      await using(async (source) => {
        expect((await records(source, await dataset(source, 'public.still'))).rows).toEqual([
          ['a@example.com'],
        ]);
        expect(await dataset(source, 'public.split')).toMatchObject({ parts: 1 });
        const error = await records(source, await dataset(source, 'public.altered')).catch((e: unknown) => e);
        expect((error as GamsaError).text.en).toBe(
          'timed out (another session has locked it (SQLSTATE 55P03))',
        );
      });
    } finally {
      await other.end();
    }
  });

  it('lie in another database', async () => {
    const { port, password } = new URL(server);
    await db.query(`create table people (email text, at date); insert into people values ('a@example.com', '2020-01-01');
      create extension postgres_fdw;
      create server here foreign data wrapper postgres_fdw options (host '127.0.0.1', port '${port}', dbname '${name}');
      create user mapping for current_user server here options (user 'postgres', password '${password}');
      create foreign table far (email text, at date) server here options (table_name 'people');
      create server nowhere foreign data wrapper postgres_fdw options (host '127.0.0.1', port '1', dbname 'none');
      create user mapping for current_user server nowhere options (user 'postgres', password 'x');
      create foreign table lost (email text) server nowhere`);
    await using(async (source) => {
      const far = await dataset(source, 'public.far');
      expect(far).toMatchObject({ kind: 'foreign-table', derivedFrom: ['server here'] });
      expect((await records(source, far, { rows: 10 })).rows).toEqual([['a@example.com', '2020-01-01']]);
      expect(await source.age!(far, age('at'))).toMatchObject({ total: 1, older: [1] });
      const lost = records(source, await dataset(source, 'public.lost'), { rows: 10 });
      await expect(lost).rejects.toMatchObject({ reason: { code: 'unreachable' } });
    });
  });
});

describe('a database without an encoding', () => {
  it('is read, whatever bytes it holds', async () => {
    const client = new pg.Client(`${server}/${ascii}`);
    await client.connect();
    await client.query(`set client_encoding = 'SQL_ASCII'; create table notes (id int, v text);
      insert into notes values (1, convert_from('\\x61ff62'::bytea, 'SQL_ASCII')), (2, convert_from('\\xec9db4'::bytea, 'SQL_ASCII'))`);
    await client.end();
    await using(async (source) => {
      const read = await records(source, await dataset(source, 'public.notes'));
      expect(read.rows).toEqual([
        ['1', 'a\ufffdb'],
        ['2', '이'],
      ]);
    }, ascii);
  });
});
