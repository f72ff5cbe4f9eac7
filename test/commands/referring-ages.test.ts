import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { DestructionPlan } from '../../src/core/destruction.ts';
import type { Run } from '../../src/core/run.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

/** Orders are kept for five years, logins in them for one: that a column holds logins only the key tells that it refers to. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-referring-ages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  for (const name of ['shop.sqlite', 'gamsa.lock.yaml', '.gamsa'])
    rmSync(join(folder, name), { recursive: true, force: true });
  const db = new DatabaseSync(join(folder, 'shop.sqlite'));
  // What refers comes before what it refers to, as a catalogue lists by names.
  db.exec(`
    CREATE TABLE arrivals (no integer PRIMARY KEY, mb varchar(20) REFERENCES members (login_id), at date);
    CREATE TABLE members (login_id varchar(20) PRIMARY KEY, password varchar(100), left_on date);
    CREATE TABLE people (mb_cd varchar(20) PRIMARY KEY REFERENCES members (login_id));
    CREATE TABLE events (no integer PRIMARY KEY, payload text, at date);
    CREATE TABLE calls (no integer PRIMARY KEY, login_id varchar(20));
    CREATE VIEW recent AS SELECT no, mb, at FROM arrivals;`);
  const member = db.prepare('INSERT INTO members VALUES (?, ?, ?)');
  const call = db.prepare('INSERT INTO calls VALUES (?, ?)');
  const arrival = db.prepare('INSERT INTO arrivals VALUES (?, ?, ?)');
  const event = db.prepare('INSERT INTO events VALUES (?, ?, ?)');
  for (let i = 0; i < 20; i++) {
    event.run(i, JSON.stringify({ step: 'done', mbCd: `M-${i * 7}` }), i < 5 ? '2024-05-01' : '2026-02-01');
    member.run(`M-${i * 7}`, `$argon2id$${i}`, i === 3 ? '2024-05-01' : null);
    call.run(i, `M-${(i % 4) * 7}`);
    arrival.run(i, i < 2 ? null : `M-${i * 7}`, i < 8 ? '2024-05-01' : '2026-02-01');
  }
  db.close();
  writeWorkspace(
    folder,
    `activities:
  - id: visits
    title: 방문
    items: { required: [username] }
    retention: [{ keep: P5Y, from: came }, { items: [username], keep: P1Y, from: came }]
  - { id: membership, title: 회원, items: { required: [username, password] }, retention: { keep: P1Y, from: left } }
`,
    `sources: { shop: { connector: sqlite, path: shop.sqlite }, away: { connector: sqlite, path: away.sqlite } }
data:
  - { at: "shop:arrivals", serves: [{ activity: visits, clock: at }] }
  - { at: "shop:events", serves: [{ activity: visits, clock: at }] }
  - { at: "shop:members", serves: [{ activity: membership, clock: left_on }] }
  - { at: "shop:recent", serves: [{ activity: visits, clock: at }] }
`,
  );
});

async function audit(...args: string[]) {
  const { stdout, stderr } = await gamsa(
    ['audit', '--json', '--fail-on', 'none', '--as-of', '2026-03-01', ...args],
    folder,
  );
  expect(stderr).not.toContain('bug');
  return JSON.parse(stdout) as Run;
}

const ofLogins = ({ ages }: Run) =>
  ages
    .filter(({ retention }) => retention.items !== undefined)
    .map(({ dataset, total, due }) => [dataset, total, due]);

it('records past the period of an item that only a reference found are measured, as views show them', async () => {
  const run = await audit();
  expect(ofLogins(run).sort()).toEqual([
    ['arrivals', 18, 6],
    ['events', 20, 5],
    ['recent', 18, 6],
  ]);
  const fieldsOf = (name: string) => run.datasets.find((one) => one.name === name)!.fields;
  expect(fieldsOf('events').map(({ name, classification }) => [name, classification.item])).toContainEqual([
    'payload.mbCd',
    'username',
  ]);
  const late = run.results.find(
    ({ rule, place, status }) =>
      rule === 'records-past-retention' && place.dataset === 'arrivals' && status === 'violated',
  );
  expect(late).toMatchObject({ count: 6 });
});

it('and are emptied of it by a plan', async () => {
  const args = ['plan', '--as-of', '2026-03-01', '--source', 'shop', '-o', 'plan.json'];
  await gamsa(['destruction', ...args], folder);
  const { steps } = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as DestructionPlan;
  expect(steps).toMatchObject([
    { dataset: 'arrivals', action: 'clear', fields: ['mb'], records: 6 },
    { dataset: 'events', action: 'clear', fields: ['payload'], records: 5 },
    {
      dataset: 'members',
      action: 'delete',
      records: 1,
      // What refers by a key of the same name is left behind as well.
      dependants: [
        { dataset: 'arrivals', field: 'mb', records: 1 },
        { dataset: 'calls', field: 'login_id', records: 5 },
        { dataset: 'people', field: 'mb_cd', records: 0 },
      ],
    },
  ]);
});

it('what people decided about the key goes for ages, in an audit that is taken up as well', async () => {
  const checkpoint = () => readFileSync(join(folder, '.gamsa/unfinished.ndjson'), 'utf8').trim().split('\n');
  const first = await audit();
  expect(first.complete).toBe(false);
  const kept = checkpoint().length;
  const again = await audit('--resume');
  expect(ofLogins(again)).toEqual(ofLogins(first));
  expect(checkpoint().length).toBe(kept);
  expect(again.notices.map(({ code }) => code)).toContain('audit-resumed');
  await gamsa(
    ['lock', '--not-personal', 'shop:members.login_id', '--by', 'Team', '--reason', 'numbers of machines'],
    folder,
  );
  expect(ofLogins(await audit('--resume'))).toEqual([]);
  writeFileSync(join(folder, 'gamsa.lock.yaml'), '');
  rmSync(join(folder, 'gamsa.lock.yaml'));
  expect(ofLogins(await audit('--resume'))).toEqual(ofLogins(first));
});
