import { expect, it } from 'vitest';
import { evidence } from '../../rules/_shared/example.ts';
import { evaluate } from '../../src/audit/evaluate.ts';
import { formatPlace } from '../../src/core/place.ts';
import type { Pack } from '../../src/core/rule.ts';
import { answer, rule } from './results.ts';

const pack: Pack = {
  id: 'kr-pipa',
  title: { en: 'Act', ko: '법' },
  cite: { en: 'PIPA Art. {article}', ko: '개인정보 보호법 {article}' },
  entries: [
    { check: 'one', article: '21(1)' },
    { check: 'one', article: '28-8(1)', from: '2023-09-15' },
    { check: 'one', article: '99', to: '2023-09-14', unverified: true },
    { check: 'other', article: '1' },
  ],
};

it('gives each result its severity, remedy, fingerprint and articles in force', () => {
  const one = rule('one', () => [answer()]);
  const [result] = evaluate({ rules: [one], packs: [pack], evidence: evidence({}) });
  expect(result).toMatchObject({ rule: 'one', severity: 'high', status: 'violated', title: one.title });
  expect(result?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect(result?.articles).toEqual([
    {
      pack: 'kr-pipa',
      article: '21(1)',
      cite: { en: 'PIPA Art. 21(1)', ko: '개인정보 보호법 제21조제1항' },
    },
    {
      pack: 'kr-pipa',
      article: '28-8(1)',
      cite: { en: 'PIPA Art. 28-8(1)', ko: '개인정보 보호법 제28조의8제1항' },
    },
  ]);
});

it('cites the law of the date of the audit, and says what is unverified', () => {
  const rules = [rule('one', () => [answer()])];
  const [result] = evaluate({ rules, packs: [pack], evidence: evidence({ asOf: '2023-09-14' }) });
  expect(result?.articles.map(({ article }) => article)).toEqual(['21(1)', '99']);
  expect(result?.articles[1]?.unverified).toBe(true);
});

it('cites an article about certain items for results about these alone', () => {
  const entries = [
    { check: 'one', article: '24-2(2)', items: ['rrn'] },
    { check: 'one', article: '24(3)', exceptItems: ['credit-card'] },
    { check: 'one', article: '29' },
  ];
  const cited = (item: string) => {
    const rules = [rule('one', () => [answer({ item })])];
    const [result] = evaluate({ rules, packs: [{ ...pack, entries }], evidence: evidence({}) });
    return result?.articles.map(({ article }) => article);
  };
  expect(cited('rrn')).toEqual(['24-2(2)', '24(3)', '29']);
  expect(cited('passport')).toEqual(['24(3)', '29']);
  expect(cited('credit-card')).toEqual(['29']);
});

it('cites only the laws that the policy names', () => {
  const rules = [rule('one', () => [answer()])];
  const [result] = evaluate({ rules, packs: [{ ...pack, id: 'eu-gdpr' }], evidence: evidence({}) });
  expect(result?.articles).toEqual([]);
});

it('lets a result raise or lower the severity of its rule', () => {
  const rules = [rule('one', () => [answer({ severity: 'low' })])];
  const [result] = evaluate({ rules, packs: [], evidence: evidence({}) });
  expect(result?.severity).toBe('low');
});

it('sorts by severity, then by place', () => {
  const at = (dataset: string, severity: 'critical' | 'low') =>
    answer({ place: { source: 'crm', dataset }, severity });
  const rules = [rule('one', () => [at('b', 'low'), at('a', 'low'), at('z', 'critical')])];
  const results = evaluate({ rules, packs: [], evidence: evidence({}) });
  expect(results.map(({ place }) => formatPlace(place))).toEqual(['crm:z', 'crm:a', 'crm:b']);
});

it('gives the same order whatever the order of the rules', () => {
  const rules = ['one', 'two', 'three'].map((id) => rule(id, () => [answer()]));
  const forwards = evaluate({ rules, packs: [], evidence: evidence({}) });
  const backwards = evaluate({ rules: rules.toReversed(), packs: [], evidence: evidence({}) });
  expect(forwards).toEqual(backwards);
});

it('keeps two results apart that share everything a fingerprint is made of', () => {
  const rules = [rule('one', () => [answer({ count: 1 }), answer({ count: 2 })])];
  const [first, second] = evaluate({ rules, packs: [], evidence: evidence({}) });
  expect(second?.fingerprint).toBe(`${first?.fingerprint}-2`);
});

it('keeps a fingerprint while counts move', () => {
  const of = (count: number) =>
    evaluate({ rules: [rule('one', () => [answer({ count })])], packs: [], evidence: evidence({}) })[0]
      ?.fingerprint;
  expect(of(1)).toBe(of(2));
});

it('turns a rule that throws into a bug, tells nothing of the message, and goes on', () => {
  const broken = rule('broken', () => {
    throw new TypeError('kim@example.com is not a function');
  });
  const results = evaluate({
    rules: [broken, rule('one', () => [answer()])],
    packs: [],
    evidence: evidence({}),
  });
  const bug = results.find(({ rule: id }) => id === 'broken');
  expect(bug).toMatchObject({ status: 'unknown', bug: true, place: { source: 'gamsa', dataset: 'broken' } });
  expect(bug?.message.en).toContain('TypeError');
  expect(JSON.stringify(results)).not.toContain('kim@example.com');
  expect(results.filter(({ rule: id }) => id === 'one')).toHaveLength(1);
});
