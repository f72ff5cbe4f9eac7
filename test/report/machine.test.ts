import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { loadItems } from '../../src/registry.ts';
import { render, type TextFormat } from '../../src/report/index.ts';
import { result, run } from './run.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../fixtures/schemas/sarif-2.1.0.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

async function written(format: TextFormat, of: Run, language: 'en' | 'ko' = 'en'): Promise<string> {
  return render(format, of, { language, items: await loadItems(), width: 80, color: false });
}

const hostile = 'a"<b>&\u0000\u001b\ud800]]>\u202e';
const located: Run = {
  ...run,
  results: [
    ...run.results,
    result({
      place: { source: 'crm', dataset: hostile, field: hostile },
      message: { en: hostile, ko: hostile },
      at: { file: 'privacy/내 정책 #1.yaml', line: 12 },
      fingerprint: '4444444444444444',
    }),
    result({ accepted: { by: 'baseline' }, fingerprint: '5555555555555555' }),
  ],
};

describe('SARIF', () => {
  const log = async (of: Run, language?: 'ko') => JSON.parse(await written('sarif', of, language)) as Log;

  it.each(['en', 'ko'] as const)('is valid (%s)', async (language) => {
    expect(
      validate(JSON.parse(await written('sarif', located, language))),
      JSON.stringify(validate.errors),
    ).toBe(true);
  });

  it('would not be valid with a slip', async () => {
    const slip = await log(run);
    (slip.runs[0]!.results![0] as { kind: string }).kind = 'broken';
    expect(validate(slip)).toBe(false);
  });

  it('has a line of a file for every result, and the place in steps', async () => {
    const results = (await log(located)).runs[0]!.results!;
    expect(results).toHaveLength(6);
    for (const { locations } of results) {
      expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBeTruthy();
      expect(locations?.[0]?.physicalLocation?.region?.startLine).toBeGreaterThan(0);
    }
    const own = results.find(
      ({ partialFingerprints }) => partialFingerprints?.['gamsa/v1'] === '4444444444444444',
    )!;
    expect(own.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'privacy/%EB%82%B4%20%EC%A0%95%EC%B1%85%20%231.yaml' },
      region: { startLine: 12 },
    });
    expect(own.locations?.[0]?.logicalLocations?.map(({ kind }) => kind)).toEqual([
      'resource',
      'object',
      'member',
    ]);
  });

  it('fails what is violated, leaves what is unknown to review, and suppresses what is accepted', async () => {
    const by = new Map(
      (await log(located)).runs[0]!.results!.map((one) => [one.partialFingerprints?.['gamsa/v1'], one]),
    );
    expect(by.get('fedcba9876543210')).toMatchObject({ kind: 'fail', level: 'error', suppressions: [] });
    expect(by.get('1111111111111111')).toMatchObject({ kind: 'review', level: 'none' });
    expect(by.get('2222222222222222')?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Moved next month, privacy team, – 2026-12-31',
      },
    ]);
    expect(by.get('5555555555555555')?.baselineState).toBe('unchanged');
    expect(by.get('fedcba9876543210')?.baselineState).toBe('new');
    expect(by.has('3333333333333333')).toBe(false);
  });

  it('tells each rule once, with remedy, law and severity', async () => {
    const { rules = [] } = (await log(located, 'ko')).runs[0]!.tool.driver;
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const rule = rules.find(({ id }) => id === 'weak-password');
    expect(rule?.shortDescription?.text).toBe('평문 비밀번호');
    expect(rule?.properties).toMatchObject({ 'security-severity': '9.5' });
  });

  it('keeps within what GitHub takes, and says what was left out', async () => {
    const many = Array.from({ length: 25_010 }, (_, i) => result({ fingerprint: String(i) }));
    const { results, invocations } = (await log({ ...run, results: many })).runs[0]!;
    expect(results).toHaveLength(25_000);
    expect(invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toBe(
      '10 more results are in run.json',
    );
  });

  it('says that a run was not complete', async () => {
    expect((await log(run)).runs[0]!.invocations?.[0]?.executionSuccessful).toBe(false);
  });
});

describe('JUnit', () => {
  const parse = async (of: Run) => {
    const problems: string[] = [];
    const parser = new DOMParser({ onError: (level, message) => problems.push(`${level} ${message}`) });
    const document = parser.parseFromString(await written('junit', of), 'text/xml');
    expect(problems).toEqual([]);
    return document;
  };
  const attributes = (element: Element) =>
    Object.fromEntries(
      ['tests', 'failures', 'errors', 'skipped'].map((name) => [name, element.getAttribute(name)]),
    );

  it('counts failures and what is skipped, in all and by check', async () => {
    const document = await parse(located);
    expect(attributes(document.documentElement!)).toEqual({
      tests: '7',
      failures: '3',
      errors: '0',
      skipped: '3',
    });
    const suites = [...document.getElementsByTagName('testsuite')];
    const sum = (name: string) =>
      suites.reduce((total, suite) => total + Number(suite.getAttribute(name)), 0);
    expect([sum('tests'), sum('failures'), sum('skipped')]).toEqual([7, 3, 3]);
    expect(document.getElementsByTagName('failure')).toHaveLength(3);
  });

  it('is well-formed whatever a name holds', async () => {
    const document = await parse(located);
    const last = [...document.getElementsByTagName('testcase')].find(
      (one) => one.getAttribute('line') === '12',
    );
    expect(last?.getAttribute('name')).toContain('<b>&');
    expect(last?.getAttribute('file')).toBe('privacy/내 정책 #1.yaml');
  });
});

describe('GitLab Code Quality', () => {
  it('lists what is open, each with its place and its own fingerprint', async () => {
    const issues = JSON.parse(await written('gitlab', located)) as {
      fingerprint: string;
      severity: string;
      check_name: string;
      description: string;
      location: { path: string; lines: { begin: number } };
    }[];
    expect(issues.map(({ fingerprint, severity }) => [fingerprint, severity])).toEqual([
      ['0123456789abcdef', 'critical'],
      ['fedcba9876543210', 'blocker'],
      ['1111111111111111', 'info'],
      ['4444444444444444', 'critical'],
    ]);
    for (const { location, description, check_name } of issues) {
      expect(location.lines.begin).toBeGreaterThan(0);
      expect(location.path && description && check_name).toBeTruthy();
    }
  });
});
