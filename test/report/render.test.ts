import { stripVTControlCharacters } from 'node:util';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/text.ts';
import { loadItems, loadPacks } from '../../src/registry.ts';
import { formatOf, render, type TextFormat, textFormatNames } from '../../src/report/index.ts';
import { widthOf } from '../../src/report/layout.ts';
import { classification, dataset, result, run } from './run.ts';

const [items, packs] = await Promise.all([loadItems(), loadPacks()]);
const { policy: _, ...withoutPolicy } = run;
const show = (format: TextFormat, of = run, over = {}) =>
  render(format, of, { items, packs, language: 'en', width: 100, color: false, ...over });

/** A name that tries to paint the terminal, break the line, turn the text round, and open a table cell. */
const hostile = 'a\u001b[31m|b\nc\u202e<img src=x>`d`"e"';

describe('the terminal summary', () => {
  it('reads as designed', async () => {
    expect(await show('terminal')).toMatchInlineSnapshot(`
      "gamsa · Acme policy of 2025-01-10 · as of 2026-11-02 (Asia/Seoul) · 2 sources, 4 datasets
      Coverage  1 scanned  2 sampled  1 failed  1 source failed  INCOMPLETE
        (what a sample did not show is in less than 0.10 % of the records, with 99 % confidence)
        (1 read from their beginning only: that proves nothing of the rest)
        ! erp: cannot be reached (ECONNREFUSED)
        ! crm:public.secret: permission denied

      Personal data: 6 columns in 2 datasets
        e-mail address 2, password 2
        crm:public.inquiries                      e-mail address, password, resident registration number
        crm:public.고객_명부                      e-mail address, password, resident registration number

      Findings: 2
      CRITICAL  Password in clear text · PIPA Art. 21(1)
                crm:public.inquiries.pw
                  3 of 100 values in clear text
                → Destroy them.
      HIGH      Records past their retention · PIPA Art. 21(1)
                crm:public.inquiries
                  1,204 of 9,310 records, oldest 2019-03-02
                → Destroy them.

      Could not be judged: 1
        Undeclared country (1): erp

      Notices
        - A waiver matches nothing

      Results: 3 violated, 1 unknown, 1 satisfied, 0 not applicable; 1 accepted by waiver or baseline.

      Next
        gamsa explain fedcba9876543210          why the first finding was raised
        gamsa audit -o run.json -o report.html  keep the run, write the whole report
      "
    `);
  });

  it('reads as designed in Korean', async () => {
    expect(await show('terminal', run, { language: 'ko', width: 80 })).toMatchInlineSnapshot(`
      "gamsa · 에이크미 처리방침(2025-01-10 시행) · 기준일 2026-11-02 (Asia/Seoul) ·
      시스템 2개, 데이터셋 4개
      확인 범위  1 전수 확인  2 표본 확인  1 실패  시스템 1개 실패  불완전
        (표본에서 나오지 않은 항목은 레코드의 0.10 % 미만, 신뢰도 99 %)
        (1개는 앞부분만 확인: 나머지는 보증하지 않음)
        ! erp: 연결할 수 없습니다 (ECONNREFUSED)
        ! crm:public.secret: 권한이 없습니다

      개인정보: 데이터셋 2개의 열 6개
        이메일 2, 비밀번호 2
        crm:public.inquiries              이메일, 비밀번호, 주민등록번호
        crm:public.고객_명부              이메일, 비밀번호, 주민등록번호

      발견 사항: 2건
      심각      평문 비밀번호 · 개인정보 보호법 제21조제1항
                crm:public.inquiries.pw
                  값 100개 중 3개가 평문
                → 파기하십시오.
      높음      보유기간이 지난 개인정보 · 개인정보 보호법 제21조제1항
                crm:public.inquiries
                  9,310건 중 1,204건, 가장 오래된 것 2019-03-02
                → 파기하십시오.

      확인하지 못한 항목: 1건
        처리방침에 없는 국가 (1): erp

      알림
        - 쓰이지 않은 예외 승인

      결과: 위반 3, 확인 불가 1, 충족 1, 해당 없음 0, 예외 승인·기준선 1

      다음 단계
        gamsa explain fedcba9876543210          첫 발견 사항의 근거
        gamsa audit -o run.json -o report.html  결과 보관과 전체 보고서 작성
      "
    `);
  });

  it('never calls a run clean that did not look everywhere', async () => {
    const clean = await show('terminal', { ...run, results: [] });
    expect(clean).toContain('No violations found in what was looked at.');
    expect(clean).toContain('INCOMPLETE');
    expect(clean).toContain('erp: cannot be reached (ECONNREFUSED)');
    expect(await show('terminal', { ...run, complete: true })).not.toContain('INCOMPLETE');
  });

  it.each(['budget-spent', 'cancelled'] as const)(
    'says how to go on with an audit that ended early (%s)',
    async (code) => {
      const left = dataset({ outcome: { status: 'failed', reason: { code }, rowsRead: 0, problems: [] } });
      const ended = { ...run, complete: false, datasets: [left] };
      expect(await show('terminal', ended)).toContain('gamsa audit --resume');
      expect(await show('terminal', ended, { language: 'ko' })).toContain('중단된 곳부터');
      expect(await show('terminal', run)).not.toContain('--resume');
    },
  );
});

describe('the map of a scan', () => {
  it('does not take what was read for all there is', async () => {
    const first = { status: 'sampled', method: 'first', rowsRead: 4_603, problems: [] } as const;
    const text = await show('terminal', { ...withoutPolicy, datasets: [dataset({ outcome: first })] });
    expect(text).toContain('sampled 4,603/? records');
  });

  it('escapes what must not be printed once, as findings do', async () => {
    const odd = dataset({ fields: [{ ...dataset().fields[0]!, name: 'line\nbreak' }] });
    const text = await show('terminal', { ...withoutPolicy, datasets: [odd] });
    expect(text).toMatch(/^ {2}line\\nbreak /m);
  });

  it('reads as designed', async () => {
    expect(await show('terminal', withoutPolicy, { width: 80 })).toMatchInlineSnapshot(`
      "Coverage  1 scanned  2 sampled  1 failed  1 source failed  INCOMPLETE
        (what a sample did not show is in less than 0.10 % of the records, with 99 %
        confidence)
        (1 read from their beginning only: that proves nothing of the rest)
        ! erp: cannot be reached (ECONNREFUSED)
        ! crm:public.secret: permission denied

      Personal data in 6 columns of 2 datasets (of 4)
        e-mail address 2, password 2

      crm:public.inquiries  scanned 100 records
        email                    99 %  e-mail address 3,921/4,603
        pw                       80 %  password · plain 3, hashed 97
        memo                           text (resident registration number 14)

      crm:public.고객_명부  sampled 4,603/120,000 records, < 0.10 %
        email                    99 %  e-mail address 3,921/4,603
        pw                       80 %  password · plain 3, hashed 97
        memo                           text (resident registration number 14)

      Findings: 2
      CRITICAL  Password in clear text · PIPA Art. 21(1)
                crm:public.inquiries.pw
                  3 of 100 values in clear text
                → Destroy them.
      HIGH      Records past their retention · PIPA Art. 21(1)
                crm:public.inquiries
                  1,204 of 9,310 records, oldest 2019-03-02
                → Destroy them.

      Could not be judged: 1
        Undeclared country (1): erp

      Notices
        - A waiver matches nothing

      Next: gamsa init TARGET… writes a workspace and a policy, so that gamsa audit
      can hold this against what you promise.
      "
    `);
  });

  it('says so where it found nothing', async () => {
    const nothing = { ...withoutPolicy, datasets: [dataset({ fields: [] })], results: [] };
    expect(await show('terminal', nothing)).toContain('0 columns of 0 datasets (of 1)');
  });
});

describe('every rendering', () => {
  it.each(textFormatNames)('%s says what was not looked at, in both languages', async (format) => {
    for (const language of languages) {
      const text = (await show(format, run, { language })).replaceAll('\\', '');
      expect(text).toContain('erp');
      // The others are lists of findings, and there it is one: the check `not-scanned`.
      if (!['csv', 'junit', 'gitlab', 'ocsf', 'compliance-csv'].includes(format))
        expect(text).toContain('public.secret');
    }
  });

  const looked = { status: 'sampled', rowsRead: 4603, rows: 20_000, problems: [] } as const;
  const ofSamples = {
    ...run,
    datasets: [
      dataset({ outcome: { ...looked, method: 'random-rows', bound: 0.001 } }),
      dataset({ name: 'public.log', outcome: { ...looked, method: 'first' } }),
    ],
    results: [...run.results, result({ place: { source: 'crm', dataset: 'public.log' } })],
  };

  it.each(textFormatNames)('%s says what a sample proves, and where it proves nothing', async (format) => {
    for (const [language, nothing] of [
      ['en', /proves nothing of the rest|"first"/],
      ['ko', /나머지에 대해 알 수 없음|나머지는 보증하지 않음|"first"/],
    ] as const) {
      const text = await show(format, ofSamples, { language });
      expect(text).toMatch(/0\.10 %|"bound": 0\.00/);
      expect(text).toMatch(nothing);
    }
  });

  it('a case of JUnit that passes, and an event of OCSF, carry it too', async () => {
    expect(await show('junit', ofSamples)).toMatch(
      /line="1"><system-out>columns judged by a sample: what was not seen/,
    );
    const events = JSON.parse(await show('ocsf', ofSamples)) as {
      compliance: { status_details: string[] };
    }[];
    expect(events[0]?.compliance.status_details[1]).toContain('less than 0.10 %');
    // That nothing was seen in a system is no more sure than its weakest sample.
    const system = { ...ofSamples, results: [result({ status: 'satisfied', place: { source: 'crm' } })] };
    expect(await show('csv', system)).toMatch(/less than 0\.10 % .*; not a random sample/);
    expect(await show('sarif', { ...ofSamples, results: [] })).toContain('less than 0.10 %');
  });

  it.each([40, 60, 80, 120])('keeps to %i columns, Hangul counted twice', async (width) => {
    const long = {
      place: { source: 'crm', dataset: '아주_긴_이름의_'.repeat(20), field: 'x'.repeat(300) },
      message: { en: 'word '.repeat(60) + 'y'.repeat(200), ko: '낱말 '.repeat(60) + '가'.repeat(200) },
    };
    const wide = {
      ...run,
      results: [...run.results, result(long), result({ ...long, status: 'unknown' as const })],
      datasets: [...run.datasets, dataset({ name: '고객'.repeat(60) })],
      notices: [{ code: 'x', message: long.message }],
    };
    for (const language of languages) {
      for (const of of [wide, { ...wide, policy: undefined }]) {
        const text = await show('terminal', of as typeof run, { width, language, color: true });
        for (const line of text.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  it('is coloured only when asked', async () => {
    for (const of of [run, withoutPolicy]) {
      const plain = await show('terminal', of);
      const painted = await show('terminal', of, { color: true });
      expect(stripVTControlCharacters(plain)).toBe(plain);
      expect(stripVTControlCharacters(painted)).toBe(plain);
      expect(painted).not.toBe(plain);
    }
  });

  it.each(textFormatNames)('%s: a hostile name stays on its line and is no markup', async (format) => {
    const evil = {
      ...run,
      datasets: [
        dataset({
          name: hostile,
          fields: [
            {
              name: hostile,
              type: hostile,
              nullable: true,
              classification: classification({ item: 'email', confidence: 0.9 }),
            },
          ],
        }),
      ],
      results: [
        result({
          place: { source: 'crm', dataset: hostile, field: hostile },
          message: { en: hostile, ko: hostile },
        }),
      ],
    };
    for (const of of [evil, { ...evil, policy: undefined } as unknown as typeof run]) {
      // The part by law has rows of its own width; test/report/compliance.test.ts holds it against such names.
      const text = await show(format, of, format === 'markdown' ? { packs: [] } : {});
      if (format === 'json') expect(JSON.parse(text).datasets[0].name).toBe(hostile);
      else expect(text).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\u202e]/);
      if (format === 'markdown') {
        expect(text).not.toMatch(/(?<!\\)</);
        const rows = text.split('\n').filter((line) => line.startsWith('|') && line.includes('img'));
        expect(rows.length).toBeGreaterThan(1);
        for (const row of rows) expect(row.match(/(?<!\\)\|/g)?.length).toBeOneOf([7, 8]);
      }
    }
  });

  it('never shows what is unknown as passed', async () => {
    const unknown = { ...run, results: run.results.filter(({ status }) => status === 'unknown') };
    expect(await show('terminal', unknown)).toContain('Could not be judged: 1');
    expect(await show('markdown', unknown)).toMatch(/## Could not be judged\n\n\|/);
    expect(await show('csv', unknown)).toMatch(/\r\nunknown,/);
  });
});

describe('CSV', () => {
  it('is read back by a parser, as many cells in each row, with the mark that Excel needs', async () => {
    for (const format of ['csv', 'inventory-csv'] as const) {
      const text = await show(format, run, { language: 'ko' });
      expect(text.startsWith('\ufeff')).toBe(true);
      const rows = parse(text, { bom: true }) as string[][];
      expect(rows.length).toBeGreaterThan(3);
    }
  });

  it('has findings first, and a remedy where something is wrong', async () => {
    const of = {
      ...run,
      results: [
        result({ status: 'satisfied', severity: 'critical' }),
        result({ status: 'violated', severity: 'low' }),
      ],
    };
    const rows = parse(await show('csv', of), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map(({ status, remedy }) => [status, remedy !== ''])).toEqual([
      ['violated', true],
      ['satisfied', false],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@x', ' =1', '＝1'])('runs no formula: %j', async (text) => {
    const of = { ...run, results: [result({ message: { en: text, ko: text } })] };
    const rows = parse(await show('csv', of), { bom: true }) as string[][];
    expect(rows[1]![13]).toMatch(/^'/);
  });

  it('tells what stands inside texts, how it is protected, and what could not be looked at', async () => {
    const rows = parse(await show('inventory-csv'), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.find(({ field }) => field === 'memo')).toMatchObject({
      item: '',
      'inside texts': 'resident registration number 14',
    });
    expect(rows.find(({ field }) => field === 'pw')).toMatchObject({ form: 'plain 3; hashed 97' });
    expect(rows.find(({ dataset: name }) => name === 'public.secret')).toMatchObject({
      look: 'failed',
      'why not': 'permission denied',
    });
    expect(rows.find(({ source }) => source === 'erp')).toMatchObject({
      'why not': 'cannot be reached (ECONNREFUSED)',
    });
  });
});

describe('what people decided', () => {
  const decided = (name: string, item?: string) => ({
    name,
    type: 'text',
    nullable: true,
    classification: classification({
      ...(item !== undefined && { item }),
      evidence: [
        {
          kind: 'decision',
          by: 'Privacy team, 2026-11-02: codes',
          weight: item ? 20 : -20,
          ...(item && { item }),
        },
      ],
    }),
  });
  const of = {
    ...run,
    datasets: [dataset({ fields: [decided('code', 'employee-number'), decided('sku')] })],
  };

  it('is told in the summary, and by whom in the reports', async () => {
    expect(await show('terminal', of)).toContain('Decided in the lock: 1 confirmed, 1 not personal data');
    expect(await show('terminal')).not.toContain('Decided');
    const rows = parse(await show('inventory-csv', of), { bom: true, columns: true }) as Record<
      string,
      string
    >[];
    expect(rows.find(({ field }) => field === 'sku')).toMatchObject({
      item: '',
      decision: 'Privacy team, 2026-11-02: codes',
    });
    expect(await show('markdown', of)).toMatch(/sku \| no personal data \| Privacy team, 2026-11-02: codes/);
    expect(await show('html', of)).toMatch(
      /sku<\/th><td>no personal data<\/td><td>Privacy team, 2026-11-02: codes/,
    );
  });
});

describe('Markdown', () => {
  it('lists accepted findings with reason and end', async () => {
    expect(await show('markdown')).toContain('| waiver | Moved next month | privacy team | 2026-12-31 |');
  });
});

describe('formats by extension', () => {
  it.each([
    ['run.json', 'json'],
    ['Report.MD', 'markdown'],
    ['a.csv', 'csv'],
    ['a.inventory.csv', 'inventory-csv'],
    ['a.txt', 'terminal'],
    ['a.pdf', 'pdf'],
    ['a.xlsx', 'xlsx'],
    ['a.doc', undefined],
    ['json', undefined],
  ])('%s is %s', (path, format) => expect(formatOf(path)).toBe(format));
});
