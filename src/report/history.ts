import type { KeptRun, TrendPoint } from '../core/history.ts';
import { alignRows } from './layout.ts';
import type { RenderOptions } from './options.ts';

/** The runs of a workspace and, by check, how many findings were open in each; the latest first. */
export function renderHistory(
  runs: readonly KeptRun[],
  trend: readonly TrendPoint[],
  { language }: RenderOptions,
): string {
  const say = (en: string, ko: string) => (language === 'ko' ? ko : en);
  if (runs.length === 0)
    return `${say('No audit has been kept yet; gamsa audit keeps each.', '보관된 감사가 없습니다. gamsa audit를 실행하면 보관됩니다.')}\n`;
  const shown = runs.slice(0, 6).toReversed();
  const table = alignRows([
    [
      say('run', '실행'),
      say('ended', '종료'),
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
  ]);
  const rules = [...new Set(trend.map(({ rule }) => rule))];
  const counts = (rule: string) =>
    shown.map(({ id }) => String(trend.find((point) => point.rule === rule && point.run === id)?.count ?? 0));
  const trends = alignRows([
    [say('open findings by check', '점검별 미해결 건수'), ...shown.map(({ id }) => id.slice(0, 8))],
    ...rules.map((rule) => [rule, ...counts(rule)]),
  ]);
  return `${[...table, '', ...trends].join('\n')}\n`;
}
