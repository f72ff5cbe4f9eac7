import { formatPlace } from '../core/place.ts';
import { severities } from '../core/rule.ts';
import type { Run, RunResult } from '../core/run.ts';
import type { Language, Text } from '../core/text.ts';
import { coverageLine, describeFailures } from './coverage.ts';
import { countItems, personalMap } from './inventory.ts';
import { alignRows, formatCount, pad, shorten, wrap } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';
import { itemName, severityWords } from './words.ts';

/** The summary of an audit that a compliance officer reads in a minute. */
export function renderTerminal(run: Run, options: RenderOptions): string {
  const findings = run.results.filter(({ status, accepted }) => status === 'violated' && !accepted);
  const sections = [
    heading(run, options),
    renderMap(run, options),
    renderFindings(findings, options),
    renderUnknown(run, options),
    renderNotices(run, options),
    renderTotals(run, options),
    renderNext(run, findings, options),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const say = (language: Language, text: Text) => text[language];

function heading(run: Run, options: RenderOptions): string {
  const { language, width } = options;
  const paint = painter(options.color);
  const title = run.policy
    ? say(language, {
        en: `${run.policy.controller.en} policy of ${run.policy.effective}`,
        ko: `${run.policy.controller.ko} 처리방침(${run.policy.effective} 시행)`,
      })
    : say(language, { en: 'scan without a policy', ko: '처리방침 없이 스캔' });
  const scope = say(language, {
    en: `as of ${run.asOf} (${run.timeZone}) · ${run.sources.length} sources, ${formatCount(run.datasets.length)} datasets`,
    ko: `기준일 ${run.asOf} (${run.timeZone}) · 시스템 ${run.sources.length}개, 데이터셋 ${formatCount(run.datasets.length)}개`,
  });
  const [first = '', ...rest] = wrap(`gamsa · ${title} · ${scope}`, width);
  return [paint.bold(first), ...rest, coverageLine(run, options), ...describeFailures(run, options)].join(
    '\n',
  );
}

/** Which systems hold which items, widest first. */
function renderMap(run: Run, options: RenderOptions): string {
  const { language, items, width } = options;
  const paint = painter(options.color);
  const map = personalMap(run, items);
  const columns = map.reduce((sum, { fields }) => sum + fields.length, 0);
  const title = say(language, {
    en: `Personal data: ${formatCount(columns)} columns in ${formatCount(map.length)} datasets`,
    ko: `개인정보: 데이터셋 ${formatCount(map.length)}개의 열 ${formatCount(columns)}개`,
  });
  const nameWidth = Math.min(44, Math.floor(width * 0.4));
  const lines = map.flatMap(({ dataset, fields }) => {
    const found = [
      ...new Set(
        fields.flatMap(({ classification: { item, contains } }) => [
          ...(item ? [item] : []),
          ...Object.keys(contains),
        ]),
      ),
    ];
    const place = pad(
      shorten(formatPlace({ source: dataset.source, dataset: dataset.name }), nameWidth),
      nameWidth + 2,
    );
    const list = wrap(
      found.map((key) => itemName(items, key, language)).join(', '),
      Math.max(20, width - nameWidth - 4),
    );
    return list.map((line, i) => `  ${i === 0 ? place : ' '.repeat(nameWidth + 2)}${line}`);
  });
  const counts = wrap(
    countItems(map)
      .map(([key, n]) => `${itemName(items, key, language)} ${n}`)
      .join(', '),
    width - 2,
  );
  return [paint.bold(title), ...counts.map((line) => `  ${paint.dim(line)}`), ...lines].join('\n');
}

function renderFindings(findings: readonly RunResult[], options: RenderOptions): string {
  const paint = painter(options.color);
  const { language } = options;
  if (findings.length === 0) {
    return paint.good(
      say(language, {
        en: 'No violations found in what was looked at.',
        ko: '확인한 범위에서 위반 사항을 찾지 못했습니다.',
      }),
    );
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
function renderGroup(group: readonly RunResult[], { language, width, color }: RenderOptions): string[] {
  const paint = painter(color);
  const first = group[0]!;
  const severity = paint.severity(first.severity, pad(severityWords[first.severity][language], 9));
  const articles = first.articles
    .map(({ cite, unverified }) => cite[language] + (unverified ? '*' : ''))
    .join('; ');
  const indent = ' '.repeat(10);
  const inner = Math.max(30, width - indent.length);
  const [title = '', ...more] = wrap(`${first.title[language]}${articles && ` · ${articles}`}`, inner);
  const places = group.flatMap((finding) => {
    const place = shorten(formatPlace(finding.place), inner);
    const said = wrap(finding.message[language], inner - 2);
    return [indent + paint.bold(place), ...said.map((line) => `${indent}  ${line}`)];
  });
  const remedy = wrap(`→ ${first.remedy[language]}`, inner);
  return [
    `${severity} ${paint.bold(title)}`,
    ...more.map((line) => indent + line),
    ...places,
    ...remedy.map((line) => indent + paint.dim(line)),
  ];
}

/** Unknown is never passed: what could not be judged, grouped by check. */
function renderUnknown(run: Run, { language, width, color }: RenderOptions): string {
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
    return wrap(`${group[0]!.title[language]} (${group.length}): ${shown}`, width - 2).map(
      (line, i) => `${i === 0 ? '  ' : '    '}${line}`,
    );
  });
  return [paint.warn(title), ...lines].join('\n');
}

function renderNotices(run: Run, { language, width, color }: RenderOptions): string {
  if (run.notices.length === 0) return '';
  const paint = painter(color);
  const title = say(language, { en: 'Notices', ko: '알림' });
  const lines = run.notices.flatMap(({ message }) =>
    wrap(message[language], width - 4).map((line, i) => (i === 0 ? `  - ${line}` : `    ${line}`)),
  );
  return [paint.bold(title), ...lines].join('\n');
}

function renderTotals(run: Run, { language }: RenderOptions): string {
  const count = (status: RunResult['status']) =>
    run.results.filter((result) => result.status === status).length;
  const accepted = run.results.filter((result) => result.accepted).length;
  const unverified = run.results.some(({ articles }) => articles.some((article) => article.unverified));
  const total = say(language, {
    en: `Results: ${count('violated')} violated, ${count('unknown')} unknown, ${count('satisfied')} satisfied, ${count('not-applicable')} not applicable; ${accepted} accepted by waiver or baseline.`,
    ko: `결과: 위반 ${count('violated')}, 확인 불가 ${count('unknown')}, 충족 ${count('satisfied')}, 해당 없음 ${count('not-applicable')}, 예외 승인·기준선 ${accepted}`,
  });
  const star = say(language, {
    en: '* Article not verified against the text of the law.',
    ko: '* 법령 원문과 대조하지 않은 조항입니다.',
  });
  return unverified ? `${total}\n${star}` : total;
}

function renderNext(run: Run, findings: readonly RunResult[], { language, color }: RenderOptions): string {
  const paint = painter(color);
  const worst = findings[0];
  const steps = [
    ...(worst
      ? [
          [
            `gamsa explain ${worst.fingerprint}`,
            { en: 'why the first finding was raised', ko: '첫 발견 사항의 근거' },
          ] as const,
        ]
      : []),
    ...(run.policy
      ? [
          [
            'gamsa audit -o run.json -o report.md',
            { en: 'keep the run, write a report', ko: '결과 보관과 보고서 작성' },
          ] as const,
        ]
      : [
          [
            'gamsa init',
            { en: 'write a workspace and a policy to audit against', ko: '작업공간과 처리방침 파일 작성' },
          ] as const,
        ]),
  ];
  const rows = alignRows(steps.map(([command, text]) => [`  ${command}`, say(language, text)]));
  return [paint.bold(say(language, { en: 'Next', ko: '다음 단계' })), ...rows].join('\n');
}
