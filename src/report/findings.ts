import { formatPlace } from '../core/place.ts';
import { severities } from '../core/rule.ts';
import type { Run, RunResult } from '../core/run.ts';
import type { Language, Text } from '../core/text.ts';
import { formatCount, pad, shorten, wrap } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';
import { severityWords } from './words.ts';

const say = (language: Language, text: Text) => text[language];

/** Violations that neither a waiver nor the baseline accepts, the worst first. */
export function openViolations(run: Run): RunResult[] {
  return run.results
    .filter(({ status, accepted }) => status === 'violated' && !accepted)
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Says how many lines a terminal was spared; nothing where none was. */
export function leftOut(count: number, { language, color, width }: RenderOptions, indent = 2): string[] {
  if (count <= 0) return [];
  const said = say(language, {
    en: `… and ${formatCount(count)} more; every one is in the reports (-o FILE)`,
    ko: `… 외 ${formatCount(count)}건, 전체는 보고서(-o FILE) 참고`,
  });
  return wrap(said, width - indent).map((line) => ' '.repeat(indent) + painter(color).dim(line));
}

/** Places that the terminal names for one check. */
const mostPlaces = 8;

/** What is violated, the worst first, each check once. */
export function renderFindings(findings: readonly RunResult[], options: RenderOptions): string {
  const paint = painter(options.color);
  const { language } = options;
  if (findings.length === 0) {
    const none = say(language, {
      en: 'No violations found in what was looked at.',
      ko: '확인한 범위에서 위반 사항을 찾지 못했습니다.',
    });
    return wrap(none, options.width)
      .map((line) => paint.good(line))
      .join('\n');
  }
  const title = say(language, { en: `Findings: ${findings.length}`, ko: `발견 사항: ${findings.length}건` });
  const groups = severities.flatMap((severity) => [
    ...Map.groupBy(
      findings.filter((finding) => finding.severity === severity),
      ({ rule }) => rule,
    ).values(),
  ]);
  return [paint.bold(title), ...groups.flatMap((group) => renderGroup(group, options))].join('\n');
}

/** One check of one severity: what it is and what to do once, and each place with what was found there. */
function renderGroup(group: readonly RunResult[], options: RenderOptions): string[] {
  const { language, width, color } = options;
  const paint = painter(color);
  const first = group[0]!;
  const severity = paint.severity(first.severity, pad(severityWords[first.severity][language], 9));
  const articles = first.articles
    .map(({ cite, unverified }) => cite[language] + (unverified ? '*' : ''))
    .join('; ');
  const indent = ' '.repeat(10);
  const inner = Math.max(30, width - indent.length);
  const [title = '', ...more] = wrap(`${first.title[language]}${articles && ` · ${articles}`}`, inner);
  const places = group.slice(0, mostPlaces).flatMap((finding) => {
    const place = shorten(formatPlace(finding.place), inner);
    const said = wrap(finding.message[language], inner - 2);
    return [indent + paint.bold(place), ...said.map((line) => `${indent}  ${line}`)];
  });
  const remedy = wrap(`→ ${first.remedy[language]}`, inner);
  return [
    `${severity} ${paint.bold(title)}`,
    ...more.map((line) => indent + line),
    ...places,
    ...leftOut(group.length - mostPlaces, options, indent.length),
    ...remedy.map((line) => indent + paint.dim(line)),
  ];
}

/** Unknown is never passed: what could not be judged, grouped by check. */
export function renderUnknown(run: Run, { language, width, color }: RenderOptions): string {
  const paint = painter(color);
  const unknown = run.results.filter(({ status, accepted }) => status === 'unknown' && !accepted);
  if (unknown.length === 0) return '';
  const title = say(language, {
    en: `Could not be judged: ${unknown.length}`,
    ko: `확인하지 못한 항목: ${unknown.length}건`,
  });
  const groups = [...Map.groupBy(unknown, ({ rule }) => rule).values()];
  const lines = groups.flatMap((group) => {
    const places = [...new Set(group.map(({ place }) => formatPlace(place)))];
    const shown = places.slice(0, 3).join(', ') + (places.length > 3 ? ` +${places.length - 3}` : '');
    return wrap(`${group[0]!.title[language]} (${group.length}): ${shown}`, width - 4).map(
      (line, i) => `${i === 0 ? '  ' : '    '}${line}`,
    );
  });
  return [paint.warn(title), ...lines].join('\n');
}

export function renderNotices(run: Run, { language, width, color }: RenderOptions): string {
  if (run.notices.length === 0) return '';
  const paint = painter(color);
  const title = say(language, { en: 'Notices', ko: '알림' });
  const lines = run.notices.flatMap(({ message }) =>
    wrap(message[language], width - 4).map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`)),
  );
  return [paint.bold(title), ...lines].join('\n');
}
