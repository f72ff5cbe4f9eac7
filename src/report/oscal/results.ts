import { isFinding } from '../../core/compare.ts';
import { addDays, startOfDay } from '../../core/period.ts';
import type { Run, RunResult } from '../../core/run.ts';
import type { Language } from '../../core/text.ts';
import type { Requirement } from '../compliance.ts';
import { uuidOf } from '../uuid.ts';
import { placeUuid, toolUuid } from './inventory.ts';
import { ns, text } from './text.ts';

export type ResultIds = ReadonlyMap<RunResult, { readonly observation: string; readonly risk: string }>;

const origins = [{ actors: [{ type: 'tool', 'actor-uuid': toolUuid }] }];

/** A requirement as an OSCAL token: `kr-pipa_21.1` for Art. 21(1). */
export function controlId({ pack, article }: Pick<Requirement, 'pack' | 'article'>): string {
  return `${pack}_${article.replace(/[^\p{L}\p{N}-]+/gu, '.').replace(/\.$/, '')}`;
}

/** What a check saw at one place. */
export function observationOf(run: Run, result: RunResult, ids: ResultIds, language: Language) {
  const { rule, status, count, of, oldest, fingerprint, place } = result;
  const props = [
    { name: 'check', value: rule },
    { name: 'status', value: status },
    { name: 'fingerprint', value: fingerprint },
    ...(count === undefined ? [] : [{ name: 'count', value: String(count) }]),
    ...(of === undefined ? [] : [{ name: 'of', value: String(of) }]),
    ...(oldest === undefined ? [] : [{ name: 'oldest', value: oldest }]),
  ];
  const dataset = run.datasets.some(({ source, name }) => source === place.source && name === place.dataset);
  const source = run.sources.some(({ id }) => id === place.source);
  return {
    uuid: ids.get(result)!.observation,
    title: text(result.title[language]),
    description: text(result.message[language]),
    props: props.map((prop) => ({ ...prop, ns })),
    methods: ['TEST'],
    types: [status === 'satisfied' ? 'control-objective' : 'finding'],
    origins,
    ...(source && {
      subjects: [
        dataset
          ? { 'subject-uuid': placeUuid(place), type: 'inventory-item' }
          : { 'subject-uuid': placeUuid({ source: place.source }), type: 'component' },
      ],
    }),
    collected: run.ended,
  };
}

/** What follows from it, with its remedy; a deadline where the law or a waiver sets one. */
export function riskOf(run: Run, result: RunResult, ids: ResultIds, language: Language) {
  const { observation, risk } = ids.get(result)!;
  const deadline = deadlineOf(run, result);
  const { accepted } = result;
  return {
    uuid: risk,
    title: text(result.title[language]),
    description: text(result.message[language]),
    statement: text(result.articles.map(({ cite }) => cite[language]).join('; ') || result.title[language]),
    status: accepted ? 'deviation-approved' : 'open',
    origins,
    characterizations: [
      {
        origin: origins[0],
        facets: [{ name: 'severity', system: ns, value: result.severity }],
      },
    ],
    ...(accepted?.reason !== undefined && {
      'mitigating-factors': [{ uuid: uuidOf('waiver', risk), description: text(accepted.reason) }],
    }),
    ...(deadline !== undefined && { deadline }),
    remediations: [
      {
        uuid: uuidOf('remedy', risk),
        lifecycle: 'recommendation',
        title: { en: 'Remedy', ko: '조치' }[language],
        description: text(result.remedy[language]),
      },
    ],
    'related-observations': [{ 'observation-uuid': observation }],
  };
}

/**
 * A waiver holds until its last day. Records past their period must go "without delay", which allows the grace days (PIPA
 * Art. 21(1), standard guideline Art. 10): counted from the audit, as it is the day on which they were seen.
 */
function deadlineOf(run: Run, { accepted, articles, status }: RunResult): string | undefined {
  if (accepted?.expires !== undefined) return startOfDay(addDays(accepted.expires, 1), run.timeZone);
  const destruction = articles.some(({ pack, article }) => pack === 'kr-pipa' && article.startsWith('21('));
  if (!destruction || status !== 'violated' || accepted) return undefined;
  const grace = run.policy?.contents?.destruction.graceDays ?? 5;
  return startOfDay(addDays(run.asOf, grace + 1), run.timeZone);
}

/** Whether a requirement is met, as far as its checks tell. What is unknown is not satisfied. */
export function findingOf(run: Run, requirement: Requirement, ids: ResultIds, language: Language) {
  const { cite, title, status, results, unverified } = requirement;
  const decided = results.filter((result) => result.status !== 'not-applicable');
  const open = results.filter(isFinding);
  const state = status === 'satisfied' || status === 'not-applicable' ? 'satisfied' : 'not-satisfied';
  const reason = { violated: 'fail', unknown: 'other', satisfied: 'pass', 'not-applicable': 'other' }[status];
  return {
    uuid: uuidOf('finding', run.id, controlId(requirement)),
    title: text([cite[language], title?.[language]].filter(Boolean).join(' ')),
    description: text(words(status, results.length, language)),
    ...(unverified && { props: [{ name: 'article-unverified', ns, value: 'true' }] }),
    target: {
      type: 'objective-id',
      'target-id': controlId(requirement),
      status: { state, reason, remarks: status },
    },
    ...(decided.length > 0 && {
      'related-observations': decided.map((one) => ({ 'observation-uuid': ids.get(one)!.observation })),
    }),
    ...(open.length > 0 && { 'related-risks': open.map((one) => ({ 'risk-uuid': ids.get(one)!.risk })) }),
  };
}

function words(status: Requirement['status'], results: number, language: Language): string {
  if (results === 0)
    return { en: 'The run holds no result of its checks', ko: '이 실행에 해당 점검의 결과가 없습니다' }[
      language
    ];
  return {
    violated: { en: 'A check found a violation', ko: '점검에서 위반을 찾았습니다' },
    unknown: { en: 'A check could not tell', ko: '점검으로 확인하지 못했습니다' },
    satisfied: { en: 'The checks found nothing against it', ko: '점검에서 어긋난 점을 찾지 못했습니다' },
    'not-applicable': { en: 'It does not apply here', ko: '해당 사항이 없습니다' },
  }[status][language];
}
