import { describe, expect, it } from 'vitest';
import type { AgeMeasurement } from '../../src/core/evidence.ts';
import { loadItems } from '../../src/registry.ts';
import { overdueRecords, partsOf } from '../../src/report/ages.ts';
import { render } from '../../src/report/index.ts';
import { renderStale } from '../../src/report/stale.ts';
import { dataset, run as exampleRun } from './run.ts';

const options = { language: 'en' as const, items: await loadItems(), width: 120, color: false };

const measured = (more: Partial<AgeMeasurement>): AgeMeasurement => ({
  source: 'crm',
  dataset: 't',
  activity: 'a',
  kind: 'period',
  retention: { keep: 'P1Y' },
  total: 100,
  due: 0,
  overdue: 0,
  withoutClock: 0,
  ...more,
});

it.each([
  [
    { due: 12, overdue: 9, withoutClock: 3 },
    { within: 85, due: 3, overdue: 9, undated: 3 },
  ],
  [
    { kind: 'ended', due: 2, overdue: 2, withoutClock: 98 },
    { within: 98, due: 0, overdue: 2, undated: 0 },
  ],
  // No marker is a time: nobody may have opted out, or it says only yes and no.
  [
    { kind: 'ended', withoutClock: 100 },
    { within: 0, due: 0, overdue: 0, undated: 100 },
  ],
  [
    { kind: 'ended', untimed: true, total: 7, due: 7, overdue: 7 },
    { within: 0, due: 0, overdue: 7, undated: 0 },
  ],
] as const)('%j', (more, parts) => {
  expect(partsOf(measured(more))).toEqual(parts);
});

describe('an estimate', () => {
  const sampled = measured({ total: 90e6, due: 7e5, overdue: 5e5, estimated: 'all', sampled: 20_000 });
  const run = { ...exampleRun, ages: [sampled] };

  it.each(['terminal', 'html'] as const)('is marked in %s', async (format) => {
    const text = String(await render(format, run, options));
    expect(text).toMatch(/≈(?:<!-- -->)?500,000/);
    expect(text).toMatch(/≈(?:<!-- -->)?90,000,000/);
  });

  it('is marked, and says what it rests on, in the list of stale records', () => {
    const text = renderStale(run, { ...options, width: 200 });
    expect(text).toContain('≈500,000');
    expect(text).toContain('estimated from 20,000 records drawn at random');
    const total = renderStale(
      { ...run, ages: [{ ...sampled, estimated: 'total' }] },
      { ...options, width: 200 },
    );
    expect(total).toContain('≈90,000,000');
    expect(total).not.toContain('≈500,000');
  });
});

describe('the number of records that are overdue', () => {
  const overdue = (ages: readonly Partial<AgeMeasurement>[]) =>
    overdueRecords({
      ...exampleRun,
      ages: ages.map(measured),
      datasets: [
        dataset({ name: 't' }),
        dataset({ name: 'u' }),
        dataset({ name: 'view', derivedFrom: ['t'] }),
        dataset({ name: 'far', derivedFrom: ['elsewhere'] }),
      ],
    });

  it('counts a record once, whichever activities it serves', () => {
    const several = [{ overdue: 184 }, { activity: 'b', overdue: 125 }, { dataset: 'u', overdue: 3 }];
    expect(overdue(several)).toEqual({ records: 187, atLeast: true });
    expect(overdue([{ overdue: 184 }, { activity: 'b' }])).toEqual({ records: 184, atLeast: false });
  });

  it('adds up what versions of one activity say, which speak of other records', () => {
    expect(overdue([{ overdue: 2 }, { overdue: 5 }])).toEqual({ records: 7, atLeast: false });
  });

  it('leaves out views of what was counted, and no others', () => {
    const views = [{ overdue: 2 }, { dataset: 'view', overdue: 2 }, { dataset: 'far', overdue: 1 }];
    expect(overdue(views)).toEqual({ records: 3, atLeast: false });
  });

  it('is named as such by the list of what is stale', () => {
    const ages = [measured({ overdue: 184 }), measured({ activity: 'b', overdue: 125 })];
    const text = (language: 'en' | 'ko') => renderStale({ ...exampleRun, ages }, { ...options, language });
    expect(text('en')).toContain('At least 184 records are overdue');
    expect(text('ko')).toContain('기한이 지난 레코드: 최소 184건');
  });
});
