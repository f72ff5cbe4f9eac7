import type { ClassifiedField } from '../core/classification.ts';
import { forms } from '../core/detector.ts';
import { formatName, formatPlace } from '../core/place.ts';
import type { Run, RunDataset } from '../core/run.ts';
import { coverageLine, describeFailures } from './coverage.ts';
import { countItems, type MapEntry, personalMap } from './inventory.ts';
import { alignRows, formatCount, formatShare, shorten, wrap } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';
import { formWords, itemName, outcomeWords } from './words.ts';

/** The personal-data map of a scan: every column that holds some, what it holds, how sure that is, and how it stands. */
export function renderScan(run: Run, options: RenderOptions): string {
  const { language, items, width, color } = options;
  const paint = painter(color);
  const map = personalMap(run, items);
  const columns = map.reduce((sum, { fields }) => sum + fields.length, 0);
  const title = {
    en: `Personal data in ${formatCount(columns)} columns of ${formatCount(map.length)} datasets (of ${formatCount(run.datasets.length)})`,
    ko: `데이터셋 ${formatCount(run.datasets.length)}개 중 ${formatCount(map.length)}개, 열 ${formatCount(columns)}개에 개인정보`,
  }[language];
  const counts = countItems(map).map(([key, n]) => `${itemName(items, key, language)} ${n}`);
  const next = {
    en: 'Next: gamsa init TARGET… writes a workspace and a policy, so that gamsa audit can hold this against what you promise.',
    ko: '다음: gamsa init 대상… 으로 작업공간과 처리방침을 만들면, gamsa audit가 이 결과를 약속한 내용과 대조합니다.',
  }[language];
  return `${[
    [coverageLine(run, options), ...describeFailures(run, options)].join('\n'),
    [paint.bold(title), ...wrap(counts.join(', '), width - 2).map((line) => `  ${paint.dim(line)}`)].join(
      '\n',
    ),
    ...map.map((entry) => renderDataset(entry, options)),
    wrap(next, width).join('\n'),
  ].join('\n\n')}\n`;
}

function renderDataset({ dataset, fields }: MapEntry, options: RenderOptions): string {
  const paint = painter(options.color);
  const place = formatPlace({ source: dataset.source, dataset: dataset.name });
  const head = `${paint.bold(shorten(place, options.width - 30))}  ${paint.dim(describeLook(dataset, options))}`;
  const nameWidth = Math.max(12, Math.floor(options.width * 0.35));
  const rows = fields.map((field) => [
    `  ${shorten(formatName(field.name), nameWidth)}`,
    ...describeField(field, options),
  ]);
  return [head, ...alignRows(rows)].join('\n');
}

function describeLook({ outcome }: RunDataset, { language }: RenderOptions): string {
  const rows = outcome.rows ?? outcome.rowsRead;
  const read =
    outcome.status === 'sampled'
      ? `${formatCount(outcome.rowsRead)}/${formatCount(rows)}`
      : formatCount(outcome.rowsRead);
  const records = { en: 'records', ko: '건' }[language];
  const bound = outcome.bound === undefined ? '' : `, < ${formatShare(outcome.bound)}`;
  return `${outcomeWords[outcome.status][language]} ${read} ${records}${bound}`;
}

function describeField({ classification }: ClassifiedField, { language, items }: RenderOptions): string[] {
  const { item, confidence, contains } = classification;
  const held = Object.entries(contains)
    .filter(([key]) => key !== item)
    .map(([key, count]) => `${itemName(items, key, language)} ${formatCount(count)}`);
  const inside = held.length === 0 ? '' : ` (${held.join(', ')})`;
  const stands = forms
    .filter((form) => (classification.forms[form] ?? 0) > 0)
    .map((form) => `${formWords[form][language]} ${formatCount(classification.forms[form] ?? 0)}`);
  const name = item === undefined ? { en: 'text', ko: '텍스트' }[language] : itemName(items, item, language);
  return [`${name}${inside}`, item === undefined ? '' : formatShare(confidence), stands.join(', ')];
}
