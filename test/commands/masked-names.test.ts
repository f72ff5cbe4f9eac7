import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DestructionVerification } from '../../src/core/destruction.ts';
import type { GateReport } from '../../src/core/gate.ts';
import type { Run } from '../../src/core/run.ts';
import type { SubjectSearch } from '../../src/core/subject.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

/** Tables are named after people: such a name is personal data, and no output may repeat it. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-masked-'));
const phone = '01012345678';
const run = (text: string) => {
  const db = new DatabaseSync(join(folder, 'shop.sqlite'));
  db.exec(text);
  db.close();
};

beforeAll(() => {
  run(`
    create table letters (email text primary key, agreed date, left_on date);
    create table backup_${phone} (email text references letters (email), note_${phone} text);
    create table old_${phone} (email text primary key, agreed date, left_on date);
    insert into letters values ('a@example.com', '2025-01-01', '2026-01-02');
    insert into backup_${phone} values ('a@example.com', 'a long story of a person');
    insert into old_${phone} values ('c@example.com', '2025-01-01', '2026-01-02')`);
  writeWorkspace(
    folder,
    `activities: [{ id: letters, title: Letters, items: { required: [email] }, retention: { until: opt-out } }]
`,
    `sources: { shop: { connector: sqlite, path: shop.sqlite } }
data:
  - { at: "shop:{letters,old_*}", serves: [{ activity: letters, clock: agreed, ends: left_on }] }
`,
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('a name that is personal data is shown masked', { timeout: 60_000 }, () => {
  it('where one person is looked for, found or not', async () => {
    const input = 'email: a@example.com\nphone: 010-0000-0000';
    const { stdout } = await gamsa(['subject', 'find', '--json'], folder, {}, input);
    const { found, unsearched } = JSON.parse(stdout) as SubjectSearch;
    expect(found.map(({ dataset }) => dataset)).toContain('backup_<mobile-phone>');
    expect(unsearched.flatMap(({ fields }) => fields)).toContain('note_<mobile-phone>');
    const shown = await gamsa(['subject', 'find'], folder, {}, input);
    const proven = await gamsa(
      ['subject', 'verify-erasure', '-o', 'proof.json'],
      folder,
      { GAMSA_ERASURE_KEY: 'sixteen characters or more' },
      input,
    );
    for (const text of [stdout, shown.stdout, proven.stdout, file('proof.json')])
      expect(text).not.toContain(phone);
  });

  it('in a plan of destruction and its verification, which finds the table all the same', async () => {
    const planned = await gamsa(
      ['destruction', 'plan', '--as-of', '2026-03-01', '-o', 'plan.json', '-o', 'plan.md'],
      folder,
    );
    run(`pragma foreign_keys = off; delete from letters; delete from old_${phone}`);
    const verified = await gamsa(
      ['destruction', 'verify', 'plan.json', '-o', 'verified.json', '-o', 'verified.md'],
      folder,
    );
    const { steps } = JSON.parse(file('verified.json')) as DestructionVerification;
    expect(steps.map(({ dataset, proofs }) => [dataset, proofs[0]?.state])).toEqual([
      ['letters', 'gone'],
      ['old_<mobile-phone>', 'gone'],
    ]);
    const files = ['plan.json', 'plan.md', 'verified.json', 'verified.md'].map(file);
    for (const text of [planned.stdout, verified.stdout, ...files]) expect(text).not.toContain(phone);
    expect(file('verified.json')).toContain('the same keys in shop:backup_<mobile-phone>.email');
  });

  it('in what a gate proposes and looks up: the lock has one name for a table, whoever writes it', async () => {
    const [dir, place] = ['db/migrations', 'shop:public.backup_<mobile-phone>'];
    mkdirSync(join(folder, dir), { recursive: true });
    writeFileSync(
      join(folder, dir, 'V1__backup.sql'),
      `create table backup_${phone} (email text, note_${phone} text);\n`,
    );
    const gate = (...args: string[]) => gamsa(['gate', dir, '--source', 'shop', ...args], folder);
    const first = await gate('--fix');
    expect(first.stdout).toContain(`${place}.email`);
    const lock = file('gamsa.lock.yaml');
    expect(lock).toContain(`${place}:`);
    const by = ['--by', 'A reviewer'];
    const confirmed = await gamsa(['lock', '--confirm', `shop:public.backup_${phone}.email`, ...by], folder);
    expect(confirmed.stdout).toContain(`${place}.email: confirmed`);
    const { problems } = JSON.parse((await gate('--json')).stdout) as GateReport;
    const rules = problems.filter(({ place: { field } }) => field === 'email').map(({ rule }) => rule);
    expect(rules).not.toContain('undeclared-field');
    expect(rules).not.toContain('declaration-pending');
    expect(problems.map(({ rule }) => rule)).not.toContain('declaration-stale');
    for (const text of [first.stdout, first.stderr, lock, file('gamsa.yaml'), confirmed.stdout])
      expect(text).not.toContain(phone);
  });

  it('where somebody asks for it as the system spells it', async () => {
    await gamsa(['scan', 'shop.sqlite'], folder);
    const { stdout } = await gamsa(['explain', `sqlite:backup_${phone}.note_${phone}`], folder);
    expect(stdout).toContain('sqlite:backup_<mobile-phone>.note_<mobile-phone>');
    const missing = await gamsa(['explain', `sqlite:nothing_${phone}`], folder);
    expect(missing.stderr).toContain('nothing_<mobile-phone>');
    for (const text of [stdout, missing.stderr]) expect(text).not.toContain(phone);
  });

  it('in waivers and the data map, which may name it as the system spells it', async () => {
    const yaml = file('gamsa.yaml');
    const match = (at: string) =>
      `  - { match: { at: "${at}" }, reason: old, approver: A reviewer, created: 2026-01-01, expires: 2099-01-01 }\n`;
    writeFileSync(
      join(folder, 'gamsa.yaml'),
      `${yaml.replace('data:\n', `data:\n  - { at: "shop:gone_${phone}", serves: [{ activity: letters }] }\n`)}waivers:\n${match(`shop:backup_${phone}*`)}${match(`shop:absent_${phone}`)}`,
    );
    const audited = await gamsa(['audit', '--json'], folder);
    writeFileSync(join(folder, 'gamsa.yaml'), yaml);
    const { results, notices } = JSON.parse(audited.stdout) as Run;
    const own = results.filter(
      ({ place, status }) => place.dataset?.startsWith('backup_') && status !== 'satisfied',
    );
    expect(own.map(({ accepted }) => accepted?.by)).toContain('waiver');
    const told = notices.map(({ message }) => message.en).join('\n');
    expect(told).toContain('gone_<mobile-phone>');
    expect(told).toContain('absent_<mobile-phone>');
    expect(audited.stdout + audited.stderr).not.toContain(phone);
  });
});
