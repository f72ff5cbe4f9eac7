import { type Connection, createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import mysql from '../../connectors/mysql/index.ts';
import { type Fact, GamsaError, type OpenContext, type Source } from '../../src/sdk/index.ts';
import { numbers } from '../support/mysql.ts';
import { batchesOf, dataset, openContext, requestFor, whileOpen } from '../support/source.ts';

const name = `gamsa_${process.pid}`;
const base = inject('mariadbUrl');
const url = `${base}/${name}`;
const asReader = `${url.replace(/\/\/[^@]*@/, '//gamsa_reader:reader-pw@')}`;
let db: Connection;
const sent: string[] = [];

const opened = <T>(
  work: (source: Source) => Promise<T>,
  address = url,
  extra: Partial<OpenContext> = {},
): Promise<T> =>
  whileOpen(
    mysql.open(
      mysql.config.parse({ url: address }),
      openContext({ sent: (text) => sent.push(text), ...extra }),
    ),
    work,
  );

beforeAll(async () => {
  db = await createConnection({ uri: base, multipleStatements: true });
  await db.query(`
    create database ${name} character set utf8mb4; use ${name};
    create user if not exists gamsa_reader identified by 'reader-pw';
    create table people (id int auto_increment primary key, name varchar(80) not null comment '고객 이름', email varchar(80) unique,
      mood enum('glad','sa''d'), profile json, raw varbinary(16), flags bit(4), active tinyint(1) not null default 1, born date, seen timestamp null,
      stamped datetime, day8 char(8), epoch bigint, upper_name varchar(80) as (upper(name)) stored) comment '고객';
    create table orders (id int primary key, person int, at datetime)
      partition by range (id) (partition p0 values less than (100), partition p1 values less than maxvalue);
  `);
  await db.query(`
    create table notes (id int primary key, person int, body text, foreign key (person) references people (id));
    insert into people (name, email, mood, profile, raw, flags, born, seen, stamped, day8, epoch)
      select concat('n', seq), concat('p', seq, '@example.com'), 'glad', '{"user":{"email":"q@example.com"}}', x'00ff', b'101',
        date_add('1990-01-01', interval seq day), convert_tz(date_add('2024-01-01 00:00', interval seq day), '+09:00', @@session.time_zone),
        date_add('2024-01-01', interval seq day), date_format(date_add('2024-01-01', interval seq day), '%Y%m%d'),
        unix_timestamp(convert_tz(date_add('2024-01-01', interval seq day), '+09:00', @@session.time_zone))
      from ${numbers(1_000)} order by seq;
    set sql_mode = ''; insert into people (name, stamped, day8) values ('odd', '0000-00-00', 'none'); set sql_mode = default;
    create view people_view as select name, email from people;
    create table empty_table (a int);
    create table \`이름 '표'
next\` (\`열 "a" \`\`b\`\`\` text);
    insert into \`이름 '표'
next\` values ('값');
    create table secret (a text); insert into secret values ('canary-value');
    create table huge (v longtext); insert into huge values (repeat('x', 100 * 1024 * 1024));
    create table clustered (i int primary key, v char(1), pad char(60)) as select seq as i, if(seq >= 297000, 'k', 'v') as v, repeat('p', 60) as pad from ${numbers(1_000_000)} where seq < 300000;
    analyze table clustered, people;
    create table gone (a int); create view broken_view as select a from gone; drop table gone;
  `);
  for (const table of [
    'people',
    'orders',
    'notes',
    'people_view',
    'empty_table',
    'huge',
    'clustered',
    'broken_view',
  ]) {
    await db.query(`grant select on ${name}.${table} to gamsa_reader`);
  }
  await db.query(`grant insert on ${name}.empty_table to gamsa_reader`);
});

afterAll(async () => {
  await db.query(`drop database ${name}; drop user gamsa_reader`);
  await db.end();
});

const couldWrite = (facts: readonly Fact[]) =>
  facts.flatMap((fact) => (fact.kind === 'session' ? fact.couldWrite : []));

const find = (source: Source, table: string) => dataset(source, `${name}.${table}`);

describe('the catalogue', () => {
  it('takes a fixed number of queries', async () => {
    sent.length = 0;
    const datasets = await opened((source) => source.datasets());
    expect(sent.length).toBeLessThanOrEqual(8);
    expect(datasets.length).toBe(10);
    expect(datasets.find((d) => d.path[1] === 'orders')).toMatchObject({
      kind: 'partitioned-table',
      parts: 2,
    });
    expect(datasets.find((d) => d.path[1] === 'people_view')).toMatchObject({
      kind: 'view',
      derivedFrom: [`${name}.people`],
    });
  });

  it('knows types, labels, comments, keys, references, generated columns, JSON', async () => {
    await opened(async (source) => {
      const people = await find(source, 'people');
      const field = (wanted: string) => people.fields.find((f) => f.name === wanted);
      expect(people.comment).toBe('고객');
      expect(field('id')).toMatchObject({
        family: 'number',
        primaryKey: true,
        hasDefault: true,
        nullable: false,
      });
      expect(field('name')).toMatchObject({
        family: 'text',
        comment: '고객 이름',
        maxLength: 80,
        nullable: false,
      });
      expect(field('email')).toMatchObject({ unique: true });
      expect(field('mood')).toMatchObject({ labels: ['glad', "sa'd"], type: 'enum' });
      expect(field('profile')).toMatchObject({ family: 'json', type: 'json' });
      expect(field('raw')).toMatchObject({ family: 'binary' });
      expect(field('active')).toMatchObject({ family: 'boolean', hasDefault: true });
      expect(field('upper_name')).toMatchObject({ generated: true });
      expect((await find(source, 'notes')).fields[1]).toMatchObject({
        references: { dataset: `${name}.people`, field: 'id' },
      });
    });
  });

  it('lists a view that refers to what is gone', async () => {
    await opened(async (source) => {
      const view = await find(source, 'broken_view');
      const error =
        view.unreadable ?? ((await batchesOf(source, view).catch((e: unknown) => e)) as GamsaError).reason;
      expect(['malformed', 'not-found']).toContain(error?.code);
    });
  });
});

describe('reading', () => {
  it('gives text, hex for bytes, null for NULL', async () => {
    await opened(async (source) => {
      const people = await find(source, 'people');
      const { reading, batches, rows } = await batchesOf(source, people);
      expect(reading.method).toBe('all');
      expect(rows).toBe(1_001);
      const first = Object.fromEntries(
        people.fields.map((field, i) => [field.name, batches[0]!.columns[i]![0]]),
      );
      expect(first).toMatchObject({
        name: 'n0',
        raw: '\\x00ff',
        born: '1990-01-01',
        flags: '5',
        mood: 'glad',
        seen: '2023-12-31 15:00:00',
      });
      expect(batches.at(-1)!.columns[2]!.at(-1)).toBeNull();
    });
  });

  it('clips in the server', async () => {
    await opened(async (source) => {
      const { batches } = await batchesOf(source, await find(source, 'huge'), { clip: 4_096 });
      expect(batches[0]!.columns[0]![0]!.length).toBe(4_096);
    });
  });

  it('reads names with quotes, newlines and Hangul', async () => {
    await opened(async (source) => {
      const odd = (await source.datasets()).find((d) => d.path[1]!.startsWith('이름'))!;
      expect((await batchesOf(source, odd)).batches[0]!.columns[0]).toEqual(['값']);
    });
  });

  it('samples keys all over a big table, with what lies at its end', async () => {
    await opened(async (source) => {
      const { reading, batches, rows } = await batchesOf(source, await find(source, 'clustered'), {
        rows: 4_603,
      });
      expect(reading.method).toBe('random-keys');
      expect(rows).toBeGreaterThan(3_500);
      const late = batches.flatMap((batch) => batch.columns[1]!).filter((v) => v === 'k').length;
      expect(late).toBeGreaterThan(10);
      expect(late).toBeLessThan(200);
    });
  });

  it('names what the role may not read, and stops what takes too long', async () => {
    await opened(async (source) => {
      expect((await source.datasets()).some((d) => d.path[1] === 'secret')).toBe(false);
    }, asReader);
    await db.query('create view slow as select sleep(3) as a');
    await opened(
      async (source) => {
        const error = await batchesOf(source, await find(source, 'slow')).catch((e: unknown) => e);
        expect((error as GamsaError).reason?.code).toBe('timeout');
      },
      url,
      { statementTimeout: 300 },
    );
    await db.query('drop view slow');
  });

  it('allows a full reading as long as it takes, where each block comes in time', async () => {
    // 20 MB: more than lies in the buffers between server and reader.
    await db.query(`create table long_one as select repeat('x', 20000) as a from ${numbers(1_000)}`);
    await opened(
      async (source) => {
        const dataset = await find(source, 'long_one');
        const reading = await source.read!(dataset, requestFor(dataset, { clip: 20_000 }));
        let rows = 0;
        for await (const batch of reading.batches) {
          if (rows === 0) await new Promise((resolve) => setTimeout(resolve, 700));
          rows += batch.rows;
        }
        expect(rows).toBe(1_000);
      },
      url,
      { statementTimeout: 300 },
    );
    await db.query('drop table long_one');
  });

  it('survives a connection that is killed', async () => {
    await opened(async (source) => {
      const people = await find(source, 'people');
      const [rows] = await db.query(
        `select id from information_schema.processlist where id <> connection_id() and db = '${name}'`,
      );
      for (const { id } of rows as { id: number }[]) await db.query(`kill ${id}`);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect((await batchesOf(source, people)).rows).toBe(1_001);
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

  it.each(['seen', 'stamped', 'day8', 'epoch'])('are counted by %s in one statement', async (clock) => {
    await opened(async (source) => {
      const people = await find(source, 'people');
      sent.length = 0;
      const count = await source.age!(people, query(clock));
      expect(sent).toHaveLength(1);
      expect(count).toMatchObject({
        total: 1_001,
        older: [10, 367],
        withoutClock: 1,
        future: 268,
        oldest: '2024-01-01',
        newest: '2026-09-26',
      });
    });
  });

  it('honours conditions and filled fields', async () => {
    await opened(async (source) => {
      const people = await find(source, 'people');
      expect(await source.age!(people, query('stamped', { where: { name: ['n1', 'n2'] } }))).toMatchObject({
        total: 2,
        older: [2, 2],
      });
      expect((await source.age!(people, query('stamped', { anyOf: ['email'] }))).total).toBe(1_000);
    });
  });
});

describe('facts and errors', () => {
  it('report roles that could write, and a connection that stayed on the machine', async () => {
    const facts = await opened((source) => source.facts!());
    expect(facts.find(({ kind }) => kind === 'session')).toMatchObject({ readOnly: true });
    // MySQL 8 lists them one by one.
    expect(couldWrite(facts).join()).toMatch(/ALL PRIVILEGES|INSERT, UPDATE, DELETE/);
    expect(['local', 'tls']).toContain(
      (facts.find(({ kind }) => kind === 'encryption-in-transit') as { state: string }).state,
    );
    const reader = await opened((source) => source.facts!(), asReader);
    expect(couldWrite(reader)).toEqual([`INSERT on ${name}.empty_table`]);
  });

  it.each([
    [
      'a wrong password',
      () => url.replace(/\/\/[^@]*@/, '//gamsa_reader:canary-secret@'),
      'authentication-failed',
    ],
    ['an unknown database', () => `${base}/nowhere_canary`, 'not-found'],
    ['a port where nobody listens', () => 'mysql://u:p@127.0.0.1:1/x', 'unreachable'],
  ])('%s is told without quoting', async (_, address, code) => {
    const error = (await opened(async () => undefined, address()).catch((e: unknown) => e)) as GamsaError;
    expect(error).toBeInstanceOf(GamsaError);
    expect(error.reason?.code).toBe(code);
    expect(JSON.stringify(error) + error.message + error.stack).not.toContain('canary');
  });
});
