import { wholePercent } from '../core/percent.ts';
import { dateIn } from '../core/period.ts';
import { formatPlace } from '../core/place.ts';
import { severities } from '../core/rule.ts';
import type { Run, RunResult } from '../core/run.ts';
import { complianceSections } from './compliance.ts';
import { wholeCoverage } from './coverage.ts';
import { decidedFields, personalMap } from './inventory.ts';
import { formatCount } from './layout.ts';
import { escapeMarkup, list, table } from './markup.ts';
import type { RenderOptions } from './options.ts';
import { itemName, outcomeWords, severityWords, statusWords } from './words.ts';

/** The whole run as a Markdown document. */
export function renderMarkdown(run: Run, options: RenderOptions): string {
  const { language } = options;
  const words = {
    en: {
      title: 'gamsa report',
      map: 'Personal data',
      findings: 'Findings',
      unknown: 'Could not be judged',
      accepted: 'Accepted findings',
      coverage: 'Coverage',
      law: 'By law',
      notices: 'Notices',
    },
    ko: {
      title: 'gamsa 보고서',
      map: '개인정보 현황',
      findings: '발견 사항',
      unknown: '확인하지 못한 항목',
      accepted: '예외 승인',
      coverage: '확인 범위',
      law: '법령별 결과',
      notices: '알림',
    },
  }[language];
  const open = run.results.filter(({ accepted }) => !accepted);
  return `${[
    `# ${words.title}`,
    summary(run, options),
    `## ${words.coverage}\n\n${list(wholeCoverage(run, options))}`,
    `## ${words.findings}\n\n${findings(
      open.filter(({ status }) => status === 'violated'),
      options,
    )}`,
    `## ${words.unknown}\n\n${findings(
      open.filter(({ status }) => status === 'unknown'),
      options,
    )}`,
    `## ${words.accepted}\n\n${acceptedFindings(run, options)}`,
    `## ${words.map}\n\n${inventory(run, options)}`,
    ...trend(run, options),
    ...complianceSections(run, options, words.law),
    ...(run.notices.length > 0
      ? [
          `## ${words.notices}\n\n${run.notices.map(({ message }) => `- ${escapeMarkup(message[language])}`).join('\n')}`,
        ]
      : []),
  ].join('\n\n')}\n`;
}

/** The audits of the workspace, where there was one before. */
function trend({ history, timeZone }: Run, { language }: RenderOptions): string[] {
  if (!history || history.runs.length < 2) return [];
  const words = {
    en: { title: 'Trend', head: ['audit', 'as of', 'violated', 'unknown', ''], part: 'incomplete' },
    ko: { title: '추이', head: ['감사', '기준일', '위반', '확인 불가', ''], part: '불완전' },
  }[language];
  const rows = history.runs.map(({ ended, asOf, violated, unknown, complete }) => [
    dateIn(ended, timeZone),
    asOf,
    String(violated),
    String(unknown),
    complete ? '' : words.part,
  ]);
  return [`## ${words.title}\n\n${table(words.head, rows)}`];
}

function summary(run: Run, { language }: RenderOptions): string {
  const rows: [string, string][] = [
    [
      { en: 'policy', ko: '처리방침' }[language],
      run.policy ? `${run.policy.controller[language]}, ${run.policy.effective}` : '-',
    ],
    [{ en: 'as of', ko: '기준일' }[language], `${run.asOf} (${run.timeZone})`],
    [{ en: 'looked at', ko: '점검 시각' }[language], `${run.started} – ${run.ended}`],
    [{ en: 'tool', ko: '도구' }[language], `gamsa ${run.tool.version}`],
    [{ en: 'run', ko: '실행' }[language], run.id],
  ];
  return table(['', ''], rows);
}

function findings(results: readonly RunResult[], { language }: RenderOptions): string {
  if (results.length === 0) return '–';
  const sorted = severities.flatMap((severity) => results.filter((result) => result.severity === severity));
  const head = {
    en: ['severity', 'finding', 'place', 'what', 'article', 'remedy', 'fingerprint'],
    ko: ['심각도', '항목', '위치', '내용', '조항', '조치', '지문'],
  }[language];
  return table(
    head,
    sorted.map((result) => [
      `${severityWords[result.severity][language]} (${statusWords[result.status][language]})`,
      result.title[language],
      formatPlace(result.place),
      result.message[language],
      result.articles.map(({ cite, unverified }) => cite[language] + (unverified ? '*' : '')).join('; '),
      result.remedy[language],
      result.fingerprint,
    ]),
  );
}

function acceptedFindings(run: Run, { language }: RenderOptions): string {
  const accepted = run.results.flatMap((result) =>
    result.accepted ? [{ ...result, ...result.accepted }] : [],
  );
  if (accepted.length === 0) return '–';
  const head = {
    en: ['finding', 'place', 'by', 'reason', 'approver', 'until'],
    ko: ['항목', '위치', '구분', '사유', '승인자', '만료일'],
  }[language];
  const by = {
    waiver: { en: 'waiver', ko: '예외 승인' },
    baseline: { en: 'baseline', ko: '기준선' },
  };
  return table(
    head,
    accepted.map((result) => [
      result.title[language],
      formatPlace(result.place),
      by[result.by][language],
      result.reason ?? '',
      result.approver ?? '',
      result.expires ?? '',
    ]),
  );
}

function inventory(run: Run, { language, items }: RenderOptions): string {
  const head = {
    en: ['dataset', 'field', 'item', 'confidence', 'records', 'look'],
    ko: ['데이터셋', '열', '항목', '확신도', '레코드', '확인'],
  }[language];
  const rows = personalMap(run, items).flatMap(({ dataset, fields }) =>
    fields.map(({ name, classification }) => [
      formatPlace({ source: dataset.source, dataset: dataset.name }),
      name,
      classification.item
        ? itemName(items, classification.item, language)
        : Object.keys(classification.contains)
            .map((key) => itemName(items, key, language))
            .join(', '),
      classification.item ? `${wholePercent(classification.confidence)} %` : '',
      dataset.outcome.rows === undefined ? '' : formatCount(dataset.outcome.rows),
      outcomeWords[dataset.outcome.status][language],
    ]),
  );
  return [rows.length === 0 ? '–' : table(head, rows), ...decided(run, { language, items })].join('\n\n');
}

/** What people decided in place of the classifier, by whom and why. */
function decided(run: Run, { language, items }: Pick<RenderOptions, 'language' | 'items'>): string[] {
  const head = {
    en: ['decided in the lock', 'holds', 'by, on: reason'],
    ko: ['잠금 파일에서 결정한 열', '내용', '결정자, 날짜: 사유'],
  }[language];
  const none = { en: 'no personal data', ko: '개인정보 아님' }[language];
  const rows = decidedFields(run).map(({ place, item, by }) => [
    place,
    item === undefined ? none : itemName(items, item, language),
    by,
  ]);
  return rows.length === 0 ? [] : [table(head, rows)];
}
