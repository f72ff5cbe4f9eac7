import type { Evidence } from './evidence.ts';
import type { Retention } from './policy.ts';
import type { Text } from './text.ts';

export const severities = ['critical', 'high', 'medium', 'low'] as const;

export type Severity = (typeof severities)[number];

export const resultStatuses = ['violated', 'satisfied', 'unknown', 'not-applicable'] as const;

export type ResultStatus = (typeof resultStatuses)[number];

/** Where something is: a source, a dataset in it, a field of that. */
export interface Place {
  readonly source: string;
  readonly dataset?: string;
  readonly field?: string;
}

/** The answer of one check at one place. */
export interface Result {
  readonly status: ResultStatus;
  readonly place: Place;
  readonly item?: string;
  readonly activity?: string;
  readonly dataType?: string;
  readonly recipient?: string;
  /** The event that ended the activity, where the check is about several. */
  readonly until?: NonNullable<Retention['until']>;
  /** What was found, in a sentence with its numbers. */
  readonly message: Text;
  /** Records concerned, out of how many. */
  readonly count?: number;
  readonly of?: number;
  /** Oldest record concerned, `YYYY-MM-DD`. */
  readonly oldest?: string;
  /** Raises or lowers the rule's severity at this place. */
  readonly severity?: Severity;
}

/** An example of a rule: evidence on which it must answer so. */
export interface RuleExample {
  readonly title: string;
  readonly evidence: () => Evidence;
  /** Statuses that the rule must give, in order of place. */
  readonly expect: readonly ResultStatus[];
}

/** A check: pure, from evidence to results. Which law asks for it stands in the packs. */
export interface Rule {
  readonly id: string;
  readonly title: Text;
  readonly severity: Severity;
  /** Why it matters and what exactly is compared, for `gamsa rules ID` and the reference page. */
  readonly about: Text;
  readonly remedy: Text;
  /**
   * True where the check reads `evidence.policy` or the data map. The others also run in a scan, which has no policy:
   * the one in its evidence is then empty.
   */
  readonly needsPolicy: boolean;
  readonly evaluate: (evidence: Evidence) => readonly Result[];
  readonly examples: readonly RuleExample[];
  readonly refs?: readonly string[];
}

/** A law, notice or standard, and which of its articles each check serves. */
export interface Pack {
  readonly id: string;
  readonly title: Text;
  /** How an article is cited: `PIPA {article}`. */
  readonly cite: Text;
  readonly entries: readonly PackEntry[];
  /** Requirements by name: what the entries serve, and what no check can see, which is said rather than left out. */
  readonly requirements?: readonly PackRequirement[];
  readonly refs?: readonly string[];
}

export interface PackRequirement {
  readonly article: string;
  readonly title: Text;
  /** Why no check tells whether it is met: it then has no entry. */
  readonly beyond?: Text;
}

export interface PackEntry {
  readonly check: string;
  readonly article: string;
  /** First and last day in force; open where left out. */
  readonly from?: string;
  readonly to?: string;
  /** True where the article could not be verified against the law's text. */
  readonly unverified?: boolean;
  /** The items that the article is about, or those of the check that it is not about; all of the check's where left out. */
  readonly items?: readonly string[];
  readonly exceptItems?: readonly string[];
  /** The events that the article is about, where the check is about several. */
  readonly until?: readonly Result['until'][];
}

/** Whether an article is about what a result is of: the encryption of resident numbers is not about a passport. */
export function isAbout(
  { items, exceptItems, until: events }: PackEntry,
  { item, until }: Pick<Result, 'item' | 'until'>,
): boolean {
  if (until !== undefined && events?.includes(until) === false) return false;
  if (item === undefined) return true;
  return (items?.includes(item) ?? true) && !exceptItems?.includes(item);
}
