import { read, utils, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import type { Language } from '../../src/core/text.ts';
import { loadItems } from '../../src/registry.ts';
import { renderXlsx } from '../../src/report/xlsx/index.ts';
import { writeWorkbook } from '../../src/report/xlsx/workbook.ts';
import { result, run } from './run.ts';

const items = await loadItems();
const bytes = (of: Run, language: Language = 'en') =>
  renderXlsx(of, { language, items, width: 80, color: false });
const rowsOf = (sheet: WorkSheet | undefined) =>
  utils.sheet_to_json<(string | number)[]>(sheet!, { header: 1, defval: '' });

const withAges: Run = {
  ...run,
  ages: [
    {
      source: 'crm',
      dataset: 'public.inquiries',
      activity: 'inquiries',
      kind: 'period',
      retention: { keep: 'P3Y', from: 'collected' },
      total: 1340,
      due: 140,
      overdue: 138,
      withoutClock: 2,
      oldest: '2019-03-02',
    },
  ],
};

describe('the workbook', () => {
  it('is read back by another program, with numbers as numbers', () => {
    const book = read(bytes(withAges));
    expect(book.SheetNames).toEqual(['Findings', 'Inventory', 'Retention', 'Processors', 'Coverage']);
    const findings = rowsOf(book.Sheets.Findings);
    expect(findings).toHaveLength(run.results.length + 1);
    expect(findings[1]).toContain(1204);
    expect(rowsOf(book.Sheets.Retention)[1]).toEqual([
      'crm',
      'public.inquiries',
      'inquiries',
      '',
      '3 years',
      1340,
      140,
      138,
      2,
      '',
      '2019-03-02',
      '',
    ]);
  });

  it('says what was not looked at', () => {
    const coverage = rowsOf(read(bytes(run)).Sheets.Coverage);
    expect(coverage.find(([source, dataset]) => source === 'erp' && dataset === '')).toContain('failed');
    expect(coverage.find(([, dataset]) => dataset === 'public.secret')).toContain('permission denied');
  });

  it('speaks Korean', () => {
    const book = read(bytes(withAges, 'ko'));
    expect(book.SheetNames).toEqual(['발견 사항', '개인정보 현황', '보유기간', '수탁자', '확인 범위']);
    expect(rowsOf(book.Sheets.보유기간)[1]).toContain('3년');
  });

  it('freezes the heading, filters, and gives columns their width', () => {
    const files = unzipSync(bytes(run));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toMatch(/<col min="1" max="1" width="\d+" customWidth="1"\/>/);
    expect(sheet).toContain('<autoFilter ref="A1:R6"/>');
  });

  it.each(['=1+1', '+1', '-1', '@x', ' =1', '＝1', '=HYPERLINK("http://x","y")'])(
    'runs no formula: %j',
    (text) => {
      const book = read(bytes({ ...run, results: [result({ message: { en: text, ko: text } })] }), {
        cellFormula: true,
        cellStyles: true,
      });
      const cell = book.Sheets.Findings!.N2!;
      expect(cell).toMatchObject({ t: 's', v: text });
      expect(cell.f).toBeUndefined();
      const sheet = strFromU8(
        unzipSync(bytes({ ...run, results: [result({ message: { en: text, ko: text } })] }))[
          'xl/worksheets/sheet1.xml'
        ]!,
      );
      expect(sheet).toMatch(/<c r="N2" s="3" t="inlineStr">/);
    },
  );

  it('makes the same bytes of the same run', () => expect(bytes(run)).toEqual(bytes(run)));

  it('keeps every text as it is', () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, fc.integer()), { minLength: 1, maxLength: 8 }), (rows) => {
        const book = read(
          writeWorkbook([{ name: 'a', head: ['text', 'number'], rows, more: (count) => `+${count}` }]),
        );
        const kept = rowsOf(book.Sheets.a).slice(1);
        // Characters that XML has no place for are marked; a line end is a line end.
        const shown = rows.map(([text, number]) => [
          text
            .toWellFormed()
            .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
            .replace(/\r\n?/g, '\n'),
          number,
        ]);
        expect(kept.map(([text, number]) => [String(text).replace(/\r\n?/g, '\n'), number])).toEqual(shown);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what looks like an escape of a character', () => {
    const rows = [['_x0041_', 1]];
    const zip = unzipSync(writeWorkbook([{ name: 'a', head: ['t', 'n'], rows, more: String }]));
    expect(strFromU8(zip['xl/worksheets/sheet1.xml']!)).toContain('_x005F_x0041_');
  });
});
