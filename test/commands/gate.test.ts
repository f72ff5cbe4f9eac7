import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GateReport } from '../../src/core/gate.ts';
import type { Run } from '../../src/core/run.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-gate-'));
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

beforeAll(() => {
  git('init', '-q', '-b', 'main');
  git('config', 'user.email', 'dev@example.com');
  git('config', 'user.name', 'dev');
  writeWorkspace(
    folder,
    `officer: { department: Privacy }
activities:
  - { id: inquiries, title: Inquiries, items: { required: [name, email], optional: [department] }, retention: { keep: P1Y, from: collected } }
`,
    `sources:
  crm: { connector: postgres, url: "postgres://auditor:\${env:NOT_SET_ANYWHERE}@db.invalid/crm" }
data: [{ at: "crm:public.inquiries", serves: [{ activity: inquiries, clock: created_at }] }]
gate: [{ source: crm, path: db/migrations }]
`,
  );
  write(
    'db/migrations/V1__init.sql',
    `CREATE TABLE inquiries (
  id bigserial primary key,
  full_name text not null,
  email text not null,
  department text,
  created_at timestamptz not null
);
CREATE TABLE products (id bigserial primary key, price int);
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function gate(
  ...args: string[]
): Promise<{ code: number | null; report: GateReport; found: string[] }> {
  const { code, stdout, stderr } = await gamsa(['gate', '--json', ...args], folder);
  if (stdout === '') throw new Error(stderr);
  const report = JSON.parse(stdout) as GateReport;
  const found = report.problems
    .filter(({ accepted, ignored }) => !accepted && !ignored)
    .map(({ rule, at, place }) => `${rule} ${at.file}:${at.line} ${place.field ?? place.dataset}`);
  return { code, report, found };
}

describe('gamsa gate', { timeout: 120_000 }, () => {
  it('finds what nobody declared; --fix writes it, review closes it', async () => {
    const first = await gate();
    expect(first.code).toBe(1);
    expect(first.found).toEqual([
      'undeclared-field db/migrations/V1__init.sql:3 full_name',
      'undeclared-field db/migrations/V1__init.sql:4 email',
      'undeclared-field db/migrations/V1__init.sql:5 department',
    ]);
    expect(first.report.problems[1]).toMatchObject({
      excerpt: 'email text not null,',
      paste: {
        into: 'gamsa.lock.yaml',
        lines: expect.arrayContaining([expect.stringContaining('email: { item: email')]),
      },
    });
    await gamsa(['gate', '--fix', '-q'], folder);
    expect((await gate()).found.map((one) => one.split(' ')[0])).toEqual(
      Array(3).fill('declaration-pending'),
    );
    for (const field of ['full_name', 'email', 'department'])
      await gamsa(['lock', '--confirm', `crm:public.inquiries.${field}`, '--by', 'Privacy team'], folder);
    expect(await gate()).toMatchObject({ code: 0, found: [] });
    git('add', '-A');
    git('commit', '-qm', 'base');
  });

  it('judges only what a change adds: by git, by the latest files', async () => {
    git('checkout', '-qb', 'feature');
    write(
      'db/migrations/V2__people.sql',
      `ALTER TABLE inquiries ADD COLUMN passport_no text;
ALTER TABLE inquiries ALTER COLUMN department SET NOT NULL;
ALTER TABLE inquiries DROP COLUMN created_at;
COMMENT ON COLUMN inquiries.email IS '주민등록번호';
CREATE TABLE members (
  id bigserial primary key,
  phone varchar(20)
);
CREATE VIEW v_contacts AS SELECT email AS c FROM inquiries;
INSERT INTO members (phone) VALUES ('010-2345-0000'), ('010-2345-0001');
`,
    );
    const { code, found, report } = await gate('--git-base', 'main');
    expect(code).toBe(1);
    expect(found).toEqual(
      [
        'unique-identifier-without-basis db/migrations/V2__people.sql:1 passport_no',
        'undeclared-field db/migrations/V2__people.sql:1 passport_no',
        'item-not-declared db/migrations/V2__people.sql:1 passport_no',
        'optional-item-required db/migrations/V2__people.sql:2 department',
        'clock-dropped db/migrations/V2__people.sql:3 created_at',
        'comment-contradicts db/migrations/V2__people.sql:4 email',
        'undeclared-field db/migrations/V2__people.sql:7 phone',
        'dataset-without-retention db/migrations/V2__people.sql:7 public.members',
        'undeclared-field db/migrations/V2__people.sql:9 c',
        'personal-data-in-seed db/migrations/V2__people.sql:10 phone',
      ].map((one) => one),
    );
    expect(JSON.stringify(report)).not.toContain('2345');
    expect((await gate('--latest', '1')).found).toEqual(found);
  });

  it('accepts findings by comments with a date and a reason, and tells of those that are of no use', async () => {
    const text = read('db/migrations/V2__people.sql');
    write(
      'db/migrations/V2__people.sql',
      `-- gamsa-ignore undeclared-field,item-not-declared,unique-identifier-without-basis until=2999-01-01 reason=agreed with the officer
${text.replace("'주민등록번호';", "'주민등록번호'; -- gamsa-ignore comment-contradicts until=2020-01-01 reason=old")}
-- gamsa-ignore clock-dropped until=2999-01-01 reason=nothing here
-- gamsa-ignore no-such-rule until=2999-01-01 reason=x
-- gamsa-ignore clock-dropped reason=x
`,
    );
    const { found, report } = await gate('--git-base', 'main');
    const of = (line: number) =>
      found.filter((one) => one.includes(`:${line} `)).map((one) => one.split(' ')[0]);
    expect(of(2)).toEqual([]);
    expect(report.problems.filter(({ ignored }) => ignored)).toHaveLength(3);
    expect(of(5)).toEqual(['comment-contradicts', 'ignore-expired']);
    expect([of(13), of(14), of(15)]).toEqual([['ignore-unused'], ['ignore-invalid'], ['ignore-invalid']]);
  });

  it('tells of a declaration that a change takes away', async () => {
    const lock = read('gamsa.lock.yaml');
    write('gamsa.lock.yaml', lock.replace(/ {6}email: .*\n/, ''));
    const { found } = await gate('--git-base', 'main');
    expect(found).toContain('declaration-removed gamsa.lock.yaml:6 email');
    write('gamsa.lock.yaml', lock);
  });

  it('judges a field for the purposes that the lock names, each by itself', async () => {
    const own = (file: string, text: string) => write(join('purposes', file), text);
    own(
      'policy.yaml',
      `${read('policy.yaml')}  - { id: loyalty, title: Loyalty, items: { required: [name, date-of-birth], optional: [email] }, retention: { keep: P1Y, from: collected } }\n`,
    );
    own(
      'gamsa.yaml',
      `schema: gamsa.workspace/v1
sources: { crm: { connector: sqlite, path: crm.sqlite } }
data:
  - { at: "crm:public.people", serves: [{ activity: inquiries, clock: created_at }, { activity: loyalty, clock: created_at }] }
gate: [{ source: crm, path: m }]
`,
    );
    own(
      'm/V1__people.sql',
      'CREATE TABLE people (\n  email text NOT NULL,\n  birth_date date,\n  created_at timestamptz\n);\n',
    );
    const cwd = join(folder, 'purposes');
    const found = async () => {
      const { stdout } = await gamsa(['gate', '--json'], cwd);
      return (JSON.parse(stdout) as GateReport).problems.map(
        ({ rule, at, place, activity }) => `${rule} ${at.file}:${at.line} ${place.field} ${activity}`,
      );
    };
    const confirm = (field: string, ...purposes: string[]) =>
      gamsa(
        [
          'lock',
          '--confirm',
          `crm:public.people.${field}`,
          '--by',
          'Privacy team',
          ...purposes.flatMap((id) => ['--for', id]),
        ],
        cwd,
      );
    await gamsa(['gate', '--fix', '-q'], cwd);
    expect(read('purposes/gamsa.lock.yaml')).toContain('serves: [ inquiries, loyalty ]');
    await confirm('email');
    await confirm('birth_date');
    expect(await found()).toEqual([]);

    await confirm('birth_date', 'inquiries', 'loyalty');
    await confirm('email', 'loyalty');
    expect(read('purposes/gamsa.lock.yaml')).toMatch(/birth_date: .*serves: \[ inquiries, loyalty \]/);
    expect(await found()).toEqual([
      'optional-item-required purposes/m/V1__people.sql:2 email loyalty',
      'item-not-declared purposes/m/V1__people.sql:3 birth_date inquiries',
    ]);

    await confirm('birth_date', 'loyalty');
    await confirm('email', 'inquiries', 'loyalty');
    expect(await found()).toEqual([]);

    expect(await confirm('email', 'loyalti')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean `loyalty`'),
    });
    own('gamsa.lock.yaml', read('purposes/gamsa.lock.yaml').replaceAll('loyalty', 'newsletter'));
    expect((await found()).map((one) => one.replace(/:\d+/, ''))).toEqual([
      'purpose-not-served purposes/gamsa.lock.yaml birth_date newsletter',
      'purpose-not-served purposes/gamsa.lock.yaml email newsletter',
    ]);
  });

  it('accepts by waiver and by baseline', async () => {
    const { report } = await gate('--git-base', 'main');
    write('gate.json', JSON.stringify(report));
    expect(await gate('--git-base', 'main', '--baseline', 'gate.json')).toMatchObject({ code: 0, found: [] });
    const workspace = read('gamsa.yaml');
    write(
      'gamsa.yaml',
      `${workspace}waivers: [{ match: { rule: personal-data-in-seed }, reason: r, approver: a, created: 2026-01-01, expires: 2999-01-01 }, { match: { rule: ignore-expired, at: "nowhere" }, reason: r, approver: a, created: 2026-01-01, expires: 2999-01-01 }]\n`,
    );
    const waived = await gate('--git-base', 'main');
    expect(waived.found.some((one) => one.startsWith('personal-data-in-seed'))).toBe(false);
    expect(waived.report.notices.map(({ code }) => code)).toEqual(['waiver-unused']);
    write('gamsa.yaml', workspace);
    rmSync(join(folder, 'gate.json'));
  });

  it('is incomplete, never clean, where a statement cannot run', async () => {
    write('odd/1_a.sql', 'CREATE TABLE a (b no_such_type);\nCREATE TABLE c (d int);\n');
    const { code, stdout } = await gamsa(['gate', 'odd', '--source', 'x'], folder);
    expect(code).toBe(3);
    expect(stdout).toContain('odd/1_a.sql:1: a type, role or other object is missing (SQLSTATE 42704)');
    expect(stdout).toContain('INCOMPLETE');
  });

  it('holds the live systems of a run against the lock', async () => {
    const { code, stdout } = await gamsa(['scan', 'db', '--json'], folder);
    expect([0, 1, 3]).toContain(code);
    const run = JSON.parse(stdout) as Run;
    const [dataset] = run.datasets;
    const seen = {
      name: 'email',
      type: 'text',
      nullable: true,
      classification: {
        item: 'email',
        confidence: 0.99,
        runnersUp: [],
        evidence: [],
        values: 10,
        forms: {},
        contains: {},
        unclear: false,
      },
    };
    const source = run.sources[0]!;
    write(
      'run.json',
      JSON.stringify({
        ...run,
        sources: [{ ...source, id: 'crm' }],
        datasets: [
          { ...dataset, source: 'crm', name: 'public.live', fields: [seen, { ...seen, name: 'e\nmail' }] },
        ],
        results: [],
        ages: [],
      }),
    );
    const { found } = await gate('--run', 'run.json', 'odd', '--source', 'crm');
    expect(found).toContain('undeclared-field gamsa.lock.yaml:1 email');
    const { stdout: pasted } = await gamsa(['gate', '--run', 'run.json', '--source', 'crm'], folder);
    expect(pasted).toContain('"e\\nmail": { item: email');
    rmSync(join(folder, 'run.json'));
  });

  it('says that nothing was read', async () => {
    write('empty/1.sql', '-- nothing\n');
    expect((await gamsa(['gate', 'empty', '--source', 'x'], folder)).code).toBe(4);
  });

  it('judges a folder without any workspace, in Korean too', async () => {
    write('lone/a/1.sql', 'CREATE TABLE people (email text);\n');
    const { code, stdout } = await gamsa(['gate', 'a', '--lang', 'ko'], join(folder, 'lone'));
    expect(code).toBe(1);
    expect(stdout).toContain('lone/a/1.sql:1');
    expect(stdout).toContain('잠금 파일에 없습니다');
  });

  it.each([
    [['gate', 'nowhere'], 'no such file or folder'],
    [['gate', '--git-base', 'no-such-branch'], 'git knows no commit no-such-branch'],
    [['gate', 'odd', '--dev-url', 'mysql://x@127.0.0.1:1/', '--dialect', 'postgres'], '--dev-url is mysql'],
    [['gate', 'odd', '--dev-url', 'postgres://x:canary@127.0.0.1:1/'], 'cannot be reached'],
    [['gate', 'odd', '--tool', 'flywai'], 'did you mean `flyway`'],
    [['gate', '-o', 'report.odd'], 'FORMAT=report.odd'],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stderr } = await gamsa(args, folder);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('canary');
  });

  it('marks mistakes in the workspace for GitHub, and says them on stderr all the same', async () => {
    write('wrong.yaml', 'schema: gamsa.workspace/v1\ntimezone: Asia/Seoul\nsourcs: {}\n');
    const { code, stdout, stderr } = await gamsa(
      ['gate', '-w', 'wrong.yaml', '--format', 'github', '--lang', 'en'],
      folder,
    );
    expect(code).toBe(2);
    expect(stdout).toMatch(/^::error file=.*wrong\.yaml,line=3,col=1,title=gamsa::/m);
    expect(stderr).toContain('wrong.yaml:3:1');
  });
});
