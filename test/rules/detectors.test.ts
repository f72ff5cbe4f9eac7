import { describe, expect, it } from 'vitest';
import { Matcher } from '../../src/classify/values/matcher.ts';
import { loadDetectors, loadItems } from '../../src/registry.ts';

const detectors = await loadDetectors();
const items = await loadItems();

const misleading =
  '1|a|가|0-|a.|1 |a@|{"|aA1|서울 |-|=|a b |A1|12-|+1 |a:|::|1:|1.|(|(주)|%|*|x|a/|로 1|가시 |도 |\n|Ab1|{"a":'.split(
    '|',
  );

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
    // Its own matches, cut short so that each fails at its end, and what patterns in general stumble over.
    const own = detector.examples.match.flatMap((text) => [text.slice(0, -1), text.slice(1)]).filter(Boolean);
    const started = performance.now();
    for (const piece of [...misleading, ...own]) {
      const text = piece.repeat(Math.ceil(50_000 / piece.length));
      matcher.match(text, 0, text.length);
      matcher.find(text);
    }
    // A linear pattern takes milliseconds, a quadratic one (50,000² steps) seconds for a single piece.
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

it('has no two detectors of one name', () => {
  expect(new Set(detectors.map(({ id }) => id)).size).toBe(detectors.length);
});
