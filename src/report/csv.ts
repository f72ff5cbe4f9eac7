import { formatPlace } from '../core/place.ts';
import type { Run } from '../core/run.ts';
import type { RenderOptions } from './options.ts';
import { itemName, severityWords, statusWords } from './words.ts';

/** All results, one a line, for a spreadsheet. UTF-8 with a byte order mark, which Excel needs for Hangul. */
export function renderCsv(run: Run, { language, items }: RenderOptions): string {
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
    ],
  }[language];
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
    result.count?.toString() ?? '',
    result.of?.toString() ?? '',
    result.oldest ?? '',
    result.articles.map(({ cite }) => cite[language]).join('; '),
    result.message[language],
    result.remedy[language],
    result.accepted?.by ?? '',
    result.fingerprint,
  ]);
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The inventory: every field looked at, what it holds and how sure that is. */
export function renderInventoryCsv(run: Run, { language, items }: RenderOptions): string {
  const head = {
    en: ['place', 'type', 'item', 'confidence', 'values', 'outcome', 'records read'],
    ko: ['위치', '자료형', '항목', '확신도', '값 개수', '확인', '읽은 레코드'],
  }[language];
  const rows = run.datasets.flatMap((dataset) =>
    dataset.fields.map(({ name, type, classification }) => [
      formatPlace({ source: dataset.source, dataset: dataset.name, field: name }),
      type,
      classification.item === undefined ? '' : itemName(items, classification.item, language),
      classification.item === undefined ? '' : classification.confidence.toFixed(3),
      classification.values.toString(),
      dataset.outcome.status,
      dataset.outcome.rowsRead.toString(),
    ]),
  );
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted where needed; what a spreadsheet would run as a formula gets an apostrophe (CSV injection, OWASP). */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
