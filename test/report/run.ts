import type { Classification } from '../../src/core/classification.ts';
import type { Outcome } from '../../src/core/evidence.ts';
import type { Run, RunDataset, RunResult } from '../../src/core/run.ts';

/** A small run with one of everything a renderer must show. */

export function classification(over: Partial<Classification> = {}): Classification {
  return {
    confidence: 0.9,
    runnersUp: [],
    evidence: [],
    values: 100,
    forms: {},
    contains: {},
    unclear: false,
    ...over,
  };
}

const outcome = (over: Partial<Outcome>): Outcome => ({
  status: 'scanned',
  rowsRead: 100,
  rows: 100,
  problems: [],
  ...over,
});

export function dataset(over: Partial<RunDataset> = {}): RunDataset {
  return {
    source: 'crm',
    name: 'public.inquiries',
    kind: 'table',
    outcome: outcome({}),
    fields: [
      {
        name: 'email',
        type: 'text',
        nullable: false,
        classification: classification({
          item: 'email',
          confidence: 0.999,
          evidence: [
            { kind: 'values', by: 'email', item: 'email', weight: 5, matched: 3921, of: 4603 },
            { kind: 'values', by: 'url', item: 'url', weight: 1, matched: 4000, of: 4603 },
          ],
          forms: { plain: 3921 },
        }),
      },
      {
        name: 'pw',
        type: 'text',
        nullable: true,
        classification: classification({
          item: 'password',
          confidence: 0.8,
          forms: { plain: 3, 'strong-hash': 97 },
        }),
      },
      {
        name: 'memo',
        type: 'text',
        nullable: true,
        classification: classification({ contains: { rrn: 14 } }),
      },
      { name: 'colour', type: 'text', nullable: true, classification: classification() },
    ],
    serves: [],
    ...over,
  };
}

export function result(over: Partial<RunResult> = {}): RunResult {
  return {
    rule: 'records-past-retention',
    status: 'violated',
    severity: 'high',
    title: { en: 'Records past their retention', ko: '보유기간이 지난 개인정보' },
    place: { source: 'crm', dataset: 'public.inquiries' },
    message: {
      en: '1,204 of 9,310 records, oldest 2019-03-02',
      ko: '9,310건 중 1,204건, 가장 오래된 것 2019-03-02',
    },
    remedy: { en: 'Destroy them.', ko: '파기하십시오.' },
    articles: [
      {
        pack: 'kr-pipa',
        article: '21(1)',
        cite: { en: 'PIPA Art. 21(1)', ko: '개인정보 보호법 제21조제1항' },
      },
    ],
    count: 1204,
    of: 9310,
    oldest: '2019-03-02',
    fingerprint: '0123456789abcdef',
    ...over,
  };
}

export const run: Run = {
  schema: 'gamsa.run/v1',
  tool: { name: 'gamsa', version: '0.1.0', node: '24.0.0' },
  id: '00000000-0000-4000-8000-000000000000',
  started: '2026-11-02T00:00:00.000Z',
  ended: '2026-11-02T00:00:09.000Z',
  asOf: '2026-11-02',
  timeZone: 'Asia/Seoul',
  policy: {
    controller: { en: 'Acme', ko: '에이크미' },
    effective: '2025-01-10',
    law: ['kr-pipa'],
    digest: '0'.repeat(64),
  },
  complete: false,
  sources: [
    {
      id: 'crm',
      connector: 'postgres',
      outcome: outcome({}),
      facts: [],
      duration: 10,
      statements: [],
    },
    {
      id: 'erp',
      connector: 'mysql',
      outcome: {
        status: 'failed',
        reason: { code: 'unreachable', detail: 'ECONNREFUSED' },
        rowsRead: 0,
        problems: [],
      },
      facts: [],
      duration: 10,
      statements: [],
    },
  ],
  datasets: [
    dataset(),
    dataset({
      name: 'public.고객_명부',
      outcome: outcome({
        status: 'sampled',
        method: 'random-rows',
        rowsRead: 4603,
        rows: 120_000,
        bound: 0.001,
      }),
    }),
    dataset({
      name: 'public.v_first',
      fields: [],
      outcome: outcome({ status: 'sampled', method: 'first', rowsRead: 10, rows: 5000 }),
    }),
    dataset({
      name: 'public.secret',
      fields: [],
      outcome: { status: 'failed', reason: { code: 'permission-denied' }, rowsRead: 0, problems: [] },
    }),
  ],
  ages: [],
  results: [
    result(),
    result({
      rule: 'weak-password',
      severity: 'critical',
      title: { en: 'Password in clear text', ko: '평문 비밀번호' },
      place: { source: 'crm', dataset: 'public.inquiries', field: 'pw' },
      message: { en: '3 of 100 values in clear text', ko: '값 100개 중 3개가 평문' },
      fingerprint: 'fedcba9876543210',
    }),
    result({
      status: 'unknown',
      rule: 'undeclared-country',
      title: { en: 'Undeclared country', ko: '처리방침에 없는 국가' },
      place: { source: 'erp' },
      fingerprint: '1111111111111111',
    }),
    result({
      rule: 'excessive-grants',
      title: { en: 'Excessive grants', ko: '과도한 권한' },
      accepted: { by: 'waiver', reason: 'Moved next month', approver: 'privacy team', expires: '2026-12-31' },
      fingerprint: '2222222222222222',
    }),
    result({ status: 'satisfied', fingerprint: '3333333333333333' }),
  ],
  notices: [
    { code: 'unused-waiver', message: { en: 'A waiver matches nothing', ko: '쓰이지 않은 예외 승인' } },
  ],
};
