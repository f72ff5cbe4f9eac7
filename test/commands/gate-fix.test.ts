import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GateReport } from '../../src/core/gate.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

/** A lock made by an audit knows more than the migrations of one folder, and people have decided about it. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-gate-fix-'));
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

const lock = `schema: gamsa.lock/v1
datasets:
  crm:hr.staff:
    fields:
      name: { item: name, decision: confirmed, type: text, by: Privacy team }
  crm:public.members:
    serves: [ members ]
    fields:
      ci: { item: ci, decision: confirmed, type: character(88), by: Privacy team }
      email: { item: email, decision: confirmed, type: public.citext, by: Privacy team }
      fax: { item: phone, decision: confirmed, type: text, by: Privacy team }
`;

beforeAll(() => {
  mkdirSync(join(folder, 'm'));
  writeWorkspace(
    folder,
    `activities: [{ id: members, title: Members, items: { required: [email, name, mobile-phone] }, retention: { keep: P1Y, from: collected } }]
`,
    `sources: { crm: { connector: sqlite, path: crm.sqlite } }
data: [{ at: "crm:public.members", serves: [{ activity: members, clock: joined }] }]
`,
  );
  write('gamsa.lock.yaml', lock);
  write(
    'm/V1__members.sql',
    'CREATE EXTENSION citext;\nCREATE TABLE members (id int primary key, email citext, phone text, fax text, joined timestamptz);\nCREATE TABLE leads (id int, email text, created_at timestamptz);\n',
  );
  git('init', '-q', '-b', 'main');
  git('config', 'user.email', 'dev@example.com');
  git('config', 'user.name', 'dev');
  git('add', '-A');
  git('commit', '-qm', 'base');
  write(
    'm/V2__more.sql',
    'ALTER TABLE members ADD COLUMN name text;\nALTER TABLE members DROP COLUMN fax;\nCREATE TABLE guests (id int, email text, created_at timestamptz);\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const gate = (...args: string[]) => gamsa(['gate', 'm', '--source', 'crm', ...args], folder);

describe('gamsa gate with a lock that knows more', { timeout: 60_000 }, () => {
  it('does not call gone what the part of a schema that could not be read may hold', async () => {
    const stale = async () => {
      const { stdout } = await gate('--json');
      const { problems } = JSON.parse(stdout) as GateReport;
      return problems.flatMap(({ rule, place }) => (rule === 'declaration-stale' ? [place.field] : []));
    };
    expect(await stale()).toEqual(['name', 'ci', 'fax']);
    write('m/V3__odd.sql', 'ALTER TABLE nowhere ADD COLUMN x int;\n');
    expect(await stale()).toEqual(['fax']);
    rmSync(join(folder, 'm/V3__odd.sql'));
  });

  it('says where neither workspace nor lock knows the source', async () => {
    const { stdout } = await gamsa(['gate', 'm', '--source', 'crn'], folder);
    expect(stdout).toContain('no source of the workspace or the lock is called `crn`; did you mean `crm`?');
    expect((await gate()).stdout).not.toContain('did you mean');
  });
});

describe('gamsa gate with a lock in conflict', { timeout: 60_000 }, () => {
  it('names the line by the path that people know', async () => {
    const before = read('gamsa.lock.yaml');
    write(
      'gamsa.lock.yaml',
      before.replace('datasets:\n', 'datasets:\n<<<<<<< HEAD\n=======\n>>>>>>> other\n'),
    );
    const { code, stderr } = await gate();
    write('gamsa.lock.yaml', before);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^gamsa\.lock\.yaml:3:1: a merge left a conflict here/);
  });
});

describe('gamsa gate of a change, with waivers', { timeout: 60_000 }, () => {
  it('does not call unused what accepts a finding that was there before', async () => {
    const workspace = read('gamsa.yaml');
    const waive = (at: string) =>
      `  - { match: { rule: undeclared-field, at: "${at}" }, reason: r, approver: a, created: 2026-01-01, expires: 2999-01-01 }\n`;
    write(
      'gamsa.yaml',
      `${workspace}waivers:\n${waive('crm:public.leads.*')}${waive('crm:public.nothing.*')}`,
    );
    const { stdout } = await gate('--git-base', 'main', '--json');
    write('gamsa.yaml', workspace);
    const { notices } = JSON.parse(stdout) as GateReport;
    expect(notices.map(({ message }) => message.en)).toEqual([expect.stringContaining('public.nothing')]);
  });
});

describe('gamsa gate --fix of a change', { timeout: 60_000 }, () => {
  it('takes a type for the same with and without the schema that it stands in', async () => {
    const { stdout } = await gate('--json');
    expect(stdout).not.toContain('declaration-outdated');
  });

  it('writes what the change adds and takes what it drops, and leaves all else as people decided', async () => {
    const { stderr } = await gate('--git-base', 'main', '--fix', '-q');
    expect(stderr).toContain('2 entries written, 1 removed');
    expect(stderr).toContain('1 entries of the data map proposed');
    const now = read('gamsa.lock.yaml');
    expect(now).toContain('name: { item: name, decision: proposed, type: text }');
    expect(now).toContain('crm:public.guests:');
    expect(now).not.toContain('fax:');
    for (const line of lock.split('\n').filter((one) => one.includes('decision') && !one.includes('fax')))
      expect(now).toContain(line.trim());
    // What stood there before the change is another day's work.
    expect(now).not.toMatch(/phone: |crm:public\.leads/);
    expect(read('gamsa.yaml')).not.toContain('public.leads');
  });
});
