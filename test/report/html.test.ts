import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policySchema } from '../../src/core/policy.ts';
import type { Run } from '../../src/core/run.ts';
import type { Language } from '../../src/core/text.ts';
import { parseYaml } from '../../src/core/yaml.ts';
import { loadItems, loadPacks } from '../../src/registry.ts';
import { render } from '../../src/report/index.ts';
import { startChromium } from '../support/chromium.ts';
import { result, run } from './run.ts';

const [items, packs] = await Promise.all([loadItems(), loadPacks()]);
const show = (of: Run, language: Language = 'en') =>
  render('html', of, { language, items, packs, width: 80, color: false });

const file = new URL('../../fixtures/genon/policy.yaml', import.meta.url);
const { officer: _, ...contents } = parseYaml('policy.yaml', readFileSync(file, 'utf8'), policySchema).data;

/** A run with every part of the report filled. */
const full: Run = {
  ...run,
  history: {
    runs: [
      { id: run.id, ended: run.ended, asOf: run.asOf, complete: false, violated: 2, unknown: 1 },
      {
        id: 'earlier',
        ended: '2026-08-01T00:00:00Z',
        asOf: '2026-08-01',
        complete: true,
        violated: 5,
        unknown: 0,
      },
    ],
    since: { fedcba9876543210: '2026-08-01T00:00:00Z' },
  },
  policy: { ...run.policy!, contents },
  sources: run.sources.map((source) => ({
    ...source,
    processor: 'google',
    country: 'US',
    statements: [{ text: 'select count(*) from people', count: 3 }],
    facts: [{ kind: 'location', source: source.id, country: 'DE', origin: 'measured', by: 'test' }],
  })),
  ages: [
    {
      source: 'crm',
      dataset: 'public.inquiries',
      activity: 'inquiries',
      kind: 'period',
      retention: { keep: 'P3Y', from: 'collected' },
      total: 100,
      due: 12,
      overdue: 9,
      withoutClock: 3,
      future: 0,
      oldest: '2019-03-02',
    },
    {
      source: 'crm',
      dataset: 'public.mailing',
      activity: 'newsletter',
      kind: 'ended',
      retention: { until: 'opt-out' },
      total: 50,
      due: 2,
      overdue: 0,
      withoutClock: 48,
      future: 0,
    },
    {
      source: 'crm',
      dataset: 'public.secret',
      activity: 'events',
      kind: 'period',
      retention: { keep: 'P1Y' },
      failure: { code: 'permission-denied' },
    },
  ],
};

const hostile = `</title></style><script>window.hacked = 1</script><img src=x onerror="window.hacked=1">\u202e"'`;
const evil: Run = {
  ...full,
  sources: full.sources.map((source) => ({ ...source, statements: [{ text: hostile, count: 1 }] })),
  datasets: full.datasets.map((dataset) => ({
    ...dataset,
    name: hostile,
    fields: dataset.fields.map((field) => ({ ...field, name: hostile })),
  })),
  results: [
    ...full.results,
    result({
      place: { source: 'crm', dataset: hostile, field: hostile },
      message: { en: hostile, ko: hostile },
      fingerprint: hostile,
    }),
  ],
};

describe('the page as text', () => {
  it('needs nothing from elsewhere', async () => {
    const html = await show(full);
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    expect(html).not.toMatch(/url\(|@import|https?:\/\/(?!www\.law)/);
    expect(html).toContain('default-src &#x27;none&#x27;');
  });

  it.each([
    [
      'en',
      [
        'Promise and practice',
        'Findings',
        'Retention',
        '3 years',
        'until the opt-out',
        'Every statement sent',
        '3 × ',
      ],
    ],
    ['ko', ['약속과 실제', '발견 사항', '보유기간', '3년', '수신거부 시까지', '보낸 조회문 전체', '불완전']],
  ] as const)('speaks %s throughout', async (language, words) => {
    const html = await show(full, language);
    expect(html).toContain(`<html lang="${language}">`);
    for (const word of words) expect(html).toContain(word);
  });

  it('says that something was not looked at, first of all', async () => {
    const html = await show(full);
    expect(html.indexOf('incomplete')).toBeLessThan(html.indexOf('Coverage</h2>'));
    expect(html).toContain('permission denied');
  });

  it('sets names to type apart in a remedy, and nothing that a name may hold', async () => {
    const remedy = { en: 'Add the role to `roles`.', ko: '`roles`에 추가하십시오.' };
    const html = await show({ ...full, results: [result({ remedy, message: { en: '`x`', ko: '`x`' } })] });
    expect(html).toContain('<dd>Add the role to <code>roles</code>.</dd>');
    expect(html).toContain('<p>`x`</p>');
  });

  it('lists what each law asks for, and what no check can see', async () => {
    const html = await show(full);
    expect(html).toContain('no check: cameras and their signs are no data system');
    expect(html).not.toContain('GDPR Art.');
  });

  it('prints thousands of findings by check, none left out, and shows them one by one on a screen', async () => {
    const [first] = full.results;
    const many = Array.from({ length: 3_000 }, (_, i) => ({
      ...first!,
      fingerprint: i.toString(16).padStart(16, '0'),
      place: { source: 'crm', dataset: `t${i}` },
    }));
    const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0;
    const paper = await render(
      'html',
      { ...full, results: many },
      { language: 'en', items, packs, width: 80, color: false, sheets: new Map() },
    );
    expect(count(paper, /class="finding"/g)).toBe(200);
    expect(paper).toContain('Further findings, by check');
    for (const { fingerprint } of many) expect(paper).toContain(fingerprint);
    expect(count(paper, new RegExp(first!.remedy.en, 'g'))).toBeLessThan(210);
    const screen = await show({ ...full, results: many });
    expect(count(screen, /class="finding"/g)).toBe(3_000);
  });

  it('says which articles were not held against the text of the law', async () => {
    const [first] = full.results;
    const articles = first!.articles.map((article) => ({ ...article, unverified: true }));
    const html = await show({ ...full, results: [{ ...first!, articles }] }, 'ko');
    expect(html).toContain('제21조제1항*');
    expect(html.split('* 법령 원문과 대조하지 않은 조항입니다.')).toHaveLength(3);
    expect((await show(full)).match(/\* Article not verified/g)).toBeNull();
  });

  it('tells the course of the audits, and since when a finding has been open', async () => {
    const html = await show(full);
    expect(html).toContain('Open findings of the last audits');
    expect(html).toMatch(/Open since<\/dt><dd>2026-08-01/);
    const { history: _history, ...first } = full;
    expect(await show(first)).not.toContain('id="trend"');
  });

  it('is made of a scan, too', async () => {
    const { policy: _policy, ...scan } = full;
    const html = await show(scan);
    expect(html).toContain('Where personal data lies');
    expect(html).not.toContain('Promise and practice');
  });
});

describe('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gamsa-html-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  let count = 0;
  async function open(
    html: string,
    options: object = {},
  ): Promise<{ page: Page; asked: string[]; said: string[] }> {
    const path = join(folder, `${count++}.html`);
    writeFileSync(path, html);
    const context = await browser.newContext({ viewport: { width: 1_200, height: 900 }, ...options });
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(pathToFileURL(path).href);
    return { page, asked, said };
  }

  it.each([
    ['en', 'light'],
    ['ko', 'dark'],
    ['ko', 'light'],
    ['en', 'dark'],
  ] as const)('is accessible (%s, %s)', async (language, colorScheme) => {
    const { page } = await open(await show(full, language), { colorScheme, bypassCSP: true });
    await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
    await page.evaluate(axe.source);
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 120)))',
    );
    expect(violations).toEqual([]);
    await page.context().close();
  });

  it('asks for nothing but itself, and breaks no rule of its own', async () => {
    const { page, asked, said } = await open(await show(full));
    expect(asked).toHaveLength(1);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('searches and filters', async () => {
    const { page } = await open(await show(full));
    const shown = () => page.locator('.finding:visible').count();
    expect(await shown()).toBe(4);
    await page.getByRole('searchbox').fill('clear text');
    await expect.poll(shown).toBe(1);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(shown).toBe(4);
    await page.getByLabel('Status').selectOption('accepted');
    await expect.poll(shown).toBe(1);
    await expect.poll(() => page.locator('#shown').textContent()).toBe('1 of 4 shown');
    await page.context().close();
  });

  it('is as complete without its script', async () => {
    const { page } = await open(await show(full), { javaScriptEnabled: false });
    expect(await page.locator('.finding:visible').count()).toBe(4);
    expect(await page.locator('.filters:visible').count()).toBe(0);
    await page.context().close();
  });

  it('runs nothing that a name may hold', async () => {
    const { page, asked } = await open(await show(evil));
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(asked).toHaveLength(1);
    expect(await page.locator('img').count()).toBe(0);
    await page.context().close();
  });

  it('keeps to the width of a telephone and of a sheet of paper', async () => {
    const { page } = await open(await show(full, 'ko'), { viewport: { width: 380, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 990 });
    expect(await page.locator('.filters:visible').count()).toBe(0);
    await page.context().close();
  });

  it('can be used by keyboard where a table is wider than the screen', async () => {
    const { page } = await open(await show(full), {
      viewport: { width: 380, height: 800 },
      bypassCSP: true,
    });
    await page.evaluate(axe.source);
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 120)))',
    );
    expect(violations).toEqual([]);
    await page.context().close();
  });

  /** Milliseconds until the page can be used, and until a search has been answered. */
  async function timesOf(findings: number): Promise<{ ready: number; search: number }> {
    const results = Array.from({ length: findings }, (_, i) =>
      result({ place: { source: 'crm', dataset: `table_${i}` }, fingerprint: `f${i}` }),
    );
    const { page } = await open(await show({ ...full, results }));
    const ready = (await page.evaluate(
      'performance.getEntriesByType("navigation")[0].domInteractive',
    )) as number;
    const start = performance.now();
    await page.getByRole('searchbox').fill(`table_${findings - 1}`);
    await expect.poll(() => page.locator('.finding:not([hidden])').count(), { timeout: 60_000 }).toBe(1);
    const search = performance.now() - start;
    await page.context().close();
    return { ready, search };
  }

  it('stays usable with 10,000 findings: ten times as many take not much more than ten times as long', async () => {
    const few = await timesOf(1_000);
    const many = await timesOf(10_000);
    expect(many.ready / few.ready).toBeLessThan(30);
    expect(many.search / few.search).toBeLessThan(30);
  }, 120_000);
});
