import { type Connection, createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import mysql from '../../connectors/mysql/index.ts';
import { toText } from '../../src/core/text.ts';
import type { GamsaError, Source } from '../../src/sdk/index.ts';
import { dataset, openContext, records, whileOpen } from '../support/source.ts';

const server = inject('mariadbUrl');
const { mariadb, version } = inject('mysqlServer');
const name = `gamsa_odd_${process.pid}`;
let db: Connection;

beforeAll(async () => {
  const admin = await createConnection(server);
  await admin.query(`create database ${name} character set utf8mb4`);
  await admin.end();
  db = await createConnection({ uri: `${server}/${name}`, multipleStatements: true, charset: 'utf8mb4' });
});

afterAll(async () => {
  await db.query(`drop database ${name}`);
  await db.end();
});

const using = <T>(work: (source: Source) => Promise<T>): Promise<T> =>
  whileOpen(mysql.open({ url: `${server}/${name}` }, openContext()), work);

const find = async (source: Source, table: string) => dataset(source, `${name}.${table}`);
const age = (field: string) => ({
  clock: { field, format: 'auto' as const },
  limits: ['2024-01-01T00:00:00Z'],
  zone: 'UTC',
  now: '2026-01-01T00:00:00Z',
  signal: new AbortController().signal,
});

it('names other databases of its server where one was named, and looks in all where none was', async () => {
  await db.query(`create database ${name}_b`);
  const others = await using((source) => source.beside!());
  const whole = await mysql.open({ url: server }, openContext());
  await db.query(`drop database ${name}_b`);
  expect(others).toContain(`${name}_b`);
  for (const none of [name, 'mysql', 'information_schema']) expect(others).not.toContain(none);
  expect(await whole.beside!()).toEqual([]);
  await whole[Symbol.asyncDispose]();
});

it('says of a database that does not open that it may not be there', async () => {
  const user = `none_${process.pid}`;
  await db.query(`create user ${user} identified by 'pw'`);
  const url = new URL(`${server}/${name}_none`);
  url.username = user;
  url.password = 'pw';
  // A server does not tell a role whether there is what it may not use.
  await expect(mysql.open({ url: url.href }, openContext())).rejects.toMatchObject({
    text: { en: expect.stringContaining('does not exist, or this role may not use it') },
  });
  await db.query(`drop user ${user}`);
});

describe('tables that are odd', () => {
  it('have as many columns as there can be', async () => {
    const columns = Array.from({ length: 1_000 }, (_, i) => `c${i} int`).join(', ');
    await db.query(`create table wide (${columns}); insert into wide (c0, c999) values (1, 2)`);
    await using(async (source) => {
      const read = await records(source, await find(source, 'wide'));
      expect(read.rows[0]).toHaveLength(1_000);
      expect([read.rows[0]?.[0], read.rows[0]?.[1], read.rows[0]?.[999]]).toEqual(['1', null, '2']);
    });
  });

  it('hold times that no calendar has', async () => {
    await db.query(`set sql_mode = ''; create table times (at datetime, day date); insert into times values
      ('0000-00-00 00:00:00', '0000-00-00'), ('1000-01-01 00:00:01', '1000-01-02'), ('9999-12-31 23:59:59', '9999-12-31'),
      ('2023-12-31 23:59:59', '2023-12-31'), ('2023-00-00', '2023-11-00'), (null, null); set sql_mode = default`);
    await using(async (source) => {
      const times = await find(source, 'times');
      expect((await records(source, times)).rows).toHaveLength(6);
      for (const clock of ['at', 'day']) {
        const count = await source.age!(times, age(clock));
        expect(count).toMatchObject({ total: 6, future: 1 });
        expect(count.older[0]).toBeGreaterThanOrEqual(2);
        expect(count.withoutClock).toBeGreaterThanOrEqual(2);
      }
    });
  });

  it('mark an end without a time', async () => {
    await db.query(
      'create table marked (gone boolean, away bit(1), flags bit(8)); insert into marked values (1, 1, 5), (1, 1, 5), (0, 0, 0), (null, null, null)',
    );
    await using(async (source) => {
      const marked = await find(source, 'marked');
      const total = async (field: string, is: string | number | boolean) =>
        (await source.age!(marked, { ...age('gone'), where: { [field]: is } })).total;
      for (const is of [1, true, 'true'])
        expect([await total('gone', is), await total('away', is)]).toEqual([2, 2]);
      for (const is of [0, false]) expect([await total('gone', is), await total('away', is)]).toEqual([1, 1]);
      expect([await total('flags', 5), await total('flags', 0)]).toEqual([2, 1]);
    });
  });

  it('are written in other encodings', async () => {
    await db.query(`create table old (a varchar(20) character set euckr, b varchar(20) character set latin1, c varbinary(20));
      insert into old values ('가나다', 'café', x'ff00')`);
    await using(async (source) => {
      expect((await records(source, await find(source, 'old'))).rows).toEqual([
        ['가나다', 'café', '\\xff00'],
      ]);
    });
  });

  it.runIf(mariadb)('keep what was deleted: history is no record of today', async () => {
    await db.query(
      'create table kept (id int primary key, email varchar(40)) with system versioning; insert into kept values (1, "a@example.com"), (2, "b@example.com"); delete from kept where id = 1',
    );
    await using(async (source) => {
      const kept = await find(source, 'kept');
      const read = await records(source, kept);
      expect(read.rows).toEqual([['2', 'b@example.com']]);
      // What nobody looked at is said, and a deletion is none before the history is cut.
      expect(read.problems.map(({ what }) => toText(what).en)).toEqual([
        'earlier versions of its records (system versioning) are kept and were not looked at',
      ]);
      expect((await source.remnants!(kept)).map(({ means, state }) => [means.en, state])).toContainEqual([
        'earlier versions (system versioning)',
        'possible',
      ]);
      const { remarks } = (await source.erasure!(kept, { where: { id: 2 } }))!;
      expect(remarks.map(({ en }) => en).join()).toContain('DELETE HISTORY FROM');
    });
  });

  it('are granted by single columns, so that others do not show', async () => {
    const user = `col_${process.pid}`;
    await db.query(`create table halfway (id int, name varchar(20), phone varchar(20)); create table open_to_all (id int);
      create user ${user} identified by 'pw'; grant select (id, name) on ${name}.halfway to ${user};
      grant select on ${name}.open_to_all to ${user}; grant select (id) on ${name}.open_to_all to ${user}`);
    const url = new URL(`${server}/${name}`);
    url.username = user;
    url.password = 'pw';
    const source = await mysql.open({ url: url.href }, openContext());
    const problems = async (table: string) =>
      (await records(source, await find(source, table))).problems.map(({ what }) => toText(what).en);
    expect(await problems('halfway')).toEqual([
      'granted to this role by single columns: others, if there are any, do not show',
    ]);
    expect(await problems('open_to_all')).toEqual([]);
    await source[Symbol.asyncDispose]();
    await db.query(`drop user ${user}`);
  });

  it('show none of their columns to a role that may only see how they are made', async () => {
    const user = `sees_${process.pid}`;
    await db.query(`create table hidden_base (phone varchar(20)); create view only_shown as select phone from hidden_base;
      create user ${user} identified by 'pw'; grant show view on ${name}.only_shown to ${user}`);
    const url = new URL(`${server}/${name}`);
    url.username = user;
    url.password = 'pw';
    await whileOpen(mysql.open({ url: url.href }, openContext()), async (source) => {
      // A table has columns: that none shows is no sign that nothing is there.
      expect(await find(source, 'only_shown')).toMatchObject({
        fields: [],
        unreadable: { code: 'permission-denied' },
      });
    });
    await db.query(`drop user ${user}`);
  });

  it('have a clock in a date and in a time, of which the later counts', async () => {
    await db.query(`set sql_mode = ''; create table mixed (id int primary key, seen date, used datetime, sent timestamp null);
      insert into mixed values (1, '2022-01-01', '2023-12-31 23:59:59', null), (2, '2024-01-01', '2022-01-01 10:00:00', null),
        (3, '2022-01-01', null, null), (4, null, null, null), (5, '0000-00-00', '0000-00-00 00:00:00', null); set sql_mode = default`);
    await using(async (source) => {
      const mixed = await find(source, 'mixed');
      for (const [field, other] of [
        ['seen', 'used'],
        ['used', 'seen'],
      ] as const) {
        const { clock, ...rest } = age(field);
        const count = await source.age!(mixed, { ...rest, clock: { ...clock, others: [other] } });
        expect(count).toMatchObject({ total: 5, older: [2], withoutClock: 2, newest: '2024-01-01' });
      }
      // Of a time without a zone and an instant nobody knows which is the later.
      const query = { ...age('used'), clock: { ...age('used').clock, others: ['sent'] } };
      await expect(source.age!(mixed, query)).rejects.toMatchObject({
        text: { en: expect.stringContaining('different kinds') },
      });
    });
  });

  it('are views whose definer is gone', async () => {
    const [definer, reader] = [`def_${process.pid}`, `rea_${process.pid}`];
    await db.query(`create table base (phone varchar(20)); create user ${definer}; create user ${reader} identified by 'pw';
      create definer = ${definer}@'%' view orphan as select phone from base; drop user ${definer};
      grant select, show view on ${name}.* to ${reader}`);
    const url = new URL(`${server}/${name}`);
    url.username = reader;
    url.password = 'pw';
    for (const address of [url.href, `${server}/${name}`]) {
      const error = await whileOpen(mysql.open({ url: address }, openContext()), async (source) =>
        records(source, await find(source, 'orphan')).catch((e: unknown) => e),
      );
      expect((error as GamsaError).text.en).toMatch(/definer/);
      expect((error as GamsaError).text.en).not.toMatch(/authentication/);
    }
    await db.query(`drop user ${reader}`);
  });

  it.runIf(mariadb)('are sequences, which hold no records', async () => {
    await db.query('create sequence numbers');
    await using(async (source) => {
      expect((await source.datasets()).map((found) => found.path.at(-1))).not.toContain('numbers');
    });
  });

  it.runIf(mariadb || version >= 80_023)('hide columns, which are read all the same', async () => {
    await db.query(
      'create table hiding (id int, phone varchar(20) invisible); insert into hiding (id, phone) values (1, "x")',
    );
    await using(async (source) => {
      expect((await records(source, await find(source, 'hiding'))).rows).toEqual([['1', 'x']]);
    });
  });

  it('lie in partitions', async () => {
    await db.query(`create table parted (at date) partition by range (year(at)) (partition p1 values less than (2024), partition p2 values less than maxvalue);
      insert into parted values ('2023-05-05'), ('2024-05-05')`);
    await using(async (source) => {
      const parted = await find(source, 'parted');
      expect(parted).toMatchObject({ parts: 2 });
      expect((await records(source, parted)).rows).toHaveLength(2);
    });
  });
});
