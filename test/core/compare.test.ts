import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/core/compare.ts';
import type { Run, RunResult } from '../../src/core/run.ts';
import { result, run } from '../report/run.ts';

const place = { source: 'crm', dataset: 'public.inquiries', field: 'email' };
const finding = (fingerprint: string, more: Partial<RunResult> = {}) =>
  result({ fingerprint, place, ...more });
const runOf = (...results: RunResult[]): Run => ({ ...run, results });
const prints = (results: readonly RunResult[]) => results.map(({ fingerprint }) => fingerprint);

describe('two runs', () => {
  it('what is satisfied now is fixed, what is new is added, what moved is changed', () => {
    const compared = compareRuns(
      runOf(finding('a'), finding('b'), finding('c', { count: 5 }), finding('d')),
      runOf(
        finding('a', { status: 'satisfied' }),
        finding('b'),
        finding('c', { count: 7 }),
        finding('d', { status: 'unknown' }),
        finding('e'),
      ),
    );
    expect(prints(compared.fixed)).toEqual(['a']);
    expect(prints(compared.unchanged)).toEqual(['b']);
    expect(compared.changed.map(({ before, after }) => [before.fingerprint, after.fingerprint])).toEqual([
      ['c', 'c'],
      ['d', 'd'],
    ]);
    expect(prints(compared.added)).toEqual(['e']);
  });

  it('what was satisfied and is violated is new', () => {
    const compared = compareRuns(runOf(finding('a', { status: 'satisfied' })), runOf(finding('a')));
    expect(prints(compared.added)).toEqual(['a']);
  });

  it('a column or table that is there no more is gone, and no fix', () => {
    const compared = compareRuns(
      runOf(
        finding('column', { place: { ...place, field: 'dropped' } }),
        finding('table', { place: { source: 'crm', dataset: 'public.dropped' } }),
      ),
      runOf(),
    );
    expect(prints(compared.gone)).toEqual(['column', 'table']);
    expect(compared.fixed).toEqual([]);
  });

  it('what was looked at as a whole and raises nothing any more is told apart from what nobody saw', () => {
    const results = [
      finding('decided'),
      finding('dataset', { place: { source: 'crm', dataset: 'public.inquiries' } }),
    ];
    const compared = compareRuns(runOf(...results), runOf());
    expect(prints(compared.lapsed)).toEqual(['decided', 'dataset']);
    expect([...compared.unseen, ...compared.fixed]).toEqual([]);
    const sampled = {
      ...runOf(),
      datasets: run.datasets.map((one) => ({
        ...one,
        outcome: { ...one.outcome, status: 'sampled' as const },
      })),
    };
    expect(prints(compareRuns(runOf(...results), sampled).unseen)).toEqual(['decided', 'dataset']);
  });

  it('where nobody looked, nothing is fixed', () => {
    const compared = compareRuns(
      runOf(
        finding('failed source', { place: { source: 'erp', dataset: 'x' } }),
        finding('failed dataset', { place: { source: 'crm', dataset: 'public.secret', field: 'pw' } }),
        finding('source left out', { place: { source: 'other', dataset: 'x' } }),
      ),
      runOf(),
    );
    expect(prints(compared.unseen)).toEqual(['failed source', 'failed dataset', 'source left out']);
    expect([...compared.fixed, ...compared.gone]).toEqual([]);
  });
});
