import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import mysql from '../../connectors/mysql/index.ts';
import postgres from '../../connectors/postgres/index.ts';
import { canary, contract, people } from '../support/contract.ts';
import { createDatabases, dropDatabases } from '../support/databases.ts';

const name = `gamsa_contract_${process.pid}`;
const urls = { pg: inject('postgresUrl'), my: inject('mariadbUrl') };

beforeAll(async () => {
  await createDatabases(urls, name);
  const db = new pg.Client(`${urls.pg}/${name}`);
  await db.connect();
  await db.query('create table people (id int primary key, name text, note text, asked date)');
  const columns = [
    people.map((p) => Number(p.id)),
    people.map((p) => p.name),
    people.map((p) => p.note),
    people.map((p) => p.asked),
  ];
  await db.query(
    'insert into people select * from unnest($1::int[], $2::text[], $3::text[], $4::date[])',
    columns,
  );
  await db.query('analyze');
  await db.end();
  const my = await createConnection(urls.my);
  await my.query(`create table ${name}.people (id int primary key, name varchar(40), note text, asked date)`);
  await my.query(`insert into ${name}.people values ?`, [
    people.map((p) => [Number(p.id), p.name, p.note, p.asked]),
  ]);
  await my.query(`analyze table ${name}.people`);
  await my.end();
});

afterAll(() => dropDatabases(urls, name));

contract('postgres', () => ({
  people: 'public.people',
  open: (context) => postgres.open({ url: `${urls.pg}/${name}` }, context),
  openMissing: (context) => postgres.open({ url: `${urls.pg}/${canary}` }, context),
}));

contract('mysql', () => ({
  people: `${name}.people`,
  open: (context) => mysql.open({ url: `${urls.my}/${name}` }, context),
  openMissing: (context) => mysql.open({ url: `${urls.my}/${canary}` }, context),
}));
