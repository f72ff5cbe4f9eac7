import { isFinding } from '../core/compare.ts';
import type { Form } from '../core/detector.ts';
import { describeReason } from '../core/error.ts';
import { formWords } from '../core/form-words.ts';
import type { Run, RunResult } from '../core/run.ts';
import type { Text } from '../core/text.ts';
import { lookNotes, sampleNotes } from './coverage.ts';
import { decisionOf } from './inventory.ts';
import type { RenderOptions } from './options.ts';
import { itemName, outcomeWords, severityWords, statusWords } from './words.ts';

/** A table for a spreadsheet: its heading and its rows. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** All results, one a line, for a spreadsheet: findings first. */
export function renderCsv(run: Run, options: RenderOptions): string {
  return toCsv(findingTable(run, options));
}

/** The inventory: every field with what it holds and how sure that is; a dataset without fields has a line too. */
export function renderInventoryCsv(run: Run, options: RenderOptions): string {
  return toCsv(inventoryTable(run, options));
}

/** What a column of a table is headed by, and what stands in it. */
type Column<T> = readonly [head: Text, cell: (of: T) => string | number | undefined];

function tableOf<T>(
  columns: readonly Column<T>[],
  rows: readonly T[],
  language: RenderOptions['language'],
): Table {
  return {
    head: columns.map(([head]) => head[language]),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  };
}

export function findingTable(run: Run, { language, items }: RenderOptions): Table {
  const sample = sampleNotes(run, language);
  const columns: readonly Column<RunResult>[] = [
    [{ en: 'status', ko: '상태' }, ({ status }) => statusWords[status][language]],
    [{ en: 'severity', ko: '심각도' }, ({ severity }) => severityWords[severity][language]],
    [{ en: 'check', ko: '점검' }, ({ rule }) => rule],
    [{ en: 'title', ko: '제목' }, ({ title }) => title[language]],
    [{ en: 'source', ko: '시스템' }, ({ place }) => place.source],
    [{ en: 'dataset', ko: '데이터셋' }, ({ place }) => place.dataset ?? ''],
    [{ en: 'field', ko: '열' }, ({ place }) => place.field ?? ''],
    [{ en: 'item', ko: '항목' }, ({ item }) => (item === undefined ? '' : itemName(items, item, language))],
    [{ en: 'activity', ko: '처리업무' }, ({ activity }) => activity ?? ''],
    [{ en: 'count', ko: '건수' }, ({ count }) => count],
    [{ en: 'of', ko: '전체' }, ({ of }) => of],
    [{ en: 'oldest', ko: '가장 오래된 날짜' }, ({ oldest }) => oldest ?? ''],
    [{ en: 'articles', ko: '조항' }, ({ articles }) => articles.map(({ cite }) => cite[language]).join('; ')],
    [{ en: 'message', ko: '내용' }, ({ message }) => message[language]],
    // Where nothing is wrong, nothing is to be done.
    [{ en: 'remedy', ko: '조치' }, (result) => (isFinding(result) ? result.remedy[language] : '')],
    [{ en: 'accepted', ko: '예외 승인' }, ({ accepted }) => accepted?.by ?? ''],
    [{ en: 'fingerprint', ko: '지문' }, ({ fingerprint }) => fingerprint],
    [{ en: 'sample', ko: '표본' }, ({ place }) => sample(place)],
  ];
  const [findings, others] = [run.results.filter(isFinding), run.results.filter((one) => !isFinding(one))];
  return tableOf(columns, [...findings, ...others], language);
}

const inventoryHeads = [
  { en: 'source', ko: '시스템' },
  { en: 'dataset', ko: '데이터셋' },
  { en: 'field', ko: '열' },
  { en: 'type', ko: '자료형' },
  { en: 'item', ko: '항목' },
  { en: 'confidence', ko: '확신도' },
  { en: 'inside texts', ko: '텍스트 안' },
  { en: 'form', ko: '보호 형태' },
  { en: 'values', ko: '값 개수' },
  { en: 'look', ko: '확인' },
  { en: 'read', ko: '읽은 레코드' },
  { en: 'records', ko: '전체 레코드' },
  { en: 'why not', ko: '미확인 사유' },
  { en: 'notes', ko: '비고' },
  { en: 'decision', ko: '결정' },
];

export function inventoryTable(run: Run, { language, items }: RenderOptions): Table {
  const counted = (counts: Readonly<Record<string, number>>, word: (key: string) => string) =>
    Object.entries(counts)
      .map(([key, count]) => `${word(key)} ${count}`)
      .join('; ');
  const rows = run.datasets.flatMap(({ source, name, fields, outcome }) => {
    const look = [
      outcomeWords[outcome.status][language],
      outcome.rowsRead,
      outcome.rows,
      outcome.reason ? describeReason(outcome.reason)[language] : '',
      lookNotes(outcome, language).join('; '),
    ];
    if (fields.length === 0) return [[source, name, '', '', '', '', '', '', '', ...look, '']];
    return fields.map((one) => {
      const { item, confidence, contains, forms, values } = one.classification;
      return [
        source,
        name,
        one.name,
        one.type,
        item === undefined ? '' : itemName(items, item, language),
        item === undefined ? '' : Number(confidence.toFixed(3)),
        counted(contains, (key) => itemName(items, key, language)),
        counted(forms, (form) => formWords[form as Form][language]),
        values,
        ...look,
        decisionOf(one),
      ];
    });
  });
  const unseen = run.sources
    .filter(({ outcome }) => outcome.status === 'failed' || outcome.status === 'skipped')
    .map(({ id, outcome }) => [
      id,
      ...Array(8).fill(''),
      outcomeWords[outcome.status][language],
      0,
      '',
      outcome.reason ? describeReason(outcome.reason)[language] : '',
      lookNotes(outcome, language).join('; '),
      '',
    ]);
  return { head: inventoryHeads.map((head) => head[language]), rows: [...rows, ...unseen] };
}

/** UTF-8 with a byte order mark, which Excel needs for Hangul. */
export function toCsv({ head, rows }: Table): string {
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted where needed; what a spreadsheet would run as a formula gets an apostrophe (CSV injection, OWASP). */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
