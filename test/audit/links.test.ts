import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { examplePolicy } from '../../rules/_shared/example.ts';
import { planLinks } from '../../src/audit/links.ts';
import type { Run } from '../../src/core/run.ts';
import { auditFolder, writeWorkspace } from '../support/workspace.ts';

/** A mailing service whose subscribers opted out, and two systems in which they may still stand. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-links-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const policy = `activities:
  - { id: mailing, title: Mailing, items: { required: [email] }, retention: { until: opt-out } }
`;

beforeAll(() => {
  const service = new DatabaseSync(join(folder, 'service.sqlite'));
  service.exec(`create table subscribers (email text, left_at text);
    insert into subscribers values ('a@example.com', '2025-12-01'), ('B@example.com', '2025-12-01'), ('c@example.com', '2026-01-14'), ('d@example.com', null)`);
  service.close();
  const crm = new DatabaseSync(join(folder, 'crm.sqlite'));
  crm.exec(`create table contacts (mail text, kind text); create table nameless (mail text);
    create table members (id integer, mail text); insert into members values (7, 'x@example.com'), (8, 'y@example.com');
    create table empty (mail text); create table blank (mail text, kind text); insert into blank values (null, 'x');
    create table others (mail text); insert into others values ('z@example.com');
    insert into contacts values ('A@Example.com', 'x'), ('b@example.com', 'x'), ('b@example.com', 'y'), ('c@example.com', 'x'), ('d@example.com', 'x')`);
  crm.close();
});

async function audit(contacts: string, extra = ''): Promise<Run['results']> {
  writeWorkspace(
    folder,
    policy,
    `sources: { service: { connector: sqlite, path: service.sqlite }, crm: { connector: sqlite, path: crm.sqlite }${extra} }
data:
  - { at: "service:subscribers", serves: [{ activity: mailing, ends: left_at, subject: email }] }
  - { at: "crm:contacts", serves: [${contacts}] }
`,
  );
  const run = await auditFolder(folder, '2026-01-15');
  expect(JSON.stringify(run)).not.toMatch(/example\.com/i);
  expect(
    run.sources.flatMap(({ statements }) => statements).some(({ text }) => text.includes('"left_at"')),
  ).toBe(true);
  return run.results.filter(({ rule }) => rule === 'ended-elsewhere');
}

it('counts the records of those who left longer ago than the grace days, however they are written', async () => {
  expect(await audit('{ activity: mailing, subject: mail }')).toMatchObject([
    { status: 'violated', count: 3, place: { source: 'crm', dataset: 'contacts' }, activity: 'mailing' },
  ]);
});

it('counts only the records that serve the activity', async () => {
  expect(await audit('{ activity: mailing, subject: mail, where: { kind: y } }')).toMatchObject([
    { count: 1 },
  ]);
});

it('does not know where no field, or one that is not there, names the subject', async () => {
  expect(await audit('{ activity: mailing }')).toMatchObject([{ status: 'unknown', severity: 'low' }]);
  const [missing] = await audit('{ activity: mailing, subject: nothing }');
  expect(missing).toMatchObject({ status: 'unknown' });
  expect(missing!.message.en).toContain('not found');
});

/** What is said of another dataset of the crm in which subscribers are looked for. */
async function auditOther(dataset: string, subject: string, of = 'email') {
  writeWorkspace(
    folder,
    policy,
    `sources: { service: { connector: sqlite, path: service.sqlite }, crm: { connector: sqlite, path: crm.sqlite } }
data:
  - { at: "service:subscribers", serves: [{ activity: mailing, ends: left_at, subject: ${of} }] }
  - { at: "crm:${dataset}", serves: [{ activity: mailing, subject: ${subject} }] }
`,
  );
  const run = await auditFolder(folder, '2026-01-15');
  return run.results.filter(({ rule }) => rule === 'ended-elsewhere');
}

it('does not know where the two fields name people by keys that cannot meet', async () => {
  const [result] = await auditOther('members', 'id');
  expect(result).toMatchObject({ status: 'unknown', severity: 'low' });
  expect(result!.message.en).toContain('subject');
  expect(await auditOther('blank', 'mail')).toMatchObject([{ status: 'unknown' }]);
});

it('says that nobody is left where addresses are held against addresses, or there is nothing', async () => {
  expect(await auditOther('others', 'mail')).toMatchObject([{ status: 'satisfied' }]);
  expect(await auditOther('empty', 'mail')).toMatchObject([{ status: 'satisfied' }]);
});

it('says that nobody is left where keys of others meet', async () => {
  const service = new DatabaseSync(join(folder, 'service.sqlite'));
  service.exec(
    `alter table subscribers add column number integer; update subscribers set number = rowid + 5`,
  );
  service.close();
  // Whoever is 8 left within the grace days, and stands in both.
  expect(await auditOther('members', 'id', 'number')).toMatchObject([{ status: 'violated', count: 1 }]);
  const crm = new DatabaseSync(join(folder, 'crm.sqlite'));
  crm.exec('delete from members where id = 7');
  crm.close();
  expect(await auditOther('members', 'id', 'number')).toMatchObject([{ status: 'satisfied' }]);
});

it('does not know of customers whose dataset is not there', () => {
  const policy = { ...examplePolicy, claims: [{ kind: 'zero-logging' as const, scope: ['api'] }] };
  const customers = [{ at: 'crm:customers', subject: 'id', where: { plan: 'enterprise' } }];
  const ages = { asOf: '2026-01-15', zone: 'Asia/Seoul', graceDays: 5 };
  const at = { source: 'crm', dataset: 'customers' };
  expect(planLinks([], policy, customers, ages)).toMatchObject([
    { measurement: { kind: 'zero-logging', activity: 'api', from: at, failure: { code: 'not-found' } } },
  ]);
  expect(planLinks([], examplePolicy, customers, ages)).toEqual([]);
});
