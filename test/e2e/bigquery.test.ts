import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { peopleProject } from '../support/bigquery/project.ts';
import { type FakeOptions, startBigQuery } from '../support/bigquery/server.ts';
import { gamsa } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-bigquery-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => copyFileSync('fixtures/genon/policy.yaml', join(folder, 'policy.yaml')));

async function audit(options: FakeOptions, settings = '', ...flags: string[]) {
  const server = await startBigQuery(peopleProject, options);
  const workspace = `schema: gamsa.workspace/v1
policy: policy.yaml
sources:
  dwh: { connector: bigquery, project: genon-test, endpoint: "${server.url}", processor: google, country: US${settings} }
data:
  - { at: "dwh:crm.people", serves: [{ activity: inquiries, clock: asked }] }
`;
  writeFileSync(join(folder, 'gamsa.yaml'), workspace);
  try {
    const { code, stdout, stderr } = await gamsa(
      ['audit', '--json', '--as-of', '2026-11-23', ...flags],
      folder,
    );
    return { code, run: JSON.parse(stdout) as Run, text: stdout + stderr };
  } finally {
    await server.close();
  }
}

describe('the built program and BigQuery', () => {
  it('finds what is past its period, and lists what each query would read before it ran', async () => {
    const { code, run, text } = await audit({ bytes: 3e9 });
    expect(code).toBe(1);
    expect(text).toContain('dwh: a query is going to read 3,000 MB');
    expect(run.complete).toBe(true);
    const old = run.results.filter(({ rule }) => rule === 'records-past-retention');
    expect(old.map(({ status, place }) => [status, place.dataset])).toEqual([['violated', 'crm.people']]);
    expect(JSON.stringify(run)).toContain('-- 3000 MB by dry run');
  });

  it('counts whole tables at the source where asked to', async () => {
    const { run } = await audit({}, ', classify: whole-table, include: [crm.people]', '--sample', '100');
    const people = run.datasets.find(({ name }) => name === 'crm.people')!;
    expect(people.outcome).toMatchObject({ status: 'pushed-down', rows: 3_000, rowsRead: 100 });
    expect(JSON.stringify(run)).not.toContain('canary');
  }, 90_000);

  it('goes on when the budget is spent: the ages are unknown, the rest is there', async () => {
    const { run } = await audit({ bytes: 3e9 }, ', budget: 1 GB');
    expect(
      run.datasets.filter(({ outcome }) => outcome.status === 'sampled' || outcome.status === 'scanned'),
    ).toHaveLength(3);
    const ages = run.results.filter(
      ({ place, rule }) => place.dataset === 'crm.people' && /retention/.test(rule),
    );
    expect(ages.map(({ status }) => status)).toContain('unknown');
    expect(ages.map(({ status }) => status)).not.toContain('satisfied');
  });

  it('ends with 3 where a table may not be read and nothing else is wrong, and says which', async () => {
    const { code, run, text } = await audit(
      {
        before: (_, path) =>
          path.includes('tables/empty') ? { status: 403, reason: 'accessDenied' } : undefined,
      },
      '',
      '--fail-on',
      'none',
    );
    expect(code).toBe(3);
    expect(run.datasets.find(({ name }) => name === 'crm.empty')?.outcome).toMatchObject({
      reason: { code: 'permission-denied' },
    });
    expect(text).not.toContain('canary');
  });
});
