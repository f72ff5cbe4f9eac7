import { citeArticle } from '../core/article.ts';
import { formatPlace } from '../core/place.ts';
import { isAbout, type Pack, type ResultStatus, resultStatuses } from '../core/rule.ts';
import type { Run, RunResult } from '../core/run.ts';
import type { Text } from '../core/text.ts';
import { coverageRows, wholeCoverage } from './coverage.ts';
import { type Table, toCsv } from './csv.ts';
import { escapeMarkup, list, table } from './markup.ts';
import type { RenderOptions } from './options.ts';
import { statusWords } from './words.ts';

/** One article of a law, or criterion of a standard, with what the checks that serve it have found. */
export interface Requirement {
  readonly pack: string;
  readonly article: string;
  readonly cite: Text;
  readonly unverified: boolean;
  /** What it is about, where the pack names it. */
  readonly title?: Text;
  /** Why no check sees it; it is then unknown. */
  readonly beyond?: Text;
  /** Ids of the checks that serve it. */
  readonly checks: readonly string[];
  /** The worst of its results; unknown where the run holds none. */
  readonly status: ResultStatus;
  readonly results: readonly RunResult[];
}

/** From worst to best: one violation outweighs what is satisfied elsewhere, and so does what could not be looked at. */
const worstFirst: readonly ResultStatus[] = ['violated', 'unknown', 'satisfied', 'not-applicable'];

/**
 * The requirements of a pack in force on the day of the run. Results are found by their check, so that a run serves every
 * pack, whether the policy names it or not.
 */
export function toRequirements(run: Run, pack: Pack): Requirement[] {
  const { asOf } = run;
  const entries = pack.entries.filter(({ from = asOf, to = asOf }) => from <= asOf && asOf <= to);
  const named = new Map(pack.requirements?.map((one) => [one.article, one]));
  const beyond = [...named.values()].filter((one) => one.beyond).map(({ article }) => article);
  const articles = [...new Set([...entries.map(({ article }) => article), ...beyond])];
  return articles
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((article) => {
      const own = entries.filter((entry) => entry.article === article);
      const checks = own.map(({ check }) => check);
      const results = run.results.filter((result) =>
        own.some((entry) => entry.check === result.rule && isAbout(entry, result)),
      );
      return {
        pack: pack.id,
        article,
        ...(named.get(article)?.title && { title: named.get(article)!.title }),
        ...(named.get(article)?.beyond && { beyond: named.get(article)!.beyond }),
        cite: citeArticle(pack, article),
        // The names of requirements without a check were not compared with the law’s text.
        unverified: own.length === 0 || own.some(({ unverified }) => unverified),
        checks,
        status: worstFirst.find((status) => results.some((one) => one.status === status)) ?? 'unknown',
        results,
      };
    });
}

/** The requirements of every pack as one table. */
export function complianceTable(run: Run, options: RenderOptions): Table {
  const { language } = options;
  const head = {
    en: [
      'law',
      'requirement',
      'about',
      'verified',
      'status',
      'checks',
      ...resultStatuses,
      'accepted',
      'evidence',
    ],
    ko: [
      '법령',
      '요구사항',
      '내용',
      '원문 확인',
      '상태',
      '점검',
      ...resultStatuses.map((status) => statusWords[status].ko),
      '예외 승인',
      '근거',
    ],
  }[language];
  const verified = { en: ['yes', 'no'], ko: ['예', '아니요'] }[language];
  const rows = (options.packs ?? []).flatMap((pack) =>
    toRequirements(run, pack).map(({ cite, title, beyond, unverified, status, checks, results }) => [
      pack.title[language],
      cite[language],
      title?.[language],
      verified[unverified ? 1 : 0],
      statusWords[status][language],
      checks.join(', '),
      ...resultStatuses.map((one) => results.filter((result) => result.status === one).length),
      results.filter(({ accepted }) => accepted).length,
      beyond ? beyondWords(beyond)[language] : evidence(status, results, options),
    ]),
  );
  return { head, rows };
}

/** The view by requirement as a Markdown document. */
export function renderCompliance(run: Run, options: RenderOptions): string {
  const { language } = options;
  const title = { en: 'gamsa: results by law', ko: 'gamsa: 법령별 결과' }[language];
  const about = escapeMarkup([run.policy?.controller[language] ?? '', run.asOf].filter(Boolean).join(', '));
  return `# ${title}\n\n${about}\n\n${list(wholeCoverage(run, options))}\n\n${body(run, options, '##')}\n`;
}

export function renderComplianceCsv(run: Run, options: RenderOptions): string {
  const { head, rows } = complianceTable(run, options);
  return toCsv({ head, rows: [...rows, ...coverageRows(run, options, head.length)] });
}

/** The same as a part of a longer document; nothing where no packs are given. */
export function complianceSections(run: Run, options: RenderOptions, title: string): string[] {
  const named = (options.packs ?? []).filter(({ id }) => run.policy?.law.includes(id));
  return named.length === 0 ? [] : [`## ${title}\n\n${body(run, { ...options, packs: named }, '###')}`];
}

function body(run: Run, options: RenderOptions, mark: string): string {
  const { language, packs = [] } = options;
  const caution = {
    en: '\\* not verified against the text of the law. “Satisfied” says that the checks named found nothing against the requirement, not that it is met as a whole; “unknown” includes requirements of which the run holds no result. Requirements that no check can see are listed as unknown, with the reason; the list is not the whole of the law. This is no legal advice.',
    ko: '\\* 법령 원문으로 확인하지 못한 조항입니다. “충족”은 해당 점검에서 어긋난 점을 찾지 못했다는 뜻이며 요구사항 전체를 지켰다는 뜻이 아닙니다. 결과가 없는 요구사항은 “확인 불가”로 표시합니다. 점검으로 알 수 없는 요구사항은 이유와 함께 “확인 불가”로 적었으며, 법령 전체의 목록도 법률 자문도 아닙니다.',
  }[language];
  const head = {
    en: ['requirement', 'status', 'results', 'checks', 'evidence'],
    ko: ['요구사항', '상태', '결과', '점검', '근거'],
  }[language];
  const sections = packs.map((pack) => {
    const rows = toRequirements(run, pack).map(
      ({ cite, title, beyond, unverified, status, checks, results }) => [
        [cite[language] + (unverified ? '*' : ''), title?.[language]].filter(Boolean).join(' '),
        statusWords[status][language],
        resultStatuses
          .map((one) => ({ one, count: results.filter((result) => result.status === one).length }))
          .filter(({ count }) => count > 0)
          .map(({ one, count }) => `${statusWords[one][language]} ${count}`)
          .join(', '),
        checks.join(', '),
        beyond ? beyondWords(beyond)[language] : evidence(status, results, options),
      ],
    );
    return `${mark} ${escapeMarkup(pack.title[language])}\n\n${table(head, rows)}`;
  });
  return [caution, ...sections].join('\n\n');
}

/** Why there is no result and will be none. */
export function beyondWords({ en, ko }: Text): Text {
  return { en: `no check: ${en}`, ko: `점검 없음: ${ko}` };
}

/** A cell of a table stays readable. */
const most = 5;

/** The places that decide the status, each with its fingerprint for `gamsa explain`. */
function evidence(status: ResultStatus, results: readonly RunResult[], { language }: RenderOptions): string {
  const deciding = results.filter((result) => result.status === status);
  if (deciding.length === 0) return { en: 'no result in this run', ko: '이 실행에 결과 없음' }[language];
  const rest = deciding.length - most;
  return [
    ...deciding.slice(0, most).map(({ place, fingerprint, accepted }) => {
      const by = accepted ? { en: ', accepted', ko: ', 예외 승인' }[language] : '';
      return `${formatPlace(place)} (${fingerprint}${by})`;
    }),
    ...(rest > 0 ? [{ en: `and ${rest} more`, ko: `외 ${rest}건` }[language]] : []),
  ].join('; ');
}
