import { describe, expect, it } from 'vitest';
import { accept as acceptIn } from '../../src/audit/accept.ts';
import type { Waiver } from '../../src/core/workspace.ts';
import { result, run } from './results.ts';

const asOf = '2026-11-23';

const scope = {
  own: ['item-not-declared', 'item', 'weak-password'],
  others: ['undeclared-field'],
  unnamed: true,
  unasked: ['shop'],
};

const accept = (
  results: Parameters<typeof acceptIn>[0],
  decisions: Omit<Parameters<typeof acceptIn>[1], 'scope'> & Partial<Parameters<typeof acceptIn>[1]>,
) => acceptIn(results, { scope, ...decisions });

const waiver = (more: Partial<Waiver>): Waiver => ({
  reason: 'risk analysis of 2026-05',
  approver: 'privacy officer',
  created: '2026-01-01',
  expires: '2026-12-31',
  ...more,
});

const memo = result({
  rule: 'item-not-declared',
  place: { source: 'crm', dataset: 'public.inquiries', field: 'memo' },
});

describe('waivers', () => {
  it('of rules that are judged elsewhere are told of there, those of none here', () => {
    const waivers = [
      waiver({ match: { rule: 'undeclared-field' } }),
      waiver({ match: { rule: 'undeclared-*' }, expires: '2026-02-01' }),
      waiver({ match: { rule: 'undeclared-feild' } }),
    ];
    const codes = (of: Partial<typeof scope>) =>
      accept([], { waivers, asOf, scope: { ...scope, ...of } }).notices.map(({ code }) => code);
    expect(codes({})).toEqual(['waiver-unknown']);
    expect(codes({ own: scope.others, others: scope.own, unnamed: false })).toEqual([
      'waiver-expired',
      'waiver-unused',
      'waiver-unknown',
    ]);
  });

  it('of sources that were not asked for are told of where they are', () => {
    const waivers = [waiver({ match: { at: 'shop:orders.*' } }), waiver({ match: { at: 'dwh:orders.*' } })];
    expect(accept([], { waivers, asOf }).notices.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('dwh:orders'),
    ]);
  });

  it('without a rule are told of in one place, and accept in both', () => {
    const waivers = [waiver({ match: { at: 'crm:public.*' } }), waiver({ match: { at: 'dwh:**' } })];
    const { results, notices } = accept([memo], { waivers, asOf, scope: { ...scope, unnamed: false } });
    expect([results[0]?.accepted?.by, notices]).toEqual(['waiver', []]);
    expect(accept([memo], { waivers, asOf }).notices).toHaveLength(1);
  });

  it('accept by fingerprint, with reason, approver and last day', () => {
    const waivers = [waiver({ fingerprint: memo.fingerprint })];
    const { results, notices } = accept([memo], { waivers, asOf });
    expect(results[0]?.accepted).toEqual({
      by: 'waiver',
      reason: 'risk analysis of 2026-05',
      approver: 'privacy officer',
      expires: '2026-12-31',
    });
    expect(notices).toEqual([]);
  });

  it.each([
    { rule: 'item-not-declared' },
    { rule: 'item-*' },
    { at: 'crm:public.*' },
    { at: 'crm:public.inquiries.memo' },
    { rule: 'item-not-declared', at: 'crm:**' },
  ])('accept by match %o', (match) => {
    const { results } = accept([memo], { waivers: [waiver({ match })], asOf });
    expect(results[0]?.accepted?.by).toBe('waiver');
  });

  it.each([
    { rule: 'item' },
    { at: 'crm:public.inquiries' },
    { at: 'dwh:**' },
    { rule: 'weak-password', at: 'crm:**' },
    { rule: 'item-not-declared', at: 'dwh:**' },
    {},
  ])('do not accept by match %o, and are reported as unused', (match) => {
    const { results, notices } = accept([memo], { waivers: [waiver({ match })], asOf });
    expect(results[0]?.accepted).toBeUndefined();
    expect(notices.map(({ code }) => code)).toEqual(['waiver-unused']);
    expect(notices[0]?.message.en).not.toContain('undefined');
    for (const part of Object.values(match)) expect(notices[0]?.message.en).toContain(part);
  });

  it('match a place written out in full, whatever characters it holds', () => {
    const place = { source: 'exports', dataset: 'list_[1](2)*.csv' };
    const waivers = [waiver({ match: { at: 'exports:list_[1](2)*.csv' } })];
    const { results } = accept([result({ place })], { waivers, asOf });
    expect(results[0]?.accepted?.by).toBe('waiver');
  });

  it('do not let * cross a slash, but ** does', () => {
    const file = result({ place: { source: 'exports', dataset: 'stibee/2026/list.csv' } });
    const by = (at: string) =>
      accept([file], { waivers: [waiver({ match: { at } })], asOf }).results[0]?.accepted;
    expect(by('exports:stibee/*')).toBeUndefined();
    expect(by('exports:stibee/**')?.by).toBe('waiver');
  });

  it('hold to their last day, and are reported from the day after', () => {
    const waivers = [waiver({ fingerprint: memo.fingerprint, expires: asOf })];
    const onLastDay = accept([memo], { waivers, asOf });
    expect(onLastDay.results[0]?.accepted?.by).toBe('waiver');
    expect(onLastDay.notices).toEqual([]);
    const { results, notices } = accept([memo], { waivers, asOf: '2026-11-24' });
    expect(results[0]?.accepted).toBeUndefined();
    expect(notices.map(({ code }) => code)).toEqual(['waiver-expired']);
    expect(notices[0]?.message.ko).toMatch(/\p{Script=Hangul}/u);
  });

  it('do not hold before they were made', () => {
    const waivers = [waiver({ fingerprint: memo.fingerprint, created: '2026-12-01' })];
    const { results, notices } = accept([memo], { waivers, asOf });
    expect(results[0]?.accepted).toBeUndefined();
    expect(notices.map(({ code }) => code)).toEqual(['waiver-not-yet-valid']);
    const onFirstDay = accept([memo], { waivers, asOf: '2026-12-01' });
    expect(onFirstDay.results[0]?.accepted?.by).toBe('waiver');
    expect(onFirstDay.notices).toEqual([]);
  });

  it('accept findings only: neither what is satisfied nor a bug', () => {
    const waivers = [waiver({ match: { at: '**' } })];
    const others = [
      result({ status: 'satisfied' }),
      result({ status: 'not-applicable' }),
      result({ bug: true }),
    ];
    const { results, notices } = accept(others, { waivers, asOf });
    expect(results.every(({ accepted }) => accepted === undefined)).toBe(true);
    expect(notices.map(({ code }) => code)).toEqual(['waiver-unused']);
  });
});

describe('a baseline', () => {
  it('accepts what it knows, and nothing else', () => {
    const fresh = result({ fingerprint: 'fedcba9876543210' });
    const { results } = accept([memo, fresh], {
      waivers: [],
      baseline: run({ results: [memo] }),
      asOf,
    });
    expect(results.map(({ accepted }) => accepted?.by)).toEqual(['baseline', undefined]);
  });

  it('does not accept what has become worse', () => {
    const unknown = { ...memo, status: 'unknown' as const };
    const low = { ...memo, severity: 'low' as const };
    for (const before of [unknown, low]) {
      const { results } = accept([memo], { waivers: [], baseline: run({ results: [before] }), asOf });
      expect(results[0]?.accepted).toBeUndefined();
    }
    const { results } = accept([unknown], { waivers: [], baseline: run({ results: [memo] }), asOf });
    expect(results[0]?.accepted?.by).toBe('baseline');
  });

  it('does not accept what was satisfied then', () => {
    const baseline = run({ results: [{ ...memo, status: 'satisfied' }] });
    expect(accept([memo], { waivers: [], baseline, asOf }).results[0]?.accepted).toBeUndefined();
  });

  it('gives way to a waiver, which has a reason', () => {
    const waivers = [waiver({ fingerprint: memo.fingerprint })];
    const { results } = accept([memo], { waivers, baseline: run({ results: [memo] }), asOf });
    expect(results[0]?.accepted?.by).toBe('waiver');
  });
});
