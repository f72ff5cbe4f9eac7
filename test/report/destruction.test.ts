import { describe, expect, it } from 'vitest';
import type { DestructionPlan, DestructionVerification } from '../../src/core/destruction.ts';
import { registerOf, renderVerification } from '../../src/report/destruction.ts';

const step = {
  id: 's1',
  source: 'crm',
  dataset: 'subscribers',
  activity: 'newsletter',
  kind: 'ended',
  promise: { en: 'until the opt-out', ko: '수신거부 시까지' },
  action: 'delete',
  fields: [],
  records: 3,
  overdue: 3,
  keyFields: ['no'],
  dependants: [],
  remarks: [],
} as unknown as DestructionPlan['steps'][number];

const plan = {
  id: 'p',
  timeZone: 'Asia/Seoul',
  policy: { controller: { en: 'Example', ko: '예시' } },
  steps: [step, { ...step, id: 's2', kind: 'period', promise: { en: '3 years', ko: '3년' } }],
} as unknown as DestructionPlan;

const verification: DestructionVerification = {
  schema: 'gamsa.destruction-verification/v1',
  plan: 'p',
  // The next day in Seoul.
  verified: '2026-01-31T15:00:00.000Z',
  version: '0',
  steps: [{ step: 's1', source: 'crm', dataset: 'subscribers', planned: 3, proofs: [] }],
};

describe('the register of destruction', () => {
  it('says why records go: their period has ended, or its event has come', () => {
    const reasons = (language: 'en' | 'ko') =>
      registerOf(plan, undefined, language).rows.map((row) => row[3]);
    expect(reasons('en')).toEqual([
      'kept until the opt-out, which has come (newsletter)',
      'retention of 3 years has ended (newsletter)',
    ]);
    expect(reasons('ko')).toEqual([
      '보유 사유 소멸(수신거부 시까지) (newsletter)',
      '보유기간(3년) 경과 (newsletter)',
    ]);
  });

  it('dates a verification by the policy’s time zone', () => {
    const { head, rows } = registerOf(plan, verification, 'en');
    const at = head.indexOf('verified on');
    expect(rows.map((row) => row[at])).toEqual(['2026-02-01', '']);
    expect(renderVerification(plan, verification, 'en')).toContain('2026-02-01 (Asia/Seoul)');
  });
});
