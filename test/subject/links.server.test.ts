import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { ErasureProof, SubjectSearch } from '../../src/core/subject.ts';
import { gamsa } from '../support/cli.ts';
import { createDatabases, dropDatabases } from '../support/databases.ts';
import { missedIn, placesIn } from '../support/subject.ts';
import { writeWorkspace } from '../support/workspace.ts';

/** Customers with addresses in PostgreSQL, whom MariaDB knows by their numbers alone, in small tables and in very large ones. */
const name = `gamsa_links_${process.pid}`;
const reader = `${name}_reader`;
const urls = { pg: inject('postgresUrl'), my: inject('mariadbUrl') };
const folder = mkdtempSync(join(tmpdir(), 'gamsa-subject-links-'));
const env = {
  CRM: `${urls.pg}/${name}`,
  LOCKED: `${urls.pg.replace(/\/\/[^@]*@/, `//${reader}:reader@`)}/${name}`,
  SHOP: `${urls.my}/${name}`,
  GAMSA_ERASURE_KEY: 'an example key of 16+',
};
const uuid = (i: number) => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;

beforeAll(async () => {
  await createDatabases(urls, name);
  const crm = new pg.Client(env.CRM);
  await crm.connect();
  for (const text of [
    `create table customers (customer_no bigint primary key, uid uuid unique, email varchar(80), mobile varchar(20))`,
    `insert into customers select i, ('00000000-0000-4000-8000-' || lpad(i::text, 12, '0'))::uuid, 'canary.person' || i || '@example.com', '010-7' || lpad(i::text, 3, '0') || '-0000' from generate_series(700001, 700040) i`,
    `update customers set mobile = '010-0000-' || right(customer_no::text, 4)`,
    `create table logons (no int, who bigint references customers (customer_no))`,
    `insert into logons select i, 700000 + 1 + i % 40 from generate_series(0, 250000) i`,
    `analyze`,
    `create role ${reader} login password 'reader'`,
    `grant select (customer_no, mobile) on customers to ${reader}`,
  ])
    await crm.query(text);
  await crm.end();
  const shop = await createConnection(env.SHOP);
  for (const text of [
    `create table orders (no int primary key, customer_no int, receiver_phone varchar(20), index (customer_no))`,
    `create table parcels (no int primary key, order_no int, street_address varchar(80), foreign key (order_no) references orders (no))`,
    `create table devices (no int primary key, uid char(36), push_token varchar(80))`,
    `create table clicks (no int, customer_no int) engine = MyISAM`,
    `insert into orders values (1, 700007, null), (2, 700007, null), (3, 700008, '010-5555-0000'), (4, 700009, '010-5555-0000')`,
    `insert into parcels values (1, 1, '서울특별시 강남구 테헤란로 1'), (2, 3, '서울특별시 강남구 테헤란로 2')`,
    `insert into devices values (1, '${uuid(700007)}', 'x'), (2, '${uuid(700008)}', 'y')`,
    `insert into clicks select seq, 700000 + seq % 40 from seq_1_to_250000`,
  ])
    await shop.query(text);
  await shop.end();
  writeWorkspace(
    folder,
    `activities:
  - { id: membership, title: Membership, items: { required: [email] }, retention: { unspecified: true } }
  - { id: sales, title: Sales, items: { required: [email] }, retention: { unspecified: true } }
  - { id: app, title: App, items: { required: [email] }, retention: { unspecified: true } }
`,
    `sources:
  crm: { connector: postgres, url: "\${env:CRM}" }
  shop: { connector: mysql, url: "\${env:SHOP}" }
data:
  - at: "crm:public.customers"
    serves: [{ activity: membership, subject: customer_no }, { activity: app, subject: uid }]
  - { at: "shop:*.orders", serves: [{ activity: sales, subject: customer_no }] }
  - { at: "shop:*.devices", serves: [{ activity: app, subject: uid }] }
`,
  );
});

afterAll(async () => {
  await dropDatabases(urls, name);
  const admin = new pg.Client(`${urls.pg}/postgres`);
  await admin.connect();
  await admin.query(`drop role ${reader}`);
  await admin.end();
  rmSync(folder, { recursive: true, force: true });
});

async function find(identifiers: string, ...args: string[]) {
  const result = await gamsa(['subject', 'find', '--json', ...args], folder, env, identifiers);
  // Neither what was asked for nor a number that it led to is shown.
  expect(`${result.stdout}${result.stderr}`).not.toMatch(/canary|7000\d\d|00000000-/i);
  const search = JSON.parse(result.stdout) as SubjectSearch;
  const plain = (lines: readonly string[]) => lines.map((line) => line.replace(`${name}.`, ''));
  return { ...result, search, places: plain(placesIn(search)), missed: plain(missedIn(search)) };
}

const everywhere = [
  'crm:public.customers.email match 1',
  'shop:devices.uid link 1',
  'shop:orders.customer_no link 2',
  'shop:parcels.order_no reference 1',
];

it('an address in one database leads to what another knows by the number', async () => {
  const { code, places, missed, search } = await find('email: canary.person700007@example.com');
  expect(code).toBe(1);
  expect(places).toEqual(everywhere);
  expect(search.found.find(({ dataset }) => dataset.endsWith('.devices'))!.from).toEqual([
    { source: 'crm', dataset: 'public.customers', field: 'uid' },
  ]);
  // A field of the same name in a table without an index, of which the data map says nothing.
  expect(missed).toContainEqual(expect.stringMatching(/^shop:clicks\(customer_no\) no index serves/));
  expect(missed).toContainEqual(expect.stringMatching(/^crm:public\.logons\(who\) no index serves/));
});

it('and is walked where that is asked for', async () => {
  const { places, missed } = await find('email: canary.person700007@example.com', '--full');
  expect(places).toEqual([
    ...everywhere.slice(0, 1),
    'crm:public.logons.who reference 6250',
    'shop:clicks.customer_no link 6250',
    ...everywhere.slice(1),
  ]);
  expect(missed).toEqual([]);
});

it('what is known by a number leads to where it is registered, and on', async () => {
  const { places } = await find('phone: 010-5555-0000');
  expect(places).toEqual([
    'crm:public.customers.customer_no link 2',
    'shop:devices.uid link 1',
    'shop:orders.receiver_phone match 2',
    'shop:parcels.order_no reference 1',
  ]);
});

it('keys of all of them go into the file that is named, and a proof says where they were', async () => {
  await find('email: canary.person700007@example.com', '--keys', 'keys.ndjson');
  const keys = readFileSync(join(folder, 'keys.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(keys.map(({ source, key }) => `${source} ${key}`).sort()).toEqual([
    'crm 700007',
    'shop 1',
    'shop 1',
    'shop 1',
    'shop 2',
  ]);
  const args = ['subject', 'verify-erasure', '-o', 'proof.json'];
  const { code } = await gamsa(args, folder, env, 'email: canary.person700007@example.com');
  const text = readFileSync(join(folder, 'proof.json'), 'utf8');
  expect(code).toBe(1);
  expect(text).not.toMatch(/canary|7000\d\d|00000000-/i);
  expect((JSON.parse(text) as ErasureProof).search.found.map(({ via }) => via)).toContain('link');
  const again = await gamsa([...args.slice(0, 2), '--again', 'proof.json', '--json'], folder, env);
  const places = placesIn(JSON.parse(again.stdout) as SubjectSearch).map((line) =>
    line.replace(`${name}.`, ''),
  );
  expect(places).toEqual(everywhere);
});

it('what this session may not read is said, in the columns of a table as well', async () => {
  const text = readFileSync(join(folder, 'gamsa.yaml'), 'utf8');
  writeFileSync(join(folder, 'locked.yaml'), text.replace('env:CRM', 'env:LOCKED'));
  const { code, places, missed } = await find('email: canary.person700007@example.com', '-w', 'locked.yaml');
  expect({ code, places }).toEqual({ code: 3, places: [] });
  expect(missed).toContainEqual(expect.stringMatching(/^crm:public\.customers\(email\) .*permi/));
  const byPhone = await find('phone: 010-5555-0000', '-w', 'locked.yaml');
  expect(byPhone.places).toEqual([
    'crm:public.customers.customer_no link 2',
    'shop:orders.receiver_phone match 2',
    'shop:parcels.order_no reference 1',
  ]);
  // One of the numbers by which others know the customer cannot be read.
  expect(byPhone.missed).toContainEqual(expect.stringMatching(/^crm:public\.customers\(uid,email\) .*permi/));
});
