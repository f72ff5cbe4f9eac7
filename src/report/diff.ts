import type { Comparison } from '../core/compare.ts';
import { formatPlace } from '../core/place.ts';
import type { Run, RunResult } from '../core/run.ts';
import { formatCount, hang } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';
import { itemName, severityWords, statusWords } from './words.ts';

type Runs = { readonly before: Run; readonly after: Run };

/** What changed between two runs, the new first; what nobody looked at is told apart from what is fixed. */
export function renderDiff({ before, after }: Runs, comparison: Comparison, options: RenderOptions): string {
  const { language, color, width } = options;
  const paint = painter(color);
  const say = (en: string, ko: string) => (language === 'ko' ? ko : en);
  const { added, fixed, changed, unchanged, gone, lapsed, unseen } = comparison;
  const head = `${before.ended} → ${after.ended}`;
  const sections: [string, readonly string[]][] = [
    [say('New', '새로 발견'), added.map((result) => line(result, options))],
    [
      say('Changed', '변동'),
      changed.map(
        (pair) => `${line(pair.after, options)} · ${say('before', '이전')}: ${measure(pair.before, options)}`,
      ),
    ],
    [say('Fixed', '해소'), fixed.map((result) => line(result, options))],
    [
      say('Looked at, and no longer raised', '다시 확인했고 더는 해당하지 않음'),
      lapsed.map((result) => line(result, options)),
    ],
    [say('Gone with their place', '대상이 없어짐'), gone.map((result) => line(result, options))],
    [
      say('Not looked at this time, so not known', '이번에 확인하지 않아 알 수 없음'),
      unseen.map((result) => line(result, options)),
    ],
  ];
  const lines = sections.flatMap(([title, list]) =>
    list.length === 0
      ? []
      : [
          paint.bold(`${title}: ${formatCount(list.length)}`),
          ...list.flatMap((text) => hang('  ', text, width)),
        ],
  );
  const same = say(`Unchanged: ${unchanged.length}`, `그대로: ${unchanged.length}건`);
  return `${[head, ...lines, same].join('\n')}\n`;
}

function line(result: RunResult, options: RenderOptions): string {
  const { language, items } = options;
  const { severity, title, place, item } = result;
  // Of several findings of one check in a dataset, the item tells which.
  const what = item === undefined || place.field !== undefined ? '' : ` (${itemName(items, item, language)})`;
  return `${severityWords[severity][language]} ${title[language]} · ${formatPlace(place)}${what} · ${measure(result, options)}`;
}

function measure({ status, count, of }: RunResult, { language }: RenderOptions): string {
  const counted =
    count === undefined ? '' : ` ${formatCount(count)}${of === undefined ? '' : `/${formatCount(of)}`}`;
  return `${statusWords[status][language]}${counted}`;
}
