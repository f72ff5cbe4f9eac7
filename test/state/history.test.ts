import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Run, RunResult } from '../../src/core/run.ts';
import { History } from '../../src/state/history.ts';
import { result, run } from '../report/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'gamsa-history-'));
afterAll(() => rmSync(folder, { recursive: true }));

const on = (day: string, ...results: RunResult[]): Run => ({
  ...run,
  id: `${day}-id`,
  ended: `${day}T00:00:00.000Z`,
  results,
});
const open = (fingerprint: string, more: Partial<RunResult> = {}) => result({ fingerprint, ...more });

describe('the history of a workspace', () => {
  it('keeps runs whole, the latest first, each once', async () => {
    const history = await History.open(folder);
    const first = on(
      '2026-01-01',
      open('a'),
      open('b', { status: 'unknown' }),
      open('c', { accepted: { by: 'waiver' } }),
    );
    history.add(on('2026-04-01', open('a'), open('d')));
    history.add(first);
    history.add(first);
    expect(history.list()).toEqual([
      {
        id: '2026-04-01-id',
        ended: '2026-04-01T00:00:00.000Z',
        asOf: run.asOf,
        complete: false,
        violated: 2,
        unknown: 0,
      },
      {
        id: '2026-01-01-id',
        ended: '2026-01-01T00:00:00.000Z',
        asOf: run.asOf,
        complete: false,
        violated: 1,
        unknown: 1,
      },
    ]);
    expect(history.get('2026-01')).toEqual(first);
    expect(history.get('2026')).toBeUndefined();
    expect(history.get('2027')).toBeUndefined();
    history.close();
  });

  it('knows since when a finding has been open, and forgets what was closed in between', async () => {
    const history = await History.open(folder);
    history.add(on('2026-07-01', open('a'), open('b')));
    expect(history.openSince('a')).toBe('2026-01-01T00:00:00.000Z');
    expect(history.openSince('b')).toBe('2026-07-01T00:00:00.000Z');
    expect(history.openSince('d')).toBeUndefined();
    expect(history.openSince('never')).toBeUndefined();
    history.close();
  });

  it('counts open findings by check and run', async () => {
    const history = await History.open(folder);
    expect(history.trend()).toEqual([
      { rule: 'records-past-retention', run: '2026-01-01-id', count: 2 },
      { rule: 'records-past-retention', run: '2026-04-01-id', count: 2 },
      { rule: 'records-past-retention', run: '2026-07-01-id', count: 2 },
    ]);
    history.close();
  });

  it('is for its owner alone', () => {
    expect(statSync(join(folder, '.gamsa')).mode & 0o077).toBe(0);
    expect(statSync(join(folder, '.gamsa/history.sqlite')).mode & 0o077).toBe(0);
  });
});
