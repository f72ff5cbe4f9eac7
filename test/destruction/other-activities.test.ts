import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DestructionPlan, DestructionVerification } from '../../src/core/destruction.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

/** Who left the newsletter is still a customer: letters and orders know her by the same address. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-others-'));
const file = join(folder, 'shop.sqlite');
const run = (text: string) => {
  const db = new DatabaseSync(file);
  db.exec(text);
  db.close();
};
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

beforeAll(async () => {
  run(`
    create table letters (email text primary key, agreed date, left_on date);
    create table letters_old (email text primary key, agreed date, left_on date);
    create table orders (no integer primary key, email text, paid date);
    create table export (email text, note text);
    insert into letters values ('a@example.com', '2025-01-01', '2026-01-02'), ('b@example.com', '2025-01-01', null);
    insert into orders values (1, 'a@example.com', '2026-01-01')`);
  writeWorkspace(
    folder,
    `activities:
  - { id: letters, title: Letters, items: { required: [email] }, retention: { until: opt-out } }
  - { id: orders, title: Orders, items: { required: [email] }, retention: { keep: P5Y, from: collected } }
`,
    `sources: { shop: { connector: sqlite, path: shop.sqlite } }
data:
  - { at: "shop:letters", serves: [{ activity: letters, clock: agreed, ends: left_on }] }
  - { at: "shop:letters_old", serves: [{ activity: orders, clock: agreed }] }
  - { at: "shop:orders", serves: [{ activity: orders, clock: paid }] }
`,
  );
  await gamsa(['destruction', 'plan', '-q', '--as-of', '2026-03-01', '-o', 'plan.json'], folder);
  run("delete from letters where email = 'a@example.com'");
});

afterAll(() => rmSync(folder, { recursive: true }));

const verify = (...args: string[]) =>
  gamsa(['destruction', 'verify', 'plan.json', '-o', 'verified.json', ...args], folder);

it('takes records of other activities for what they are, and not for copies', async () => {
  expect(
    read<DestructionPlan>('plan.json').steps.map(({ activity, records }) => [activity, records]),
  ).toEqual([['letters', 1]]);
  const { code, stdout } = await verify();
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('kept for another activity'),
  });
  const [step] = read<DestructionVerification>('verified.json').steps;
  expect(step!.proofs).toContainEqual({
    what: {
      en: 'the same keys in shop:orders.email, kept for orders',
      ko: 'shop:orders.email에 있는 같은 키(orders 업무로 보유)',
    },
    state: 'kept',
    records: 1,
  });
});

it('finds them left in what looks like a copy, and in what the data map does not speak of', async () => {
  run("insert into letters_old select 'a@example.com', '2025-01-01', null");
  run("insert into export values ('a@example.com', 'x')");
  const { code } = await verify();
  expect(code).toBe(1);
  const [step] = read<DestructionVerification>('verified.json').steps;
  const left = step!.proofs.filter(({ state }) => state === 'left').map(({ what }) => what.en);
  expect(left.toSorted()).toEqual([
    'the same keys in shop:export.email',
    'the same keys in shop:letters_old.email',
  ]);
});
