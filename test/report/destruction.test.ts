import { describe, expect, it } from 'vitest';
import type { DestructionPlan, DestructionVerification } from '../../src/core/destruction.ts';
import { registerOf, renderVerification, verificationCode } from '../../src/report/destruction.ts';

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
  unplanned: [],
  planComplete: true,
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

describe('a verification', () => {
  const why = { en: 'the data map names no clock', ko: '기산 필드가 없습니다' };
  const partly = { ...verification, planComplete: false, unplanned: [{ place: 'crm:leads', why }] };

  it('says what the plan had left out, and is not clean then', () => {
    expect(renderVerification(plan, verification, 'en')).not.toContain('INCOMPLETE');
    expect(verificationCode(verification, false)).toBe(0);
    expect(renderVerification(plan, partly, 'en')).toMatch(
      /INCOMPLETE[\s\S]*- crm:leads: the data map names no clock/,
    );
    expect(renderVerification(plan, partly, 'ko')).toMatch(/불완전[\s\S]*- crm:leads: 기산 필드가 없습니다/);
    expect(verificationCode(partly, false)).toBe(3);
  });

  it('is not clean where the audit of the plan was incomplete', () => {
    const blind = { ...partly, unplanned: [] };
    expect(renderVerification(plan, blind, 'en')).toContain('INCOMPLETE');
    expect(verificationCode(blind, false)).toBe(3);
  });
});
