import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { toPortable } from '../../../src/classify/portable/index.ts';
import { toRe2 } from '../../../src/classify/portable/re2.ts';
import type { Detector } from '../../../src/core/detector.ts';
import { detectors } from '../support.ts';

describe('a pattern of V8 as RE2', () => {
  it.each([
    ['a{1,64}@(?:b{0,61}\\.){1,8}', 'a{1,64}@(?:b{0,61}\\.){1,8}'],
    ['[\\w-]{8,4000}x', '[\\w-]{8,}x'],
    ['(?:a{1,63}b){1,40}', '(?:a{1,63}b){1,}'],
    ['[\\s\\S]{0,400}', '(?s:.){0,400}'],
    ['[\\u00c0-\\u024f[]\\u{1f600}', '[\\x{00c0}-\\x{024f}\\[]\\x{1f600}'],
    ['(a|b)+?', '(?:a|b)+?'],
  ])('%s', (pattern, expected) => {
    expect(toRe2(pattern)).toEqual({ ahead: [], core: expected });
  });

  it('takes look-aheads that it begins with apart, and refuses what else looks around', () => {
    expect(toRe2('(?=[^=]*[A-Z])\\w+')).toEqual({ ahead: ['[^=]*[A-Z]'], core: '\\w+' });
    for (const pattern of ['(?=a)b|c', 'a(?=b)', '(?!a)b', '(?<=a)b', '[\\S]', 'a{2000}', 'a)'])
      expect(toRe2(pattern)).toBeUndefined();
  });

  it.each([
    ['a.b', 'a\rb'],
    ['a\\sb', 'a\u00a0b'],
    ['[^\\s]', '\u3000'],
  ])('%s means the same for %j', (pattern, text) => {
    expect(RE2JS.compile(toRe2(pattern)!.core).matches(text)).toBe(
      new RegExp(`^${pattern}$`, 'u').test(text),
    );
  });
});

describe('the detectors for other engines', () => {
  const portable = toPortable(detectors);

  it('are all there or named', () => {
    const ids = [...portable.detectors, ...portable.dictionaries].map(({ id }) => id);
    expect([...ids, ...portable.unportable].toSorted()).toEqual(detectors.map(({ id }) => id).toSorted());
  });

  it('have patterns that an engine of RE2 takes', () => {
    for (const { whole, within } of portable.detectors) {
      for (const one of whole) RE2JS.compile(one);
      if (within)
        expect(RE2JS.compile(`(${within.before})(${within.match})(${within.after})`).groupCount()).toBe(3);
    }
  });

  it('have checks that it takes as well', () => {
    for (const { check } of portable.detectors) {
      if (!check || 'name' in check) continue;
      if ('valid' in check) RE2JS.compile(check.valid);
      else
        for (const one of [check.parts?.pattern ?? '', ...check.cases.flatMap(({ patterns }) => patterns)])
          RE2JS.compile(one);
    }
  });

  it('say what may stand before a match, or what may not', () => {
    const before = (refused: string) => {
      const detector: Detector = {
        id: 'd',
        kind: 'pattern',
        item: 'email',
        core: 'a',
        gate: {},
        boundary: { before: refused },
        weight: 0.9,
        inText: true,
        examples: { match: ['a'], reject: ['b'] },
      };
      return toPortable([detector]).detectors[0]?.within?.before;
    };
    expect(before('[A-Z]')).toBe('(?:^|[^A-Z])');
    expect(before('[^\\t-\\r (]')).toBe('(?:^|[\\t-\\r (])');
    expect(before('[^a]|[^b]')).toBeUndefined();
  });
});
