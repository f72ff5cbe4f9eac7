import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { GamsaError } from '../../src/core/error.ts';
import type { GateProblem, GateReport } from '../../src/core/gate.ts';
import { mistakesError } from '../../src/core/mistake.ts';
import { renderGithubError } from '../../src/report/gate/github.ts';
import { type GateFormat, gateFormatOf, renderGateAs } from '../../src/report/gate/index.ts';
import { joinPastes } from '../../src/report/gate/pastes.ts';
import { widthOf } from '../../src/report/layout.ts';
import { result } from './run.ts';

const hostile = 'a|`<b>&\u001b[31m,%:';
const problem = (over: Partial<GateProblem>): GateProblem => ({
  ...result({ status: 'violated' }),
  rule: 'undeclared-field',
  at: { file: 'db/이름 1.sql', line: 7 },
  excerpt: 'email text,',
  paste: { into: 'gamsa.lock.yaml', lines: ['datasets:', '  x: {}'] },
  ...over,
});
const report: GateReport = {
  schema: 'gamsa.gate/v1',
  tool: { name: 'gamsa', version: '1.2.3' },
  asOf: '2026-11-23',
  complete: false,
  schemas: [
    {
      source: 'crm',
      path: 'db',
      tool: 'flyway',
      files: 1,
      statements: 2,
      datasets: 1,
      fields: 3,
      personal: 1,
    },
  ],
  problems: [
    problem({ severity: 'high', fingerprint: 'one' }),
    problem({ severity: 'medium', fingerprint: 'two', message: { en: hostile, ko: hostile } }),
    problem({ severity: 'low', status: 'unknown', fingerprint: 'three' }),
    problem({ fingerprint: 'four', ignored: { reason: 'agreed', until: '2999-01-01' } }),
    problem({ fingerprint: 'five', accepted: { by: 'waiver', reason: 'waived' } }),
  ],
  outside: 3,
  failures: [{ file: 'db/2.sql', line: 4, why: { en: 'a table is missing', ko: '테이블이 없습니다' } }],
  passedOver: [],
  notices: [],
};

const render = (format: GateFormat, of = report, failOn: 'low' | 'high' = 'low') =>
  renderGateAs(format, of, { language: 'en', width: 80, color: false, failOn });

const schema = JSON.parse(
  readFileSync(new URL('../../fixtures/schemas/sarif-2.1.0.json', import.meta.url), 'utf8'),
) as object;

describe('formats of the gate', () => {
  it('SARIF: valid, a line for every result, what is accepted suppressed, gaps named', async () => {
    const log = JSON.parse(await render('sarif'));
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const [run] = log.runs;
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.results).toHaveLength(6);
    for (const one of run.results) {
      const { artifactLocation, region } = one.locations[0].physicalLocation;
      expect([artifactLocation.uri, region.startLine]).toEqual(
        one.ruleId === 'incomplete' ? ['db/2.sql', 4] : ['db/%EC%9D%B4%EB%A6%84%201.sql', 7],
      );
    }
    const kinds = run.results.flatMap((one: { suppressions: { kind: string }[] }) =>
      one.suppressions.map(({ kind }) => kind),
    );
    expect(kinds).toEqual(['inSource', 'external']);
  });

  it('GitHub annotations: escaped, by what fails', async () => {
    const lines = (await render('github')).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::error', '::notice', '::error']);
    expect(lines[0]).toContain('file=db/이름 1.sql,line=7,title=');
    expect(lines[1]).toContain('%25:%0A');
    expect((await render('github', report, 'high')).split('\n').map((line) => line.split(' ')[0])).toEqual([
      '::error',
      '::warning',
      '::notice',
      '::notice',
      '',
    ]);
  });

  it('GitHub annotations of mistakes that end the run: at their lines, else of the whole', () => {
    const at = { line: 3, column: 5 };
    const mistakes = mistakesError('gamsa.yaml', [
      { path: ['gate', 0], message: { en: 'no 100% of it', ko: '전부 아님' }, at },
    ]);
    expect(renderGithubError(mistakes, 'en')).toBe(
      '::error file=gamsa.yaml,line=3,col=5,title=gamsa::gate[0]: no 100%25 of it\n',
    );
    const missing = new GamsaError(
      'config',
      { en: 'there is none', ko: '없습니다' },
      { next: { en: 'make one', ko: '만드십시오' } },
    );
    expect(renderGithubError(missing, 'ko')).toBe('::error title=gamsa::없습니다%0A만드십시오\n');
  });

  it('GitLab, rdjson, JUnit: the open findings at their lines, and the gaps', async () => {
    const quality = JSON.parse(await render('gitlab')) as {
      severity: string;
      location: unknown;
      fingerprint: string;
    }[];
    expect(quality.map(({ severity }) => severity)).toEqual(['critical', 'major', 'info', 'info']);
    expect(quality[0]?.location).toEqual({ path: 'db/이름 1.sql', lines: { begin: 7 } });
    expect(new Set(quality.map(({ fingerprint }) => fingerprint)).size).toBe(4);
    const { diagnostics } = JSON.parse(await render('rdjson')) as {
      diagnostics: { severity: string; location: unknown }[];
    };
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['ERROR', 'ERROR', 'INFO', 'INFO']);
    expect(diagnostics[3]?.location).toEqual({ path: 'db/2.sql', range: { start: { line: 4 } } });
    const document = new DOMParser().parseFromString(await render('junit'), 'text/xml');
    expect(document.getElementsByTagName('failure')).toHaveLength(2);
    expect(document.getElementsByTagName('skipped')).toHaveLength(4);
  });

  it('Markdown: one row a finding, hostile text harmless, entries to paste', async () => {
    const text = await render('markdown');
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(5);
    for (const row of rows)
      expect(
        row
          .replace(/\\./g, '')
          .replace(/`[^`]*`/g, '')
          .split('|'),
      ).toHaveLength(6);
    expect(text).not.toMatch(/<b>|\u001b/);
    expect(text).toContain('```yaml\ndatasets:');
    expect(text).toContain('Incomplete');
  });

  it('joins what several findings would have pasted, so that no key stands twice', () => {
    const entry = (field: string) => ({
      into: 'gamsa.lock.yaml',
      lines: [
        'datasets:',
        '  crm:a:',
        '    fields:',
        `      ${field}: { item: email, decision: confirmed, by: YOUR NAME }`,
      ],
    });
    const other = { into: 'other.yaml', lines: ['datasets:', '  x: {}'] };
    expect(joinPastes([entry('email'), other, entry('mail')])).toEqual([
      { into: 'gamsa.lock.yaml', lines: [...entry('email').lines, entry('mail').lines.at(-1)] },
      { into: 'other.yaml', lines: other.lines },
    ]);
  });

  it('terminal: within the width, control characters escaped, counts of what is not shown', async () => {
    const text = await render('terminal');
    for (const line of text.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
    expect(text).not.toContain('\u001b');
    expect(text).toContain('      datasets:\n        x: {}\n');
    expect(text.replace(/\s+/g, ' ')).toContain(
      '1 accepted · 1 ignored by comments · 3 outside of the change · INCOMPLETE',
    );
  });

  it('knows formats by names of files', () => {
    expect(['a.sarif', 'a.gitlab.json', 'a.json', 'a.xml', 'a.md', 'a.odd'].map(gateFormatOf)).toEqual([
      'sarif',
      'gitlab',
      'json',
      'junit',
      'markdown',
      undefined,
    ]);
  });
});
