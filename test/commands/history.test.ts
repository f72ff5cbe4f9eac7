import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-history-cli-'));
const change = (sql: string) => {
  const db = new DatabaseSync(join(folder, 'crm.sqlite'));
  db.exec(sql);
  db.close();
};

beforeAll(() => {
  change(`create table asked (name text not null, email text not null, created_at text not null);
    with recursive n(i) as (select 1 union all select i + 1 from n where i < 60)
    insert into asked select '가나다', 'p' || i || '@example.com', case when i < 4 then '2020-01-01' else '2026-06-01' end from n`);
  writeWorkspace(
    folder,
    `purposes: { answer: Answering }
activities:
  - { id: inquiries, title: Inquiries, purposes: [answer], items: { required: [name, email] }, retention: { keep: P1Y, from: collected } }
`,
    `sources: { crm: { connector: sqlite, path: crm.sqlite } }
data: [{ at: "crm:asked", serves: [{ activity: inquiries, clock: created_at }] }]
`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const audit = () => gamsa(['audit', '--as-of', '2026-11-02', '--quiet'], folder);

it('a workspace without audits says so, and has nothing to compare', async () => {
  expect((await gamsa(['history'], folder)).stdout).toContain('No audit has been kept yet');
  expect((await gamsa(['history', '--json'], folder)).stdout).toBe('{\n  "runs": [],\n  "trend": []\n}\n');
  const { code, stderr } = await gamsa(['diff', '--lang', 'ko'], folder);
  expect(code).toBe(2);
  expect(stderr).toContain('비교할 두 실행 결과가 없습니다');
});

it('audits are kept, and the last two compared: fixed, new, and nothing', async () => {
  await audit();
  change(`delete from asked where created_at < '2021'; alter table asked add column mobile_phone text;
    update asked set mobile_phone = '010-0' || (100 + rowid) || '-' || (1000 + rowid)`);
  await audit();
  const changed = await gamsa(['diff'], folder);
  expect(changed.code).toBe(1);
  expect(changed.stdout).toMatch(/New: 1\n\s+HIGH Item not declared .* crm:asked\.mobile_phone/);
  expect(changed.stdout).toMatch(/Fixed: 1\n\s+HIGH Records past their retention · crm:asked/);
  await audit();
  const same = await gamsa(['diff'], folder);
  expect(same.code).toBe(0);
  expect(same.stdout).not.toContain('New');
  expect((await gamsa(['diff', '--fail-on', 'critical'], folder)).code).toBe(0);
});

it('the history shows each run, and the course of each check', async () => {
  const { stdout } = await gamsa(['history'], folder);
  const lines = stdout.split('\n');
  expect(lines.filter((line) => /2026-11-02/.test(line))).toHaveLength(3);
  expect(lines.find((line) => line.startsWith('item-not-declared'))).toMatch(/0\s+1\s+1$/);
  expect(lines.find((line) => line.startsWith('records-past-retention'))).toMatch(/1\s+0\s+0$/);
});

it('runs are named by id or file', async () => {
  const { runs } = JSON.parse((await gamsa(['history', '--json'], folder)).stdout) as {
    runs: { id: string }[];
  };
  const [, middle, first] = runs.map(({ id }) => id);
  const { stdout, code } = await gamsa(['diff', first!, middle!, '--json'], folder);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ before: first, after: middle });
  await gamsa(['audit', '--as-of', '2026-11-02', '--quiet', '-o', 'now.json'], folder);
  expect((await gamsa(['diff', first!.slice(0, 8), 'now.json'], folder)).code).toBe(1);
  expect((await gamsa(['diff', 'nothing.json', 'now.json'], folder)).code).toBe(2);
});

it('a report tells the course, from the run alone', async () => {
  const { stdout } = await gamsa(['report', 'now.json', '--format', 'markdown'], folder);
  expect(stdout).toMatch(/## Trend\n\n\| audit \|/);
});

it('an explanation tells since when a finding has been open', async () => {
  const run = JSON.parse((await gamsa(['report', 'now.json', '--json'], folder)).stdout) as {
    results: { rule: string; status: string; fingerprint: string }[];
  };
  const { fingerprint } = run.results.find(
    ({ rule, status }) => rule === 'item-not-declared' && status === 'violated',
  )!;
  expect((await gamsa(['explain', fingerprint], folder)).stdout).toMatch(/Open since: \d{4}-\d\d-\d\d/);
});

it('a history that is damaged is told, and no bug', async () => {
  const damaged = mkdtempSync(join(folder, 'damaged-'));
  mkdirSync(join(damaged, '.gamsa'));
  writeFileSync(join(damaged, '.gamsa/history.sqlite'), 'x'.repeat(200));
  for (const command of ['history', 'diff']) {
    const { code, stderr } = await gamsa([command], damaged);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('cannot be read: it is damaged'),
    });
  }
});
