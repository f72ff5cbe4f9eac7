import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatArticle } from '../../src/core/article.ts';
import { isAbout, type Pack, type Result } from '../../src/core/rule.ts';

const namesIn = (folder: string) =>
  readdirSync(new URL(`../../rules/${folder}/`, import.meta.url)).filter(
    (name) => name.endsWith('.ts') && !name.includes('.generated.'),
  );

const checks = namesIn('checks').map((name) => name.replace(/\.ts$/, ''));
const packs = await Promise.all(
  namesIn('packs').map(async (file) => {
    const module: { default: Pack } = await import(
      new URL(`../../rules/packs/${file}`, import.meta.url).href
    );
    return { file, pack: module.default };
  }),
);

/** Checks about the policy itself; cited whether or not they stand in this folder yet. */
const aboutThePolicy = [
  'policy-gap',
  'policy-contradiction',
  'policy-transfer-incomplete',
  'policy-processor-name',
];

describe.each(packs)('$file', ({ file, pack }) => {
  it('is named like its file', () => {
    expect(`${pack.id}.ts`).toBe(file);
  });

  it('cites in both languages, with a place for the article', () => {
    expect(pack.cite.en).toContain('{article}');
    expect(pack.cite.ko).toContain('{article}');
    expect(pack.title.ko).toMatch(/\p{Script=Hangul}/u);
  });

  it('cites only checks that exist', () => {
    const known = new Set([...checks, ...aboutThePolicy]);
    expect(pack.entries.map(({ check }) => check).filter((check) => !known.has(check))).toEqual([]);
  });

  it('names each requirement once, and either checks it or says why not', () => {
    const named = pack.requirements ?? [];
    expect(new Set(named.map(({ article }) => article)).size).toBe(named.length);
    for (const { article, title, beyond } of named) {
      expect(title.ko).toMatch(/\p{Script=Hangul}/u);
      const checked = pack.entries.some((entry) => entry.article === article);
      expect({ article, checked }).toEqual({ article, checked: beyond === undefined });
    }
  });

  it('has well-formed dates, and no article of a check twice on one day', () => {
    for (const { from = '0000-01-01', to = '9999-12-31' } of pack.entries) {
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(to).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(from <= to).toBe(true);
    }
    const today = pack.entries.filter(
      ({ from = '', to = '9' }) => from <= '2026-11-23' && '2026-11-23' <= to,
    );
    const keys = today.map(({ check, article }) => `${check} ${article}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('cites every check in the act or the notice of Korea today', () => {
  const korean = packs.filter(({ pack }) => ['kr-pipa', 'kr-safety-measures'].includes(pack.id));
  const cited = new Set(
    korean
      .flatMap(({ pack }) => pack.entries)
      .filter(({ from = '', to = '9' }) => from <= '2026-11-23' && '2026-11-23' <= to)
      .map(({ check }) => check),
  );
  expect([...checks, ...aboutThePolicy].filter((check) => !cited.has(check))).toEqual([]);
});

it('cites the articles on single items for these alone', () => {
  const cited = (id: string, check: string, about: string | Pick<Result, 'until'>) => {
    const of = typeof about === 'string' ? { item: about } : about;
    return packs
      .find(({ pack }) => pack.id === id)
      ?.pack.entries.filter((entry) => entry.check === check && isAbout(entry, of))
      .map(({ article }) => article);
  };
  expect(cited('kr-pipa', 'ended-elsewhere', { until: 'opt-out' })).toEqual(['37(3)']);
  expect(cited('kr-pipa', 'ended-elsewhere', { until: 'withdrawal' })).toEqual(['37(3)']);
  expect(cited('kr-pipa', 'ended-elsewhere', { until: 'deletion-request' })).toEqual(['36(2)']);
  expect(cited('eu-gdpr', 'ended-elsewhere', { until: 'deletion-request' })).toEqual(['17(1)']);
  expect(cited('kr-pipa', 'unencrypted-identifier', 'rrn')).toEqual(['24(3)', '24-2(2)']);
  expect(cited('kr-pipa', 'unencrypted-identifier', 'passport')).toEqual(['24(3)']);
  expect(cited('kr-pipa', 'unencrypted-identifier', 'credit-card')).toEqual(['29']);
  expect(cited('kr-pipa-decree', 'unencrypted-identifier', 'rrn')).toEqual(['21-2', '30']);
  expect(cited('kr-pipa-decree', 'unencrypted-identifier', 'bank-account')).toEqual(['30']);
  expect(cited('kr-pipa-decree', 'sensitive-item-without-basis', 'health')).toEqual([]);
  expect(cited('kr-pipa-decree', 'sensitive-item-without-basis', 'genetic')).toEqual(['18']);
  expect(cited('eu-gdpr', 'sensitive-item-without-basis', 'health')).toEqual(['9(1)']);
  expect(cited('eu-gdpr', 'sensitive-item-without-basis', 'criminal-record')).toEqual(['10']);
});

it('cites transfers abroad by Art. 28-8 only since it is in force', () => {
  const pipa = packs.find(({ pack }) => pack.id === 'kr-pipa')?.pack;
  const entry = pipa?.entries.find(({ article }) => article === '28-8(1)');
  expect(entry?.from).toBe('2023-09-15');
});

it('writes an article the way each language does', () => {
  expect(formatArticle('21(1)')).toEqual({ en: '21(1)', ko: '제21조제1항' });
  expect(formatArticle('24-2(1)').ko).toBe('제24조의2제1항');
  expect(formatArticle('30(1)3-2').ko).toBe('제30조제1항제3호의2');
  expect(formatArticle('58-2').ko).toBe('제58조의2');
  expect(formatArticle('29').ko).toBe('제29조');
  expect(formatArticle('5(1)(e)')).toEqual({ en: '5(1)(e)', ko: '제5조제1항(e)' });
  expect(formatArticle('3.1.3').ko).toBe('3.1.3');
});
