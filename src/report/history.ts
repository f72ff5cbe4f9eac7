import type { KeptRun, TrendPoint } from '../core/history.ts';
import { alignRows, widthOf } from './layout.ts';
import type { RenderOptions } from './options.ts';

/** The runs of a workspace and, by check, how many findings were open in each; the latest first. */
export function renderHistory(
  runs: readonly KeptRun[],
  trend: readonly TrendPoint[],
  { language, width }: RenderOptions,
): string {
  const say = (en: string, ko: string) => (language === 'ko' ? ko : en);
  if (runs.length === 0)
    return `${say('No audit has been kept yet; gamsa audit keeps each.', '보관된 감사가 없습니다. gamsa audit를 실행하면 보관됩니다.')}\n`;
  const rows = [
    [
      say('run', '실행'),
      say('ended (UTC)', '종료(UTC)'),
      say('as of', '기준일'),
      say('violated', '위반'),
      say('unknown', '확인 불가'),
      '',
    ],
    ...runs.map(({ id, ended, asOf, violated, unknown, complete }) => [
      id.slice(0, 8),
      ended.slice(0, 19),
      asOf,
      String(violated),
      String(unknown),
      complete ? '' : say('incomplete', '불완전'),
    ]),
  ];
  const aligned = alignRows(rows);
  const table = aligned.every((line) => widthOf(line) <= width) ? aligned : underneath(rows);
  const rules = [...new Set(trend.map(({ rule }) => rule))];
  const heading = say('open findings by check', '점검별 미해결 건수');
  const named = Math.max(...[heading, ...rules].map((text) => widthOf(text)));
  // As many of the latest as a line holds.
  const fitting = Math.max(1, Math.min(6, Math.floor((width - named) / 10)));
  const shown = runs.slice(0, fitting).toReversed();
  const counts = (rule: string) =>
    shown.map(({ id }) => String(trend.find((point) => point.rule === rule && point.run === id)?.count ?? 0));
  const trends = alignRows([
    [heading, ...shown.map(({ id }) => id.slice(0, 8))],
    ...rules.map((rule) => [rule, ...counts(rule)]),
  ]);
  return `${[...table, '', ...trends].join('\n')}\n`;
}

/** In a narrow terminal the time stands without its seconds, and what a run lacks below it. */
const underneath = (rows: readonly (readonly string[])[]): string[] =>
  alignRows(
    rows.map(([run = '', ended = '', ...rest]) => [run, ended.slice(0, 16), ...rest.slice(0, -1)]),
  ).flatMap((line, i) => {
    const note = rows[i]!.at(-1)!;
    return note === '' ? [line] : [line, `  ${note}`];
  });
