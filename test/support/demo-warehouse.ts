import pg from 'pg';
import type { Planted } from '../../src/demo/plants.ts';
import type { Warehouse } from '../../src/demo/postgres.ts';
import { auditorRole, fillWarehouse } from '../../src/demo/warehouse.ts';

const database = 'gamsa_demo_warehouse';
const password = 'demo-auditor';

/** The demo's database on the tests' PostgreSQL, made anew for every call. */
export function demoWarehouse(server: string): (planted: Planted) => Promise<Warehouse> {
  return async (planted) => {
    await onServer(server, drop);
    await onServer(server, [`create database ${database}`]);
    const client = new pg.Client(`${server}/${database}`);
    await client.connect();
    await fillWarehouse(
      (text, values) => client.query(text, values ? [...values] : undefined),
      password,
      planted,
    );
    await client.end();
    process.env.GAMSA_DEMO_PASSWORD = password;
    const { host } = new URL(server);
    return {
      url: `postgres://${auditorRole}:\${env:GAMSA_DEMO_PASSWORD}@${host}/${database}`,
      stop: () => onServer(server, drop),
    };
  };
}

const drop = [
  `drop database if exists ${database} with (force)`,
  'drop role if exists gamsa_owner',
  `drop role if exists ${auditorRole}`,
];

async function onServer(server: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
