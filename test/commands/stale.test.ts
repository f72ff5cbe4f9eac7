import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { widthOf } from '../../src/report/layout.ts';
import { gamsa } from '../support/cli.ts';
import { writeWorkspace } from '../support/workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-stale-'));

/** One inquiry on every first of a month from 2022-01 to 2026-01, one without a time, one of the future. */
beforeAll(() => {
  const db = new DatabaseSync(join(folder, 'crm.sqlite'));
  db.exec(`create table asked (email text, at date); create table mailing (email text, gone date);
    with recursive m(d) as (select '2022-01-01' union all select date(d, '+1 month') from m where d < '2026-01-01')
    insert into asked select 'p@example.com', d from m;
    insert into asked values ('p@example.com', null), ('p@example.com', '2030-01-01'); insert into mailing values ('p@example.com', null)`);
  db.close();
  writeWorkspace(
    folder,
    `activities:
  - { id: inquiries, title: Inquiries, items: { required: [email] }, retention: { keep: P3Y, from: collected } }
  - { id: mailing, title: Mailing, items: { required: [email] }, retention: { until: opt-out } }
`,
    `sources: { crm: { connector: sqlite, path: crm.sqlite }, lost: { connector: sqlite, path: none.sqlite } }
data:
  - { at: "crm:asked", serves: [{ activity: inquiries, clock: at }] }
  - { at: "crm:mailing", serves: [{ activity: mailing, ends: gone }] }
`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const stale = (...args: string[]) =>
  gamsa(['stale', '--as-of', '2026-01-15', '-q', ...args], folder, { COLUMNS: '200' });

it('counts what is due, overdue, next, without a clock and of the future', async () => {
  const { code, stdout } = await stale('--source', 'crm');
  expect(code).toBe(1);
  // Three years have ended for 2022-01-01 to 2023-01-01; the next are 1 February, then 1 March and 1 April.
  expect(stdout).toMatch(
    /crm:asked\s+inquiries\s+3 years\s+51\s+13\s+13\s+1\s+3\s+1\s+1\s+2022-01-01\s+█{12}/,
  );
  expect(stdout).toMatch(/crm:mailing\s+mailing\s+until the opt-out\s+1\s+0\s+0\s+–\s+–\s+–\s+0\s+–/);
  expect(stdout).toContain('13 records are overdue as of 2026-01-15 (Asia/Seoul).');
});

it('goes by the date, and is clean where nothing is overdue', async () => {
  const { code, stdout } = await gamsa(
    ['stale', '--as-of', '2024-12-01', '-q', '--source', 'crm', '--lang', 'ko'],
    folder,
  );
  expect(code).toBe(0);
  expect(stdout).toContain('기한이 지난 레코드: 0건');
});

/** A workspace beside it, whose exit code must not read as nothing being due. */
async function staleOf(workspace: string) {
  const other = mkdtempSync(join(tmpdir(), 'gamsa-stale-other-'));
  writeWorkspace(
    other,
    `activities:
  - { id: inquiries, title: Inquiries, items: { required: [email] }, retention: { keep: P3Y, from: collected } }
  - { id: mailing, title: Mailing, items: { required: [email] }, retention: { until: opt-out } }
  - { id: vague, title: Vague, items: { required: [email] }, retention: { unspecified: true } }
`,
    workspace.replace('CRM', join(folder, 'crm.sqlite')),
  );
  try {
    return await gamsa(['stale', '--as-of', '2022-06-01', '-q'], other, { COLUMNS: '200' });
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
}

it('is not clean where no system could be reached', async () => {
  const { code, stdout } = await staleOf(
    'sources: { lost: { connector: sqlite, path: none.sqlite } }\ndata: [{ at: "lost:**", serves: [{ activity: inquiries, clock: at }] }]\n',
  );
  expect(code).toBe(4);
  expect(stdout).toContain('! lost: ');
});

it('is not clean where one of two systems could not be reached', async () => {
  const { code } = await staleOf(
    'sources: { crm: { connector: sqlite, path: CRM }, lost: { connector: sqlite, path: none.sqlite } }\ndata: [{ at: "crm:asked", serves: [{ activity: inquiries, clock: at }] }]\n',
  );
  expect(code).toBe(3);
});

it('names what nothing tells the end of, and personal data that serves nothing', async () => {
  const { code, stdout } = await staleOf(
    'sources: { crm: { connector: sqlite, path: CRM } }\ndata: [{ at: "crm:mailing", serves: [{ activity: mailing, clock: gone }, { activity: vague, clock: gone }] }]\n',
  );
  expect(code).toBe(4);
  expect(stdout).toContain('crm:mailing: the data map names no field (`ends`) that tells when mailing ends');
  expect(stdout).toContain('crm:mailing: the policy names no period for vague');
  expect(stdout).toContain('crm:asked: personal data, and the data map names no activity');
});

it('says what could not be counted', async () => {
  const { code, stdout } = await stale();
  expect(code).toBe(1);
  expect(stdout).toContain('lost');
});

it('gives the measurements as JSON', async () => {
  const { ages } = JSON.parse((await stale('--source', 'crm', '--json')).stdout) as {
    ages: { due: number; course: unknown[] }[];
  };
  expect(ages[0]).toMatchObject({ due: 13 });
  expect(ages[0]?.course).toHaveLength(14);
});

it.each(['40', '80'])('keeps to %s columns', async (columns) => {
  const { stdout } = await gamsa(['stale', '--as-of', '2026-01-15', '-q', '--lang', 'ko'], folder, {
    COLUMNS: columns,
  });
  for (const line of stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(Number(columns));
});
