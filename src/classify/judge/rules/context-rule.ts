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
  /** At least so many columns beside it speak of people, of addresses, of bank accounts, of payment cards, of how one is reached, of a lease, of a position on the map. */
  readonly near?: Readonly<
    Partial<Record<'personal' | 'address' | 'bank' | 'card' | 'contact' | 'lease' | 'position', number>>
  >;
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

/** Shorthand for a rule: comma-separated ends, blank-separated kinds. */
export const rule = (
  ends: string,
  item: string | undefined,
  weight: number,
  more: {
    in?: string;
    not?: string;
    whole?: boolean;
    timed?: boolean;
    near?: ContextRule['near'];
    family?: ContextRule['family'];
    minLength?: number;
    maxLength?: number;
  } = {},
): ContextRule => ({
  ends: ends.split(',').map((end) => end.trim().replace(/\s+/g, ' ')),
  weight,
  ...(item !== undefined && { item }),
  ...(more.in !== undefined && { in: more.in.split(' ') as RuleKind[] }),
  ...(more.not !== undefined && { not: more.not.split(' ') as RuleKind[] }),
  ...(more.whole !== undefined && { whole: more.whole }),
  ...(more.timed !== undefined && { timed: more.timed }),
  ...(more.near !== undefined && { near: more.near }),
  ...(more.family !== undefined && { family: more.family }),
  ...(more.minLength !== undefined && { minLength: more.minLength }),
  ...(more.maxLength !== undefined && { maxLength: more.maxLength }),
});
