import { expect, it } from 'vitest';
import type { Retention } from '../../src/core/policy.ts';
import { loadItems } from '../../src/registry.ts';
import { retentionText } from '../../src/report/record.ts';

const items = await loadItems();
const both = (retention: Retention) =>
  (['en', 'ko'] as const).map((language) => retentionText(retention, { language, items }));

it.each<[Retention, string, string]>([
  [{ keep: 'P3Y' }, '3 years', '3년'],
  [{ until: 'opt-out' }, 'until the opt-out', '수신거부 시까지'],
  [
    { keep: 'P3Y', until: 'deletion-request' },
    '3 years or until deletion is asked for, whichever comes first',
    '3년 또는 삭제 요구 시까지(먼저 도래하는 때)',
  ],
  [
    { dataType: 'content', items: ['prompt'], keep: 'P30D', onlyIf: 'for debugging' },
    'content · prompt: 30 days, for debugging',
    'content · 프롬프트(입력 내용): 30일, for debugging',
  ],
  [{ unspecified: true }, 'no period published', '기간이 공개되지 않음'],
])('a retention as it was promised: %j', (retention, en, ko) => {
  expect(both(retention)).toEqual([en, ko]);
});
