import { describe, expect, it } from 'vitest';
import { Matcher } from '../../src/classify/values/matcher.ts';
import { loadDetectors, loadItems } from '../../src/registry.ts';

const detectors = await loadDetectors();
const items = await loadItems();

describe.each(detectors.map((detector) => [detector.id, detector] as const))('%s', (_, detector) => {
  const matcher = new Matcher([detector]);
  const accepts = (text: string) =>
    matcher.match(text, 0, text.length).some(({ validity, whole }) => whole && validity !== false);

  it('speaks for an item of the taxonomy', () => {
    expect(items.has(detector.item)).toBe(true);
  });

  it('has examples of both kinds', () => {
    expect(detector.examples.match.length).toBeGreaterThan(0);
    expect(detector.examples.reject.length).toBeGreaterThan(0);
  });

  it.each(detector.examples.match)('matches %j', (text) => {
    expect(accepts(text)).toBe(true);
  });

  it.each(detector.examples.reject)('does not match %j', (text) => {
    expect(accepts(text) && validOnly(text)).toBe(false);
  });

  /** A reject example of a detector with a validator may match by form, and must then not be called valid. */
  function validOnly(text: string): boolean {
    return matcher
      .match(text, 0, text.length)
      .some(({ validity }) => validity === true || detector.kind !== 'pattern' || !detector.validate);
  }

  it('stays fast on long text made to mislead it', () => {
    const started = performance.now();
    for (const piece of ['1', 'a', '가', '0-', 'a.', '1 ', 'a@', '{"', 'aA1', '서울 ', '-', '=', 'a b ']) {
      const text = piece.repeat(Math.ceil(20_000 / piece.length));
      matcher.match(text, 0, text.length);
      matcher.find(text);
    }
    // Generous: a quadratic pattern takes many seconds, a linear one milliseconds.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

it('has no two detectors of one name', () => {
  expect(new Set(detectors.map(({ id }) => id)).size).toBe(detectors.length);
});
