import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-lock-'));
const lock = () => readFileSync(join(folder, 'gamsa.lock.yaml'), 'utf8');

beforeAll(() => {
  const db = new DatabaseSync(join(folder, 'crm.sqlite'));
  db.exec('create table asked (id integer primary key, email text not null, created_at text not null)');
  const insert = db.prepare('insert into asked values (?, ?, ?)');
  for (let i = 0; i < 60; i++) insert.run(i, `canary${i}@example.com`, '2026-06-01');
  db.close();
  writeWorkspace(
    folder,
    `officer: { department: Privacy }
activities:
  - { id: inquiries, title: Inquiries, items: { required: [name] }, retention: { keep: P1Y, from: collected } }
`,
    `sources: { crm: { connector: sqlite, path: crm.sqlite } }
data: [{ at: "crm:asked", serves: [{ activity: inquiries, clock: created_at }] }]
`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('gamsa lock', { timeout: 120_000 }, () => {
  it('proposes, is reviewed, overrules the audit, and is shown by explain', async () => {
    const undeclared = async () => {
      const { stdout } = await gamsa(['audit', '--json', '-q'], folder);
      return (JSON.parse(stdout) as Run).results.filter(
        ({ rule, status }) => rule === 'item-not-declared' && status === 'violated',
      );
    };
    expect(await undeclared()).toHaveLength(1);

    expect((await gamsa(['lock', '--check'], folder)).code).toBe(1);
    expect(existsSync(join(folder, 'gamsa.lock.yaml'))).toBe(false);
    const first = await gamsa(['lock'], folder);
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toContain('crm:asked.email');
    expect(lock()).toContain('serves: [ inquiries ]');
    expect(lock()).not.toContain('canary');
    expect((await gamsa(['lock', '--check', '-q'], folder)).code).toBe(0);
    expect(await undeclared()).toHaveLength(1);

    const decision = [
      'lock',
      '--not-personal',
      'crm:asked.email',
      '--by',
      'Privacy team',
      '--reason',
      'shared',
    ];
    expect((await gamsa(decision, folder)).code).toBe(0);
    expect(await undeclared()).toHaveLength(0);
    const { stdout: explained } = await gamsa(['explain', 'crm:asked.email'], folder);
    expect(explained).toContain('Privacy team');
    expect(explained).toContain('Decided by people: no personal data');
    const reviewed = lock();
    expect((await gamsa(['lock', '-q'], folder)).code).toBe(0);
    expect(lock()).toBe(reviewed);
  });

  it('tells where a decision no longer holds', async () => {
    writeFileSync(join(folder, 'gamsa.lock.yaml'), lock().replace('type: TEXT', 'type: INTEGER'));
    const { stdout } = await gamsa(['audit', '--json', '-q'], folder);
    const { notices } = JSON.parse(stdout) as Run;
    expect(notices.map(({ code }) => code)).toContain('decision-outdated');
  });

  it('takes decisions on fields in which nothing personal was seen, as the last scan or a run knows them', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gamsa-lock-new-'));
    try {
      const db = new DatabaseSync(join(place, 'app.sqlite'));
      db.exec('create table people (id integer primary key, code text, memo text)');
      const insert = db.prepare('insert into people values (?, ?, ?)');
      for (let i = 0; i < 60; i++) insert.run(i, `ORD-${i}`, `called back on 010-0000-${1000 + i}`);
      db.close();
      const confirm = ['lock', '--confirm', 'sqlite:people.code', '--item', 'employee-number', '--by', 'Kim'];
      const before = await gamsa(confirm, place);
      expect(before.code).toBe(2);
      expect(before.stderr).toContain('Run `gamsa audit` or `gamsa scan` here first');
      await gamsa(['scan', 'app.sqlite', '-q', '-o', 'run.json'], place);
      expect((await gamsa(confirm, place)).code).toBe(0);
      const not = ['lock', '--not-personal', 'sqlite.people.memo', '--by', 'Kim', '--reason', 'ours'];
      expect((await gamsa([...not, '--run', 'run.json'], place)).code).toBe(0);
      const text = readFileSync(join(place, 'gamsa.lock.yaml'), 'utf8');
      expect(text).toContain('code: { item: employee-number, decision: confirmed, type: TEXT, seen: []');
      expect(text).toContain(
        'memo: { decision: not-personal, type: TEXT, seen: [ free-text, mobile-phone ], by: Kim',
      );
      expect((await gamsa(['lock', 'app.sqlite', '-q'], place)).code).toBe(0);
      expect(readFileSync(join(place, 'gamsa.lock.yaml'), 'utf8')).toBe(text);
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  it('knows a field by its own name, however that is shown', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gamsa-lock-odd-'));
    try {
      writeFileSync(join(place, 'a.csv'), `"메일\n주소",code\n${'kim@example.com,x\n'.repeat(30)}`);
      await gamsa(['scan', 'a.csv', '-q', '-o', 'run.json'], place);
      const not = ['--not-personal', 'files:a.csv.메일\\n주소', '--by', 'Kim', '--reason', 'ours'];
      expect(await gamsa(['lock', ...not], place)).toMatchObject({ code: 0, stderr: '' });
      const text = readFileSync(join(place, 'gamsa.lock.yaml'), 'utf8');
      expect(text).toContain('"메일\\n주소": { decision: not-personal');
      mkdirSync(join(place, 'locks'));
      const confirm = ['--confirm', 'files:a.csv.메일\\n주소', '--by', 'Kim', '--lock', 'locks/a.yaml'];
      expect(await gamsa(['lock', ...confirm], place)).toMatchObject({ code: 0, stderr: '' });
      for (const again of [['a.csv'], ['--run', 'run.json']]) {
        expect(await gamsa(['lock', '-q', ...again], place)).toMatchObject({ code: 0 });
        expect(readFileSync(join(place, 'gamsa.lock.yaml'), 'utf8')).toBe(text);
      }
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  it('lists what nobody could tell, until somebody decides', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gamsa-lock-untold-'));
    try {
      const rows = Array.from(
        { length: 30 },
        (_, i) =>
          `kim${i}@example.com,010-0000-${1000 + i},${1960 + i}-02-03,${['aka', 'ubu', 'oro'][i % 3]}\n`,
      );
      writeFileSync(join(place, 'a.csv'), `email,mobile,birthday,lugo\n${rows.join('')}`);
      const at = 'files:a.csv.lugo';
      const { stdout } = await gamsa(['lock', 'a.csv', '--lang', 'en'], place);
      expect(stdout).toContain(`Contents not told, to be decided (1)\n  ${at}\n`);
      await gamsa(['scan', 'a.csv', '-q'], place);
      const not = ['--not-personal', at, '--by', 'Kim', '--reason', 'a mark of ours'];
      expect(await gamsa(['lock', ...not], place)).toMatchObject({ code: 0, stderr: '' });
      expect((await gamsa(['lock', 'a.csv', '--lang', 'en'], place)).stdout).not.toContain('not told');
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  it('keeps and decides in the file that the workspace names, wherever it is called from', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gamsa-lock-named-'));
    try {
      const inner = join(place, 'ws');
      mkdirSync(inner);
      for (const name of ['crm.sqlite', 'policy.yaml']) copyFileSync(join(folder, name), join(inner, name));
      const workspace = readFileSync(join(folder, 'gamsa.yaml'), 'utf8');
      writeFileSync(join(inner, 'gamsa.yaml'), `${workspace}lock: reviewed.yaml\n`);
      const named = ['lock', '-w', 'ws/gamsa.yaml'];
      expect((await gamsa([...named, '-q'], place)).code).toBe(0);
      const no = ['--not-personal', 'crm:asked.email', '--by', 'Kim', '--reason', 'shared'];
      expect(await gamsa([...named, ...no], place)).toMatchObject({ code: 0, stderr: '' });
      expect(existsSync(join(inner, 'gamsa.lock.yaml')) || existsSync(join(place, 'gamsa.lock.yaml'))).toBe(
        false,
      );
      expect(readFileSync(join(inner, 'reviewed.yaml'), 'utf8')).toContain('not-personal');
      const { stdout } = await gamsa([...named, '--check'], place);
      expect(stdout).toContain('0 fields with personal data in 0 datasets, 0 to be reviewed; 1 decided not');
    } finally {
      rmSync(place, { recursive: true });
    }
  });

  it.each([
    [['lock', '--confirm', 'crm:asked.emial', '--by', 'x'], 'did you mean `crm:asked.email`'],
    [['lock', '--confirm', 'crm:asked.email', '--by', 'x', '--item', 'emial'], 'did you mean `email`'],
    [['lock', '--not-personal', 'crm:asked.email', '--by', 'x'], '--reason'],
    [['lock', '--confirm', 'crm:asked.email', '--by', ''], '--by says nothing'],
    [['lock', '--by', 'x'], '--confirm'],
    [['lock', '--confirm', 'crm:asked.email', '--by', 'x', 'crm.sqlite'], 'leave the targets out'],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stderr } = await gamsa(args, folder);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
