import { activitiesOf } from '../core/activities.ts';
import { periodWords, untilWords } from '../core/period-words.ts';
import { formatPlace } from '../core/place.ts';
import type { Activity, Policy, Retention } from '../core/policy.ts';
import type { Run } from '../core/run.ts';
import type { Language } from '../core/text.ts';
import { coverageRows, wholeCoverage } from './coverage.ts';
import { type Table, toCsv } from './csv.ts';
import { escapeMarkup, list, table } from './markup.ts';
import type { RenderOptions } from './options.ts';
import { itemName } from './words.ts';

type Words = Pick<RenderOptions, 'language' | 'items'>;

/** A retention in words, as promised. */
export function retentionText(retention: Retention, { language, items }: Words): string {
  const { anonymised, unspecified, dataType, items: keys, inForce, onlyIf } = retention;
  const what = [
    ...(dataType ? [dataType] : []),
    ...(keys ? [itemNames(keys, { language, items })] : []),
  ].join(' · ');
  const parts = [
    ...endWords(retention, language),
    ...(unspecified ? [{ en: 'no period published', ko: '기간이 공개되지 않음' }[language]] : []),
    ...(anonymised ? [{ en: 'anonymised', ko: '익명' }[language]] : []),
    // The condition as it was published, in its own language.
    ...(onlyIf ? [onlyIf] : []),
    ...(inForce ? [`${inForce.from ?? ''}–${inForce.to ?? ''}`] : []),
  ].join(', ');
  return what ? `${what}: ${parts}` : parts;
}

function endWords({ keep, until }: Retention, language: Language): string[] {
  const [period, event] = [keep && periodWords(keep)[language], until && untilWords[until][language]];
  if (!period || !event) return [period, event].flatMap((one) => one ?? []);
  return [
    {
      en: `${period} or ${event}, whichever comes first`,
      ko: `${period} 또는 ${event}(먼저 도래하는 때)`,
    }[language],
  ];
}

/**
 * The record of processing activities (처리활동 기록; the rows of GDPR Art. 30(1), as far as a policy and a data map tell
 * them): what was promised, the systems that serve it, and who receives what is in them. Undefined where the run has no
 * policy.
 */
export function recordTable(run: Run, options: RenderOptions): Table | undefined {
  const policy = run.policy?.contents;
  if (!policy) return undefined;
  const head = {
    en: [
      'controller',
      'activity',
      'purposes',
      'legal basis',
      'items, required',
      'items, optional',
      'retention',
      'datasets',
      'processors of these systems',
      'countries of these systems',
      'transfers declared for these processors',
      'safety measures',
    ],
    ko: [
      '개인정보처리자',
      '처리업무',
      '목적',
      '근거',
      '필수 항목',
      '선택 항목',
      '보유기간',
      '데이터셋',
      '해당 시스템의 수탁자',
      '해당 시스템의 국가',
      '해당 수탁자의 국외이전 고지',
      '안전조치',
    ],
  }[options.language];
  return {
    head,
    rows: [...activitiesOf(policy).values()].map((activity) => toRow(run, policy, activity, options)),
  };
}

export function renderRecord(run: Run, options: RenderOptions): string {
  const { language } = options;
  const title = { en: 'Record of processing activities', ko: '처리활동 기록' }[language];
  const found = recordTable(run, options);
  const coverage = list(wholeCoverage(run, options));
  if (!found) return `# ${title}\n\n${noPolicy[language]}\n\n${coverage}\n`;
  const controller = escapeMarkup(run.policy?.controller[language] ?? '');
  const rows = found.rows.map((row) => row.map((cell) => String(cell ?? '')));
  return `# ${title}\n\n${controller}, ${run.asOf}\n\n${coverage}\n\n${table(found.head, rows)}\n`;
}

/** The same for a spreadsheet; what was looked at, and how, follows, since a system that serves an activity may be missing. */
export function renderRecordCsv(run: Run, options: RenderOptions): string {
  const { head, rows } = recordTable(run, options) ?? { head: [noPolicy[options.language], ''], rows: [] };
  return toCsv({ head, rows: [...rows, ...coverageRows(run, options, head.length)] });
}

const noPolicy = {
  en: 'This run holds no policy: a scan has none, and runs of older versions did not keep it.',
  ko: '이 실행에는 처리방침이 없습니다. scan에는 처리방침이 없고, 이전 버전의 실행은 이를 보관하지 않았습니다.',
};

type Promised = Omit<Policy, 'officer'>;

function toRow(run: Run, policy: Promised, activity: Activity, options: RenderOptions): string[] {
  const { language } = options;
  const datasets = run.datasets.filter(({ serves }) => serves.some((one) => one.activity === activity.id));
  const sources = run.sources.filter(({ id }) => datasets.some(({ source }) => source === id));
  const processors = unique(sources.flatMap(({ processor }) => processor ?? []));
  const transfers = policy.transfers.filter(({ recipient }) => processors.includes(recipient));
  const processorName = (id: string) => policy.processors.find((one) => one.id === id)?.name[language] ?? id;
  return [
    policy.controller.name[language],
    activity.title[language],
    activity.purposes.map((key) => policy.purposes[key]?.[language] ?? key).join(', '),
    activity.basis.cited ?? { en: 'not published', ko: '공개되지 않음' }[language],
    itemNames(activity.items.required, options),
    itemNames(activity.items.optional, options),
    activity.retention.map((one) => retentionText(one, options)).join('; '),
    datasets.map(({ source, name }) => formatPlace({ source, dataset: name })).join(', '),
    processors.map(processorName).join(', '),
    unique(sources.flatMap(({ country }) => country ?? [])).join(', '),
    transfers
      .map(
        ({ recipient, country, items }) =>
          `${processorName(recipient)} (${country}): ${itemNames(items, options)}`,
      )
      .join('; '),
    policy.measures.map((measure) => measure[language]).join('; '),
  ];
}

function itemNames(keys: readonly string[], { items, language }: Words): string {
  return keys.map((key) => itemName(items, key, language)).join(', ');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
