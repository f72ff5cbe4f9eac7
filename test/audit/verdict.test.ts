import { expect, it } from 'vitest';
import { verdict } from '../../src/audit/verdict.ts';
import type { Fact } from '../../src/core/fact.ts';
import { result, run } from './results.ts';

const failed = { status: 'failed', rowsRead: 0, problems: [] } as const;

const blind = run({ datasets: run().datasets.map((dataset) => ({ ...dataset, outcome: failed })) });

it('is 0 where nothing is wrong', () => {
  expect(
    verdict(run({ results: [result({ status: 'satisfied' }), result({ status: 'not-applicable' })] })),
  ).toBe(0);
});

it('is 1 for a finding at or above the threshold', () => {
  const medium = run({ results: [result({ severity: 'medium' })] });
  expect(verdict(medium)).toBe(1);
  expect(verdict(medium, 'medium')).toBe(1);
  expect(verdict(medium, 'high')).toBe(0);
  expect(verdict(medium, 'none')).toBe(0);
});

it('counts what is unknown one step lower', () => {
  const unknown = (severity: 'critical' | 'high' | 'low') =>
    run({ results: [result({ status: 'unknown', severity })] });
  expect(verdict(unknown('critical'), 'high')).toBe(1);
  expect(verdict(unknown('critical'), 'critical')).toBe(0);
  expect(verdict(unknown('high'), 'high')).toBe(0);
  expect(verdict(unknown('high'), 'medium')).toBe(1);
  expect(verdict(unknown('low'))).toBe(0);
});

it('does not count accepted findings', () => {
  expect(verdict(run({ results: [result({ accepted: { by: 'baseline' } })] }))).toBe(0);
});

it('is 3 for what was not looked at, which never counts as a finding', () => {
  const gap = result({ rule: 'not-scanned', severity: 'critical' });
  expect(verdict(run({ complete: false, results: [gap] }))).toBe(3);
  expect(verdict(run({ complete: false, results: [gap, result()] }))).toBe(1);
});

it('is 4 where nothing at all was looked at', () => {
  expect(verdict({ ...blind, complete: false })).toBe(4);
  expect(verdict(run({ datasets: [], complete: false, results: [result()] }))).toBe(4);
});

it('is not 4 where an endpoint answered a probe', () => {
  const probe: Fact = {
    kind: 'encryption-in-transit',
    source: 'api',
    origin: 'measured',
    by: 'handshakes',
    state: 'tls',
    accepts: ['1.3'],
  };
  const source = {
    id: 'api',
    connector: 'endpoint',
    outcome: { status: 'scanned', rowsRead: 0, problems: [] } as const,
    facts: [probe],
    duration: 1,
    statements: [],
  };
  expect(verdict(run({ datasets: [], sources: [source] }))).toBe(0);
  const silent = { ...source, id: 'crm', facts: [] };
  expect(verdict(run({ datasets: [], sources: [silent, source] }))).toBe(0);
  expect(verdict(run({ datasets: [], sources: [silent] }))).toBe(4);
});

it('is 70 before all else where a check failed by a bug', () => {
  expect(verdict({ ...blind, results: [result({ bug: true, status: 'unknown' })] }, 'none')).toBe(70);
});
