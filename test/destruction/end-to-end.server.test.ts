import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DestructionPlan, DestructionVerification } from '../../src/core/destruction.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

/**
 * 30 customers, one a month from 2022-01, each with two orders of the same day; what is due is destroyed by the plan's own
 * statements. Every value holds the canary, which may stand nowhere in what gamsa writes.
 */
const name = `gamsa_destruction_${process.pid}`;
const urls = { pg: inject('postgresUrl'), my: inject('mariadbUrl') };
const canary = 'canary-7d1e';

const tables = (text: string) => [
  `create table customers (code varchar(40) primary key, email ${text}, created_at date, deleted_at date)`,
  `create table orders (order_no varchar(40) primary key, customer_code varchar(40) references customers (code), memo ${text}, ordered_at date)`,
  `create table customers_copy (code varchar(40), email ${text}, created_at date, deleted_at date)`,
];
const months = Array.from({ length: 30 }, (_, i) => {
  const month = `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`;
  return { code: `${canary}-${i}`, month };
});
const inserts = months.flatMap(({ code, month }) => [
  `insert into customers values ('${code}', '${code}@example.com', '${month}', null)`,
  `insert into orders values ('${code}-a', '${code}', '${canary}', '${month}'), ('${code}-b', '${code}', '${canary}', '${month}')`,
]);

interface Engine {
  readonly engine: string;
  readonly source: string;
  readonly prefix: string;
  /** Prepares an empty database with the tables. */
  readonly begin: () => Promise<void>;
  /** Runs statements as their owner would, through the system's own client. */
  readonly run: (...statements: string[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

const folders: string[] = [];
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'gamsa-destruction-'));
  folders.push(path);
  return path;
}
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

const sqliteFile = join(folder(), 'shop.sqlite');
const pgRun = async (database: string, statements: readonly string[]) => {
  const client = new pg.Client(`${urls.pg}/${database}`);
  await client.connect();
  try {
    // One by one: VACUUM runs in no transaction.
    for (const text of statements) for (const one of split(text)) await client.query(one);
  } finally {
    await client.end();
  }
};
const split = (text: string) => text.split(/;\n?/).filter((one) => one.trim() !== '');
const myRun = async (statements: readonly string[], database?: string) => {
  const client = await createConnection({ uri: urls.my, ...(database && { database }) });
  try {
    for (const text of statements) for (const one of split(text)) await client.query(one);
  } finally {
    await client.end();
  }
};

const engines: Engine[] = [
  {
    engine: 'PostgreSQL',
    source: `{ connector: postgres, url: "\${env:SHOP_URL}" }`,
    prefix: 'public.',
    begin: async () => {
      await pgRun('postgres', [`create database ${name}`]);
      await pgRun(name, [...tables('text'), ...inserts]);
    },
    run: (...statements) => pgRun(name, statements),
    end: () => pgRun('postgres', [`drop database ${name} with (force)`]),
  },
  {
    engine: 'MariaDB',
    source: `{ connector: mysql, url: "\${env:SHOP_URL}" }`,
    prefix: `${name}.`,
    begin: async () => {
      await myRun([`create database ${name} character set utf8mb4`]);
      await myRun(
        [
          tables('text')[0]!,
          tables('text')[1]!
            .replace(' references customers (code)', '')
            .replace(/\)$/, ', foreign key (customer_code) references customers (code))'),
          tables('text')[2]!,
          ...inserts,
        ],
        name,
      );
    },
    run: (...statements) => myRun(statements, name),
    end: () => myRun([`drop database ${name}`]),
  },
  {
    engine: 'SQLite',
    source: `{ connector: sqlite, path: ${sqliteFile} }`,
    prefix: '',
    begin: async () => {
      const db = new DatabaseSync(sqliteFile);
      for (const text of [...tables('text'), ...inserts]) db.exec(text);
      db.close();
    },
    run: async (...statements) => {
      const db = new DatabaseSync(sqliteFile);
      db.exec('pragma foreign_keys = on');
      for (const text of statements) db.exec(text);
      db.close();
    },
    end: async () => undefined,
  },
];

describe.each(engines)('destruction in $engine', ({ engine, source, prefix, begin, run, end }) => {
  const dir = folder();
  const env = {
    SHOP_URL: `${engine === 'MariaDB' ? urls.my : urls.pg}/${name}`,
    GAMSA_KEYS_PASSPHRASE: 'example',
  };
  const cli = (...args: string[]) => gamsa([...args, '-q'], dir, env);
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(dir, file), 'utf8')) as T;
  const dataset = (table: string) => `${prefix}${table}`;

  beforeAll(async () => {
    await begin();
    writeWorkspace(
      dir,
      `officer: { title: Privacy officer }
activities:
  - { id: sales, title: Sales, items: { required: [email] }, retention: { keep: P3Y, from: collected } }
`,
      `sources: { shop: ${source} }
data:
  - { at: "shop:${dataset('customers')}", serves: [{ activity: sales, clock: created_at }] }
  - { at: "shop:${dataset('orders')}", serves: [{ activity: sales, clock: ordered_at }] }
`,
    );
  });
  afterAll(end);

  it('is planned: what refers to others first, counts, digests, and no value', async () => {
    const { code, stderr } = await cli(
      'destruction',
      'plan',
      '--as-of',
      '2026-01-15',
      ...['-o', 'plan.json', '-o', 'plan.md', '-o', 'register.csv', '--keys-file', 'keys.enc'],
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const plan = read<DestructionPlan>('plan.json');
    // Three years have ended for 2022-01 to 2023-01: 13 months.
    expect(plan.steps.map(({ id, dataset: of, records }) => [id, of, records])).toEqual([
      ['s1', dataset('orders'), 26],
      ['s2', dataset('customers'), 13],
    ]);
    expect(plan.deadline).toBe('2026-01-20');
    expect(plan.complete).toBe(true);
    const [orders, customers] = plan.steps;
    expect(customers!.dependants).toEqual([
      { dataset: dataset('orders'), field: 'customer_code', records: 26 },
    ]);
    expect(new Set(orders!.digests).size).toBe(26);
    for (const file of ['plan.json', 'plan.md', 'register.csv', 'keys.enc'])
      expect(readFileSync(join(dir, file), 'utf8')).not.toContain(canary);
    expect(readFileSync(join(dir, 'plan.md'), 'utf8')).toContain('delete from');
    expect(readFileSync(join(dir, 'register.csv'), 'utf8')).toContain('permanent deletion');
  });

  it('gives the keys only to who has the passphrase', async () => {
    const { stdout } = await gamsa(['destruction', 'keys', 'keys.enc'], dir, env);
    const keys = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { key: string[] });
    expect(keys).toHaveLength(39);
    expect(keys.map(({ key }) => key[0])).toContain(`${canary}-12`);
    const wrong = await gamsa(['destruction', 'keys', 'keys.enc'], dir, { GAMSA_KEYS_PASSPHRASE: 'another' });
    expect(wrong.code).toBe(2);
  });

  it('is not verified before anything was destroyed', async () => {
    const { code } = await cli('destruction', 'verify', 'plan.json', '-o', 'verified.json');
    expect(code).toBe(1);
    const { steps } = read<DestructionVerification>('verified.json');
    expect(steps.map(({ proofs }) => proofs[0])).toMatchObject([
      { state: 'left', records: 26 },
      { state: 'left', records: 13 },
    ]);
  });

  it('fails where one record is only marked, or a copy is left', async () => {
    const plan = read<DestructionPlan>('plan.json');
    await run(
      `insert into customers_copy select * from customers where code = '${canary}-3'`,
      ...plan.steps.map(({ statement }) => statement!),
      `insert into customers values ('${canary}-5', 'x', '2024-06-01', '2026-01-16')`,
    );
    const { code, stdout } = await gamsa(
      ['destruction', 'verify', 'plan.json', '-o', 'verified.json'],
      dir,
      env,
    );
    expect(code).toBe(1);
    expect(stdout).not.toContain(canary);
    const [orders, customers] = read<DestructionVerification>('verified.json').steps;
    expect(orders!.proofs.filter(({ state }) => state === 'left')).toEqual([]);
    expect(
      customers!.proofs
        .filter(({ state }) => state === 'left')
        .map(({ what, records }) => [what.en, records]),
    ).toEqual([
      ['their keys in the dataset (deleted_at marks records and removes none)', 1],
      [`the same keys in shop:${dataset('customers_copy')}.code`, 1],
    ]);
  });

  it('is verified when all are gone, and later records are not touched', async () => {
    await run(`delete from customers where code = '${canary}-5'`, 'delete from customers_copy');
    const { code, stdout } = await gamsa(
      ['destruction', 'verify', 'plan.json', '-o', 'register.csv', '--lang', 'ko'],
      dir,
      env,
    );
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('파기 관리대장') });
    expect(readFileSync(join(dir, 'register.csv'), 'utf8')).toMatch(/파기 확인/);
    const again = await cli('destruction', 'plan', '--as-of', '2026-01-15', '-o', 'next.json');
    expect(again.code).toBe(0);
    expect(read<DestructionPlan>('next.json').steps).toEqual([]);
  });

  it('says what could not be checked', async () => {
    await run('drop table orders');
    const { code, stdout } = await gamsa(['destruction', 'verify', 'plan.json'], dir, env);
    expect(code).toBe(3);
    expect(stdout).toContain('it is not there, or may not be read');
  });
});
