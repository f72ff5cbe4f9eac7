import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/audit/evaluate.ts';
import { formatPlace } from '../../src/core/place.ts';
import type { Result, Rule } from '../../src/core/rule.ts';

const folder = new URL('../../rules/checks/', import.meta.url);

/** Every file of the folder is a check; the generated index is not needed, nor trusted, here. */
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.generated.'));
const rules = await Promise.all(
  files.map(async (file) => {
    const module: { default: Rule } = await import(new URL(file, folder).href);
    return { file, rule: module.default };
  }),
);

/** Results by place, ties in the order in which the rule gave them. */
const byPlace = (results: readonly Result[]) =>
  [...results].sort((a, b) => formatPlace(a.place).localeCompare(formatPlace(b.place), 'en'));

const hangul = /\p{Script=Hangul}/u;
const badWords = /undefined|NaN|\[object|null/;

function expectWords(text: { en: string; ko: string }): void {
  expect(text.en).toMatch(/\p{L}/u);
  expect(text.en).not.toMatch(badWords);
  expect(text.ko).not.toMatch(badWords);
  expect(text.ko).toMatch(hangul);
}

/** Checks that call for somebody's eyes, and never say themselves that something is wrong. */
const asks: ReadonlySet<string> = new Set(['field-not-told']);

describe.each(rules)('$file', ({ file, rule }) => {
  it('is named like its file', () => {
    expect(`${rule.id}.ts`).toBe(file);
  });

  it('says what it is in both languages', () => {
    for (const text of [rule.title, rule.about, rule.remedy]) expectWords(text);
    for (const text of [rule.title.en, rule.about.en, rule.remedy.en]) expect(text).not.toMatch(hangul);
  });

  it('has an example that breaks it, and one that keeps it', () => {
    const statuses = rule.examples.flatMap(({ expect: expected }) => expected);
    expect(statuses).toContain(asks.has(rule.id) ? 'unknown' : 'violated');
    expect(statuses).toContain('satisfied');
  });

  it.each(rule.examples.map((example) => ({ example, title: example.title })))(
    'answers: $title',
    ({ example }) => {
      const results = byPlace(rule.evaluate(example.evidence()));
      expect(results.map(({ status }) => status)).toEqual(example.expect);
    },
  );

  it('says something sensible of every result, with counts that fit together', () => {
    for (const example of rule.examples) {
      for (const result of rule.evaluate(example.evidence())) {
        expectWords(result.message);
        expect(result.place.source).not.toBe('');
        if (result.count !== undefined && result.of !== undefined) {
          expect(result.count).toBeLessThanOrEqual(result.of);
        }
      }
    }
  });

  it('leaves its evidence as it is, and answers alike twice', () => {
    for (const example of rule.examples) {
      const evidence = example.evidence();
      const before = JSON.stringify(evidence);
      const first = rule.evaluate(evidence);
      expect(rule.evaluate(evidence)).toEqual(first);
      expect(JSON.stringify(evidence)).toBe(before);
    }
  });

  it('names each result of an example by a fingerprint of its own', () => {
    for (const example of rule.examples) {
      const results = evaluate({ rules: [rule], packs: [], evidence: example.evidence() });
      expect(results.every(({ fingerprint }) => /^[0-9a-f]{16}$/.test(fingerprint))).toBe(true);
      expect(new Set(results.map(({ fingerprint }) => fingerprint)).size).toBe(results.length);
    }
  });

  it('alone gives its results: without it they are gone and the others stay', () => {
    const others = rules.map((one) => one.rule).filter((one) => one !== rule);
    for (const example of rule.examples) {
      const evidence = example.evidence();
      const all = evaluate({ rules: [rule, ...others], packs: [], evidence });
      const without = evaluate({ rules: others, packs: [], evidence });
      expect(without.some((result) => result.rule === rule.id)).toBe(false);
      expect(all.filter((result) => result.rule !== rule.id)).toEqual(without);
      expect(all.length - without.length).toBe(rule.evaluate(evidence).length);
    }
  });
});

it('knows all the checks that the design names', () => {
  const ids = rules.map(({ rule }) => rule.id);
  expect(ids).toEqual(
    expect.arrayContaining([
      'dataset-without-purpose',
      'item-not-declared',
      'optional-item-required',
      'resident-number-without-law',
      'unique-identifier-without-basis',
      'sensitive-item-without-basis',
      'records-past-retention',
      'retention-not-measurable',
      'opt-out-not-honoured',
      'deletion-request-not-honoured',
      'anonymised-data-identifies',
      'weak-password',
      'plaintext-secret',
      'unencrypted-identifier',
      'personal-data-in-free-text',
      'undeclared-processor',
      'undeclared-country',
      'item-not-in-transfer',
      'weak-transport',
      'excessive-grants',
      'auditor-could-write',
      'not-scanned',
    ]),
  );
});
