import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { auditWorkspace } from '../../src/cli/compose.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-notices-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('says where the policy is not in force yet on the day of the audit', async () => {
  writeFileSync(join(folder, 'people.csv'), 'email\na@example.com\n');
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
