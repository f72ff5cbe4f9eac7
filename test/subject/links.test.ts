import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SubjectSearch } from '../../src/core/subject.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

/** Customers are registered in one system with their addresses; other systems know them by their number alone. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-subject-links-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const policy = `activities:
  - { id: membership, title: Membership, items: { required: [email] }, retention: { unspecified: true } }
  - { id: sales, title: Sales, items: { required: [email] }, retention: { unspecified: true } }
  - { id: staff, title: Staff, items: { required: [email] }, retention: { unspecified: true } }
`;
const sources = `sources:
  crm: { connector: sqlite, path: crm.sqlite }
  shop: { connector: sqlite, path: shop.sqlite }
  web: { connector: files, paths: visits.csv }
  hr: { connector: sqlite, path: hr.sqlite }
`;
const data = `data:
  - { at: "crm:customers", serves: [{ activity: membership, subject: id }] }
  - { at: "shop:orders", serves: [{ activity: sales, subject: customer_id }] }
  - { at: "web:**", serves: [{ activity: membership, subject: member }] }
  - { at: "hr:salaries", serves: [{ activity: staff, subject: id }] }
`;

function database(name: string, text: string): void {
  const db = new DatabaseSync(join(folder, name));
  db.exec(text);
  db.close();
}

beforeAll(() => {
  database(
    'crm.sqlite',
    `create table customers (id integer primary key, email text, mobile text);
    create table notes (no integer primary key, customer integer references customers (id), note text);
    insert into customers select value, 'person' || value || '@example.com', '010-0000-00' || (10 + value) from generate_series(1, 40);
    insert into notes values (1, 7, 'x'), (2, 8, 'y')`.replaceAll(
      'generate_series(1, 40)',
      `json_each('[${Array.from({ length: 40 }, (_, i) => i + 1).join()}]')`,
    ),
  );
  database(
    'shop.sqlite',
    `create table orders (no integer primary key, customer_id integer, receiver_mobile text);
    create table parcels (no integer primary key, order_no integer references orders (no), street_address text);
    insert into orders values (1, 7, null), (2, 7, null), (3, 8, null), (4, 8, '010-0000-9999'), (5, 0, '010-0000-8888'), (6, 0, null);
    insert into parcels values (1, 1, '서울특별시 강남구 테헤란로 1'), (2, 3, '서울특별시 강남구 테헤란로 2')`,
  );
  writeFileSync(
    join(folder, 'visits.csv'),
    `member,ip\n${[7, 8, 7, 9, 7].map((member, i) => `${member},211.10.0.${i}`).join('\n')}\n`,
  );
  database(
    'hr.sqlite',
    `create table salaries (id integer primary key, pay_amount integer, bank_account text);
    insert into salaries values (7, 1, '110-000-000007'), (8, 2, '110-000-000008')`,
  );
  writeWorkspace(folder, policy, `${sources}${data}`);
});

async function find(identifiers: string, ...flags: string[]) {
  const args = ['subject', 'find', '--json', ...flags];
  const { code, stdout, stderr } = await gamsa(args, folder, {}, identifiers);
  const search = JSON.parse(stdout) as SubjectSearch;
  const places = search.found
    .map(
      ({ source, dataset, via, fields, records }) =>
        `${source}:${dataset}.${fields.join()} ${via} ${records}`,
    )
    .sort();
  const unsearched = search.unsearched.map(
    ({ source, dataset, fields, why }) => `${source}:${dataset ?? ''}(${fields.join()}) ${why.en}`,
  );
  return { code, places, unsearched, search, said: `${stdout}${stderr}` };
}

it('the number of a person who is found by an address leads to what is known by the number alone', async () => {
  const { code, places } = await find('email: person7@example.com');
  expect(code).toBe(1);
  expect(places).toEqual([
    'crm:customers.email match 1',
    'crm:notes.customer reference 1',
    'shop:orders.customer_id link 2',
    'shop:parcels.order_no reference 1',
    'web:visits.csv.member link 3',
  ]);
});

it('and from what is known by the number to the record where the number is registered, and on', async () => {
  const { places } = await find('phone: 010-0000-9999');
  expect(places).toEqual([
    'crm:customers.id link 1',
    'crm:notes.customer reference 1',
    'shop:orders.customer_id link 1',
    'shop:orders.receiver_mobile match 1',
    'shop:parcels.order_no reference 1',
    'web:visits.csv.member link 1',
  ]);
});

it('keys are written of what has some, and of the rest that it has none', async () => {
  const { said } = await find('email: person7@example.com', '--keys', 'keys.ndjson');
  expect(readFileSync(join(folder, 'keys.ndjson'), 'utf8').trim().split('\n')).toHaveLength(5);
  expect(said).toContain('Not in the file of keys');
  expect(said).not.toMatch(/person7/);
});
