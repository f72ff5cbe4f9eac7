import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgeMeasurement } from '../../src/core/evidence.ts';
import { loadItems } from '../../src/registry.ts';
import { render } from '../../src/report/index.ts';
import { widthOf } from '../../src/report/layout.ts';
import { renderAges } from '../../src/report/terminal-ages.ts';
import { dataset, result, run } from './run.ts';

const items = await loadItems();
const options = { language: 'en' as const, items, width: 100, color: false };

const age = (over: Partial<AgeMeasurement>): AgeMeasurement => ({
  source: 'crm',
  dataset: 'public.inquiries',
  activity: 'inquiries',
  kind: 'period',
  retention: { keep: 'P3Y', from: 'collected' },
  ...over,
});
const ages = [
  age({ total: 1000, due: 100, overdue: 50, withoutClock: 1 }),
  age({ dataset: 'public.고객_명부', total: 1_000_000, due: 1, overdue: 1, withoutClock: 0 }),
  age({ dataset: 'public.fresh', total: 10, due: 0, overdue: 0, withoutClock: 0 }),
  age({ dataset: 'public.secret', failure: { code: 'permission-denied' } }),
];

describe('ageing bars', () => {
  it('read as designed: the most overdue first, those in time counted', () => {
    expect(`\n${renderAges({ ...run, ages }, options)}\n`).toMatchInlineSnapshot(`
      "
      Retention
        crm:public.inquiries            █▓▒░░░░░░░░░░░░░  50 of 1,000 overdue, 50 due · 3 years
        crm:public.고객_명부            █░░░░░░░░░░░░░░░  1 of 1,000,000 overdue · 3 years
        █ overdue ▓ due ▒ without a clock ░ within
        1 within their period, 1 could not be counted
      "
    `);
    expect(
      `\n${renderAges({ ...run, ages }, { ...options, language: 'ko', width: 50 })}\n`,
    ).toMatchInlineSnapshot(`
      "
      보유기간
        crm:pub…quiries  1,000건 중 50건 기한 경과, 50건
                         파기 대상 · 3년
        crm:pub…객_명부  1,000,000건 중 1건 기한 경과 ·
                         3년
        1건 기간 안, 1건 집계 불가
      "
    `);
  });

  it('are left out where nothing was counted', () => {
    expect(renderAges({ ...run, ages: [ages[3]!] }, options)).toBe('');
  });

  it('always have the same length, show every part, and keep to the width', () => {
    const count = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(count, count, count, count, fc.integer({ min: 40, max: 160 }), (a, b, c, d, width) => {
        const one = age({ total: a + b + c + d + 1, due: a + b + 1, overdue: a, withoutClock: c });
        const text = renderAges({ ...run, ages: [one] }, { ...options, width, color: true });
        const line = stripVTControlCharacters(text).split('\n')[1]!;
        if (width >= 60) {
          expect(line.match(/[█▓▒░]/g)).toHaveLength(16);
          expect(line.includes('█')).toBe(a > 0);
          expect(line.includes('▒')).toBe(c > 0);
        }
        for (const each of stripVTControlCharacters(text).split('\n'))
          expect(widthOf(each)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('a large run', () => {
  it('stays readable on a terminal, and says what was left out', async () => {
    const many = {
      ...run,
      datasets: Array.from({ length: 500 }, (_, i) => dataset({ name: `t${i}` })),
      results: Array.from({ length: 10_000 }, (_, i) =>
        result({ place: { source: 'crm', dataset: `t${i}` } }),
      ),
    };
    const text = await render('terminal', many, options);
    expect(text.split('\n').length).toBeLessThan(100);
    expect(text).toContain('… and 9,992 more; every one is in the reports');
    expect(text).toContain('… and 488 more');
  });
});
