import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignRows,
  flow,
  formatCount,
  formatShare,
  hang,
  pad,
  shorten,
  widthOf,
  wrap,
} from '../../src/report/layout.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '가', '힣', '漢', 'é', '-', '👩', '.', '_'),
  maxLength: 80,
});
const width = fc.integer({ min: 2, max: 60 });

describe('shorten', () => {
  it.each([
    ['crm:public.inquiries.memo', 25, 'crm:public.inquiries.memo'],
    ['crm:public.inquiries.memo', 11, 'crm:p….memo'],
    ['고객명부테이블', 7, '고객…블'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
  ])('%s to %i', (name, columns, short) => expect(shorten(name, columns)).toBe(short));

  it('never takes more than the width', () => {
    fc.assert(fc.property(text, width, (name, w) => widthOf(shorten(name, w)) <= w));
  });
});

describe('wrap', () => {
  it('breaks at blanks, and inside a word only where it must', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('one twothreefour', 5)).toEqual(['one', 'twoth', 'reefo', 'ur']);
    expect(wrap('개인정보 보호', 8)).toEqual(['개인정보', '보호']);
    expect(wrap('  ', 8)).toEqual([]);
  });

  it('keeps every character but blanks, within the width', () => {
    fc.assert(
      fc.property(text, width, (long, w) => {
        const lines = wrap(long, w);
        expect(lines.join('').replace(/\s/g, '')).toBe(long.replace(/\s/g, ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(w);
      }),
    );
  });
});

describe('lines', () => {
  it('flow puts parts side by side while they fit', () => {
    expect(flow(['Coverage', '2 scanned', '1 failed', 'INCOMPLETE'], 30)).toEqual([
      'Coverage  2 scanned  1 failed',
      '  INCOMPLETE',
    ]);
  });

  it('hang keeps later lines under the first', () => {
    expect(hang('→ ', 'one two three', 18)).toEqual(['→ one two three']);
    expect(hang('  ! ', 'one two three four', 20)).toEqual(['  ! one two three', '    four']);
  });

  it('alignRows counts Hangul twice', () => {
    expect(
      alignRows([
        ['이름', '1'],
        ['mail', '2'],
        ['a', ''],
      ]),
    ).toEqual(['이름  1', 'mail  2', 'a']);
    expect(pad('가', 4)).toBe('가  ');
  });
});

describe('figures', () => {
  it.each([
    [0, '0 %'],
    [0.0005, '0.050 %'],
    [0.001, '0.10 %'],
    [0.5, '50 %'],
    [0.994, '99 %'],
    [0.996, '> 99 %'],
    [0.999999, '> 99 %'],
    [1, '100 %'],
  ])('a share of %f is %s', (share, said) => expect(formatShare(share)).toBe(said));

  it('groups thousands', () => expect(formatCount(1234567)).toBe('1,234,567'));
});
