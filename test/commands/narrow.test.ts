import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadItems } from '../../src/registry.ts';
import { renderHistory } from '../../src/report/history.ts';
import { fitRows, widthOf } from '../../src/report/layout.ts';
import { gamsa } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-narrow-'));

beforeAll(async () => {
  mkdirSync(join(folder, 'exports'));
  const rows = Array.from({ length: 40 }, (_, i) => `p${i}@example.com,900101-1${100_000 + i}`);
  writeFileSync(join(folder, 'exports', 'people.csv'), `email,rrn\n${rows.join('\n')}\n`);
  await gamsa(['scan', 'exports/people.csv', '--quiet'], folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const widest = (text: string) =>
  Math.max(
    ...text
      .split('\n')
      // What is to be copied stays in one line.
      .filter((line) => !line.includes('connector:'))
      .map((line) => widthOf(line)),
  );

describe('a terminal of sixty columns', () => {
  it.each([
    'explain files:people',
    'rules',
    'rules --items',
    'rules --detectors',
    'rules unencrypted-identifier',
    'rules email',
    'rules card-number',
    'connectors',
    'connectors postgres',
  ])('holds %s, in both languages', async (command) => {
    for (const lang of ['en', 'ko']) {
      const { stdout, code } = await gamsa([...command.split(' '), '--lang', lang], folder, {
        COLUMNS: '60',
      });
      expect(code).toBe(0);
      expect(stdout.length).toBeGreaterThan(100);
      expect(widest(stdout)).toBeLessThanOrEqual(60);
    }
  });

  it('holds the history, with as many runs as fit', async () => {
    const runs = Array.from({ length: 8 }, (_, i) => ({
      id: `${i}0000000-0000`,
      ended: '2026-11-02T03:04:05Z',
      asOf: '2026-11-02',
      violated: 12,
      unknown: 3,
      complete: i % 2 === 0,
    }));
    const trend = [{ rule: 'sensitive-item-without-basis', run: runs[0]!.id, count: 4 }];
    for (const language of ['en', 'ko'] as const) {
      const text = renderHistory(runs as never, trend as never, {
        width: 60,
        color: false,
        language,
        items: await loadItems(),
      });
      expect(widest(text)).toBeLessThanOrEqual(60);
      expect(text).toContain('sensitive-item-without-basis');
    }
  });
});

it('a pipe gets one line for each entry', async () => {
  const { stdout } = await gamsa(['rules', '--lang', 'en'], folder);
  expect(stdout.split('\n').filter((line) => /^[a-z]/.test(line)).length).toBe(
    stdout.trimEnd().split('\n').length,
  );
});

describe('rows that are to fit', () => {
  const rows = [
    ['one', 'first', 'a text of several words that is longer than the rest of the line'],
    ['twelve', 'second', 'short'],
  ];

  it('stand as they are, with the last cell wrapped, or below each other', () => {
    expect(fitRows(rows, 200)).toHaveLength(2);
    expect(fitRows(rows, 50)).toEqual([
      'one     first   a text of several words that is',
      '                longer than the rest of the line',
      'twelve  second  short',
    ]);
    expect(fitRows(rows, 36)).toEqual([
      'one',
      '  first',
      '    a text of several words that is',
      '    longer than the rest of the line',
      'twelve',
      '  second  short',
    ]);
  });
});
