import { undatedOf } from '../core/awaited.ts';
import type { AgeMeasurement } from '../core/evidence.ts';
import { keptSentences } from '../core/kept-words.ts';
import { periodWords, untilWords } from '../core/period-words.ts';
import type { Run } from '../core/run.ts';
import type { Language } from '../core/text.ts';
import { formatCount } from './layout.ts';
import type { RenderOptions } from './options.ts';

/** Records by where they stand in their period. */
export interface AgeParts {
  readonly within: number;
  readonly due: number;
  readonly overdue: number;
  readonly undated: number;
}

/** Those within the grace days are due and not overdue. */
export function partsOf(age: AgeMeasurement): AgeParts {
  const { total = 0, due = 0, overdue = 0 } = age;
  const undated = undatedOf(age);
  return { within: Math.max(0, total - due - undated), due: due - overdue, overdue, undated };
}

/**
 * How many records are overdue, each counted once: views show records of others, and one record may be overdue for several
 * activities, so that of these the most counts, and there are at least as many.
 */
export function overdueRecords({ ages, datasets }: Pick<Run, 'ages' | 'datasets'>): {
  readonly records: number;
  readonly atLeast: boolean;
} {
  const lookedAt = datasets.filter(({ outcome: { status } }) => status !== 'failed' && status !== 'skipped');
  const known = new Set(lookedAt.map(({ source, name }) => JSON.stringify([source, name])));
  const views = new Set(
    datasets
      .filter(({ source, derivedFrom = [] }) => {
        const bases = derivedFrom.map((base) => JSON.stringify([source, base]));
        return bases.length > 0 && bases.every((base) => known.has(base));
      })
      .map(({ source, name }) => JSON.stringify([source, name])),
  );
  const placeOf = ({ source, dataset }: AgeMeasurement) => JSON.stringify([source, dataset]);
  const late = ages.filter((age) => (age.overdue ?? 0) > 0 && !views.has(placeOf(age)));
  const most = [...Map.groupBy(late, placeOf).values()].map((own) => {
    const parts = Map.groupBy(own, ({ activity, dataType, kind }) => [activity, dataType, kind].join(' '));
    const counts = [...parts.values()].map((same) => same.reduce((sum, age) => sum + (age.overdue ?? 0), 0));
    return { records: Math.max(...counts), several: counts.length > 1 };
  });
  return {
    records: most.reduce((sum, { records }) => sum + records, 0),
    atLeast: most.some(({ several }) => several),
  };
}

/** `≈` before counts that were estimated; `part` is whether the total or the records past their period. */
export function estimateMark({ estimated }: AgeMeasurement, part: 'total' | 'past'): string {
  return estimated === 'all' || (estimated && part === 'total') ? '≈' : '';
}

/** What an estimate rests on; empty where all was counted. */
export function estimateText({ estimated, sampled = 0 }: AgeMeasurement, language: Language): string {
  if (!estimated) return '';
  if (estimated === 'total')
    return { en: 'total by the engine’s statistics', ko: '전체 건수는 시스템 통계' }[language];
  return {
    en: `estimated from ${formatCount(sampled)} records drawn at random`,
    ko: `무작위 ${formatCount(sampled)}건에서 추정`,
  }[language];
}

/** What of the records past their period may stay; empty where all of them must go. */
export function keptText(
  age: AgeMeasurement,
  { language, items }: Pick<RenderOptions, 'language' | 'items'>,
): string {
  return keptSentences(age, items)
    .map((text) => text[language])
    .join('. ');
}

/** What was promised: `3 years`, `until the opt-out`. */
export function promiseText({ retention, kind }: AgeMeasurement, language: Language): string {
  if (kind === 'ended' && retention.until) return untilWords[retention.until][language];
  return retention.keep ? periodWords(retention.keep)[language] : '';
}
