import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matcher } from '../../../src/classify/values/index.ts';
import { loadDetectors } from '../../../src/registry.ts';

const detectors = await loadDetectors();
const gated = new Matcher(detectors);
const every = new Matcher(detectors, { gated: false });

const short = ({ start, end, whole, validity, detector }: ReturnType<Matcher['find']>[number]) =>
  `${detector.id} ${start}-${end} ${whole} ${validity}`;
const matchesOf = (matcher: Matcher, text: string) => ({
  match: matcher.match(text, 0, text.length).map(short).sort(),
  find: matcher.find(text).map(short),
});

/** A gate may only keep out what could not have matched. */
function expectEqualHits(text: string): void {
  expect(matchesOf(gated, text), JSON.stringify(text)).toEqual(matchesOf(every, text));
}

/** Texts made by a pattern; what it looks ahead for is left to chance. */
const matching = (core: string) =>
  fc
    .stringMatching(new RegExp(`^(?:${core.replace(/\(\?[=!][^()]*\)/g, '')})$`, 'u'), { size: 'small' })
    .map((text) => text.trim());

/** Matches but for those whose check fails: whether they are tried at all says nothing. */
const counted = (matcher: Matcher, text: string) =>
  matchesOf(matcher, text).match.filter((match) => !match.endsWith('false'));

const examples = detectors.flatMap(({ examples: { match, reject } }) => [...match, ...reject]);

describe('the gate is a necessary condition', () => {
  it('for every example, alone and in running text', () => {
    for (const example of examples) {
      expectEqualHits(example);
      expectEqualHits(`${example} `.repeat(2).trim());
      expectEqualHits(`문의(${example})는 여기로, or ${example}!`);
    }
  });

  it('for a name of two syllables masked in the middle', () => expectEqualHits('남궁**민'));

  it('for each way to disguise a mobile number', () => {
    for (const one of '0oO공영ㅇ')
      for (const two of '1lI일')
        for (const three of '0oO공영ㅇ')
          for (const sign of ['', '-', '.', ' '])
            expectEqualHits(`연락은 ${one}${two}${three}${sign}0123${sign}4567 to me`);
  });

  it('for a number whose only signs are closing parentheses', () => expectEqualHits('1)48)00998'));

  it('for what each pattern matches, as far as it counts', () => {
    for (const detector of detectors) {
      if (detector.kind !== 'pattern') continue;
      fc.assert(
        fc.property(matching(detector.core), (text) => {
          expect(counted(gated, text), JSON.stringify(text)).toEqual(counted(every, text));
        }),
        { numRuns: 60 },
      );
    }
  });

  it('for the shortest that patterns take', () => {
    for (const text of ['012345678Inc:00', '구 1**', 'pa s']) expectEqualHits(text);
  });

  it('for examples changed by a character here and there', () => {
    const change = fc.record({ at: fc.nat(80), by: fc.constantFrom(...'0159aAxX가로 -.:()*+@/\t㈜●', '') });
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.array(change, { maxLength: 4 }), (example, changes) => {
        const text = [...example];
        for (const { at, by } of changes) text[at % text.length] = by;
        expectEqualHits(text.join('').trim());
      }),
      { numRuns: 3_000 },
    );
  });

  it('for text made of what identifiers are made of', () => {
    const piece = fc.constantFrom(
      ...'0 1 2 9 01 010 02 82 +82 19 900101 1234 12345678 - -- . : :: / @ * ** xx X ( ) ㈜ ● _ = $ { [ " % 가 로 길 동 산 서울 시 구 김 주식회사 a b f A P M eyJ sk- AKIA Inc St'.split(
        ' ',
      ),
      ' ',
      '  ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => expectEqualHits(pieces.join('').trim())),
      { numRuns: 3_000 },
    );
  });

  it('for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => expectEqualHits(text)),
      { numRuns: 1_000 },
    );
  });
});

describe('maximal separators', () => {
  // The longest spellings that the patterns allow: a chain of digits must not be cut where a pattern goes on.
  it.each([
    '+82-(0)10-1234-5678',
    '82-()16-123-4567',
    '+82-(02)-1234-5678',
    '(1) (2) 345-6789',
    '+1 (202) 555-0123',
  ])('%s', expectEqualHits);
});

describe('the gate is worth its while', () => {
  /** The patterns that are run on a text, by watching them. */
  function triedOn(text: string): Set<string> {
    gated.find(text);
    const tried = new Set<string>();
    const { exec, test } = RegExp.prototype;
    RegExp.prototype.exec = function (value) {
      tried.add(this.source);
      return exec.call(this, value);
    };
    RegExp.prototype.test = function (value) {
      tried.add(this.source);
      return test.call(this, value);
    };
    try {
      gated.find(text);
    } finally {
      Object.assign(RegExp.prototype, { exec, test });
    }
    return tried;
  }

  // A single detector that asks for nothing makes every text several times as slow.
  it.each([
    'Plain words, as People write them. Another one - with a dash, 24 times (or so); and a question: why not?',
    '고객님께서 요청하신 내용을 확인하였습니다. 배송은 3일 안에 완료될 예정입니다.',
  ])('hardly a pattern is tried where nothing stands: %s', (text) => {
    expect(triedOn(text).size).toBeLessThanOrEqual(1);
  });
});
