import { describeReason } from '../core/error.ts';
import type { AgeMeasurement } from '../core/evidence.ts';
import { periodWords, untilWords } from '../core/period-words.ts';
import { formatPlace } from '../core/place.ts';
import type { Run } from '../core/run.ts';
import type { Text } from '../core/text.ts';
import { estimateMark, estimateText, keptText, overdueRecords } from './ages.ts';
import { coverageLines, describeFailures } from './coverage.ts';
import { alignRows, flow, formatCount, hang, widthOf, wrap } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';
import { endlessDatasets, type Uncounted, unmappedDatasets } from './uncounted.ts';

/** Blocks of eight heights, for a course of a line. */
const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** What is past its period, by how much, and what falls due next, dataset by dataset. */
export function renderStale(run: Run, options: RenderOptions): string {
  const missed = [...endlessDatasets(run), ...unmappedDatasets(run, options.items)];
  const lines = [
    ...coverageLines(run, options),
    ...describeFailures(run, options),
    '',
    ...(run.ages.length === 0 ? wrap(nothing[options.language], options.width) : ageLines(run, options)),
    ...(missed.length === 0 ? [] : ['', ...missedLines(missed, options)]),
  ];
  return `${lines.join('\n')}\n`;
}

const nothing: Text = {
  en: 'No retention was measured: in what was looked at, the data map names no clock.',
  ko: '측정한 보유기간이 없습니다. 확인한 데이터셋 가운데 데이터 맵에 기산 필드(clock)가 있는 것이 없습니다.',
};

/** What stands in no table above: silence would read as nothing being due. */
function missedLines(missed: readonly Uncounted[], { language, width, color }: RenderOptions): string[] {
  const title = { en: 'Not counted:', ko: '세지 못한 데이터셋:' }[language];
  const lines = missed.flatMap(({ why, ...place }) =>
    hang('  ! ', `${formatPlace(place)}: ${why[language]}`, width),
  );
  const paint = painter(color);
  return [title, ...lines.map((line) => paint.warn(line))];
}

const heads: readonly Text[] = [
  { en: 'dataset', ko: '데이터셋' },
  { en: 'activity', ko: '업무' },
  { en: 'promise', ko: '약속' },
  { en: 'records', ko: '레코드' },
  { en: 'due', ko: '파기 대상' },
  { en: 'overdue', ko: '기한 경과' },
  { en: 'in 30 days', ko: '30일 안' },
  { en: 'in 90 days', ko: '90일 안' },
  { en: 'no clock', ko: '기준 시각 없음' },
  { en: 'future', ko: '미래' },
  { en: 'oldest', ko: '가장 오래된 것' },
  { en: 'fell due, by month', ko: '월별 기한 도래' },
];

function ageLines(run: Run, options: RenderOptions): string[] {
  const { language, color, width } = options;
  const paint = painter(color);
  const counted = run.ages.filter(({ total }) => total !== undefined);
  const rest = run.ages.filter(({ total }) => total === undefined);
  const note = (sign: string, age: AgeMeasurement, words: string) =>
    hang(`  ${sign} `, `${formatPlace(age)} · ${age.activity}: ${words}`, width);
  const { records: overdue, atLeast } = overdueRecords(run);
  const total = {
    en: `${atLeast ? 'At least ' : ''}${formatCount(overdue)} records are overdue as of ${run.asOf} (${run.timeZone}).`,
    ko: `${run.asOf}(${run.timeZone}) 기준 기한이 지난 레코드: ${atLeast ? '최소 ' : ''}${formatCount(overdue)}건`,
  };
  return [
    ...layOut(
      heads.map((head) => head[language]),
      counted.map((age) => rowOf(age, run.asOf, options)),
      options,
    ),
    ...rest.flatMap((age) => note('!', age, whyNot(age, options))),
    ...counted
      .filter(({ estimated }) => estimated)
      .flatMap((age) => note('≈', age, estimateText(age, language))),
    ...counted.filter(({ keptItems }) => keptItems).flatMap((age) => note('·', age, keptText(age, options))),
    '',
    ...wrap(total[language], width).map((line) => (overdue > 0 ? paint.bad(line) : line)),
  ];
}

/** A table where it fits the width; else each dataset on its own, its figures beside their names. */
function layOut(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  { width, color }: RenderOptions,
): string[] {
  if (rows.length === 0) return [];
  const paint = painter(color);
  const [head = '', ...table] = alignRows([heads, ...rows]);
  if ([head, ...table].every((line) => widthOf(line) <= width)) return [paint.bold(head), ...table];
  return rows.flatMap(([place = '', ...cells]) => {
    const parts = cells.map((cell, i) => `${heads[i + 1]}: ${cell || '–'}`);
    return [
      ...wrap(place, width).map((line) => paint.bold(line)),
      ...flow(parts, width - 2).map((line) => `  ${line}`),
    ];
  });
}

function rowOf(age: AgeMeasurement, asOf: string, { language }: RenderOptions): string[] {
  const { due = 0, kind, retention } = age;
  const promise =
    kind === 'ended' && retention.until
      ? untilWords[retention.until][language]
      : retention.keep
        ? periodWords(retention.keep)[language]
        : '–';
  const past = estimateMark(age, 'past');
  return [
    formatPlace({ source: age.source, dataset: age.dataset }),
    [age.activity, age.dataType].filter(Boolean).join('/'),
    promise,
    `${estimateMark(age, 'total')}${count(age.total)}`,
    `${past}${count(due)}`,
    `${past}${count(age.overdue)}`,
    ...upcoming(age, asOf).map((some) => (some === undefined ? '–' : `${past}${formatCount(some)}`)),
    kind === 'period' ? `${past}${count(age.withoutClock)}` : '–',
    `${past}${count(age.future)}`,
    age.oldest ?? '–',
    sparkline(fellDue(age, asOf)),
  ];
}

const count = (value: number | undefined) => (value === undefined ? '–' : formatCount(value));

/** Records whose period has ended, those included in which only what may stay is left: so a course counts them. */
function ended({ due = 0, rightly }: Pick<AgeMeasurement, 'due' | 'rightly'>): number {
  return due + (rightly?.due ?? 0);
}

/** Records that fall due within 30 and 90 days, by the course's dates after the audit's. */
function upcoming({ kind, course = [], ...age }: AgeMeasurement, asOf: string): (number | undefined)[] {
  // Who opts out next is not known.
  if (kind === 'ended') return [undefined, undefined];
  const due = ended(age);
  const later = course.filter(({ date }) => date > asOf);
  return [later[0], later[1]].map((point) => (point ? point.due - due : undefined));
}

/** Records whose period ended in each of the months before the audit, the earliest first. */
function fellDue({ course = [], ...age }: AgeMeasurement, asOf: string): number[] {
  const past = [...course.filter(({ date }) => date <= asOf).map((point) => point.due), ended(age)];
  return past.slice(1).map((value, i) => value - past[i]!);
}

function sparkline(numbers: readonly number[]): string {
  const most = Math.max(0, ...numbers);
  if (most === 0) return '';
  return numbers.map((n) => (n === 0 ? '·' : blocks[Math.ceil((n / most) * blocks.length) - 1]!)).join('');
}

function whyNot({ failure, outlivedBy }: AgeMeasurement, { language }: RenderOptions): string {
  if (outlivedBy !== undefined)
    return language === 'ko' ? `${outlivedBy} 업무로 더 오래 보유` : `kept longer for ${outlivedBy}`;
  return failure ? describeReason(failure)[language] : '–';
}
