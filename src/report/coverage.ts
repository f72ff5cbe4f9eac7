import { describeReason } from '../core/error.ts';
import type { Outcome, OutcomeStatus } from '../core/evidence.ts';
import { formatPlace } from '../core/place.ts';
import type { Place } from '../core/rule.ts';
import type { Run } from '../core/run.ts';
import { type Language, toText } from '../core/text.ts';
import { flow, formatCount, formatShare, hang } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';
import { outcomeWords } from './words.ts';

/** `Coverage  209 scanned  3 sampled  1 failed  INCOMPLETE`, on as many lines as the width asks for. */
export function coverageLines(
  run: Run,
  { language, width, color }: Pick<RenderOptions, 'language' | 'width' | 'color'>,
): string[] {
  const paint = painter(color);
  const counts = new Map<OutcomeStatus, number>();
  for (const { outcome } of run.datasets) counts.set(outcome.status, (counts.get(outcome.status) ?? 0) + 1);
  const parts = [...counts].map(
    ([status, count]) => `${formatCount(count)} ${outcomeWords[status][language]}`,
  );
  const failed = run.sources.filter(({ outcome }) => outcome.status === 'failed').length;
  if (failed > 0)
    parts.push(
      { en: `${failed} ${failed === 1 ? 'source' : 'sources'} failed`, ko: `시스템 ${failed}개 실패` }[
        language
      ],
    );
  const label = { en: 'Coverage', ko: '확인 범위' }[language];
  const bound = Math.max(0, ...run.datasets.map(({ outcome }) => outcome.bound ?? 0));
  const sampled =
    bound > 0
      ? [
          {
            en: `(what a sample did not show is in less than ${formatShare(bound)} of the records, with 99 % confidence)`,
            ko: `(표본에서 나오지 않은 항목은 레코드의 ${formatShare(bound)} 미만, 신뢰도 99 %)`,
          }[language],
        ]
      : [];
  const blind = run.datasets.filter(
    ({ outcome }) => outcome.status === 'sampled' && outcome.bound === undefined,
  ).length;
  const unproven =
    blind > 0
      ? [
          {
            en: `(${formatCount(blind)} read from their beginning only: that proves nothing of the rest)`,
            ko: `(${formatCount(blind)}개는 앞부분만 확인: 나머지는 보증하지 않음)`,
          }[language],
        ]
      : [];
  const verdict = run.complete
    ? paint.good({ en: 'complete', ko: '완전' }[language])
    : paint.bold(paint.bad({ en: 'INCOMPLETE', ko: '불완전' }[language]));
  return flow([label, ...parts, verdict, ...sampled, ...unproven], width);
}

/** What was not looked at, and why; each source and dataset by name, up to a limit that is said. */
export function describeFailures(
  run: Run,
  { language, width, color }: Pick<RenderOptions, 'language' | 'width' | 'color'>,
  most = 12,
): string[] {
  const paint = painter(color);
  const places = [
    ...run.sources.map(({ id, outcome }) => ({ place: id, outcome })),
    ...run.datasets.map(({ source, name, outcome }) => ({
      place: formatPlace({ source, dataset: name }),
      outcome,
    })),
  ];
  const unasked = (run.leftOut ?? []).map((text) => text[language]);
  const failures = places.flatMap(({ place, outcome }) => {
    const why = outcome.reason && describeReason(outcome.reason)[language];
    const missed = outcome.status === 'failed' || outcome.status === 'skipped';
    const passed = outcome.problems.map(
      ({ what, count }) => `${toText(what)[language]}: ${formatCount(count)}`,
    );
    const said = [...(missed && why ? [why] : []), ...passed];
    return said.length === 0 ? [] : [`${place}: ${said.join('; ')}`];
  });
  const lines = [...unasked, ...failures];
  const rest = lines.length - most;
  const more =
    rest > 0
      ? [{ en: `… and ${rest} more; see run.json`, ko: `… 외 ${rest}건, run.json 참고` }[language]]
      : [];
  return [...lines.slice(0, most), ...more].flatMap((line) =>
    hang('  ! ', line, width).map((part) => paint.warn(part)),
  );
}

/** Why something was not looked at, what was passed over, and what a sample proves, in words. */
export function outcomeNotes(outcome: Outcome, language: Language): string {
  const why = outcome.reason ? [describeReason(outcome.reason)[language]] : [];
  return [...why, ...lookNotes(outcome, language)].join('; ');
}

/** What was passed over, and what a sample proves. */
export function lookNotes(outcome: Outcome, language: Language): string[] {
  const passed = outcome.problems.map(
    ({ what, count }) => `${toText(what)[language]}: ${formatCount(count)}`,
  );
  return [...passed, ...proven(outcome, language)];
}

/** The share of records below which something may lie unseen; or that the sample proves nothing of the rest. */
function proven({ bound, method }: Pick<Outcome, 'bound' | 'method'>, language: Language): string[] {
  const say = (en: string, ko: string) => ({ en, ko })[language];
  return [
    ...(bound === undefined
      ? []
      : [
          say(
            `what was not seen is in less than ${formatShare(bound)} of the records (99 % confidence)`,
            `보지 못한 항목은 레코드의 ${formatShare(bound)} 미만(신뢰도 99 %)`,
          ),
        ]),
    ...(method === 'first' || method === 'spread'
      ? [
          say(
            'not a random sample: proves nothing of the rest',
            '무작위 표본이 아니므로 나머지에 대해 알 수 없음',
          ),
        ]
      : []),
  ];
}

/**
 * What stands with each result of a dataset whose columns were judged by a sample, or of a system with such datasets (the
 * weakest bound), in formats whose readers see one result at a time. Empty where every record was looked at.
 */
export function sampleNotes(run: Run, language: Language): (place: Place) => string {
  const sampled = run.datasets.filter(({ outcome }) => outcome.status === 'sampled');
  const bySource = Map.groupBy(sampled, ({ source }) => source);
  const byDataset = Map.groupBy(sampled, ({ source, name }) => formatPlace({ source, dataset: name }));
  const word = { en: 'columns judged by a sample', ko: '열은 표본으로 판정' }[language];
  return ({ source, dataset }) => {
    const found =
      dataset === undefined ? bySource.get(source) : byDataset.get(formatPlace({ source, dataset }));
    const outcomes = (found ?? []).map(({ outcome }) => outcome);
    const bound = Math.max(0, ...outcomes.map((outcome) => outcome.bound ?? 0));
    const blind = outcomes.find((outcome) => outcome.bound === undefined);
    const notes = [
      ...(bound > 0 ? proven({ bound }, language) : []),
      ...(blind ? proven(blind, language) : []),
    ];
    return notes.length === 0 ? '' : `${word}: ${notes.join('; ')}`;
  };
}

/** How completely was looked, and all that was not looked at, as lines without paint. */
export function wholeCoverage(run: Run, options: RenderOptions): string[] {
  const plain = { ...options, color: false, width: 10_000 };
  return [...coverageLines(run, plain), ...describeFailures(run, plain, Number.POSITIVE_INFINITY)];
}

/** The same as rows below a table of some columns, for a spreadsheet that has no other place for it. */
export function coverageRows(run: Run, options: RenderOptions, columns: number): string[][] {
  const plain = { ...options, color: false, width: 10_000 };
  const [looked, missed] = { en: ['looked at', 'not looked at'], ko: ['확인 범위', '확인하지 못함'] }[
    options.language
  ];
  const row = (...cells: readonly (string | undefined)[]) =>
    Array.from({ length: columns }, (_, index) => cells[index]?.trim() ?? '');
  return [
    ...coverageLines(run, plain).map((line) => row(looked, line)),
    ...describeFailures(run, plain, Number.POSITIVE_INFINITY).map((line) => row(missed, line)),
  ];
}
