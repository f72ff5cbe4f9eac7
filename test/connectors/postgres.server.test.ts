import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import postgres from '../../connectors/postgres/index.ts';
import { GamsaError, type OpenContext } from '../../src/sdk/index.ts';
import { heldBytes } from '../support/memory.ts';
import { batchesOf, dataset as find, openContext, requestFor, whileOpen } from '../support/source.ts';

const name = `gamsa_${process.pid}`;
const base = inject('postgresUrl');
const url = `${base}/${name}`;
let admin: pg.Client;
let db: pg.Client;

const sent: string[] = [];
const open = (settings = { url }, extra: Partial<OpenContext> = {}) =>
  postgres.open(
    postgres.config.parse(settings) as never,
    openContext({ sent: (text) => sent.push(text), ...extra }),
  );
const asAuditor = `${url.replace(/\/\/[^@]*@/, '//gamsa_reader:reader-pw@')}`;

beforeAll(async () => {
  admin = new pg.Client(`${base}/postgres`);
  await admin.connect();
  await admin.query(`create database ${name}`);
  db = new pg.Client(url);
  await db.connect();
  await db.query(`
    drop role if exists gamsa_reader; create role gamsa_reader login password 'reader-pw';
    create schema "hr 'x' ""q""";
    create type mood as enum ('glad', 'sad');
    create domain mail as varchar(80) check (value like '%@%');
    create table people (id int primary key generated always as identity, name text not null, email mail, mood mood,
      tags text[], profile jsonb, raw bytea, born date, seen timestamptz, stamped timestamp, day8 text, epoch bigint,
      full_name text generated always as ('x' || name) stored, state text not null default 'new');
    comment on table people is '고객'; comment on column people.email is '이메일 주소';
    insert into people (name, email, mood, tags, profile, raw, born, seen, stamped, day8, epoch)
      select 'n' || i, 'p' || i || '@example.com', 'glad', array['a','b'], '{"user":{"email":"q@example.com"}}', '\\x00ff',
        date '1990-01-01' + i, timestamptz '2024-01-01 00:00+09' + i * interval '1 day', timestamp '2024-01-01' + i * interval '1 day',
        to_char(date '2024-01-01' + i, 'YYYYMMDD'), extract(epoch from timestamptz '2024-01-01 00:00+09' + i * interval '1 day')::bigint
      from generate_series(0, 999) i;
    insert into people (name, seen, stamped, day8) values ('odd', 'infinity', '-infinity', 'none'), ('old', '4713-01-01 BC', null, '20250230');
    create view people_view as select name, email from people;
    create materialized view people_copy as select name from people;
    create table nothing (); create table empty (a int);
    create table "이름 😀
next" ("열 ""a""" text, x int);
    insert into "이름 😀
next" values ('값', 1);
    create table "hr 'x' ""q""".secret (a text); insert into "hr 'x' ""q""".secret values ('canary-value');
    create table partly (a text, b text);
    create table parted (at date, v text) partition by range (at);
    create table parted_1 partition of parted for values from ('2024-01-01') to ('2025-01-01');
    create table parted_2 partition of parted for values from ('2025-01-01') to ('2026-01-01');
    insert into parted select date '2024-06-01' + i, 'v' from generate_series(0, 399) i;
    create table huge (v text); insert into huge values (repeat('x', 100 * 1024 * 1024));
    create table clustered as select i, case when i >= 297000 then 'k' else 'v' end as v, repeat('p', 60) as pad from generate_series(0, 299999) i;
    grant usage on schema public to gamsa_reader; grant select on all tables in schema public to gamsa_reader;
    revoke select on partly from gamsa_reader; grant select (a) on partly to gamsa_reader; grant select on people to public;
    grant insert on empty to gamsa_reader; analyze;
  `);
});

afterAll(async () => {
  await db.end();
  await admin.query(`drop database ${name} with (force)`);
  await admin.query('drop role gamsa_reader');
  await admin.end();
});

describe('the catalogue', () => {
  it('takes a handful of queries and lists everything, partitions collapsed', async () => {
    sent.length = 0;
    const datasets = await whileOpen(open(), (source) => source.datasets());
    expect(sent.length).toBeLessThanOrEqual(6);
    expect(datasets.map((d) => d.name).toSorted()).toEqual(
      [
        `"hr 'x' \\"q\\"".secret`,
        'public.clustered',
        'public.empty',
        'public.huge',
        'public.nothing',
        'public.parted',
        'public.partly',
        'public.people',
        'public.people_copy',
        'public.people_view',
        'public."이름 😀\\nnext"',
      ].toSorted(),
    );
    const byName = new Map(datasets.map((d) => [d.name, d]));
    expect(byName.get('public.parted')).toMatchObject({ kind: 'partitioned-table', parts: 2, rows: 400 });
    expect(byName.get('public.people_view')).toMatchObject({ kind: 'view', derivedFrom: ['public.people'] });
    expect(byName.get('public.nothing')!.fields).toEqual([]);
  });

  it('knows types, domains, enums, comments, keys, generated columns and defaults', async () => {
    const people = await whileOpen(open(), (source) => find(source, 'public.people'));
    const field = (wanted: string) => people.fields.find((f) => f.name === wanted);
    expect(people.comment).toBe('고객');
    expect(field('id')).toMatchObject({
      family: 'number',
      primaryKey: true,
      nullable: false,
      hasDefault: true,
    });
    expect(field('email')).toMatchObject({ family: 'text', comment: '이메일 주소' });
    expect(field('mood')).toMatchObject({ family: 'text', labels: ['glad', 'sad'] });
    expect(field('tags')).toMatchObject({ family: 'text', array: true });
    expect(field('profile')).toMatchObject({ family: 'json' });
    expect(field('raw')).toMatchObject({ family: 'binary' });
    expect(field('full_name')).toMatchObject({ generated: true });
    expect(field('state')).toMatchObject({ nullable: false, hasDefault: true });
  });

  it('lists what the role may not read', async () => {
    const datasets = await whileOpen(open({ url: asAuditor }), (source) => source.datasets());
    expect(datasets.find((d) => d.path[1] === 'secret')!.unreadable).toMatchObject({
      code: 'permission-denied',
    });
    const partly = datasets.find((d) => d.name === 'public.partly')!;
    expect(partly.unreadable).toBeUndefined();
    expect(partly.fields.map((f) => f.unreadable?.code)).toEqual([undefined, 'permission-denied']);
  });
});

describe('reading', () => {
  it('gives text, JSON for arrays, hex for bytes, and null for NULL', async () => {
    await whileOpen(open(), async (source) => {
      const people = await find(source, 'public.people');
      const { reading, batches, rows } = await batchesOf(source, people);
      expect(reading.method).toBe('all');
      expect(rows).toBe(1_002);
      const first = Object.fromEntries(
        people.fields.map((field, i) => [field.name, batches[0]!.columns[i]![0]]),
      );
      expect(first).toMatchObject({
        name: 'n0',
        tags: '["a","b"]',
        raw: '\\x00ff',
        born: '1990-01-01',
        mood: 'glad',
      });
      expect(batches.at(-1)!.columns[4]!.at(-1)).toBeNull();
    });
  });

  it('clips in the server: a value of 100 MB costs nothing', async () => {
    await whileOpen(open(), async (source) => {
      const before = heldBytes();
      const { batches } = await batchesOf(source, await find(source, 'public.huge'), { clip: 4_096 });
      expect(batches[0]!.columns[0]![0]!.length).toBe(4_096);
      expect(heldBytes() - before).toBeLessThan(20 * 1024 * 1024);
    });
  });

  it('reads names with quotes, newlines, Hangul and emoji', async () => {
    await whileOpen(open(), async (source) => {
      const odd = (await source.datasets()).find((d) => d.path[1]!.startsWith('이름'))!;
      expect((await batchesOf(source, odd)).batches[0]!.columns[0]).toEqual(['값']);
    });
  });

  it('samples rows all over a big table, with what lies at its end', async () => {
    await whileOpen(open(), async (source) => {
      const { reading, batches, rows } = await batchesOf(source, await find(source, 'public.clustered'), {
        rows: 4_603,
      });
      expect(reading.method).toBe('random-pages');
      expect(rows).toBeGreaterThan(3_500);
      const late = batches.flatMap((batch) => batch.columns[1]!).filter((v) => v === 'k').length;
      expect(late).toBeGreaterThan(10);
      expect(late).toBeLessThan(200);
    });
  });

  it('samples partitions, and says that a view gave its first rows', async () => {
    await whileOpen(open(), async (source) => {
      const parted = await batchesOf(source, await find(source, 'public.parted'), { rows: 100 });
      expect(parted.reading.method).toBe('random-rows');
      expect(parted.rows).toBeGreaterThan(50);
      expect(
        (await batchesOf(source, await find(source, 'public.people_view'), { rows: 100 })).reading.method,
      ).toBe('first');
    });
  });

  it('finds a table gone', async () => {
    await whileOpen(open(), async (source) => {
      await db.query('create table short_lived as select 1 as a');
      const dataset = await find(source, 'public.short_lived');
      await db.query('drop table short_lived');
      const error = await batchesOf(source, dataset).catch((e: unknown) => e);
      expect((error as GamsaError).reason?.code).toBe('not-found');
    });
  });

  // Only the connections to this file's database: other files test on the same server.
  const cutConnections = async () => {
    await db.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gamsa' and datname = current_database()`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
  };

  it('survives a connection that is cut, and opens another', async () => {
    await whileOpen(open(), async (source) => {
      const people = await find(source, 'public.people');
      await cutConnections();
      expect((await batchesOf(source, people)).rows).toBe(1_002);
    });
  });

  it('says so where the connection is cut while a block is being looked at', async () => {
    await whileOpen(open(), async (source) => {
      const dataset = await find(source, 'public.people');
      const reading = await source.read!(dataset, requestFor(dataset));
      const rest = reading.batches[Symbol.asyncIterator]();
      await rest.next();
      // Nothing is being asked of the server at this moment: the driver has no promise to fail.
      await cutConnections();
      const error = await rest.next().catch((e: unknown) => e);
      expect((error as GamsaError).reason?.code).toBe('connection-lost');
    });
  });

  it('stops a statement that takes too long', async () => {
    await db.query(`create view slow as select pg_sleep(3)::text as a`);
    await whileOpen(open({ url }, { statementTimeout: 300 }), async (source) => {
      const error = await batchesOf(source, await find(source, 'public.slow')).catch((e: unknown) => e);
      expect((error as GamsaError).reason?.code).toBe('timeout');
    });
    await db.query('drop view slow');
  });

  it('allows a full reading as long as it takes, where each block comes in time', async () => {
    // 20 MB: more than lies in the buffers between server and reader.
    await db.query(`create view long as select repeat('x', 4000) as a from generate_series(1, 5000)`);
    await whileOpen(open({ url }, { statementTimeout: 300 }), async (source) => {
      const dataset = await find(source, 'public.long');
      const reading = await source.read!(dataset, requestFor(dataset));
      let rows = 0;
      for await (const batch of reading.batches) {
        if (rows === 0) await new Promise((resolve) => setTimeout(resolve, 700));
        rows += batch.rows;
      }
      expect(rows).toBe(5_000);
    });
    await db.query('drop view long');
  });

  it('asks nothing of a table without a page, and does not count one that must be small', async () => {
    await whileOpen(open(), async (source) => {
      const [empty, people] = [await find(source, 'public.empty'), await find(source, 'public.people')];
      sent.length = 0;
      expect((await batchesOf(source, empty, { rows: 4_603 })).reading).toMatchObject({
        method: 'all',
        population: 0,
      });
      expect(sent).toEqual([]);
      expect((await batchesOf(source, people, { rows: 100_000 })).reading.method).toBe('all');
      expect(sent).toHaveLength(1);
    });
  });
});

describe('ages', () => {
  const query = (field: string, extra = {}) => ({
    clock: { field, format: 'auto' as const },
    limits: ['2024-01-10T15:00:00Z', '2025-01-01T15:00:00Z'],
    zone: 'Asia/Seoul',
    now: '2026-01-01T15:00:00Z',
    signal: new AbortController().signal,
    ...extra,
  });

  // The rows begin with 2024-01-01 in Seoul, one a day; the limits are the beginnings of 2024-01-11 and 2025-01-02.
  it.each([
    ['seen', 1], // one more: 4713 BC; infinity is no time
    ['stamped', 0],
    ['day8', 0],
    ['epoch', 0],
  ])('are counted by %s in one statement', async (clock, more) => {
    await whileOpen(open(), async (source) => {
      const people = await find(source, 'public.people');
      sent.length = 0;
      const count = await source.age!(people, query(clock));
      expect(sent).toHaveLength(1);
      expect(count.older).toEqual([10 + more, 367 + more]);
      expect(count.total).toBe(1_002);
      expect(count.future).toBe(1_000 - 732);
      expect(count.newest).toBe('2026-09-26');
    });
  });

  it('honours conditions and filled fields', async () => {
    await whileOpen(open(), async (source) => {
      const people = await find(source, 'public.people');
      const some = await source.age!(people, query('stamped', { where: { name: ['n1', 'n2', 'zz'] } }));
      expect(some).toMatchObject({ total: 2, older: [2, 2] });
      expect((await source.age!(people, query('seen', { where: { stamped: null } }))).total).toBe(1);
      expect((await source.age!(people, query('stamped', { anyOf: ['raw', 'email'] }))).total).toBe(1_000);
    });
  });
});

describe('facts', () => {
  it('report a role that could write, and one that could not', async () => {
    const facts = await whileOpen(open(), (source) => source.facts!());
    expect(facts.find(({ kind }) => kind === 'session')).toMatchObject({
      couldWrite: ['superuser'],
      readOnly: true,
    });
    const reader = await whileOpen(open({ url: asAuditor }), (source) => source.facts!());
    expect(reader.find(({ kind }) => kind === 'session')).toMatchObject({
      role: 'gamsa_reader',
      couldWrite: ['INSERT on 1 table'],
    });
  });

  it('report grants to PUBLIC, and a connection that stayed on the machine', async () => {
    const facts = await whileOpen(open(), (source) => source.facts!());
    expect(facts).toContainEqual(
      expect.objectContaining({
        kind: 'access',
        dataset: 'public.people',
        grantee: 'PUBLIC',
        privileges: ['SELECT'],
      }),
    );
    expect(facts.find(({ kind }) => kind === 'encryption-in-transit')).toMatchObject({ state: 'local' });
  });

  it('cannot be written through, whatever the role may do', async () => {
    sent.length = 0;
    await whileOpen(open(), (source) => source.datasets());
    expect(sent.join('\n')).not.toMatch(/\b(insert|update|delete|create|drop|alter)\b/i);
  });
});

describe('errors', () => {
  it.each([
    [
      'a wrong password',
      () => url.replace(/\/\/[^@]*@/, '//postgres:canary-secret@'),
      'authentication-failed',
    ],
    ['an unknown database', () => `${base}/nowhere_canary`, 'not-found'],
    ['a port where nobody listens', () => 'postgres://u:p@127.0.0.1:1/x', 'unreachable'],
  ])('%s is told without quoting', async (_, address, code) => {
    const error = (await open({ url: address() }).catch((e: unknown) => e)) as GamsaError;
    expect(error).toBeInstanceOf(GamsaError);
    expect(error.reason?.code).toBe(code);
    expect(JSON.stringify(error) + error.message + error.stack).not.toContain('canary');
  });
});
