import { expect, it } from 'vitest';
import type { AgeMeasurement } from '../../src/core/evidence.ts';
import { partsOf } from '../../src/report/ages.ts';

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
