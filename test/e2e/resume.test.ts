import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import type { OrgOptions } from '../../src/demo/salesforce/server.ts';
import { gamsa } from '../support/cli.ts';
import { startOrg } from '../support/salesforce/open.ts';
import { leads, orgOf } from '../support/salesforce/org.ts';

const program = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'gamsa-resume-'));
const checkpoint = join(folder, '.gamsa/unfinished.ndjson');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const policy = `schema: gamsa.policy/v1
controller: { name: Example, country: KR }
law: [kr-pipa]
timeZone: Asia/Seoul
effective: 2025-01-01
purposes: { sell: Selling }
activities:
  - id: sales
    title: Sales
    purposes: [sell]
    basis: { ground: consent }
    items: { required: [name, email, phone] }
    retention: { keep: P3Y, from: collected }
processors:
  - { id: salesforce, name: Salesforce, tasks: [Hosting] }
transfers: []
claims: []
`;
const objects = Array.from({ length: 10 }, (_, i) =>
  leads(20 + i, { name: `Visit${i}__c`, label: `Visit ${i}` }),
);

/** An org whose day has room for 80 requests, of which a fifth is left to others. */
async function prepare(options: OrgOptions = {}, max = 100) {
  const server = await startOrg(orgOf(objects, { dailyRequests: { max, used: 0 } }), options);
  const workspace = `schema: gamsa.workspace/v1
sources:
  crm:
    connector: salesforce
    loginUrl: "${server.url}"
    clientId: demo
    clientSecret: "\${env:SECRET}"
    processor: salesforce
    country: JP
data:
  - { at: "crm:**", serves: [{ activity: sales, clock: CreatedDate }] }
`;
  writeFileSync(join(folder, 'policy.yaml'), policy);
  writeFileSync(join(folder, 'gamsa.yaml'), workspace);
  const audit = async (...args: string[]) => {
    const env = { SECRET: 'demo-secret' };
    const { code, stdout, stderr } = await gamsa(
      ['audit', '--json', '--fail-on', 'none', ...args],
      folder,
      env,
    );
    return { code, stderr, run: (stdout === '' ? undefined : JSON.parse(stdout)) as Run };
  };
  return { server, audit };
}

const readIn = ({ sources }: Run) =>
  sources.flatMap(({ statements }) => statements).filter(({ text }) => /^SELECT Id, .* FROM Visit/.test(text))
    .length;

describe('an audit that was cut off', () => {
  it.each([
    ['by Ctrl-C', 'SIGINT'],
    ['by the end of its process', 'SIGKILL'],
  ] as const)('%s is taken up where it was', async (_, signal) => {
    let stuck = true;
    let reached: () => void = () => undefined;
    const atLast = new Promise<void>((resolve) => {
      reached = resolve;
    });
    // One object answers when asked a second time only: by then all others are done.
    const { audit } = await prepare(
      {
        before: ({ url }) => {
          const query = url.searchParams.get('q') ?? '';
          if (!stuck || !/^SELECT COUNT\(\) FROM Visit9__c$/.test(query)) return undefined;
          reached();
          return new Promise(() => undefined);
        },
      },
      10_000,
    );
    const child = spawn(process.execPath, [program, 'audit', '--fail-on', 'none', '-q'], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', SECRET: 'demo-secret' },
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    await atLast;
    await vi.waitFor(() => expect(readFileSync(checkpoint, 'utf8').split('\n').length).toBe(11), 10_000);
    child.kill(signal);
    expect(await ended).toBe(signal === 'SIGINT' ? 3 : null);
    stuck = false;
    const { code, run } = await audit('--resume');
    expect(code).toBe(0);
    expect(readIn(run)).toBe(1);
    expect(run.datasets.every(({ outcome }) => outcome.status === 'scanned')).toBe(true);
  });
});

describe('an audit that the org’s budget ended', () => {
  beforeEach(() => rmSync(checkpoint, { force: true }));

  it('says what was not looked at, and is taken up where it ended', async () => {
    const { server, audit } = await prepare();
    const first = await audit();
    expect(first.code).toBe(3);
    expect(server.requests).toBe(80);
    const left = first.run.ages.filter(({ failure }) => failure?.code === 'budget-spent');
    const done = readIn(first.run);
    expect(left.length).toBeGreaterThan(0);
    expect(first.run.complete).toBe(false);
    const untold = first.run.datasets.flatMap(({ outcome }) => outcome.problems);
    expect(untold.filter(({ what }) => JSON.stringify(what).includes('were not counted'))).toHaveLength(
      left.length,
    );
    expect(done).toBeGreaterThan(0);

    // Another day; and the audit had been cut off while it wrote.
    server.requests = 0;
    appendFileSync(checkpoint, '{"source":"crm","dataset":"Vis');
    const second = await audit('--resume', '--lang', 'ko');
    expect(second.run.notices).toMatchObject([{ code: 'audit-resumed' }]);
    server.requests = 0;
    const third = second.code === 3 ? await audit('--resume') : second;
    expect(third).toMatchObject({ code: 0, run: { complete: true, asOf: first.run.asOf } });
    expect(existsSync(checkpoint)).toBe(false);

    const again = await audit('--resume');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('no unfinished audit');
  });

  it('comes to the same as one that was never ended', async () => {
    const { server, audit } = await prepare();
    let run: Run | undefined;
    let read = 0;
    let ended = 0;
    for (const args of [[], ['--resume'], ['--resume'], ['--resume']]) {
      if (run?.complete) break;
      server.requests = 0;
      run = (await audit(...args)).run;
      read += readIn(run);
      if (!run.complete) ended++;
    }
    const plenty = await startOrg(orgOf(objects));
    const text = readFileSync(join(folder, 'gamsa.yaml'), 'utf8');
    writeFileSync(join(folder, 'gamsa.yaml'), text.replace(server.url, plenty.url));
    const whole = (await audit()).run;
    const told = ({ datasets, ages, results }: Run) => ({ datasets, ages, results });
    expect(told(run!)).toEqual(told(whole));
    // Only those that were being looked at when the budget ended, two side by side, were read again.
    expect(ended).toBeGreaterThan(0);
    expect(read).toBeLessThanOrEqual(readIn(whole) + 2 * ended);
  });

  it('is not taken up by an audit of something else', async () => {
    const { audit } = await prepare();
    await audit();
    expect((await audit('--resume', '--full')).code).toBe(2);
    expect((await audit('--resume', '--as-of', '2026-01-01')).code).toBe(2);
    writeFileSync(join(folder, 'policy.yaml'), policy.replace('P3Y', 'P1Y'));
    expect((await audit('--resume')).stderr).toContain('another policy');
  });

  it('is left for later by everything else that looks', async () => {
    const { audit } = await prepare();
    await audit();
    const before = readFileSync(checkpoint, 'utf8');
    for (const args of [['stale'], ['destruction', 'plan']])
      await gamsa([...args, '-q'], folder, { SECRET: 'demo-secret' });
    await gamsa(['subject', 'find'], folder, { SECRET: 'demo-secret' }, 'email: nobody@example.com');
    expect(readFileSync(checkpoint, 'utf8')).toBe(before);
  });

  it('keeps no value', async () => {
    const { audit } = await prepare();
    await audit();
    expect(readFileSync(checkpoint, 'utf8')).not.toMatch(/p1@example|n1\b/);
  });
});
