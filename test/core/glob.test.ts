import { describe, expect, it } from 'vitest';
import { inScope, matchesGlob, specificity } from '../../src/core/glob.ts';

describe('globs of datasets', () => {
  it.each([
    ['public.inquiries', 'public.inquiries'],
    ['public.inquiries', 'public.*'],
    ['public.inquiries', '*.inquiries'],
    ['public.inquiries', '**'],
    ['stibee/2026/a.csv', '**'],
    ['stibee/2026/a.csv', 'stibee/**'],
    ['stibee/2026/a.csv', '**/*.csv'],
    ['a.csv', '**/*.csv'],
    ['stibee/2026/a.csv', 'stibee/*/a.csv'],
    ['.hidden/a.csv', '*/a.csv'],
    ['public."my ""table"""', 'public.*'],
    ['report (1).csv', 'report (*).csv'],
    ['a+b@c!.csv', 'a+b@c!.*'],
    ['!odd', '!*'],
    ['data[1].csv', 'data[1].csv'],
    ['data1.csv', 'data[12].csv'],
    ['jan.csv', '{jan,feb}.csv'],
    ['줄\n바꿈', '줄*'],
    ['폴더/줄\n바꿈', '**'],
    ['폴더/줄\n바꿈/표', '폴더/**'],
    ['구독자 명단.csv', '구독자*.csv'],
    ['구독자.csv'.normalize('NFD'), '구독자.csv'],
    ['구독자.csv', '구독?.csv'],
  ])('%s matches %s', (name, glob) => {
    expect(matchesGlob(name, glob)).toBe(true);
  });

  it.each([
    ['stibee/2026/a.csv', 'stibee/*'],
    ['stibee/2026/a.csv', '*.csv'],
    ['public.inquiries2', 'public.inquiries'],
    ['private.inquiries', 'public.*'],
    ['publicxinquiries', 'public.inquiries'],
    ['report 1.csv', 'report (*).csv'],
    ['mar.csv', '{jan,feb}.csv'],
    ['data3.csv', 'data[12].csv'],
    ['Public.inquiries', 'public.*'],
    ['other', '!*'],
  ])('%s does not match %s', (name, glob) => {
    expect(matchesGlob(name, glob)).toBe(false);
  });
});

describe('scope', () => {
  it('is what an include glob matches and no exclude glob', () => {
    const scope = { include: ['public.*', 'audit.log'], exclude: ['*.tmp_*'] };
    const names = ['public.people', 'audit.log', 'audit.trail', 'public.tmp_1'];
    expect(names.filter((name) => inScope(scope, name))).toEqual(['public.people', 'audit.log']);
  });

  it('is nothing without an include', () => {
    expect(inScope({ include: [], exclude: [] }, 'public.people')).toBe(false);
  });
});

describe('specificity', () => {
  it('counts literal characters before the first wildcard, then all of them', () => {
    const sorted = ['crm:**', 'crm:*', 'crm:*.log', 'crm:public.*', 'crm:public.in*', 'crm:public.inquiries'];
    const byHand = sorted.map(specificity);
    expect(byHand.slice(2)).toEqual([
      [4, 8],
      [11, 11],
      [13, 13],
      [Number.POSITIVE_INFINITY, 20],
    ]);
    expect(byHand[0]).toEqual(byHand[1]);
  });

  it('takes parentheses for what they are', () => {
    expect(specificity('exports:a (1).csv')[0]).toBe(Number.POSITIVE_INFINITY);
  });
});
