import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../connectors/_objects/entries.ts';
import { type StoreCommands, shellWord, storeErasure } from '../../../connectors/_objects/erasure.ts';
import type { Table } from '../../../connectors/_objects/table.ts';
import { azureCommands } from '../../../connectors/azure-blob/erasure.ts';
import { fileCommands } from '../../../connectors/files/erasure.ts';
import { gcsCommands } from '../../../connectors/gcs/erasure.ts';
import { s3Commands } from '../../../connectors/s3/erasure.ts';
import type { DestructionPlan } from '../../../src/core/destruction.ts';
import type { Selection } from '../../../src/sdk/index.ts';
import { gamsa } from '../../support/cli.ts';
import { writeWorkspace } from '../../support/workspace.ts';

const selection: Selection = {
  aged: { clock: { field: '@modified', format: 'auto' }, zone: 'Asia/Seoul', before: '2025-01-01T00:00:00Z' },
};

/** A dataset of the objects of these names, or of all whose names are of a pattern. */
function entry(names: readonly string[], pattern?: string, known = 1): Entry {
  const parts = names.map((name) => {
    const object = { bytes: { name, size: 1, open: async function* () {} } };
    const table: Table = { fields: [], kind: 'log', rows: async function* () {} };
    return { object, name, modified: undefined, table, spent: { bytes: 0 } };
  });
  const all = new Set(Array.from({ length: known }, (_, i) => `${pattern}#${i}`));
  return {
    dataset: { name: 'logs', path: ['logs'], kind: 'log', fields: [] },
    parts,
    ...(pattern !== undefined && { listed: { objects: pattern, parts: pattern, known: all, failed: 0 } }),
  };
}

const text = (one: Entry, commands: StoreCommands) => storeErasure(one, [one], selection, commands).text;
const logs = entry(['logs/access.log', 'logs/access.log.1.gz']);

describe('the text that deletes objects', () => {
  it.each([
    [
      'S3',
      s3Commands({ bucket: "it's" } as Parameters<typeof s3Commands>[0]),
      "--prefix 'logs/access.log' --query \"Contents[?LastModified<'2025-01-01T00:00:00Z'].[Key]\"",
    ],
    [
      'Cloud Storage',
      gcsCommands('b'),
      "'gs://b/logs/access.log**' --filter=\"update_time<'2025-01-01T00:00:00Z'\"",
    ],
    ['Azure', azureCommands('c', 'a'), "--account-name 'a' --container-name 'c' --prefix 'logs/access.log'"],
  ] as const)('of %s', (_name, commands, expected) => {
    expect(text(logs, commands)).toContain(expected);
    expect(text(logs, commands)).toContain("grep -xE -- 'logs/access\\.log|logs/access\\.log\\.1\\.gz'");
    // Whatever the shell makes of it, it is one program.
    execFileSync('bash', ['-n', '-c', text(logs, commands)]);
  });

  /** What the text for S3 deletes of a bucket, told by a tool that only looks like Amazon's. */
  function deleted(one: Entry, keys: readonly string[]): string[] {
    const listed = keys.map((key) => ` ${shellWord(key)}`).join('');
    const tool = `aws() { if [ "$2" = list-objects-v2 ]; then printf '%s\\n'${listed}; else echo "\${@: -1}"; fi; }`;
    const commands = s3Commands({ bucket: 'b' } as Parameters<typeof s3Commands>[0]);
    const answer = execFileSync('bash', ['-c', `${tool}\n${text(one, commands)}`]).toString();
    return answer.split('\n').filter(Boolean);
  }

  it('deletes no others that begin alike', () => {
    expect(deleted(entry(['a.csv']), ['a.csv', 'a.csv.bak', 'aXcsv'])).toEqual(['a.csv']);
    const key = 'exports/#1/(old) [a].csv';
    expect(deleted(entry([key]), [key, 'exports/#2/b.csv', 'exports/other.csv'])).toEqual([key]);
  });

  it('of more than can be named goes by their pattern, and no further', () => {
    const all = (pattern: string, keys: readonly string[]) => deleted(entry([], pattern), keys);
    expect(
      all('logs/app-*.log', [
        'logs/app-2024-01-02.log.3.gz',
        'logs/app-20240102T0304.log',
        'logs/app-users.log',
      ]),
    ).toEqual(['logs/app-2024-01-02.log.3.gz', 'logs/app-20240102T0304.log']);
    expect(
      all('e/dt=*/part-*.csv', [
        'e/dt=2024/part-0001-x.csv',
        'e/dt=2024/x/part-1.csv',
        'e/dt=2024/people.csv',
      ]),
    ).toEqual(['e/dt=2024/part-0001-x.csv']);
  });

  it('is refused for records inside objects, and for objects that hold others as well', () => {
    const refused = (one: Entry, others: readonly Entry[], chosen = selection) =>
      expect(() => storeErasure(one, others, chosen, fileCommands('.'))).toThrow('records inside files');
    refused(logs, [logs], { aged: { ...selection.aged!, clock: { field: 'at', format: 'auto' } } });
    refused(logs, [logs], { ...selection, where: { a: 'b' } });
    refused(logs, [logs, { ...logs }]);
    refused(entry([], 'dumps/*.sql', 2), []);
  });

  it('quotes whatever a name holds', () => {
    const hostile = "a'; rm -rf /; $(x) `y`";
    expect(execFileSync('bash', ['-c', `printf %s ${shellWord(hostile)}`]).toString()).toBe(hostile);
  });
});

describe('files of one name in several places', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gamsa-old-places-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are destroyed where they lie, and those of another dataset stay', async () => {
    const old = new Date('2025-01-01');
    for (const [place, content] of [
      ['shop', 'product,price\nApple,1000\n'],
      ['mailing', 'email,sent\nsomeone@example.com,1\nother@example.com,2\n'],
    ] as const) {
      mkdirSync(join(folder, place));
      writeFileSync(join(folder, place, 'list.csv'), content);
      utimesSync(join(folder, place, 'list.csv'), old, old);
    }
    writeWorkspace(
      folder,
      `activities: [{ id: logs, title: Logs, items: { required: [email] }, retention: { keep: P3M, from: written } }]
`,
      `sources: { files: { connector: files, paths: [shop, mailing] } }
data: [{ at: "files:list.csv*", serves: [{ activity: logs, clock: "@modified" }] }]
`,
    );
    await gamsa(['destruction', 'plan', '--as-of', '2026-01-15', '-q', '-o', 'plan.json'], folder);
    const { steps } = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as DestructionPlan;
    expect(steps.map(({ records }) => records).sort()).toEqual([1, 2]);
    const left = () => ['shop/list.csv', 'mailing/list.csv'].filter((name) => existsSync(join(folder, name)));
    execFileSync('bash', ['-c', steps.find(({ records }) => records === 2)!.statement!], { cwd: folder });
    expect(left()).toEqual(['shop/list.csv']);
    execFileSync('bash', ['-c', steps.find(({ records }) => records === 1)!.statement!], { cwd: folder });
    expect(left()).toEqual([]);
  });
});

it('names files one by one where others are called alike', () => {
  const dated = Array.from(
    { length: 101 },
    (_, i) => `log-2024-01-01-${10 + (i % 14)}-${String(i).padStart(2, '0').slice(0, 2)}.csv`,
  );
  const commands = s3Commands({ bucket: 'b' } as Parameters<typeof s3Commands>[0]);
  const [own, other] = [entry(dated), entry(['log-2024-05-05.csv'])];
  expect(storeErasure(own, [own], selection, commands).text).toContain("grep -xE -- 'log-[");
  expect(storeErasure(own, [own, other], selection, commands).text).toContain('log-2024-01-01-10-00\\.csv|');
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
    writeWorkspace(
      folder,
      `activities: [{ id: logs, title: Logs, items: { required: [email] }, retention: { keep: P3M, from: written } }]
`,
      `sources: { logs: { connector: files, paths: logs } }
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
