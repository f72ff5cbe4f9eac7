import { isFinding } from '../core/compare.ts';
import { matchesGlob } from '../core/glob.ts';
import { unknownName } from '../core/nearest.ts';
import { formatPlace } from '../core/place.ts';
import { severities } from '../core/rule.ts';
import type { Acceptance, Notice, Run, RunResult } from '../core/run.ts';
import type { Text } from '../core/text.ts';
import type { Waiver } from '../core/workspace.ts';

/** What is judged here and what elsewhere: audits and the gate share the waivers of a workspace, and may be of some sources alone. */
export interface WaiverScope {
  readonly own: readonly string[];
  readonly others: readonly string[];
  /** Whether waivers that name no rule are told of here where they match nothing. */
  readonly unnamed: boolean;
  /** Ids of sources that were not asked for. */
  readonly unasked: readonly string[];
}

interface Decisions {
  readonly waivers: readonly Waiver[];
  /** An earlier run whose findings are accepted. */
  readonly baseline?: Pick<Run, 'results'> | undefined;
  /** Calendar date on which waivers must be valid, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly scope: WaiverScope;
}

/**
 * Marks findings that a waiver or the baseline accepts; a waiver, which has a reason and an approver, goes first.
 * Waivers that are out of date, match nothing or name no rule there is come back as notices, those of rules that are judged
 * elsewhere apart. Results that are no findings, and bugs of
 * gamsa itself, are never accepted.
 */
export function accept(
  results: readonly RunResult[],
  { waivers, baseline, asOf, scope }: Decisions,
): { results: RunResult[]; notices: Notice[] } {
  const valid = waivers.filter((waiver) => isValid(waiver, asOf));
  const matchers = valid.map((waiver) => ({ waiver, matches: matcher(waiver) }));
  const used = new Set<Waiver>();
  const known = new Map(baseline?.results.filter(isFinding).map((result) => [result.fingerprint, result]));
  const accepted = results.map((result) => {
    if (!isFinding(result) || result.bug) return result;
    const matching = matchers.filter(({ matches }) => matches(result)).map(({ waiver }) => waiver);
    for (const waiver of matching) used.add(waiver);
    const acceptance = matching[0]
      ? byWaiver(matching[0])
      : byBaseline(result, known.get(result.fingerprint));
    return acceptance ? { ...result, accepted: acceptance } : result;
  });
  const open = results.filter(isFinding);
  const ours = waivers.filter((waiver) => concerns(waiver, scope) || open.some(matcher(waiver)));
  const unused = ours.filter((waiver) => valid.includes(waiver) && !used.has(waiver));
  return {
    results: accepted,
    notices: [
      ...ours.flatMap((waiver) => dateNotice(waiver, asOf)),
      ...unused.map((waiver) => unusedNotice(waiver, scope)),
    ],
  };
}

/** Whether what becomes of a waiver is told here. */
function concerns({ match }: Waiver, { others, unnamed, unasked }: WaiverScope): boolean {
  const { rule, at = '' } = match ?? {};
  if (unasked.includes(at.slice(0, Math.max(at.indexOf(':'), 0)))) return false;
  if (rule === undefined) return unnamed;
  return !isNamed(rule, others);
}

const isNamed = (rule: string, ids: readonly string[]): boolean => ids.some((id) => matchesGlob(id, rule));

/** Waivers with places as reports show them, whichever way they were written. */
export function shownWaivers(waivers: readonly Waiver[], mask: (text: string) => string): Waiver[] {
  return waivers.map((waiver) =>
    waiver.match?.at === undefined
      ? waiver
      : { ...waiver, match: { ...waiver.match, at: mask(waiver.match.at) } },
  );
}

/** `expires` is the last day on which a waiver holds. */
function isValid({ created, expires }: Waiver, asOf: string): boolean {
  return created <= asOf && asOf <= expires;
}

function matcher({ fingerprint, match }: Waiver): (result: RunResult) => boolean {
  if (fingerprint !== undefined) return (result) => result.fingerprint === fingerprint;
  const { rule, at } = match ?? {};
  if (rule === undefined && at === undefined) return () => false;
  return (result) =>
    (rule === undefined || matchesGlob(result.rule, rule)) &&
    (at === undefined || matchesGlob(formatPlace(result.place), at));
}

function byWaiver({ reason, approver, expires }: Waiver): Acceptance {
  return { by: 'waiver', reason, approver, expires };
}

/** A finding that has become worse since the baseline, from unknown to violated or by severity, is a new one. */
function byBaseline(result: RunResult, before: RunResult | undefined): Acceptance | undefined {
  if (!before) return undefined;
  const worse =
    (result.status === 'violated' && before.status === 'unknown') ||
    severities.indexOf(result.severity) < severities.indexOf(before.severity);
  return worse ? undefined : { by: 'baseline' };
}

function nameOf({ fingerprint, match }: Waiver): string {
  return fingerprint ?? [match?.rule, match?.at].filter((part) => part !== undefined).join(' ');
}

function dateNotice(waiver: Waiver, asOf: string): Notice[] {
  const name = nameOf(waiver);
  if (waiver.expires < asOf) {
    return [
      {
        code: 'waiver-expired',
        message: {
          en: `The waiver "${name}" expired on ${waiver.expires} and no longer holds; renew it or mend what it accepted`,
          ko: `예외 승인 “${name}”의 유효기간이 ${waiver.expires}에 끝나 더 이상 적용되지 않습니다. 갱신하거나 해당 문제를 해결하십시오`,
        },
      },
    ];
  }
  if (waiver.created <= asOf) return [];
  return [
    {
      code: 'waiver-not-yet-valid',
      message: {
        en: `The waiver "${name}" is dated ${waiver.created}, after the date of this audit (${asOf}), and does not hold yet`,
        ko: `예외 승인 “${name}”의 작성일(${waiver.created})이 감사 기준일(${asOf})보다 뒤여서 아직 적용되지 않습니다`,
      },
    },
  ];
}

function unusedNotice(waiver: Waiver, { own, others }: WaiverScope): Notice {
  const name = nameOf(waiver);
  const rule = waiver.match?.rule;
  if (rule !== undefined && !isNamed(rule, [...own, ...others])) {
    const { en, ko } = unknownName({ en: 'check', ko: '점검' }, rule, [...own, ...others]);
    return {
      code: 'waiver-unknown',
      message: {
        en: `The waiver "${name}" accepts nothing: ${en}`,
        ko: `예외 승인 “${name}”이(가) 적용되지 않습니다. ${ko}`,
      },
    };
  }
  return { code: 'waiver-unused', message: rule === undefined ? unusedOfAudits(name) : unused(name) };
}

const unused = (name: string): Text => ({
  en: `The waiver "${name}" matches no finding; remove it if what it accepted is mended`,
  ko: `예외 승인 “${name}”에 해당하는 발견 사항이 없습니다. 해결된 문제라면 삭제하십시오`,
});

/** Where no rule is named, it may accept a finding of the gate, which audits do not see. */
const unusedOfAudits = (name: string): Text => ({
  en: `The waiver "${name}" matches no finding of this audit; remove it if what it accepted is mended, and was no finding of \`gamsa gate\``,
  ko: `예외 승인 “${name}”에 해당하는 이번 감사의 발견 사항이 없습니다. \`gamsa gate\`의 발견 사항이 아니고 해결된 문제라면 삭제하십시오`,
});
