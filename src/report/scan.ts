import type { ClassifiedField } from '../core/classification.ts';
import { forms } from '../core/detector.ts';
import { formWords } from '../core/form-words.ts';
import { wholePercent } from '../core/percent.ts';
import { formatName, formatPlace } from '../core/place.ts';
import type { Run, RunDataset } from '../core/run.ts';
import { coverageLines, describeFailures } from './coverage.ts';
import { openViolations, renderFindings, renderNotices, renderUnknown } from './findings.ts';
import { countItems, type MapEntry, personalMap } from './inventory.ts';
import { flow, formatCount, formatShare, hang, pad, plural, shorten, wrap } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';
import { itemName, outcomeWords } from './words.ts';

/** The personal-data map of a scan: every column that holds some, what it holds, how sure that is, and how it stands. */
export function renderScan(run: Run, options: RenderOptions): string {
  const { language, items, width, color } = options;
  const paint = painter(color);
  const map = personalMap(run, items);
  const columns = map.reduce((sum, { fields }) => sum + fields.length, 0);
  const title = {
    en: `Personal data in ${plural(columns, 'column')} of ${plural(map.length, 'dataset')} (of ${formatCount(run.datasets.length)})`,
    ko: `데이터셋 ${formatCount(run.datasets.length)}개 중 ${formatCount(map.length)}개, 열 ${formatCount(columns)}개에 개인정보`,
  }[language];
  const counts = countItems(map).map(([key, n]) => `${itemName(items, key, language)} ${n}`);
  const next = {
    en: 'Next: gamsa init TARGET… writes a workspace and a policy, so that gamsa audit can hold this against what you promise.',
    ko: '다음: gamsa init 대상… 으로 작업공간과 처리방침을 만들면, gamsa audit가 이 결과를 약속한 내용과 대조합니다.',
  }[language];
  const findings = openViolations(run);
  const sections = [
    [...coverageLines(run, options), ...describeFailures(run, options)].join('\n'),
    [
      ...wrap(title, width).map((line) => paint.bold(line)),
      ...wrap(counts.join(', '), width - 2).map((line) => `  ${paint.dim(line)}`),
    ].join('\n'),
    ...map.map((entry) => renderDataset(entry, options)),
    findings.length === 0 ? '' : renderFindings(findings, options),
    renderUnknown(run, options),
    renderNotices(run, options),
    wrap(next, width).join('\n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** What a run's text had to be escaped for is so already, and quotes would escape it again: findings write it without. */
const shownName = (name: string): string => (name.includes('\\') ? name : formatName(name));

function renderDataset({ dataset, fields }: MapEntry, options: RenderOptions): string {
  const { width } = options;
  const paint = painter(options.color);
  const place = formatPlace({ source: dataset.source, dataset: dataset.name });
  const head = flow(
    [paint.bold(shorten(place, width - 4)), paint.dim(describeLook(dataset, options))],
    width,
  );
  const nameWidth = Math.max(10, Math.floor(width * 0.28));
  const rows = fields.flatMap((field) => {
    const { item, confidence } = field.classification;
    const name = pad(shorten(shownName(field.name), nameWidth), nameWidth);
    const sure = (item === undefined ? '' : `${wholePercent(confidence)} %`).padStart(6);
    return hang(`  ${name} ${sure}  `, describeField(field, options), width);
  });
  return [...head, ...rows].join('\n');
}

/**
 * `sampled 4,603/120,000 records, < 0.10 %`: the share that a clean sample leaves open. How many there are may be unknown, which
 * must not look as if those read were all.
 */
function describeLook({ outcome }: RunDataset, { language }: RenderOptions): string {
  const { status, rows = outcome.rowsRead } = outcome;
  const all = status !== 'sampled' ? '' : `/${outcome.rows === undefined ? '?' : formatCount(rows)}`;
  const read = `${formatCount(status === 'pushed-down' ? rows : outcome.rowsRead)}${all}`;
  const one = all === '' && read === '1';
  const records = { en: one ? 'record' : 'records', ko: '건' }[language];
  const bound = outcome.bound === undefined ? '' : `, < ${formatShare(outcome.bound)}`;
  return `${outcomeWords[outcome.status][language]} ${read} ${records}${bound}`;
}

/** What it holds, in how many of its values that was seen, what stands inside its texts, and how it is protected. */
function describeField({ classification }: ClassifiedField, { language, items }: RenderOptions): string {
  const { item, contains, containsProtected = {}, evidence } = classification;
  const name = item === undefined ? { en: 'text', ko: '텍스트' }[language] : itemName(items, item, language);
  const seen = evidence
    .filter((piece) => piece.kind === 'values' && piece.item === item && piece.matched !== undefined)
    .toSorted((a, b) => b.matched! - a.matched!)[0];
  const held = Object.entries(contains)
    .filter(([key]) => key !== item)
    .map(([key, count]) => {
      const hidden = containsProtected[key] ?? 0;
      const words = { en: 'masked or hashed', ko: '마스킹·해시' }[language];
      return `${itemName(items, key, language)} ${formatCount(count)}${hidden > 0 ? `, ${words} ${formatCount(hidden)}` : ''}`;
    });
  const found = forms.filter((form) => (classification.forms[form] ?? 0) > 0);
  const ordinary = ['personal', 'content', 'context'].includes(
    items.get(item ?? '')?.sensitivity ?? 'context',
  );
  // That a name stands there as a name is no news; that a password does, is.
  const stands =
    ordinary && found.every((form) => form === 'plain')
      ? []
      : found.map((form) => `${formWords[form][language]} ${formatCount(classification.forms[form] ?? 0)}`);
  return [
    name,
    ...(item !== undefined && seen ? [`${formatCount(seen.matched!)}/${formatCount(seen.of ?? 0)}`] : []),
    ...(held.length > 0 ? [`(${held.join(', ')})`] : []),
    ...(stands.length > 0 ? [`· ${stands.join(', ')}`] : []),
  ].join(' ');
}
