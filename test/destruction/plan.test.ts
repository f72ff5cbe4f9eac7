import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditWorkspace } from '../../src/cli/compose.ts';
import type { DestructionPlan } from '../../src/core/destruction.ts';
import { PlanMaker } from '../../src/destruction/plan.ts';
import { writeWorkspace } from '../support/workspace.ts';

/** A shop that must keep orders for five years by another law, shows them in a view, and whose letters end by an opt-out. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-plan-'));
let plan: DestructionPlan;

beforeAll(async () => {
  const db = new DatabaseSync(join(folder, 'shop.sqlite'));
  db.exec(`
    create table orders (id integer primary key, name text, email text, paid date);
    create view recent as select * from orders;
    create table letters (id integer primary key, email text, agreed date);
    create table guests (id integer primary key, name text, email text, came date);
    insert into guests values (1, '김민준', 'a@example.com', '2024-06-01');
    create table visits (id integer primary key, email text, seen date);
    insert into orders values (1, '김민준', 'a@example.com', '2018-01-01'), (2, '이서연', 'b@example.com', '2024-01-01'),
      (3, '박도윤', 'c@example.com', '2026-02-01');
    insert into letters values (1, 'a@example.com', '2018-01-01');
    insert into visits values (1, 'a@example.com', null), (2, 'b@example.com', '2026-02-01')`);
  db.close();
  writeWorkspace(
    folder,
    `activities:
  - { id: orders, title: 주문, items: { required: [name, email] }, retention: { keep: P1Y, from: paid } }
  - { id: guests, title: 방문, items: { required: [name, email] }, retention: { keep: P1Y, from: came } }
  - { id: calls, title: 연락, items: { required: [email] }, retention: { items: [email], keep: P3Y, from: came } }
  - { id: letters, title: 소식지, items: { required: [email] }, retention: { until: opt-out } }
holds:
  - { id: commerce, law: 전자상거래법, items: [name, email], keep: P5Y }
`,
    `sources: { shop: { connector: sqlite, path: shop.sqlite } }
data:
  - { at: "shop:orders", serves: [{ activity: orders, clock: paid }, { activity: commerce, clock: paid }] }
  - { at: "shop:recent", serves: [{ activity: orders, clock: paid }] }
  - { at: "shop:guests", serves: [{ activity: guests, clock: came }, { activity: calls, clock: came }] }
  - { at: "shop:letters", serves: [{ activity: letters, clock: agreed }] }
  - { at: "shop:visits", serves: [{ activity: orders, clock: seen }] }
`,
  );
  const maker = new PlanMaker();
  const { run, officer } = await auditWorkspace({
    workspace: join(folder, 'gamsa.yaml'),
    asOf: '2026-03-01',
    exact: true,
    visit: maker.visit,
    onEvent: () => undefined,
    signal: new AbortController().signal,
  });
  plan = maker.finish(run, officer);
});

afterAll(() => rmSync(folder, { recursive: true }));

it('says which other law requires keeping what a step destroys', () => {
  const step = plan.steps.find(({ activity }) => activity === 'orders');
  expect(step).toMatchObject({ dataset: 'orders', records: 2 });
  expect(step?.remarks.map(({ en }) => en)).toContain(
    'Before destroying: 전자상거래법 (5 years) may require keeping some of these records; move those to a separate store first',
  );
});

it('says which fields of a record may be kept for longer than the record', () => {
  const step = plan.steps.find(({ dataset }) => dataset === 'guests');
  expect(step).toMatchObject({ action: 'clear', fields: ['name'], records: 1, overdue: 1 });
  expect(step?.remarks.map(({ en }) => en)).toContain(
    'email may be kept for longer (calls, 3 years): they stay, and the fields named here are emptied',
  );
});

it('says nothing of the kind where the other law’s own period has ended', () => {
  const step = plan.steps.find(({ activity }) => activity === 'commerce');
  expect(step).toMatchObject({ records: 1 });
  expect(step?.remarks.map(({ en }) => en).join()).not.toContain('Before destroying');
});

it('has no step for a view: its records are destroyed in their tables, and stand in the register once', () => {
  expect(plan.steps.map(({ dataset }) => dataset)).toEqual(['guests', 'orders', 'orders']);
});

it('is incomplete where it is not known whether records are due', () => {
  expect(plan.complete).toBe(false);
  expect(plan.missed.map(({ place, why }) => `${place}: ${why.en}`)).toEqual([
    'shop:letters: the data map names no field (`ends`) that tells when letters ends',
    'shop:visits: 1 of 2 records without a readable time (seen): whether they are due is not known',
  ]);
});
