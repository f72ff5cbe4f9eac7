import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintBits, hintsOf } from '../../../src/classify/values/hints.ts';
import { classBit, newSignature, sign } from '../../../src/classify/values/signature.ts';
import type { GateClass } from '../../../src/core/detector.ts';

function signatureOf(text: string) {
  const signature = newSignature();
  sign(text, 0, text.length, signature);
  return signature;
}
const has = (text: string, name: GateClass) => (signatureOf(text).classes & classBit[name]) !== 0;

describe('sign', () => {
  it.each([
    ['', 0, 0],
    ['abc', 0, 3],
    ['010-1234-5678', 11, 13],
    ['(02) 123-4567', 9, 8],
    ['12 -- 34', 2, 2],
    ['1a2bc3def4', 3, 10],
    ['12 345678 9', 9, 6],
  ])('%j has a chain of %i digits and a token of %i', (text, digits, token) => {
    expect(signatureOf(text)).toMatchObject({ digits, token });
  });

  it.each<[string, GateClass, boolean]>([
    ['미리내로 12', 'numbered', true],
    ['미리내로12', 'numbered', true],
    ['미리내로 새 12', 'numbered', false],
    ['미리내로, 12', 'numbered', false],
    ['나무 12', 'numbered', false],
    ['12가', 'counted', true],
    ['12 가', 'counted', false],
    ['xX', 'star', true],
    ['ax x', 'star', false],
    ['●', 'star', true],
    ['㈜가온', 'parenthesis', true],
    ['１２', 'digit', false],
    ['李', 'foreign', true],
    ['あ', 'foreign', true],
    ['ж', 'foreign', true],
    ['가é1', 'foreign', false],
    ['O1', 'disguised', true],
    ['공-0', 'disguised', true],
    ['l0', 'disguised', true],
    ['l1', 'disguised', false],
    ['l 0', 'disguised', false],
    ['o12', 'disguised', true],
    ['1o', 'disguised', false],
    ['placed on 2024-01-15', 'disguised', false],
  ])('%j: %s is %s', (text, name, expected) => {
    expect(has(text, name)).toBe(expected);
  });

  it('looks at nothing outside its range', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, text, after) => {
        const whole = before + text + after;
        const signature = newSignature();
        sign(whole, before.length, before.length + text.length, signature);
        expect(signature).toEqual(signatureOf(text));
      }),
    );
  });
});

describe('hints', () => {
  const few = [['password', 'dob'], ['여권', '면허'], ['님']];
  /** More than one integer has bits for. */
  const many = [
    ...few,
    ...Array.from({ length: 37 }, (_, i) => [`q${String.fromCharCode(97 + (i % 26))}${i < 26 ? 'a' : 'b'}`]),
  ];
  const hintsIn = (text: string, words: readonly (readonly string[])[] = few) => {
    const signature = newSignature();
    sign(text, 0, text.length, signature, hintsOf(words));
    return words
      .map((_, list) => list)
      .filter((list) => {
        const { low, high } = hintBits(list);
        return ((signature.hints & low) | (signature.highHints & high)) !== 0;
      });
  };

  it.each<[string, number[]]>([
    ['Password: x', [0]],
    ['the (PASSWORD) is', [0]],
    ['at dob\t1990', [0]],
    ['my_password: x', []],
    ['운전면허번호', [1]],
    ['면 허가', []],
    ['김가온 님 여권', [1, 2]],
    ['가온 김씨', []],
    ['김가온님', [2]],
    [`${'긴 글 '.repeat(300)}여권 and a DOB`, [0, 1]],
  ])('%s', (text, lists) => {
    expect(hintsIn(text)).toEqual(lists);
  });

  it('are told apart where there are more lists than an integer has bits', () => {
    expect(hintsIn('a qka', many)).toEqual([13]);
    expect(hintsIn('qkb (qca) 여권 password', many)).toEqual([0, 1, 5, 39]);
  });
});
