import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DestructionVerification } from '../../src/core/destruction.ts';
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
});
