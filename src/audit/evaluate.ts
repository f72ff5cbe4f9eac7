import { citeArticle } from '../core/article.ts';
import type { Evidence } from '../core/evidence.ts';
import { fingerprint } from '../core/fingerprint.ts';
import { formatPlace } from '../core/place.ts';
import { isAbout, type Pack, type Result, type Rule, severities } from '../core/rule.ts';
import type { Article, RunResult } from '../core/run.ts';

interface Evaluation {
  /** The checks to run; a scan leaves out those that need a policy. */
  readonly rules: readonly Rule[];
  /** All packs there are; those that `policy.law` names are cited. */
  readonly packs: readonly Pack[];
  readonly evidence: Evidence;
}

/**
 * Holds the evidence against every rule. Results come worst first, then by place. A rule that throws becomes an
 * unknown result marked as a bug, and the others go on.
 */
export function evaluate({ rules, packs, evidence }: Evaluation): RunResult[] {
  const cited = packs.filter(({ id }) => evidence.policy.law.includes(id));
  const results = rules.flatMap((rule) => {
    return tellApart(run(rule, evidence, (result) => articlesOf(rule.id, result, cited, evidence.asOf)));
  });
  return results.sort(byWeight);
}

type ArticlesOf = (result: Result) => readonly Article[];

function run(rule: Rule, evidence: Evidence, articles: ArticlesOf): RunResult[] {
  try {
    return rule.evaluate(evidence).map((result) => complete(rule, result, articles));
  } catch (error) {
    return [{ ...complete(rule, crash(rule, error), articles), bug: true }];
  }
}

function complete(rule: Rule, result: Result, articlesOf: ArticlesOf): RunResult {
  return {
    severity: rule.severity,
    ...result,
    rule: rule.id,
    title: rule.title,
    articles: articlesOf(result),
    remedy: rule.remedy,
    fingerprint: fingerprint(rule.id, result),
  };
}

/** Only the class of the error is told: a message could quote a name that is personal data. */
function crash(rule: Rule, error: unknown): Result {
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return {
    status: 'unknown',
    place: { source: 'gamsa', dataset: rule.id },
    message: {
      en: `The check ${rule.id} failed (${kind}): a bug of gamsa. Nothing is known of what it looks for; please report it`,
      ko: `${rule.id} 점검이 실패했습니다(${kind}). gamsa의 오류이며 이 점검의 결과는 알 수 없습니다. 오류를 신고해 주십시오`,
    },
  };
}

/**
 * Two results of one rule may share everything a fingerprint is made of (two conditions on one dataset). A number
 * tells them apart, so that accepting the one does not accept the other.
 */
function tellApart(results: readonly RunResult[]): RunResult[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const times = (seen.get(result.fingerprint) ?? 0) + 1;
    seen.set(result.fingerprint, times);
    return times === 1 ? result : { ...result, fingerprint: `${result.fingerprint}-${times}` };
  });
}

function articlesOf(check: string, result: Result, packs: readonly Pack[], asOf: string): Article[] {
  return packs.flatMap((pack) =>
    pack.entries
      .filter(({ check: theirs, from = asOf, to = asOf }) => theirs === check && from <= asOf && asOf <= to)
      .filter((entry) => isAbout(entry, result))
      .map(
        ({ article, unverified }): Article => ({
          pack: pack.id,
          article,
          cite: citeArticle(pack, article),
          ...(unverified && { unverified }),
        }),
      ),
  );
}

function byWeight(a: RunResult, b: RunResult): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compare(formatPlace(a.place), formatPlace(b.place)) ||
    compare(a.rule, b.rule) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

/** By code unit, not by locale: the order of a run must not depend on the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
