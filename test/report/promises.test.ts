import { expect, it } from 'vitest';
import { policySchema } from '../../src/core/policy.ts';
import { loadItems, loadPacks } from '../../src/registry.ts';
import { render } from '../../src/report/index.ts';
import { run } from './run.ts';

const contents = policySchema.omit({ officer: true }).parse({
  schema: 'gamsa.policy/v1',
  controller: { name: 'Example', country: 'KR' },
  law: ['kr-pipa'],
  timeZone: 'Asia/Seoul',
  effective: '2026-01-01',
  activities: [
    { id: 'news', title: 'News', items: { required: ['email'] }, retention: { until: 'opt-out' } },
  ],
  automatic: { items: ['cookie'], retention: { keep: 'P3M' } },
  claims: [
    { kind: 'tls', minimum: '1.2' },
    { kind: 'encryption-at-rest', algorithm: 'AES-256' },
    { kind: 'no-training', text: { en: 'Our own words', ko: '우리 방침의 말' } },
  ],
});

it('says in words what is promised', async () => {
  const [items, packs] = await Promise.all([loadItems(), loadPacks()]);
  const show = async (language: 'en' | 'ko') =>
    String(
      await render(
        'html',
        { ...run, policy: { ...run.policy!, contents } },
        { language, items, packs, width: 80, color: false },
      ),
    ).replace(/<!-- -->/g, '');
  const korean = await show('ko');
  expect(korean).toContain('전송 구간 TLS 암호화 1.2');
  expect(korean).toContain('저장 데이터 암호화 (AES-256)');
  expect(korean).toContain('우리 방침의 말');
  expect(korean).toContain('이용 중 자동 수집: 쿠키');
  expect(korean).toContain('이용 중 자동 수집: 3개월');
  const english = await show('en');
  expect(english).toContain('Stored data encrypted (AES-256)');
  expect(english).not.toContain('no-training');
});
