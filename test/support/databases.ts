import { createConnection } from 'mysql2/promise';
import pg from 'pg';

/** Addresses of the servers, as the tests are given them. */
export interface Servers {
  readonly pg: string;
  readonly my: string;
}

/** Makes a database of one name on both servers, and runs the same statements in each. */
export async function createDatabases(
  { pg: postgres, my }: Servers,
  name: string,
  statements: readonly string[] = [],
): Promise<void> {
  const admin = new pg.Client(`${postgres}/postgres`);
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const client = new pg.Client(`${postgres}/${name}`);
  await client.connect();
  for (const text of statements) await client.query(text);
  await client.end();
  const maria = await createConnection(my);
  await maria.query(`create database ${name} character set utf8mb4`);
  await maria.query(`use ${name}`);
  for (const text of statements) await maria.query(text);
  await maria.end();
}

export async function dropDatabases({ pg: postgres, my }: Servers, name: string): Promise<void> {
  const admin = new pg.Client(`${postgres}/postgres`);
  await admin.connect();
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
  const maria = await createConnection(my);
  await maria.query(`drop database ${name}`);
  await maria.end();
}
