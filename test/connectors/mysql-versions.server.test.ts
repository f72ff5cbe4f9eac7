import { type Connection, createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import mysql from '../../connectors/mysql/index.ts';
import { toText } from '../../src/core/text.ts';
import type { GamsaError, Source } from '../../src/sdk/index.ts';
import { numbers } from '../support/mysql.ts';
import { dataset, openContext, records, whileOpen } from '../support/source.ts';

/** What one version of MySQL or MariaDB does otherwise than another: the same is to be said of the same data. */
const server = inject('mariadbUrl');
const { mariadb, version } = inject('mysqlServer');
const name = `gamsa_versions_${process.pid}`;
const hasRoles = mariadb || version >= 80_000;
let db: Connection;

beforeAll(async () => {
  db = await createConnection({ uri: server, multipleStatements: true, charset: 'utf8mb4' });
  await db.query(`create database ${name} character set utf8mb4; use ${name}`);
});

afterAll(async () => {
  await db.query(`drop database ${name}`);
  await db.end();
});

const using = <T>(work: (source: Source) => Promise<T>, url = `${server}/${name}`): Promise<T> =>
  whileOpen(mysql.open({ url }, openContext()), work);
const find = (source: Source, table: string) => dataset(source, `${name}.${table}`);
const as = (user: string) => `${server.replace(/\/\/([^@]*@)?/, `//${user}:pw-of-test@`)}/${name}`;

describe('types', () => {
  it('of places are read, each of them, and keep no table from being read', async () => {
    const kinds = {
      a: ['point', 'POINT(127 37)'],
      b: ['multipoint', 'MULTIPOINT(127 37,128 38)'],
      c: ['linestring', 'LINESTRING(0 0,1 1)'],
      d: ['polygon', 'POLYGON((0 0,1 0,1 1,0 0))'],
      e: ['geometrycollection', 'GEOMETRYCOLLECTION(POINT(1 2))'],
      f: ['geometry', 'POINT(1 2)'],
    } as const;
    const columns = Object.entries(kinds).map(([column, [type]]) => `${column} ${type}`);
    const values = Object.values(kinds).map(([, text]) => `st_geomfromtext('${text}')`);
    await db.query(
      `create table places (${columns.join(', ')}); insert into places values (${values.join(', ')})`,
    );
    await using(async (source) => {
      const places = await find(source, 'places');
      expect(new Set(places.fields.map(({ family }) => family))).toEqual(new Set(['geometry']));
      const [row] = (await records(source, places)).rows;
      expect(row?.map((text) => text?.replace(/ |(?<=\()\(|\)(?=,|\))/g, '').slice(0, 10))).toEqual(
        Object.values(kinds).map(([, text]) => text.replace(/ |(?<=\()\(|\)(?=,|\))/g, '').slice(0, 10)),
      );
    });
  });

  it.runIf(mariadb ? version >= 110_700 : version >= 90_000)('are vectors, read as their bytes', async () => {
    const value = mariadb ? 'vec_fromtext' : 'string_to_vector';
    await db.query(`create table vectors (v vector(2)); insert into vectors values (${value}('[1,2]'))`);
    await using(async (source) => {
      const vectors = await find(source, 'vectors');
      expect(vectors.fields[0]).toMatchObject({ family: 'binary' });
      expect((await records(source, vectors)).rows).toEqual([['\\x0000803f00000040']]);
    });
  });

  it('with a default that is an expression are not generated', async () => {
    await db.query(
      'create table defaults (id int, made datetime not null default current_timestamp, twice int as (id * 2) stored)',
    );
    await using(async (source) => {
      const [id, made, twice] = (await find(source, 'defaults')).fields;
      expect([id?.generated, made?.generated, twice?.generated]).toEqual([undefined, undefined, true]);
      expect(made).toMatchObject({ hasDefault: true });
    });
  });
});

it('days kept as text in a binary column, or in another character set, are a clock', async () => {
  await db.query(`create table days (a varbinary(20), b char(8) character set binary, c varchar(10) character set euckr, d varbinary(30), e varbinary(10));
    insert into days values ('2020-01-02', '20200102', '2020.01.02', '2020-01-02T10:00:00+09:00', '1577934000')`);
  await using(async (source) => {
    const days = await find(source, 'days');
    for (const [field, format] of [['a'], ['b'], ['c'], ['d'], ['e', 'epoch-s']] as const) {
      const count = await source.age!(days, {
        clock: { field, format: format ?? 'auto' },
        limits: ['2020-01-02T15:00:00Z', '2019-01-01T00:00:00Z'],
        zone: 'Asia/Seoul',
        now: '2026-01-01T00:00:00Z',
        signal: new AbortController().signal,
      });
      expect(count).toMatchObject({ total: 1, older: [1, 0], withoutClock: 0, oldest: '2020-01-02' });
    }
  });
});

describe('what is older than a day', () => {
  const aged = (field: string) => ({
    aged: { clock: { field, format: 'auto' as const }, zone: 'Asia/Seoul', before: '2020-01-01T00:00:00Z' },
  });
  const selected = async (source: Source, table: string, field: string) => {
    const from = await find(source, table);
    const reading = await source.select!(from, {
      fields: from.fields.slice(0, 1),
      selection: aged(field),
      clip: 9,
      signal: new AbortController().signal,
    });
    const ids: (string | null)[] = [];
    for await (const { columns } of reading.batches) ids.push(...columns[0]!);
    return ids.map(Number).sort();
  };
  /** The statement as its owner runs it: in a session with the modes of the server. */
  const destroyed = async (source: Source, table: string, field: string) => {
    const { text } = (await source.erasure!(await find(source, table), aged(field)))!;
    const owner = await createConnection({ uri: `${server}/${name}`, multipleStatements: true });
    const ids = async () => {
      const [rows] = await owner.query({ sql: `select id from ${table} order by id`, rowsAsArray: true });
      return (rows as unknown as number[][]).map(([id]) => id!);
    };
    const before = await ids();
    await owner.query(
      `set sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,NO_BACKSLASH_ESCAPES'`,
    );
    await owner.query(text.replace(/commit;$/, ''));
    const left = new Set(await ids());
    await owner.query('rollback');
    await owner.end();
    return before.filter((id) => !left.has(id));
  };

  beforeAll(() =>
    db.query(`set sql_mode = '';
      create table zeros (id int primary key, at datetime, day date, seen timestamp null, key (seen));
      insert into zeros values (1, '0000-00-00', '0000-00-00', '0000-00-00'), (2, '2019-01-01', '2019-01-01', '2019-01-01'),
        (3, null, null, null), (4, '2030-01-01', '2030-01-01', '2030-01-01');
      create table texts (id int primary key, said varchar(40));
      insert into texts values (1, '2019-01-01'), (2, 'junk'), (3, '2019-02-30T10:00:00Z'), (4, '0000-00-00T00:00:00Z'),
        (5, '2019-01-01T10:00:00+09:00'), (6, ''), (7, null), (8, '2030-01-01'), (9, '2019-01-01T99:00:00Z');
      set sql_mode = default`),
  );

  it.each([
    ['zeros', 'at', [2]],
    ['zeros', 'day', [2]],
    ['zeros', 'seen', [2]],
    ['texts', 'said', [1, 5]],
  ])('is selected, and destroyed, without what has no time: %s.%s', async (table, field, expected) => {
    await using(async (source) => {
      expect(await selected(source, table, field)).toEqual(expected);
      expect(await destroyed(source, table, field)).toEqual(expected);
    });
  });

  it('is counted so by ranges of an index', async () => {
    await using(async (source) => {
      const zeros = await find(source, 'zeros');
      const { clock, zone } = aged('seen').aged;
      const query = {
        clock,
        zone,
        limits: ['2020-01-01T00:00:00Z'],
        now: '2026-01-01T00:00:00Z',
        upTo: 1,
        signal: new AbortController().signal,
      };
      // Told to be large, it is asked for by the index.
      const count = await source.age!({ ...zeros, rows: 1_000_000 }, query);
      expect(count).toMatchObject({ older: [1], withoutClock: 2, future: 1, oldest: '2019-01-01' });
    });
  });
});

describe('how many records there are', () => {
  it('is asked anew, not what the server knew of it a day ago', async () => {
    await db.query('create table growing (id int primary key)');
    const rows = async () => using(async (source) => (await find(source, 'growing')).rows ?? 0);
    expect(await rows()).toBe(0);
    await db.query(`insert into growing select seq from ${numbers(10_000)}; analyze table growing`);
    expect(await rows()).toBeGreaterThan(5_000);
  });

  it('is not told of a view', async () => {
    await db.query(
      'create table shown (a int); insert into shown values (1); create view showing as select a from shown',
    );
    await using(async (source) => expect((await find(source, 'showing')).rows).toBeUndefined());
  });
});

describe.runIf(hasRoles)('roles', () => {
  const [user, role] = [`usr_${process.pid}`, `rol_${process.pid}`];
  beforeAll(() =>
    db.query(`create user ${user} identified by 'pw-of-test'; create role ${role}; grant ${role} to ${user}`),
  );
  afterAll(() => db.query(`drop user ${user}; drop role ${role}`));

  it('that could write are told, though they are not switched on', async () => {
    await db.query(
      `create table orders (id int, phone varchar(20)); grant select on ${name}.orders to ${user}; grant insert on ${name}.orders to ${role}`,
    );
    const facts = await using((source) => source.facts!(), as(user));
    const could = facts.flatMap((fact) => (fact.kind === 'session' ? fact.couldWrite : []));
    // MariaDB tells nobody what a role may that is not switched on.
    expect(could).toEqual([mariadb ? `SET ROLE ${role}` : `INSERT on ${name}.orders`]);
  });

  it('that give single columns leave others unseen, which is said', async () => {
    await db.query(`create table halves (id int, phone varchar(20)); insert into halves values (1, 'x'); grant select (id) on ${name}.halves to ${role};
      set default role ${mariadb ? `${role} for` : `${role} to`} ${user}`);
    await using(async (source) => {
      const read = await records(source, await find(source, 'halves'));
      expect(read.rows).toEqual([['1']]);
      expect(read.problems.map(({ what }) => toText(what).en)).toEqual([
        'granted to this role by single columns: others, if there are any, do not show',
      ]);
    }, as(user));
  });
});

it('to a role without rights nothing shows, which is no sign that nothing is there', async () => {
  const user = `non_${process.pid}`;
  await db.query(`create user ${user} identified by 'pw-of-test'`);
  const url = as(user).replace(/\/[^/]*$/, '');
  await expect(using((source) => source.datasets(), url)).rejects.toMatchObject({
    reason: { code: 'permission-denied' },
    text: { en: expect.stringContaining('no right on any table') },
  });
  await db.query(`drop user ${user}; create database ${name}_empty`);
  await using(async (source) => expect(await source.datasets()).toEqual([]), `${server}/${name}_empty`);
  await db.query(`drop database ${name}_empty`);
});

describe('what a server says no by', () => {
  const user = `shut_${process.pid}`;
  afterAll(() => db.query(`drop user ${user}`));

  it.each([
    ['a password that has expired', 'password expire', 'the password has expired'],
    ['an account that is locked', 'account lock', 'the account is locked'],
  ])('is told: %s', async (_, change, words) => {
    await db.query(
      `drop user if exists ${user}; create user ${user} identified by 'pw-of-test'; grant select on ${name}.* to ${user}; alter user ${user} ${change}`,
    );
    const error = await using(async (source) => source.datasets(), as(user)).catch(
      (e: unknown) => e as GamsaError,
    );
    expect((error as GamsaError).text.en).toBe(`authentication failed (${words})`);
  });
});

it.runIf(!mariadb && version >= 80_016)(
  'a database taken from a role that reads all others is named',
  async () => {
    const [user, other] = [`par_${process.pid}`, `${name}_hidden`];
    const [[before]] = (await db.query({
      sql: 'select @@global.partial_revokes',
      rowsAsArray: true,
    })) as unknown as [string[][]];
    await db.query(`create database ${other}; create table ${other}.people (email varchar(80)); set global partial_revokes = on;
    create user ${user} identified by 'pw-of-test'; grant select on *.* to ${user}; revoke select on ${other}.* from ${user}`);
    for (const url of [as(user), as(user).replace(/\/[^/]*$/, '')]) {
      await using(async (source) => {
        expect((await source.datasets()).map(({ path }) => path[0])).not.toContain(other);
        expect(await source.beside!()).toContain(other);
      }, url);
    }
    await db.query(`drop user ${user}; drop database ${other}; set global partial_revokes = ${before![0]}`);
  },
);
