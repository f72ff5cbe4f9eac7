import type { AgeMeasurement } from '../core/evidence.ts';
import { formatPlace } from '../core/place.ts';
import type { Run } from '../core/run.ts';
import { type AgeParts, estimateMark, partsOf, promiseText } from './ages.ts';
import { formatCount, hang, pad, shorten, wrap } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';

const most = 10;
const bar = 16;

/** A character each, so that the bar is read without colours, too. */
const marks: Record<keyof AgeParts, string> = { overdue: '█', due: '▓', undated: '▒', within: '░' };
const kinds = ['overdue', 'due', 'undated', 'within'] as const;

/** Where records are past their period, most first, each with a bar; the others are counted. */
export function renderAges(run: Run, options: RenderOptions): string {
  const { language, width, color } = options;
  const say = (en: string, ko: string) => ({ en, ko })[language];
  const paint = painter(color);
  const counted = run.ages.filter(({ total }) => total !== undefined);
  if (counted.length === 0) return '';
  const late = counted
    .filter(({ due = 0 }) => due > 0)
    .sort((a, b) => (b.overdue ?? 0) - (a.overdue ?? 0) || (b.due ?? 0) - (a.due ?? 0));
  const inTime = counted.length - late.length;
  const shown = late.slice(0, most);
  const nameWidth = Math.min(34, Math.floor(width * 0.3));
  const drawn = width >= 60;
  const lines = shown.flatMap((age) => {
    const place = shorten(formatPlace({ source: age.source, dataset: age.dataset }), nameWidth);
    // The bar is put in after the text was wrapped: its colours have no width.
    const lead = `  ${pad(place, nameWidth)}  ${drawn ? `${' '.repeat(bar)}  ` : ''}`;
    const [first = '', ...more] = hang(
      lead,
      `${counts(age, options)} · ${promiseText(age, language)}`,
      width,
    );
    const text = first.slice(lead.length);
    return [
      drawn ? `${lead.slice(0, lead.length - bar - 2)}${drawBar(age, paint)}  ${text}` : first,
      ...more,
    ];
  });
  const failed = run.ages.filter(({ failure }) => failure).length;
  const rest = [
    ...(late.length > most
      ? [say(`${late.length - most} more are past their period`, `${late.length - most}건 더 기간 경과`)]
      : []),
    ...(inTime > 0 ? [say(`${inTime} within their period`, `${inTime}건 기간 안`)] : []),
    ...(failed > 0 ? [say(`${failed} could not be counted`, `${failed}건 집계 불가`)] : []),
  ];
  const title = say('Retention', '보유기간');
  const legend = `${marks.overdue} ${say('overdue', '기한 경과')}  ${marks.due} ${say('due', '파기 대상')}  ${marks.undated} ${say('without a clock', '기준 시각 없음')}  ${marks.within} ${say('within', '기간 안')}`;
  return [
    paint.bold(title),
    ...lines,
    ...(drawn && shown.length > 0 ? wrap(legend, width - 2).map((line) => paint.dim(`  ${line}`)) : []),
    ...(rest.length > 0 ? wrap(rest.join(', '), width - 2).map((line) => paint.dim(`  ${line}`)) : []),
  ].join('\n');
}

function counts(age: AgeMeasurement, { language }: RenderOptions): string {
  const { total = 0, due = 0, overdue = 0, partly } = age;
  const but = partly && partly.overdue > 0 ? formatCount(partly.overdue) : undefined;
  const grace = due - overdue;
  const [late, all] = [
    `${estimateMark(age, 'past')}${formatCount(overdue)}`,
    `${estimateMark(age, 'total')}${formatCount(total)}`,
  ];
  return {
    en: `${late} of ${all} overdue${but ? ` (${but} but for items kept longer)` : ''}${grace > 0 ? `, ${formatCount(grace)} due` : ''}`,
    ko: `${all}건 중 ${late}건 기한 경과${but ? `(${but}건은 더 오래 보유하는 항목 제외)` : ''}${grace > 0 ? `, ${formatCount(grace)}건 파기 대상` : ''}`,
  }[language];
}

/** Every part that is not empty has at least one mark. */
function drawBar(age: AgeMeasurement, paint: ReturnType<typeof painter>): string {
  const parts = partsOf(age);
  const all = kinds.reduce((sum, kind) => sum + parts[kind], 0);
  const colours = { overdue: paint.bad, due: paint.warn, undated: paint.dim, within: paint.good };
  const wanted = kinds.map((kind) =>
    parts[kind] === 0 ? 0 : Math.max(1, Math.round((parts[kind] / all) * bar)),
  );
  // What was rounded up is taken from the longest.
  const longest = wanted.indexOf(Math.max(...wanted));
  wanted[longest] = wanted[longest]! - (wanted.reduce((sum, n) => sum + n, 0) - bar);
  return kinds.map((kind, i) => colours[kind](marks[kind].repeat(wanted[i]!))).join('');
}
