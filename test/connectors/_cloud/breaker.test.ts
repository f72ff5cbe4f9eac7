import { describe, expect, it } from 'vitest';
import { Breaker } from '../../../connectors/_cloud/breaker.ts';
import { sourceError } from '../../../src/sdk/index.ts';

const down = sourceError('unreachable', 'SlowDown');
const fail = (breaker: Breaker, times: number, error = down) => {
  for (let i = 0; i < times; i++) expect(breaker.failed(error)).toBe(error);
};

describe('a breaker', () => {
  it('opens after failures in a row, and says how to go on', () => {
    const breaker = new Breaker();
    fail(breaker, 3);
    expect(() => breaker.check()).not.toThrow();
    fail(breaker, 1);
    expect(() => breaker.check()).toThrow(/4 requests in a row failed; run again later, with --resume/);
  });

  it('is closed by what gets through, be it an answer of no', () => {
    const breaker = new Breaker();
    fail(breaker, 3);
    breaker.passed();
    fail(breaker, 3);
    fail(breaker, 1, sourceError('permission-denied'));
    fail(breaker, 3);
    expect(() => breaker.check()).not.toThrow();
    fail(breaker, 5);
    breaker.passed();
    expect(() => breaker.check()).not.toThrow();
  });
});
