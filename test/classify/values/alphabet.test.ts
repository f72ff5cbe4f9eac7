import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignClasses } from '../../../src/classify/values/alphabet.ts';
import { classBit, sign } from '../../../src/classify/values/signature.ts';
import { loadDetectors } from '../../../src/registry.ts';

const lacks = (core: string, name: keyof typeof classBit, flags = '') =>
  (foreignClasses(core, flags) & classBit[name]) !== 0;

describe('classes that a pattern cannot hold', () => {
  it('letters in a pattern of digits', () => {
    expect(lacks('\\d{4}-\\d{2}', 'lower')).toBe(true);
    expect(lacks('\\d{4}-\\d{2}', 'hangul')).toBe(true);
    expect(lacks('\\d{4}-\\d{2}', 'digit')).toBe(false);
    expect(lacks('\\d{4}-\\d{2}', 'hyphen')).toBe(false);
  });
  it('syntax is not taken for characters', () => {
    expect(lacks('(?:a|b){2,3}', 'digit')).toBe(true);
    expect(lacks('(?:a|b){2,3}', 'brace')).toBe(true);
    expect(lacks('(?<!x)a+$', 'dollar')).toBe(true);
    expect(lacks('\\$\\{a\\}', 'dollar')).toBe(false);
    expect(lacks('[$(]', 'parenthesis')).toBe(false);
  });
  it('sets, ranges, escapes and flags', () => {
    expect(lacks('[a-f]', 'upper')).toBe(true);
    expect(lacks('[a-f]', 'upper', 'i')).toBe(false);
    expect(lacks('[^a]', 'hangul')).toBe(false);
    expect(lacks('\\p{L}', 'hangul')).toBe(false);
    expect(lacks('[\\uac00-\\ud7a3]', 'hangul')).toBe(false);
    expect(lacks('.', 'at')).toBe(false);
    expect(lacks('[xX]{2}', 'star')).toBe(false);
  });
});

it('no example of a detector, nor anything near it that matches, holds a class that its pattern rules out', async () => {
  const signature = { classes: 0, digits: 0, token: 0, hints: 0, apart: false };
  const patterns = (await loadDetectors()).filter((detector) => detector.kind === 'pattern');
  const change = fc.record({ at: fc.nat(60), by: fc.constantFrom(...'09azAZxX가로 -.,:;()*+@/_=$%{[●㈜é') });
  for (const { core, flags = '', examples } of patterns) {
    const whole = new RegExp(`^(?:${core})$`, `u${flags}`);
    const foreign = foreignClasses(core, flags);
    fc.assert(
      fc.property(
        fc.constantFrom(...examples.match),
        fc.array(change, { maxLength: 3 }),
        (example, changes) => {
          const characters = [...example];
          for (const { at, by } of changes) characters[at % characters.length] = by;
          const text = characters.join('');
          if (!whole.test(text)) return;
          sign(text, 0, text.length, signature);
          expect(signature.classes & foreign, text).toBe(0);
        },
      ),
      { numRuns: 200 },
    );
  }
});
