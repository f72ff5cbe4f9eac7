import type { Result, Rule } from '../../src/core/rule.ts';
import type { Run, RunResult } from '../../src/core/run.ts';

/** Rules, results and runs for the tests of this folder: uneventful but for what a test says. */

const text = { en: 'words', ko: '낱말' };

export function rule(id: string, evaluate: Rule['evaluate'], more: Partial<Rule> = {}): Rule {
  return {
    id,
    title: text,
    severity: 'high',
    about: text,
    remedy: text,
    needsPolicy: true,
    evaluate,
    examples: [],
    ...more,
  };
}

export function answer(more: Partial<Result> = {}): Result {
  return { status: 'violated', place: { source: 'crm', dataset: 'people' }, message: text, ...more };
}

export function result(more: Partial<RunResult> = {}): RunResult {
  return {
    ...answer(),
    rule: 'some-check',
    title: text,
    severity: 'high',
    articles: [],
    remedy: text,
    fingerprint: '0123456789abcdef',
    ...more,
  };
}

export function run(more: Partial<Run> = {}): Run {
  return {
    schema: 'gamsa.run/v1',
    tool: { name: 'gamsa', version: '0.0.0', node: '24.0.0' },
    id: 'run',
    started: '2026-11-23T00:00:00Z',
    ended: '2026-11-23T00:00:01Z',
    asOf: '2026-11-23',
    timeZone: 'Asia/Seoul',
    complete: true,
    sources: [],
    datasets: [
      {
        source: 'crm',
        name: 'people',
        kind: 'table',
        outcome: { status: 'scanned', rowsRead: 1, rows: 1, problems: [] },
        fields: [],
        serves: [],
      },
    ],
    ages: [],
    results: [],
    notices: [],
    ...more,
  };
}
