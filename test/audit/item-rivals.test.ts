import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditFolder } from '../support/workspace.ts';

/** Visitors of an event: telephone numbers end after a year, but the same records serve sales, which needs some of what they hold. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-item-rivals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const db = new DatabaseSync(join(folder, 'a.sqlite'));
  db.exec(`create table visitors (id integer primary key, name text, email text, mobile_phone text, came date);
    with recursive n(i) as (select 0 union all select i + 1 from n where i < 19)
    insert into visitors select i, '김민준', 'p' || i || '@example.com', '010-0000-000' || (i % 10),
      case when i < 8 then '2023-06-01' else '2025-12-01' end from n;
    create table names (id integer primary key, name text, came date);
    insert into names values (1, '김민준', '2024-06-01')`);
  db.close();
});

async function ages(salesNeeds: string, serves = '{ activity: sales, clock: came }', table = 'visitors') {
  writeFileSync(
    join(folder, 'policy.yaml'),
    `schema: gamsa.policy/v1
controller: { name: Acme, country: KR }
law: [kr-pipa]
timeZone: Asia/Seoul
effective: 2020-01-01
activities:
  - id: events
    title: Events
    items: { required: [name, email, mobile-phone] }
    retention:
      - { items: [mobile-phone, email], keep: P1Y, from: collected }
      - { keep: P3Y, from: collected }
  - { id: sales, title: Sales, items: { required: ${salesNeeds} }, retention: { keep: P5Y, from: collected } }
`,
  );
  writeFileSync(
    join(folder, 'gamsa.yaml'),
    `schema: gamsa.workspace/v1
sources: { s: { connector: sqlite, path: a.sqlite } }
data: [{ at: "s:${table}", serves: [{ activity: events, clock: came }${serves && `, ${serves}`}] }]
`,
  );
  const run = await auditFolder(folder, '2026-01-15');
  return run.ages
    .filter(({ activity }) => activity === 'events')
    .map(({ retention, overdue, outlivedBy, failure }) => [
      retention.items?.join() ?? 'all',
      overdue ?? outlivedBy ?? failure?.code,
    ])
    .sort();
}

it('ends items that no other activity needs after their own period', async () => {
  expect(await ages('[name]')).toEqual([
    ['all', 'sales'],
    ['mobile-phone,email', 8],
  ]);
});

it('leaves items that another activity needs for longer, and ends the others', async () => {
  expect(await ages('[name, mobile-phone]')).toEqual([
    ['all', 'sales'],
    ['email', 8],
    ['mobile-phone', 'sales'],
  ]);
  expect(await ages('[name, email, mobile-phone]')).toEqual([
    ['all', 'sales'],
    ['mobile-phone,email', 'sales'],
  ]);
});

it('does not weigh periods that count from different times', async () => {
  expect(await ages('[email, mobile-phone]', '{ activity: sales, clock: id }')).toContainEqual([
    'mobile-phone,email',
    'undecided',
  ]);
});

it('ends nothing for items that a dataset does not hold', async () => {
  expect(await ages('[name]', '', 'names')).toEqual([['all', 0]]);
});
