import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Outline, outlineOf } from '../../../src/classify/values/outline/index.ts';
import { classBit, newSignature, sign } from '../../../src/classify/values/signature.ts';
import { loadDetectors } from '../../../src/registry.ts';

const lacks = (core: string, name: keyof typeof classBit, flags = '') =>
  (outlineOf(core, flags).foreign & classBit[name]) !== 0;

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

describe('lengths', () => {
  const lengths = (core: string) => {
    const { forms } = outlineOf(core, '');
    return [Math.min(...forms.map(({ least }) => least)), Math.max(...forms.map(({ most }) => most))];
  };
  it('of rows, choices and repetitions', () => {
    expect(lengths('\\d{2,4}-(?:ab|c)?')).toEqual([3, 7]);
    expect(lengths('a+')).toEqual([1, Number.POSITIVE_INFINITY]);
    expect(lengths('a{0}|b')).toEqual([0, 1]);
    expect(lengths('(?!x)(?=.{9})ab')).toEqual([2, 2]);
  });
  it('of characters that take two units', () => {
    expect(lengths('.')).toEqual([1, 2]);
    expect(lengths('[^a]')).toEqual([1, 2]);
    expect(lengths('[가-힣]')).toEqual([1, 1]);
    expect(lengths('[😀-😂]')).toEqual([1, 2]);
  });
});

describe('ends', () => {
  const at = (end: 'first' | 'last', core: string, flags = '') => {
    const { forms } = outlineOf(core, flags);
    return [...'aAbB0-( 가나é\u212a']
      .filter((char) => forms.some((form) => form[end].has(char.charCodeAt(0))))
      .join('');
  };
  it('pass over what may be missing', () => {
    expect(at('first', '(?:-|a?)b0')).toBe('ab-');
    expect(at('last', '0b(?:-|a?)')).toBe('ab-');
    expect(at('last', '가[나-낳]{0,2}')).toBe('가나');
  });
  it('take case as the flags say, with what is like a letter elsewhere', () => {
    expect(at('first', 'a0')).toBe('a');
    expect(at('first', 'a0', 'i')).toBe('aA\u212a');
    expect(at('first', 'é0', 'i')).toContain('é');
  });
  it('are anything where the source does not say', () => {
    expect(at('first', '[^b]x')).toBe('aAB0-( 가나é\u212a');
    expect(at('first', '\\p{L}x')).toBe('aAbB가나é\u212a');
  });
});

describe('classes of which matches hold one', () => {
  const required = (core: string) =>
    outlineOf(core, '').required.map((bits) =>
      Object.entries(classBit)
        .filter(([, bit]) => (bits & bit) !== 0)
        .map(([name]) => name),
    );
  it('what all alternatives ask for', () => {
    expect(required('\\d+-가')).toEqual([['digit'], ['hyphen'], ['hangul']]);
    expect(required('a@|b@0')).toEqual([['lower'], ['at']]);
    expect(required('a|0')).toEqual([['digit', 'lower']]);
  });
  it('nothing by what may be missing or has no class', () => {
    expect(required('a?[-;]')).toEqual([]);
    expect(required('(?=a)\\d*')).toEqual([]);
  });
});

/** What a text shows of what its pattern's outline rules out. */
function against({ forms, foreign, required, token }: Outline, text: string): string[] {
  const signature = newSignature();
  sign(text, 0, text.length, signature);
  const fits = {
    forms: forms.some(
      ({ least, most, first, last }) =>
        text.length >= least &&
        text.length <= most &&
        first.has(text.charCodeAt(0)) &&
        last.has(text.charCodeAt(text.length - 1)),
    ),
    classes: (signature.classes & foreign) === 0,
    required: required.every((some) => (some & signature.classes) !== 0),
    token: signature.token >= token,
  };
  return Object.entries(fits).flatMap(([name, fit]) => (fit ? [] : [name]));
}

it('no match of a detector is ruled out by its outline', async () => {
  const patterns = (await loadDetectors()).filter((detector) => detector.kind === 'pattern');
  const change = fc.record({ at: fc.nat(60), by: fc.constantFrom(...'09azAZxX가로 -.,:;()*+@/_=$%{[●㈜é') });
  for (const { core, flags = '', examples } of patterns) {
    const whole = new RegExp(`^(?:${core})$`, `u${flags}`);
    const outline = outlineOf(core, flags);
    const changed = fc
      .tuple(fc.constantFrom(...examples.match), fc.array(change, { maxLength: 3 }))
      .map(([example, changes]) => {
        const characters = [...example];
        for (const { at, by } of changes) characters[at % characters.length] = by;
        return characters.join('');
      });
    // What a pattern looks ahead for is left to chance.
    const made = fc.stringMatching(new RegExp(`^(?:${core.replace(/\(\?[=!][^()]*\)/g, '')})$`, 'u'));
    fc.assert(
      fc.property(fc.oneof(changed, made), (text) => {
        if (whole.test(text)) expect(against(outline, text), text).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }
});
