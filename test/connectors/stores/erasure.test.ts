import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { shellWord, storeErasure } from '../../../connectors/_objects/erasure.ts';
import { azureCommands } from '../../../connectors/azure-blob/erasure.ts';
import { fileCommands } from '../../../connectors/files/erasure.ts';
import { gcsCommands } from '../../../connectors/gcs/erasure.ts';
import { s3Commands } from '../../../connectors/s3/erasure.ts';
import type { DestructionPlan } from '../../../src/core/destruction.ts';
import type { Dataset, Selection } from '../../../src/sdk/index.ts';
import { gamsa } from '../../support/cli.ts';

const dataset: Dataset = { name: 'logs/access*', path: ['logs/access*'], kind: 'log', fields: [], parts: 3 };
const selection: Selection = {
  aged: { clock: { field: '@modified', format: 'auto' }, zone: 'Asia/Seoul', before: '2025-01-01T00:00:00Z' },
};

describe('the text that deletes objects', () => {
  it.each([
    [
      'S3',
      s3Commands({ bucket: "it's" } as Parameters<typeof s3Commands>[0]),
      "--prefix 'logs/access' --query \"Contents[?LastModified<'2025-01-01T00:00:00Z'].[Key]\"",
    ],
    [
      'Cloud Storage',
      gcsCommands('b'),
      "'gs://b/logs/access**' --filter=\"update_time<'2025-01-01T00:00:00Z'\"",
    ],
    ['Azure', azureCommands('c', 'a'), "--account-name 'a' --container-name 'c' --prefix 'logs/access'"],
  ] as const)('of %s', (_name, commands, expected) => {
    const { text } = storeErasure(dataset, selection, commands);
    expect(text).toContain(expected);
    // Whatever the shell makes of it, it is one program.
    execFileSync('bash', ['-n', '-c', text]);
  });

  it('is refused for records inside objects', () => {
    const inside: Selection = { aged: { ...selection.aged!, clock: { field: 'at', format: 'auto' } } };
    expect(() => storeErasure(dataset, inside, fileCommands('.'))).toThrow('records inside files');
    expect(() => storeErasure(dataset, { ...selection, where: { a: 'b' } }, fileCommands('.'))).toThrow(
      'records inside files',
    );
  });

  it('quotes whatever a name holds', () => {
    const hostile = "a'; rm -rf /; $(x) `y`";
    expect(execFileSync('bash', ['-c', `printf %s ${shellWord(hostile)}`]).toString()).toBe(hostile);
  });
});

describe('old files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gamsa-old-files-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are planned by their own time, destroyed by the plan’s text, and verified', async () => {
    mkdirSync(join(folder, 'logs'));
    for (const [name, day] of [
      ['app-2025-01-01.csv', '2025-01-01'],
      ['app-2025-02-01.csv', '2025-02-01'],
      ['app-2026-01-01.csv', '2026-01-01'],
      ['app-2026-01-02.csv', '2026-01-02'],
    ] as const) {
      writeFileSync(join(folder, 'logs', name), 'email\nsomeone@example.com\n');
      utimesSync(join(folder, 'logs', name), new Date(day), new Date(day));
    }
    writeFileSync(
      join(folder, 'policy.yaml'),
      `schema: gamsa.policy/v1
controller: { name: Acme, country: KR }
law: [kr-pipa]
timeZone: Asia/Seoul
effective: 2025-01-01
activities: [{ id: logs, title: Logs, items: { required: [email] }, retention: { keep: P3M, from: written } }]
`,
    );
    writeFileSync(
      join(folder, 'gamsa.yaml'),
      `schema: gamsa.workspace/v1
sources: { logs: { connector: files, paths: logs } }
data: [{ at: "logs:**", serves: [{ activity: logs, clock: "@modified" }] }]
`,
    );
    const planned = await gamsa(
      ['destruction', 'plan', '--as-of', '2026-01-15', '-q', '-o', 'plan.json'],
      folder,
    );
    expect(planned.code).toBe(1);
    const { steps } = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as DestructionPlan;
    expect(steps).toMatchObject([{ records: 2, action: 'delete', language: 'shell' }]);
    expect((await gamsa(['destruction', 'verify', 'plan.json', '-q'], folder)).code).toBe(1);
    execFileSync('bash', ['-c', steps[0]!.statement!], { cwd: folder });
    expect(existsSync(join(folder, 'logs', 'app-2025-01-01.csv'))).toBe(false);
    expect(existsSync(join(folder, 'logs', 'app-2026-01-01.csv'))).toBe(true);
    const verified = await gamsa(['destruction', 'verify', 'plan.json'], folder);
    expect(verified).toMatchObject({ code: 0, stderr: '' });
  });
});
