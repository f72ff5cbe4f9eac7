import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { gamsa } from '../support/cli.ts';
import { startOrg } from '../support/salesforce/open.ts';
import { leads, orgOf } from '../support/salesforce/org.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-salesforce-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { SF_SECRET: 'demo-secret' };
const targetOf = ({ url }: { url: string }) =>
  `salesforce://${new URL(url).host}?clientId=demo&clientSecret=\${env:SF_SECRET}`;

describe('the built program and an org', () => {
  it('scans it by its address, and tells what the org’s own classification gets wrong', async () => {
    const server = await startOrg(orgOf([leads(50)]));
    const { code, stdout, stderr } = await gamsa(['scan', targetOf(server), '--json'], folder, env);
    const run = JSON.parse(stdout) as Run;
    expect(code).toBe(1);
    const [lead] = run.datasets;
    const held = lead!.fields.filter(({ classification }) => classification.item !== undefined);
    expect(
      Object.fromEntries(held.map(({ name, classification }) => [name, classification.item])),
    ).toMatchObject({
      LastName: 'name',
      Email: 'email',
      Kontakt__c: 'phone',
    });
    const differs = run.results.filter(({ rule }) => rule === 'own-classification-differs');
    expect(differs.map(({ status, place }) => `${status} ${place.field ?? place.dataset}`).sort()).toEqual([
      'satisfied LastName',
      'violated Email',
      // The phone number that nobody labelled.
      'violated Lead',
    ]);
    expect(stdout + stderr).not.toContain('demo-secret');
    // Of Salary__c, which field-level security hides, only the name is known.
    expect(lead?.outcome.problems).toMatchObject([{ count: 1 }]);
  });

  it('proposes a workspace for it, without the secret', async () => {
    const server = await startOrg(orgOf([leads(50)]));
    const { code, stderr } = await gamsa(['init', targetOf(server)], folder, env);
    expect(code, stderr).toBe(0);
    const workspace = readFileSync(join(folder, 'gamsa.yaml'), 'utf8');
    expect(workspace).toContain('connector: salesforce');
    expect(workspace).toContain('${env:SF_SECRET}');
    expect(workspace).not.toContain('demo-secret');
  });

  it('ends with 4 where nobody lets it in, and says why in the reader’s language', async () => {
    const server = await startOrg(orgOf([leads(1)]));
    const wrong = await gamsa(['scan', targetOf(server), '--lang', 'ko'], folder, { SF_SECRET: 'wrong' });
    expect(wrong.code).toBe(4);
    expect(wrong.stdout).toContain('인증에 실패했습니다 (invalid_client)');
  });
});
