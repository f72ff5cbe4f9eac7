import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verdict } from '../../src/audit/verdict.ts';
import { auditWorkspace } from '../../src/cli/compose.ts';
import { render } from '../../src/report/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-notices-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  writeFileSync(
    join(folder, 'policy.yaml'),
    `schema: gamsa.policy/v1
controller: { name: Acme, country: KR }
law: [kr-pipa]
timeZone: Asia/Seoul
effective: 2026-01-01
activities: [{ id: news, title: News, items: { required: [email] }, retention: { keep: P1Y } }]
`,
  );
});

it('says what the workspace leaves out, and which sources were not asked for', async () => {
  for (const name of ['people.csv', 'old.csv']) writeFileSync(join(folder, name), 'email\na@example.com\n');
  writeFileSync(
    join(folder, 'both.yaml'),
    `schema: gamsa.workspace/v1
sources:
  files: { connector: files, paths: [people.csv, old.csv], exclude: [old.csv] }
  more: { connector: files, paths: [more.csv] }
`,
  );
  const { run } = await auditWorkspace({
    workspace: join(folder, 'both.yaml'),
    only: ['files'],
    asOf: '2026-01-01',
    onEvent: () => undefined,
    signal: new AbortController().signal,
  });
  expect(run.leftOut?.map(({ en }) => en)).toEqual([
    'files: left out by the workspace (exclude: old.csv)',
    'more: not looked at this time (--source)',
  ]);
  expect(run.complete).toBe(false);
  expect(verdict(run, 'none')).toBe(3);
  const options = { items: new Map(), language: 'ko', width: 100, color: false } as const;
  for (const format of [
    'terminal',
    'markdown',
    'html',
    'compliance',
    'record',
    'oscal',
    'dpv',
    'odcs',
  ] as const)
    expect(await render(format, run, options), format).toContain('이번에는 확인하지 않음');
});

it('says where the policy is not in force yet on the day of the audit', async () => {
  writeFileSync(join(folder, 'people.csv'), 'email\na@example.com\n');
  writeFileSync(
    join(folder, 'gamsa.yaml'),
    'schema: gamsa.workspace/v1\nsources: { files: { connector: files, paths: [people.csv] } }\n',
  );
  const codes = async (asOf: string) => {
    const { run } = await auditWorkspace({
      workspace: join(folder, 'gamsa.yaml'),
      asOf,
      onEvent: () => undefined,
      signal: new AbortController().signal,
    });
    return run.notices.map(({ code }) => code);
  };
  expect(await codes('2025-12-31')).toEqual(['policy-not-in-force']);
  expect(await codes('2026-01-01')).toEqual([]);
});
