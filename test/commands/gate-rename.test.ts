import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GateProblem, GateReport } from '../../src/core/gate.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-rename-'));
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const lock = `schema: gamsa.lock/v1
datasets:
  crm:public.guests:
    fields:
      email: { item: email, decision: confirmed, type: text, by: Privacy, on: 2026-01-02 }
  crm:public.notes:
    fields:
      plain: { decision: not-personal, type: text, by: Privacy, on: 2026-01-02, reason: none }
      symptom: { item: health, decision: confirmed, type: text, by: Privacy, on: 2026-01-02 }
      wait: { item: phone, decision: proposed, type: text }
  crm:public.people:
    fields:
      email: { item: email, decision: confirmed, type: text, by: Privacy, on: 2026-01-02 }
      phone: { item: mobile-phone, decision: confirmed, type: text, by: Privacy, on: 2026-01-02 }
`;

beforeAll(() => {
  git('init', '-q', '-b', 'main');
  git('config', 'user.email', 'dev@example.com');
  git('config', 'user.name', 'dev');
  writeWorkspace(
    folder,
    `activities: [{ id: letters, title: Letters, items: { required: [email], optional: [mobile-phone] }, retention: { keep: P1Y, from: collected } }]
`,
    `sources: { crm: { connector: postgres, url: "postgres://db.invalid/crm" } }
data: [{ at: "crm:public.*", serves: [{ activity: letters, clock: created_at }] }]
gate: [{ source: crm, path: m }]
`,
  );
  mkdirSync(join(folder, 'm'));
  write(
    'm/V1__init.sql',
    `CREATE TABLE people (email text, phone text, created_at timestamptz);
CREATE TABLE guests (email text, created_at timestamptz);
CREATE TABLE notes (symptom text, plain text, wait text, created_at timestamptz);
CREATE TABLE leads (c1 text, c2 text, created_at timestamptz);
COMMENT ON COLUMN leads.c2 IS 'e-mail address';
`,
  );
  write('gamsa.lock.yaml', lock);
  git('add', '-A');
  git('commit', '-q', '-m', 'before');
  write(
    'm/V2__names.sql',
    `ALTER TABLE people RENAME COLUMN phone TO tel;
ALTER TABLE people RENAME COLUMN tel TO mobile_no;
ALTER TABLE people RENAME COLUMN created_at TO joined_at;
ALTER TABLE people ALTER COLUMN email TYPE varchar(200);
ALTER TABLE guests RENAME TO visitors;
COMMENT ON COLUMN leads.c1 IS 'mobile phone number';
ALTER TABLE notes RENAME COLUMN symptom TO c7;
ALTER TABLE notes RENAME COLUMN plain TO c8;
ALTER TABLE notes RENAME COLUMN wait TO name;
ALTER TABLE notes RENAME COLUMN name TO c9;
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gate = (...args: string[]) => gamsa(['gate', '--git-base', 'main', ...args], folder);
const problems = async () => (JSON.parse((await gate('--json')).stdout) as GateReport).problems;
const told = ({ rule, at, place, message }: GateProblem) =>
  `${at.file}:${at.line} ${rule} ${place.dataset}.${place.field}: ${message.en}`;

describe('gamsa gate of a change that renames, and comments', { timeout: 60_000 }, () => {
  it('says what a field was called, what was decided about it then, and which entries are gone', async () => {
    const lines = (await problems()).map(told).join('\n');
    expect(lines).toContain(
      'm/V2__names.sql:2 undeclared-field public.people.mobile_no: Holds mobile phone number',
    );
    expect(lines).toContain(
      'it was public.people.phone, which the lock declares as mobile-phone (Privacy, 2026-01-02)',
    );
    expect(lines).toContain(
      'it was public.guests.email, which the lock declares as email (Privacy, 2026-01-02)',
    );
    expect(lines).toContain(
      'm/V2__names.sql:1 declaration-stale public.people.phone: The lock declares it, but it is public.people.mobile_no now',
    );
    expect(lines).toContain(
      'm/V2__names.sql:5 declaration-stale public.guests.email: The lock declares it, but it is public.visitors.email now',
    );
    expect(lines).toContain(
      'm/V2__names.sql:3 clock-dropped public.people.created_at: Tells when records of Letters must go, and is public.people.joined_at from here on',
    );
  });

  const ofNotes = async () =>
    (await problems())
      .filter(({ place, rule }) => place.dataset === 'public.notes' && rule === 'undeclared-field')
      .map(({ at, place, message, paste }) => [
        at.line,
        place.field,
        message.en,
        paste?.lines.at(-1)?.trim(),
      ]);

  it('holds a field to what was decided about it, under whatever name', async () => {
    const expected = [
      [
        7,
        'c7',
        'Holds health and is not in the lock; it was public.notes.symptom, which the lock declares as health (Privacy, 2026-01-02)',
        'c7: { item: health, decision: confirmed, type: text, by: YOUR NAME }',
      ],
      [10, 'c9', expect.stringContaining('which the lock proposes as phone'), expect.any(String)],
    ];
    expect(await ofNotes()).toEqual(expected);
    // Whoever takes the entries out with the same change is told as well.
    write(
      'gamsa.lock.yaml',
      lock.replace(/ {2}crm:public\.notes:[\s\S]*? {2}crm:public\.people/, '  crm:public.people'),
    );
    try {
      expect(await ofNotes()).toEqual(expected);
    } finally {
      write('gamsa.lock.yaml', lock);
    }
  });

  it('takes a comment for what brings personal data, where a column has one now that tells', async () => {
    const ofLeads = (await problems()).filter(({ place }) => place.dataset === 'public.leads');
    expect(ofLeads.map(({ rule, at, place }) => `${rule} ${at.file}:${at.line} ${place.field}`)).toEqual([
      'undeclared-field m/V2__names.sql:6 c1',
    ]);
  });

  it('gives the entry anew where a type changed', async () => {
    const outdated = (await problems()).find(({ rule }) => rule === 'declaration-outdated');
    expect(outdated?.paste?.lines.join('\n')).toContain(
      'email: { item: email, decision: confirmed, type: character varying(200), by: YOUR NAME }',
    );
  });

  it('--fix writes the new names with what was decided under the old ones, and takes those out', async () => {
    await gate('--fix', '-q');
    const now = readFileSync(join(folder, 'gamsa.lock.yaml'), 'utf8');
    expect(now).not.toMatch(/phone: \{|public\.guests|symptom: \{|plain: \{/);
    expect(now).toMatch(/c7: \{ item: health, decision: proposed, type: text, earlier: \{ .*by: Privacy/);
    expect(now).toMatch(/c9: \{ item: phone, decision: proposed, type: text \}/);
    expect(now).not.toContain('c8:');
    expect(now).toMatch(/mobile_no: \{ item: mobile-phone, decision: proposed, .*earlier: \{ .*by: Privacy/);
    expect(now).toMatch(
      /public\.visitors:\n(?: {4}serves: .*\n)? {4}fields:\n {6}email: \{ .*earlier: \{ .*by: Privacy/,
    );
  });
});
