import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { auditFolder, writeWorkspace } from '../support/workspace.ts';

/** An error log of 90 days, in some lines of which a prompt stands, which may be kept for 30. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-item-periods-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const day = (ago: number) => new Date(Date.UTC(2026, 0, 15) - ago * 86_400_000).toISOString();
const line = (ago: number, prompt?: string) =>
  JSON.stringify({
    time: day(ago),
    level: 'error',
    message: 'upstream timed out',
    ...(prompt && { prompt }),
  });
const asked = 'Summarise the minutes of this meeting in three sentences, please, and list who has to do what';

async function audit(lines: readonly string[]) {
  writeFileSync(join(folder, 'error.ndjson'), `${lines.join('\n')}\n`);
  writeWorkspace(
    folder,
    `activities:
  - id: inference
    title: Inference
    items: { required: [prompt] }
    retention:
      - { dataType: content, items: [prompt, completion], keep: P30D, from: requested }
      - { dataType: error-logs, keep: P90D, from: occurred }
`,
    `sources: { logs: { connector: files, paths: error.ndjson } }
data: [{ at: "logs:error.ndjson", serves: [{ activity: inference, dataType: error-logs, clock: time }] }]
`,
  );
  return auditFolder(folder, '2026-01-15');
}

it('ends a prompt after its own period, wherever it stands', async () => {
  const { ages, results } = await audit([
    ...Array.from({ length: 20 }, (_, i) => line(10 + i, asked)),
    ...Array.from({ length: 7 }, () => line(45, asked)),
    ...Array.from({ length: 30 }, () => line(60)),
    ...Array.from({ length: 3 }, () => line(120)),
  ]);
  expect(ages.map(({ dataType, total, overdue }) => [dataType, total, overdue])).toEqual([
    ['error-logs', 60, 3],
    ['content', 27, 7],
  ]);
  const late = results.filter(
    ({ rule, status }) => rule === 'records-past-retention' && status === 'violated',
  );
  expect(late.map(({ dataType, count }) => [dataType, count]).sort()).toEqual([
    ['content', 7],
    ['error-logs', 3],
  ]);
  expect(new Set(late.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});

it('says nothing of prompts where none stands', async () => {
  const { ages } = await audit(Array.from({ length: 40 }, () => line(60)));
  expect(ages.map(({ dataType }) => dataType)).toEqual(['error-logs']);
});
