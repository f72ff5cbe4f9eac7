import { activityTitles } from '../../core/activities.ts';
import { describeReason } from '../../core/error.ts';
import type { AgeMeasurement } from '../../core/evidence.ts';
import type { Run } from '../../core/run.ts';
import { estimateText, keptText, promiseText } from '../ages.ts';
import { outcomeNotes } from '../coverage.ts';
import { findingTable, inventoryTable, type Table } from '../csv.ts';
import { formatCount } from '../layout.ts';
import type { RenderOptions } from '../options.ts';
import { measuredCountries, whereaboutsOf } from '../processors.ts';
import { outcomeWords } from '../words.ts';
import { type Sheet, writeWorkbook } from './workbook.ts';

/** The run as a workbook (Office Open XML): what was found, what is wrong, how old, with whom, and what was looked at. */
export function renderXlsx(run: Run, options: RenderOptions): Uint8Array {
  const say = (en: string, ko: string) => (options.language === 'ko' ? ko : en);
  const more = (count: number) => say(`… and ${formatCount(count)} more`, `… 외 ${formatCount(count)}건`);
  const sheets: Omit<Sheet, 'more'>[] = [
    { name: say('Findings', '발견 사항'), ...findingTable(run, options) },
    { name: say('Inventory', '개인정보 현황'), ...inventoryTable(run, options) },
    { name: say('Retention', '보유기간'), ...retentionTable(run, options, say) },
    { name: say('Processors', '수탁자'), ...processorTable(run, say) },
    { name: say('Coverage', '확인 범위'), ...coverageTable(run, options, say) },
  ];
  return writeWorkbook(sheets.map((sheet) => ({ ...sheet, more })));
}

type Say = (en: string, ko: string) => string;

function retentionTable(run: Run, { language, items }: RenderOptions, say: Say): Table {
  const titles = activityTitles(run.policy?.contents, language);
  return {
    head: [
      say('source', '시스템'),
      say('dataset', '데이터셋'),
      say('activity', '처리업무'),
      say('kind of data', '데이터 종류'),
      say('promise', '약속'),
      say('records', '레코드'),
      say('due', '파기 대상'),
      say('overdue', '기한 경과'),
      say('without a clock', '기준 시각 없음'),
      say('in the future', '미래 시각'),
      say('oldest', '가장 오래된 날짜'),
      say('remark', '비고'),
    ],
    rows: run.ages.map((age) => [
      age.source,
      age.dataset,
      titles.get(age.activity) ?? age.activity,
      age.dataType,
      promiseText(age, language),
      age.total,
      age.due,
      age.overdue,
      age.kind === 'period' ? age.withoutClock : undefined,
      age.future,
      age.oldest,
      remark(age, { language, items }),
    ]),
  };
}

/** Why records were not counted, or what their numbers rest on and what of the records may stay. */
function remark(age: AgeMeasurement, options: Pick<RenderOptions, 'language' | 'items'>): string {
  const { language } = options;
  if (age.failure) return describeReason(age.failure)[language];
  if (age.outlivedBy === undefined)
    return [estimateText(age, language), keptText(age, options)].filter(Boolean).join('; ');
  return { en: `kept longer for ${age.outlivedBy}`, ko: `${age.outlivedBy} 업무로 더 오래 보유` }[language];
}

function processorTable(run: Run, say: Say): Table {
  const answer = (holds: boolean | undefined) =>
    holds === undefined ? '' : holds ? say('yes', '예') : say('no', '아니요');
  return {
    head: [
      say('system', '시스템'),
      say('connector', '커넥터'),
      say('processor', '수탁자'),
      say('country declared', '선언한 국가'),
      say('country measured', '측정한 국가'),
      say('processor in the policy', '처리방침에 있는 수탁자'),
      say('countries the policy does not cover', '처리방침에 없는 국가'),
    ],
    rows: whereaboutsOf(run).map(({ source, processor, countries, covered, named }) => [
      source.id,
      source.connector,
      processor || say('the controller’s own', '자체 운영'),
      source.country,
      measuredCountries(source).join(', '),
      answer(named),
      countries.filter((country) => !covered.includes(country)).join(', '),
    ]),
  };
}

/** Every system and dataset, also those that could not be looked at. */
function coverageTable(run: Run, { language }: RenderOptions, say: Say): Table {
  const places = [
    ...run.sources.map(({ id, outcome }) => ({ source: id, dataset: '', outcome })),
    ...run.datasets.map(({ source, name, outcome }) => ({ source, dataset: name, outcome })),
  ];
  return {
    head: [
      say('source', '시스템'),
      say('dataset', '데이터셋'),
      say('look', '확인'),
      say('read', '읽은 레코드'),
      say('records', '전체 레코드'),
      say('notes', '비고'),
    ],
    rows: [
      ...places.map(({ source, dataset, outcome }) => [
        source,
        dataset,
        outcomeWords[outcome.status][language],
        outcome.rowsRead,
        outcome.rows,
        outcomeNotes(outcome, language),
      ]),
      ...(run.leftOut ?? []).map((text) => ['', '', '', undefined, undefined, text[language]]),
    ],
  };
}
