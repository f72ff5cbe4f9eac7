import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { auditWorkspace } from '../../src/cli/compose.ts';
import { render } from '../../src/report/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-declared-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** An audit of one file whose policy promises AES-256, with what the workspace declares of it. */
async function audit(declared: string) {
  writeFileSync(
    join(folder, 'policy.yaml'),
    `schema: gamsa.policy/v1
controller: { name: Acme, country: KR }
law: [kr-pipa]
timeZone: Asia/Seoul
effective: 2026-01-01
activities: [{ id: news, title: News, items: { required: [email] }, retention: { keep: P1Y } }]
claims: [{ kind: encryption-at-rest, algorithm: AES-256, scope: [news] }]
`,
  );
  writeFileSync(join(folder, 'people.csv'), 'email\na@example.com\n');
  writeFileSync(
    join(folder, 'gamsa.yaml'),
    `schema: gamsa.workspace/v1
sources: { list: { connector: files, paths: [people.csv]${declared} } }
data: [{ at: "list:**", serves: [{ activity: news, clock: "@modified" }] }]
`,
  );
  const { run } = await auditWorkspace({
    workspace: join(folder, 'gamsa.yaml'),
    asOf: '2026-11-23',
    onEvent: () => undefined,
    signal: new AbortController().signal,
  });
  const [result, ...others] = run.results.filter(({ rule }) => rule === 'stored-unencrypted');
  expect(others).toEqual([]);
  return { run, result };
}

it('what nobody tells of is unknown, and the promise is not said to be kept', async () => {
  const { result } = await audit('');
  expect(result).toMatchObject({ status: 'unknown', severity: 'low', place: { source: 'list' } });
  expect(result?.articles.map(({ pack }) => pack)).toContain('kr-pipa');
});

it('what the workspace declares is a fact of that origin, and said to be declared', async () => {
  const { run, result } = await audit(', encryptedAtRest: AES-256');
  expect(run.sources[0]?.facts).toContainEqual({
    kind: 'encryption-at-rest',
    source: 'list',
    state: 'encrypted',
    algorithm: 'AES-256',
    origin: 'declared',
    by: 'the workspace',
  });
  expect(result?.status).toBe('unknown');
  for (const format of ['markdown', 'html', 'json', 'csv'] as const) {
    const say = async (language: 'en' | 'ko') =>
      String(await render(format, run, { items: new Map(), language, width: 400, color: false }));
    expect(await say('en'), format).toContain('declared in the workspace, not measured');
    expect(await say('ko'), format).toContain('작업공간에 적혀 있을 뿐 측정한 것이 아님');
  }
});

it('a declaration may break the promise: nothing encrypted, or with less', async () => {
  expect((await audit(', encryptedAtRest: false')).result).toMatchObject({
    status: 'violated',
    severity: 'high',
  });
  expect((await audit(', encryptedAtRest: AES-128')).result).toMatchObject({
    status: 'violated',
    severity: 'medium',
  });
});
