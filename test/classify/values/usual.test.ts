import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composed, unwrapped } from '../../../src/classify/values/usual.ts';
import { byName, judgeValues, make } from '../support.ts';

const two = (i: number) => String(10 + (i % 90));
const mobile = (i: number) => `010-${two(i * 7)}${two(i * 3)}-${two(i)}${two(i * 11)}`;
const mail = (i: number) => `mina${i}@example.com`;
const of = (value: (i: number) => string) => byName(judgeValues('t', { c1: make(30, value) })).c1;

describe('values as editors, spreadsheets and exports write them', () => {
  it.each<[string, (i: number) => string, string]>([
    ['with dashes', (i) => mobile(i).replaceAll('-', '–'), 'mobile-phone'],
    ['with hyphens that do not break', (i) => mobile(i).replaceAll('-', '‑'), 'mobile-phone'],
    ['with signs for minus', (i) => mobile(i).replaceAll('-', ' − '), 'mobile-phone'],
    ['with wide hyphens', (i) => mobile(i).replaceAll('-', '－'), 'mobile-phone'],
    ['with blanks that do not break', (i) => `\u00a0${mail(i)}\u00a0`, 'email'],
    ['with signs that nobody sees', (i) => `\u200b\u202a${mobile(i)}\u202c`, 'mobile-phone'],
    ['with a joiner within', (i) => mail(i).replace('@', '\u2060@'), 'email'],
    ['behind the apostrophe of a spreadsheet', (i) => `'${mobile(i)}`, 'mobile-phone'],
    ['as the text of a formula', (i) => `="${mobile(i)}"`, 'mobile-phone'],
    ['in quotes', (i) => `“${mail(i)}”`, 'email'],
    ['in angle brackets', (i) => `<${mail(i)}>`, 'email'],
    ['as links', (i) => `mailto:${mail(i)}`, 'email'],
    ['as links to call', (i) => `tel:${mobile(i)}`, 'mobile-phone'],
    ['with blanks about hyphens', (i) => mobile(i).replaceAll('-', ' - '), 'mobile-phone'],
    ['with a blank behind each hyphen', (i) => mobile(i).replaceAll('-', '- '), 'mobile-phone'],
    ['with lines for hyphens', (i) => mobile(i).replaceAll('-', '_'), 'mobile-phone'],
    ['behind the picture of a telephone', (i) => `☎ ${mobile(i)}`, 'mobile-phone'],
    ['with the first digits in brackets', (i) => `(010)${mobile(i).slice(4)}`, 'mobile-phone'],
    ['as the fraction of a number', (i) => `${mobile(i).replaceAll('-', '')}.0`, 'mobile-phone'],
    ['with blanks about the sign of an address', (i) => mail(i).replace('@', ' @ '), 'email'],
    ['with a wide sign', (i) => mail(i).replace('@', '＠'), 'email'],
    ['as programs do not find it', (i) => mail(i).replace('@', '(at)').replace('.', '[dot]'), 'email'],
    ['as the end of a sentence', (i) => `${mail(i)}.`, 'email'],
    [
      'with blanks in a resident number',
      (i) => `9001${two(i % 18)} - 1${two(i)}${two(i * 3)}${two(i * 7)}`,
      'rrn',
    ],
    ['with blanks in a card', () => ['4111', '1111', '1111', '1111'].join(' - '), 'credit-card'],
  ])('%s', (_, value, item) => {
    expect(of(value)).toBe(item);
  });

  it.each<[string, (i: number) => string]>([
    ['ranges of years', (i) => `${1950 + i} - ${1980 + i}`],
    ['ranges of amounts', (i) => `${500_000 + i * 1_000} - ${1_000_000 + i * 1_000}`],
    ['parts of a drawing', (i) => `${two(i)}_${two(i * 3)}_${two(i * 7)}_${two(i)}`],
    ['times', (i) => `look at noon.${i}`],
  ])('not so: %s', (_, value) => {
    expect(of(value)).toBeUndefined();
  });

  it('are empty where nothing is left of them', () => {
    const [field] = judgeValues('t', { c1: ['\u00a0', '\u200b', '""', "''", '\u3000'] });
    expect(field!.classification.values).toBe(0);
  });
});

describe('unwrapped', () => {
  it.each([
    ['"{\\"a\\":1}"', '"{\\"a\\":1}"'],
    ['"a","b"', '"a","b"'],
    ['<b>bold</b>', '<b>bold</b>'],
    ["'tis the season, isn't it", "'tis the season, isn't it"],
    ['tel: none', 'tel: none'],
    ['=SUM(A1:A3)', '=SUM(A1:A3)'],
    ['model', 'model'],
  ])('%j is %j', (value, expected) => {
    expect(unwrapped(value)).toBe(expected);
  });
});

it('what was composed once is composed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = composed(text);
      expect(composed(once)).toBe(once);
    }),
  );
});

it('a handful of values is enough for a form that nothing else has', () => {
  expect(byName(judgeValues('t', { c1: make(3, mail) })).c1).toBe('email');
});
