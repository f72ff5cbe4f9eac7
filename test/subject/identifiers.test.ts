import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf, type Kind, normalise, parseIdentifiers, tokensOf } from '../../src/subject/identifiers.ts';
import { insideTokens } from '../../src/subject/in-text.ts';
import { byDigests, byIdentifiers, digestsOf } from '../../src/subject/wanted.ts';

describe('normalising', () => {
  it.each<[Kind, string, string[]]>([
    ['email', ' Someone@Example.COM ', ['someone@example.com']],
    ['email', 'ｓｏｍｅｏｎｅ@example.com', ['someone@example.com']],
    ['email', 'no address', []],
    ['phone', '010-0000-0000', ['01000000000']],
    ['phone', '+82 10 0000 0000', ['01000000000']],
    ['phone', '+82-(0)10-0000-0000', ['01000000000']],
    ['phone', '008210 0000 0000', ['01000000000']],
    ['phone', '０１０－００００－００００', ['01000000000']],
    ['phone', '(02) 000-0000', ['020000000']],
    ['phone', '+1 555 0100 000', ['15550100000']],
    ['phone', '12', []],
    ['phone', '주문 3건', []],
    ['name', ' 홍 길동 ', ['홍길동']],
    ['name', '홍길동', ['홍길동']],
    ['birth', '1990-01-02', ['1990-01-02']],
    ['birth', '19900102', ['1990-01-02']],
    ['birth', '900102', ['1990-01-02', '2090-01-02']],
    ['birth', '1990년 1월 2일', ['1990-01-02']],
    ['birth', '1990-02-30', []],
    ['id', 'M-1001', ['M-1001']],
  ])('%s %j', (kind, text, expected) => {
    expect(normalise(kind, text.normalize('NFD'))).toEqual(expected.map((one) => one.normalize('NFKC')));
    expect(normalise(kind, text)).toEqual(expected);
  });
});

describe('ways of writing', () => {
  const digits = (length: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
      .map((all) => all.join(''));
  const phones = fc.oneof(
    digits(8).map((rest) => `010${rest}`),
    digits(8).map((rest) => `02${rest}`),
    digits(7).map((rest) => `031${rest}`),
  );

  it('of a telephone number all come down to the same', () => {
    fc.assert(
      fc.property(phones, (phone) => {
        // What lost its zero is the same only to those who know that it did.
        const forms = formsOf('phone', phone).filter((form) => form !== phone.slice(1));
        expect(forms.length).toBeGreaterThan(10);
        for (const form of forms) expect(normalise('phone', form)).toEqual([phone]);
      }),
    );
  });

  it('of a date and of a name all come down to the same', () => {
    const dates = fc.date({ min: new Date('1930-01-01'), max: new Date('2015-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const day = date.toISOString().slice(0, 10);
        for (const form of formsOf('birth', day)) expect(normalise('birth', form)).toContain(day);
      }),
    );
    for (const form of formsOf('name', '홍길동')) expect(normalise('name', form)).toEqual(['홍길동']);
    expect(formsOf('name', '홍길동')).toContain('홍길동'.normalize('NFD'));
  });
});

describe('tokens inside a text', () => {
  it('are found among words, JSON and punctuation', () => {
    expect(tokensOf('email', '{"to":"someone@example.com","n":1}')).toEqual(['someone@example.com']);
    expect(tokensOf('phone', '전화 010-0000-0000 으로, 내일')).toEqual(['01000000000']);
    expect(tokensOf('phone', 'order 2026-01-02 10:00')).not.toContain('01000000000');
    expect(tokensOf('name', 'a text with 홍길동 inside')).not.toContain('홍길동');
  });
});

describe('what is wanted', () => {
  const identifiers = { email: 'someone@example.com', phone: '010-0000-0000' };
  it('is known by keyed digests as well, under the same key only', () => {
    const key = Buffer.from('an example key of length');
    const digests = digestsOf(identifiers, key);
    expect(JSON.stringify(digests)).not.toContain('someone');
    const [plain, again] = [byIdentifiers(identifiers), byDigests(digests, key)];
    for (const wanted of [plain, again]) {
      expect(wanted.has('phone', '01000000000')).toBe(true);
      expect(wanted.has('email', '01000000000')).toBe(false);
    }
    expect(byDigests(digests, Buffer.from('another key')).has('phone', '01000000000')).toBe(false);
    expect(again.kinds).toEqual(['email', 'phone']);
  });
});

describe('what a program hands over', () => {
  it('is read as lines or JSON', () => {
    expect(parseIdentifiers('email: someone@example.com\n\nphone: 010-0000-0000\n')).toEqual({
      email: 'someone@example.com',
      phone: '010-0000-0000',
    });
    expect(parseIdentifiers('{"id":"M-1"}')).toEqual({ id: 'M-1' });
  });

  it.each([
    '',
    'mail: x@example.com',
    'nothing',
    '{',
    'name: 홍길동',
    'email: no address',
    'birth: 1990-02-30\nname: x',
  ])('is refused, without being repeated: %j', (text) => {
    let message = '';
    try {
      parseIdentifiers(text);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).not.toBe('');
    if (text.length > 3) expect(message).not.toContain(text);
  });
});

it('looks through a long text without a blank in no time', () => {
  const started = performance.now();
  for (const kind of ['email', 'phone', 'name', 'birth', 'id'] as const)
    for (const text of ['1', 'a', '가', '-', '@'].map((letter) => letter.repeat(65_536)))
      for (const _ of insideTokens(kind, text));
  expect(performance.now() - started).toBeLessThan(5_000);
});
