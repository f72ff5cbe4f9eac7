import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import mysql from '../../connectors/mysql/index.ts';
import postgres from '../../connectors/postgres/index.ts';
import type { AtRestFact, OpenContext, Source } from '../../src/sdk/index.ts';
import { createDatabases, dropDatabases } from '../support/databases.ts';
import { hasMariadb, startEncryptingMariadb } from '../support/mariadb-server.ts';
import type { TestServer } from '../support/postgres-server.ts';
import { openContext, whileOpen } from '../support/source.ts';

const name = `gamsa_rest_${process.pid}`;
const urls = { pg: inject('postgresUrl'), my: inject('mariadbUrl') };

beforeAll(() => createDatabases(urls, name, ['create table people (id int primary key, email varchar(80))']));
afterAll(() => dropDatabases(urls, name));

/** What a server says that encrypts nothing itself. */
const bare = { state: 'unknown', itself: false };
const encrypted = { state: 'encrypted' };

/** What is told by dataset; `''` is the source. */
const stored = async (source: Promise<Source>) => {
  const facts = await whileOpen(source, (opened) => opened.facts!());
  return Object.fromEntries(
    facts
      .filter((fact): fact is AtRestFact => fact.kind === 'encryption-at-rest')
      .map(({ dataset = '', state, itself }) => [
        dataset,
        { state, ...(itself !== undefined && { itself }) },
      ]),
  );
};
const ofMysql = (url: string, more: Partial<OpenContext> = {}) =>
  stored(mysql.open(mysql.config.parse({ url }), openContext(more)));

describe('PostgreSQL', () => {
  const url = `${urls.pg}/${name}`;
  const read = () => stored(postgres.open({ url }, openContext()));

  it('encrypts nothing itself, and knows nothing of the disk', async () => {
    expect(await read()).toEqual({ '': bare });
  });

  it('tells which tables pg_tde encrypts, with all their partitions', async () => {
    const db = new pg.Client(url);
    await db.connect();
    // The extension itself is not at hand: what it is told by is the name of the access method.
    await db.query(`
      create access method tde_heap type table handler heap_tableam_handler;
      create table kept (id int) using tde_heap; create materialized view shown using tde_heap as select 1 as id;
      create table parts (id int) partition by range (id);
      create table parts_a partition of parts for values from (0) to (9) using tde_heap;
      create table parts_b partition of parts for values from (9) to (99) using tde_heap;
      create table mixed (id int) partition by range (id);
      create table mixed_a partition of mixed for values from (0) to (9) using tde_heap;
      create table mixed_b partition of mixed for values from (9) to (99);
      create table hollow (id int) partition by range (id); create view looked as select * from kept;`);
    await db.end();
    const found = await read();
    expect(found).toEqual({
      'public.kept': encrypted,
      'public.shown': encrypted,
      'public.parts': encrypted,
      '': bare,
    });
  });
});

it('a server without encryption of tables tells that it knows nothing of the disk', async () => {
  const found = await ofMysql(`${urls.my}/${name}`);
  expect(found).toEqual({ '': bare });
});

describe.skipIf(!hasMariadb)('MariaDB with keys', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startEncryptingMariadb();
    const db = await createConnection({ uri: server.url, multipleStatements: true });
    await db.query(`
      create database shop; create database \`한-국\`; use shop;
      create user auditor identified by 'pw'; grant select on *.* to auditor;
      create user knowing identified by 'pw'; grant select, process on *.* to knowing;
      create table plain (id int); create table enc (id int) encrypted=yes;
      create table parts (id int) encrypted=yes partition by range (id) (partition a values less than (9), partition b values less than maxvalue);
      create table \`회원 $1#P#b\` (id int) encrypted=yes; create table \`Éa.b\` (id int) encrypted=yes;
      create table turned (id int) encrypted=yes; alter table turned encrypted=no;
      create table other_engine (id int) engine=aria; create view looked as select * from enc;
      create table \`한-국\`.t (id int) encrypted=yes`);
    await db.end();
  });
  afterAll(() => server.stop());
  const as = (user: string, database = '') => `${server.url.replace('//root@', `//${user}:pw@`)}/${database}`;

  it('tells which tables it encrypts, whatever they are called', async () => {
    expect(await ofMysql(as('knowing', 'shop'))).toEqual({
      'shop.enc': encrypted,
      'shop.parts': encrypted,
      'shop.회원 $1#P#b': encrypted,
      'shop."Éa.b"': encrypted,
      '': bare,
    });
    expect(Object.keys(await ofMysql(as('knowing')))).toContain('한-국.t');
  });

  it('leaves nothing unknown where all that is looked at is encrypted', async () => {
    expect(Object.keys(await ofMysql(as('knowing', encodeURIComponent('한-국'))))).toEqual(['한-국.t']);
    const scope = { include: ['shop.enc'], exclude: [] };
    expect(Object.keys(await ofMysql(as('knowing', 'shop'), { scope }))).toEqual(['shop.enc']);
  });

  it('without the right to know says so, and reads the other facts', async () => {
    const source = mysql.open(mysql.config.parse({ url: as('auditor', 'shop') }), openContext());
    const facts = await whileOpen(source, (opened) => opened.facts!());
    expect(facts.filter(({ kind }) => kind === 'encryption-at-rest')).toEqual([
      expect.objectContaining({
        state: 'unknown',
        by: expect.stringContaining('needs the PROCESS privilege'),
      }),
    ]);
    expect(facts.map(({ kind }) => kind)).toContain('session');
  });
});
