import { expect, it } from 'vitest';
import { percent } from '../../rules/_shared/words.ts';
import { wholePercent } from '../../src/core/percent.ts';

it.each([
  [0.58, 58],
  [0.29, 29],
  [0.685, 68],
  [0.999, 99],
  [1, 100],
  [0, 0],
])('%d is %d per cent, rounded down and no further', (share, whole) => {
  expect(wholePercent(share)).toBe(whole);
  expect(percent(share).en).toBe(`${whole} %`);
});
