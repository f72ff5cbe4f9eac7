import type { RuleKind } from '../view.ts';

/**
 * What a word that means many things means in the company of a table: a `title` of people is a job's, of posts a text.
 * The first word list holds ends of names; `in` the kinds of table, `not` those that turn the rule down. Weights in
 * log-odds, for the item, or against all where there is none.
 */
export interface ContextRule {
  readonly ends: readonly string[];
  readonly in?: readonly RuleKind[];
  readonly not?: readonly RuleKind[];
  /** The name is nothing but the end. */
  readonly whole?: boolean;
  /** At least so many columns beside it speak of people, of addresses, of bank accounts, of payment cards, of how one is reached, of a lease, of pay, of a position on the map. */
  readonly near?: Readonly<Partial<Record<Near, number>>>;
  /** Only in columns that may hold a time. */
  readonly timed?: boolean;
  /** Only in columns of this family. */
  readonly family?: 'text' | 'number' | 'json' | 'binary';
  /** Not in columns declared shorter. */
  readonly minLength?: number;
  /** Only in columns declared no longer: keys are kept in free text as well. */
  readonly maxLength?: number;
  readonly item?: string;
  readonly weight: number;
}

/** What the columns beside one speak of. */
export type Near = 'personal' | 'address' | 'bank' | 'card' | 'contact' | 'lease' | 'pay' | 'position';

interface More extends Omit<ContextRule, 'ends' | 'item' | 'weight' | 'in' | 'not'> {
  readonly in?: string;
  readonly not?: string;
}

const kindsOf = (words: string): RuleKind[] => words.split(' ') as RuleKind[];

/** Shorthand for a rule: comma-separated ends, blank-separated kinds. */
export const rule = (
  ends: string,
  item: string | undefined,
  weight: number,
  { in: kinds, not, ...more }: More = {},
): ContextRule => ({
  ends: ends.split(',').map((end) => end.trim().replace(/\s+/g, ' ')),
  weight,
  ...more,
  ...(item !== undefined && { item }),
  ...(kinds !== undefined && { in: kindsOf(kinds) }),
  ...(not !== undefined && { not: kindsOf(not) }),
});
