import { formatPlace } from '../core/place.ts';
import type { Run, RunResult } from '../core/run.ts';
import type { Language, Text } from '../core/text.ts';
import { coverageLines, describeFailures } from './coverage.ts';
import { leftOut, openViolations, renderFindings, renderNotices, renderUnknown } from './findings.ts';
import { countItems, decidedFields, personalMap } from './inventory.ts';
import { formatCount, hang, pad, plural, shorten, wrap } from './layout.ts';
import type { RenderOptions } from './options.ts';
import { painter } from './paint.ts';
import { renderAges } from './terminal-ages.ts';
import { itemName } from './words.ts';

/** The summary of an audit that a compliance officer reads in a minute. */
export function renderTerminal(run: Run, options: RenderOptions): string {
  const findings = openViolations(run);
  const sections = [
    heading(run, options),
    renderMap(run, options),
    renderAges(run, options),
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
    en: `as of ${run.asOf} (${run.timeZone}) · ${plural(run.sources.length, 'source')}, ${plural(run.datasets.length, 'dataset')}`,
    ko: `기준일 ${run.asOf} (${run.timeZone}) · 시스템 ${run.sources.length}개, 데이터셋 ${formatCount(run.datasets.length)}개`,
  });
  const [first = '', ...rest] = wrap(`gamsa · ${title} · ${scope}`, width);
  return [paint.bold(first), ...rest, ...coverageLines(run, options), ...describeFailures(run, options)].join(
    '\n',
  );
}

/** Datasets that the map names; the full one is in the reports. */
const mostDatasets = 12;

/** Which systems hold which items. */
function renderMap(run: Run, options: RenderOptions): string {
  const { language, items, width } = options;
  const paint = painter(options.color);
  const map = personalMap(run, items);
  const columns = map.reduce((sum, { fields }) => sum + fields.length, 0);
  const title = say(language, {
    en: `Personal data: ${plural(columns, 'column')} in ${plural(map.length, 'dataset')}`,
    ko: `개인정보: 데이터셋 ${formatCount(map.length)}개의 열 ${formatCount(columns)}개`,
  });
  const nameWidth = Math.min(44, Math.floor(width * 0.4));
  const lines = map.slice(0, mostDatasets).flatMap(({ dataset, fields }) => {
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
  return [
    ...wrap(title, width).map((line) => paint.bold(line)),
    ...counts.map((line) => `  ${paint.dim(line)}`),
    ...lines,
    ...leftOut(map.length - mostDatasets, options),
    ...decided(run, options),
  ].join('\n');
}

/** How many of the columns people decided about: what they cleared is in no count above. */
function decided(run: Run, { language, width }: RenderOptions): string[] {
  const fields = decidedFields(run);
  if (fields.length === 0) return [];
  const cleared = fields.filter(({ item }) => item === undefined).length;
  const line = say(language, {
    en: `Decided in the lock: ${formatCount(fields.length - cleared)} confirmed, ${formatCount(cleared)} not personal data`,
    ko: `잠금 파일의 결정: 확인 ${formatCount(fields.length - cleared)}개, 개인정보 아님 ${formatCount(cleared)}개`,
  });
  return wrap(line, width - 2).map((one) => `  ${one}`);
}

function renderTotals(run: Run, { language, width }: RenderOptions): string {
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
  return [total, ...(unverified ? [star] : [])].flatMap((line) => wrap(line, width)).join('\n');
}

/** An audit that ended before everything was looked at: by Ctrl-C, or with its budget of requests. */
function endedEarly({ policy, sources, datasets, ages }: Run): boolean {
  const codes = [
    ...[...sources, ...datasets].map(({ outcome }) => outcome.reason?.code),
    ...ages.map(({ failure }) => failure?.code),
  ];
  return policy !== undefined && codes.some((code) => code === 'budget-spent' || code === 'cancelled');
}

function renderNext(
  run: Run,
  findings: readonly RunResult[],
  { language, width, color }: RenderOptions,
): string {
  const paint = painter(color);
  const worst = findings[0];
  const steps = [
    ...(endedEarly(run)
      ? [['gamsa audit --resume', { en: 'go on where it ended', ko: '중단된 곳부터 이어서 감사' }] as const]
      : []),
    ...(worst
      ? [
          [
            `gamsa explain ${worst.fingerprint}`,
            { en: 'why the first finding was raised', ko: '첫 발견 사항의 근거' },
          ] as const,
        ]
      : []),
    [
      'gamsa audit -o run.json -o report.html',
      { en: 'keep the run, write the whole report', ko: '결과 보관과 전체 보고서 작성' },
    ] as const,
  ];
  const commandWidth = Math.max(...steps.map(([command]) => command.length));
  const lines = steps.flatMap(([command, text]) =>
    width < commandWidth + 30
      ? [`  ${command}`, ...hang('    ', say(language, text), width)]
      : hang(`  ${command.padEnd(commandWidth)}  `, say(language, text), width),
  );
  return [paint.bold(say(language, { en: 'Next', ko: '다음 단계' })), ...lines].join('\n');
}
