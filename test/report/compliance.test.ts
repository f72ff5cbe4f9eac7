import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policySchema } from '../../src/core/policy.ts';
import { type Pack, resultStatuses } from '../../src/core/rule.ts';
import type { Run } from '../../src/core/run.ts';
import { loadItems, loadPacks } from '../../src/registry.ts';
import { toRequirements } from '../../src/report/compliance.ts';
import { formatOf, render } from '../../src/report/index.ts';
import { dataset, result, run } from './run.ts';

const [items, packs] = await Promise.all([loadItems(), loadPacks()]);
const options = { items, packs, language: 'en', width: 100, color: false } as const;

const pack: Pack = {
  id: 'test-law',
  title: { en: 'Test Law', ko: '시험법' },
  cite: { en: 'TL {article}', ko: '시험법 {article}' },
  entries: [
    { check: 'one', article: '10' },
    { check: 'two', article: '10', unverified: true },
    { check: 'one', article: '2' },
    { check: 'three', article: '3', from: '2027-01-01' },
    { check: 'four', article: '4', to: '2026-11-01' },
    { check: 'absent', article: '5' },
  ],
};

const withResults = (...results: readonly Parameters<typeof result>[0][]): Run => ({
  ...run,
  results: results.map((over) => result(over)),
});

describe('requirements', () => {
  it('are those in force, in the order of their numbers', () => {
    expect(toRequirements(run, pack).map(({ article }) => article)).toEqual(['2', '5', '10']);
    const next = { ...run, asOf: '2027-01-01' };
    expect(toRequirements(next, pack).map(({ article }) => article)).toEqual(['2', '3', '5', '10']);
  });

  it('gather the results of every check that serves them, and take the worst', () => {
    const of = withResults({ rule: 'one', status: 'satisfied' }, { rule: 'two', status: 'unknown' });
    const found = Object.fromEntries(toRequirements(of, pack).map((one) => [one.article, one]));
    expect(found['2']).toMatchObject({ status: 'satisfied', unverified: false, checks: ['one'] });
    expect(found['10']).toMatchObject({ status: 'unknown', unverified: true, checks: ['one', 'two'] });
    expect(found['10']?.results).toHaveLength(2);
  });

  it('about certain items are judged by results about these alone', () => {
    const entries = [
      { check: 'one', article: '2', items: ['rrn'] },
      { check: 'one', article: '3', exceptItems: ['credit-card'] },
    ];
    const of = withResults(
      { rule: 'one', status: 'violated', item: 'credit-card' },
      { rule: 'one', status: 'satisfied', item: 'passport' },
    );
    const status = toRequirements(of, { ...pack, entries }).map((one) => one.status);
    expect(status).toEqual(['unknown', 'satisfied']);
  });

  it('that no check can see are unknown, with the reason, and not called verified', () => {
    const beyond = { en: 'it is on paper', ko: '종이에 있습니다' };
    const title = { en: 'Paper', ko: '종이' };
    const all = toRequirements(run, { ...pack, requirements: [{ article: '7', title, beyond }] });
    expect(all.map(({ article }) => article)).toEqual(['2', '5', '7', '10']);
    expect(all[2]).toMatchObject({ status: 'unknown', beyond, unverified: true, checks: [], results: [] });
  });

  it('are unknown where the run holds no result', () => {
    const status = toRequirements(withResults(), pack).map((one) => one.status);
    expect(status).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('are never satisfied beside a violation or something unknown', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...resultStatuses), { minLength: 1 }), (statuses) => {
        const of = withResults(...statuses.map((status) => ({ rule: 'absent', status })));
        const status = toRequirements(of, pack).find(({ article }) => article === '5')?.status;
        if (statuses.includes('violated')) expect(status).toBe('violated');
        else if (statuses.includes('unknown')) expect(status).toBe('unknown');
        else expect(status).toBe(statuses.includes('satisfied') ? 'satisfied' : 'not-applicable');
      }),
    );
  });
});

describe('the view by law', () => {
  it('serves every pack, whether the policy names it or not', async () => {
    const text = await render('compliance', run, options);
    for (const { title } of packs) expect(text).toContain(title.en);
    expect(text).toMatch(/\| PIPA Art\. 21\(1\) \| violated \|/);
    expect(text).toContain('crm:public.inquiries (0123456789abcdef)');
    expect(text).toMatch(/GDPR Art\. 5\(1\)\(e\) \| violated/);
  });

  it('lists every criterion of section 3 of ISMS-P, those that no check sees with the reason', async () => {
    const text = await render('compliance', run, options);
    for (const criterion of ['3.1.5', '3.2.3', '3.3.3', '3.5.3'])
      expect(text).toMatch(
        new RegExp(`ISMS-P ${criterion.replaceAll('.', String.raw`\.`)}.* \\| unknown \\|.*no check: `),
      );
    const criteria = new Set(text.match(/(?<=ISMS-P )3\.[1-5]\.\d/g));
    expect(criteria.size).toBe(7 + 5 + 4 + 2 + 3);
  });

  it('marks what was not verified, and says what is no result, in Korean as well', async () => {
    const text = await render('compliance', run, { ...options, language: 'ko' });
    expect(text).toMatch(/ISMS-P 인증기준 3\.4\.1\\\* 개인정보 파기 \| 위반/);
    expect(text).toContain('이 실행에 결과 없음');
  });

  it('is a table for a spreadsheet, whose counts are those of the run', async () => {
    const [head = [], ...rows] = parse(await render('compliance-csv', run, options), {
      bom: true,
    }) as string[][];
    const row = rows.find(([, requirement]) => requirement === 'PIPA Art. 21(1)');
    const cell = (name: string) => row?.[head.indexOf(name)];
    expect([cell('violated'), cell('satisfied'), cell('unknown')]).toEqual(['1', '1', '0']);
    expect(cell('verified')).toBe('yes');
  });

  it('takes no name of a source for markup', async () => {
    const hostile = withResults({ place: { source: 'crm', dataset: 'a|b`d`<img>\n# c' } });
    const rows = (await render('compliance', hostile, options))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
    expect(rows.join()).not.toMatch(/(?<!\\)[`<]/);
  });

  it('is a part of the Markdown report, for the laws that the policy names', async () => {
    const text = await render('markdown', run, options);
    expect(text).toContain('## By law');
    expect(text).toContain('### Personal Information Protection Act');
    expect(text).not.toContain('### General Data Protection');
  });
});

describe('the record of processing activities', () => {
  const { officer: _, ...contents } = policySchema.parse({
    schema: 'gamsa.policy/v1',
    controller: { name: 'Acme', country: 'KR' },
    law: ['kr-pipa'],
    timeZone: 'Asia/Seoul',
    effective: '2025-01-01',
    purposes: { answer: 'Answer inquiries' },
    activities: [
      {
        id: 'inquiries',
        title: 'Inquiries',
        purposes: ['answer'],
        basis: { cited: 'kr-pipa:15(1)', ground: 'consent' },
        items: { required: ['name', 'email'] },
        retention: { keep: 'P3Y', from: 'collected' },
      },
      { id: 'idle', title: 'Idle', items: { required: ['name'] }, retention: { unspecified: true } },
    ],
    processors: [{ id: 'cloud', name: 'Cloud Inc.', tasks: ['hosting'] }],
    transfers: [{ recipient: 'cloud', country: 'JP', items: ['email'], purpose: 'hosting' }],
  });
  const [first, ...others] = run.sources;
  const served: Run = {
    ...run,
    policy: {
      ...run.policy,
      controller: contents.controller.name,
      effective: '2025-01-01',
      law: [],
      digest: '',
      contents,
    },
    sources: first ? [{ ...first, processor: 'cloud', country: 'US' }, ...others] : [],
    datasets: [dataset({ serves: [{ activity: 'inquiries' }] })],
  };

  it('has a row for each activity, with its systems and who receives what is in them', async () => {
    const [head = [], ...rows] = parse(await render('record-csv', served, options), {
      bom: true,
    }) as string[][];
    expect(rows.map(([first]) => first)).toEqual(['Acme', 'Acme', 'looked at', 'not looked at']);
    const row = Object.fromEntries(head.map((name, index) => [name, rows[0]?.[index]]));
    expect(row).toMatchObject({
      activity: 'Inquiries',
      purposes: 'Answer inquiries',
      'legal basis': 'kr-pipa:15(1)',
      retention: '3 years',
      datasets: 'crm:public.inquiries',
      'processors of these systems': 'Cloud Inc.',
      'countries of these systems': 'US',
      'transfers declared for these processors': 'Cloud Inc. (JP): e-mail address',
    });
    expect(rows[1]?.[head.indexOf('datasets')]).toBe('');
    expect(rows[1]?.[head.indexOf('legal basis')]).toBe('not published');
  });

  it('says where there is no policy to make it of', async () => {
    expect(await render('record', run, options)).toContain('holds no policy');
    // What another law requires, and what is collected automatically, is processing as well: in every format.
    const more = policySchema.parse({
      ...contents,
      automatic: { items: ['cookie'], retention: { keep: 'P3M' } },
      holds: [{ id: 'ecommerce', law: 'E-commerce Act', items: ['email'], keep: 'P5Y' }],
    });
    const kept = dataset({ serves: [{ activity: 'ecommerce' }, { activity: 'automatic' }] });
    const whole: Run = { ...served, policy: { ...served.policy!, contents: more }, datasets: [kept] };
    for (const format of ['record', 'record-csv', 'html', 'dpv'] as const) {
      const text = await render(format, whole, options);
      expect(text, format).toContain('Preservation under E-commerce Act');
      expect(text, format).toContain('Collected automatically');
    }
    const contract = JSON.parse(await render('odcs', whole, options)) as {
      slaProperties: { value: unknown }[];
    };
    expect(contract.slaProperties.map(({ value }) => value)).toEqual([5, 3]);
    expect(await render('record', served, { ...options, language: 'ko' })).toContain('| Acme | Inquiries |');
  });

  it('goes by the longest ending', () => {
    expect(formatOf('q4.record.csv')).toBe('record-csv');
    expect(formatOf('q4.record.md')).toBe('record');
    expect(formatOf('q4.compliance.csv')).toBe('compliance-csv');
    expect(formatOf('q4.md')).toBe('markdown');
  });
});
