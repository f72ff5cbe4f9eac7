import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { AuditEvent } from '../../src/core/events.ts';
import { startProgress } from '../../src/ui/progress.ts';
import { advance, formatBytes, initialState, rowsRead, secondsLeft } from '../../src/ui/state.ts';

const outcome = { status: 'scanned', rowsRead: 1_000, problems: [] } as const;
const events: readonly AuditEvent[] = [
  { type: 'audit-started', sources: ['crm', 'erp'] },
  { type: 'source-opening', source: 'crm' },
  { type: 'datasets-listed', source: 'crm', count: 4 },
  { type: 'dataset-started', source: 'crm', dataset: 'public.people' },
  { type: 'dataset-progress', source: 'crm', dataset: 'public.people', rows: 500, expected: 1_000 },
];
const failed: AuditEvent = {
  type: 'source-failed',
  source: 'erp',
  reason: { code: 'unreachable', detail: 'ECONNREFUSED' },
};
const finished: readonly AuditEvent[] = [
  { type: 'dataset-finished', source: 'crm', dataset: 'public.people', outcome },
  { type: 'source-finished', source: 'crm' },
];

describe('what is known of a running audit', () => {
  it('counts the records of datasets that are still being read', () => {
    const crm = events.reduce(advance, initialState).sources.get('crm')!;
    expect(rowsRead(crm)).toBe(500);
    // An eighth is done after two seconds: half a dataset of four.
    expect(secondsLeft(crm, 2)).toBe(14);
  });

  it('counts them once', () => {
    const crm = [...events, ...finished].reduce(advance, initialState).sources.get('crm')!;
    expect(rowsRead(crm)).toBe(1_000);
    expect(crm).toMatchObject({ phase: 'done', finished: 1 });
  });

  it('adds up what queries read', () => {
    const planned: AuditEvent = { type: 'query-planned', source: 'crm', bytes: 1_500_000_000 };
    const crm = [...events, planned, planned].reduce(advance, initialState).sources.get('crm')!;
    expect(formatBytes(crm.bytes)).toBe('3,000 MB');
    expect(formatBytes(4_100)).toBe('5 kB');
  });

  it('promises nothing before there is a pace', () => {
    const crm = events.slice(0, 3).reduce(advance, initialState).sources.get('crm')!;
    expect(secondsLeft(crm, 2)).toBeUndefined();
  });
});

/** Where progress is written to, and what was written. */
function screen(extra: object = {}) {
  const stream = new PassThrough() as unknown as NodeJS.WriteStream & PassThrough;
  let text = '';
  stream.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return { stream: Object.assign(stream, extra), text: () => text };
}

describe('off a terminal', () => {
  it.each([
    ['en', ['crm: 4 datasets', 'erp: cannot be reached (ECONNREFUSED)', 'crm: done, 1000 records read']],
    ['ko', ['crm: 데이터셋 4개', 'erp: 연결할 수 없습니다 (ECONNREFUSED)', 'crm: 완료, 레코드 1000건 확인']],
  ] as const)('%s: a line when a source begins, fails or ends', async (language, lines) => {
    const { stream, text } = screen();
    const progress = await startProgress({ stream, language, quiet: false, env: {} });
    for (const event of [...events, failed, ...finished]) progress.onEvent(event);
    await progress.stop();
    expect(text().trim().split('\n')).toEqual(lines);
    expect(text()).not.toContain('\u001b');
  });

  it('a line for each dataset when asked for, on a terminal as well', async () => {
    const { stream, text } = screen({ isTTY: true });
    const progress = await startProgress({ stream, language: 'ko', quiet: false, verbose: true, env: {} });
    for (const event of [...events, ...finished]) progress.onEvent(event);
    progress.onEvent({
      type: 'dataset-finished',
      source: 'crm',
      dataset: 'public.secret',
      outcome: { ...outcome, status: 'failed', reason: { code: 'permission-denied' } },
    });
    await progress.stop();
    expect(text()).toContain('crm:public.people: 레코드 1000건, 전수 확인\n');
    expect(text()).toContain('crm:public.secret: 권한이 없습니다\n');
  });

  it('nothing when quiet, nor cursor movements in CI', async () => {
    const quiet = screen({ isTTY: true });
    const none = await startProgress({ stream: quiet.stream, language: 'en', quiet: true, env: {} });
    for (const event of events) none.onEvent(event);
    await none.stop();
    expect(quiet.text()).toBe('');
    const ci = screen({ isTTY: true });
    const plain = await startProgress({ stream: ci.stream, language: 'en', quiet: false, env: { CI: '1' } });
    for (const event of events) plain.onEvent(event);
    await plain.stop();
    expect(ci.text()).toBe('crm: 4 datasets\n');
  });
});

describe('on a terminal', () => {
  // Ink draws nothing in CI, and looks when it is loaded, which is at the first live view.
  beforeAll(() => {
    for (const name of ['CI', 'CONTINUOUS_INTEGRATION']) vi.stubEnv(name, undefined);
  });
  afterAll(() => vi.unstubAllEnvs());

  const live = async (env: Record<string, string>, columns = 80) => {
    const { stream, text } = screen({ isTTY: true, columns, rows: 24 });
    const progress = await startProgress({ stream, language: 'en', quiet: false, env });
    for (const event of [...events, failed]) progress.onEvent(event);
    await sleep(350);
    const shown = text();
    await progress.stop();
    return shown;
  };

  it('a line for each source: pace, what is left, where it is', async () => {
    const shown = stripVTControlCharacters(await live({}));
    expect(shown).toMatch(/▸ crm {2}0\/4 · 500 records · \d+\/s · ~\d+ s left · public\.people/);
    expect(shown).toContain('✖ erp  cannot be reached (ECONNREFUSED)');
    expect(shown).toContain('1/2 sources');
  });

  it('keeps to the width, and to no colour where none is wanted', async () => {
    const narrow = stripVTControlCharacters(await live({}, 30));
    for (const line of narrow.split('\n')) expect(line.length, line).toBeLessThanOrEqual(30);
    const colours = ['31', '32', '2'].map((code) => `\u001b[${code}m`);
    const plain = await live({ NO_COLOR: '1' });
    for (const colour of colours) expect(plain).not.toContain(colour);
  });
});
