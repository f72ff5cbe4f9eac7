import type { Form } from '../core/detector.ts';
import { describeReason } from '../core/error.ts';
import type { Run } from '../core/run.ts';
import { lookNotes, sampleNotes } from './coverage.ts';
import { decisionOf } from './inventory.ts';
import type { RenderOptions } from './options.ts';
import { formWords, itemName, outcomeWords, severityWords, statusWords } from './words.ts';

/** A table for a spreadsheet: its heading and its rows. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** All results, one a line, for a spreadsheet. */
export function renderCsv(run: Run, options: RenderOptions): string {
  return toCsv(findingTable(run, options));
}

/** The inventory: every field with what it holds and how sure that is; a dataset without fields has a line too. */
export function renderInventoryCsv(run: Run, options: RenderOptions): string {
  return toCsv(inventoryTable(run, options));
}

export function findingTable(run: Run, { language, items }: RenderOptions): Table {
  const head = {
    en: [
      'status',
      'severity',
      'check',
      'title',
      'source',
      'dataset',
      'field',
      'item',
      'activity',
      'count',
      'of',
      'oldest',
      'articles',
      'message',
      'remedy',
      'accepted',
      'fingerprint',
      'sample',
    ],
    ko: [
      '상태',
      '심각도',
      '점검',
      '제목',
      '시스템',
      '데이터셋',
      '열',
      '항목',
      '처리업무',
      '건수',
      '전체',
      '가장 오래된 날짜',
      '조항',
      '내용',
      '조치',
      '예외 승인',
      '지문',
      '표본',
    ],
  }[language];
  const sample = sampleNotes(run, language);
  const rows = run.results.map((result) => [
    statusWords[result.status][language],
    severityWords[result.severity][language],
    result.rule,
    result.title[language],
    result.place.source,
    result.place.dataset ?? '',
    result.place.field ?? '',
    result.item === undefined ? '' : itemName(items, result.item, language),
    result.activity ?? '',
    result.count,
    result.of,
    result.oldest ?? '',
    result.articles.map(({ cite }) => cite[language]).join('; '),
    result.message[language],
    result.remedy[language],
    result.accepted?.by ?? '',
    result.fingerprint,
    sample(result.place),
  ]);
  return { head, rows };
}

export function inventoryTable(run: Run, { language, items }: RenderOptions): Table {
  const head = {
    en: [
      'source',
      'dataset',
      'field',
      'type',
      'item',
      'confidence',
      'inside texts',
      'form',
      'values',
      'look',
      'read',
      'records',
      'why not',
      'notes',
      'decision',
    ],
    ko: [
      '시스템',
      '데이터셋',
      '열',
      '자료형',
      '항목',
      '확신도',
      '텍스트 안',
      '보호 형태',
      '값 개수',
      '확인',
      '읽은 레코드',
      '전체 레코드',
      '미확인 사유',
      '비고',
      '결정',
    ],
  }[language];
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
  return { head, rows: [...rows, ...unseen] };
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
