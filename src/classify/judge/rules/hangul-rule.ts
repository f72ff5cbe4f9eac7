import type { RuleKind } from '../view.ts';
import type { ContextRule } from './context-rule.ts';

/** What an end of a Korean name or comment means in the company of a table. */
export interface HangulRule extends Pick<ContextRule, 'in' | 'not' | 'item' | 'weight' | 'near'> {
  readonly end: RegExp;
  /** Only in columns of these types. */
  readonly types?: readonly string[];
}

/** Shorthand for a rule: blank-separated kinds and types. */
export const hangulRule = (
  end: RegExp,
  item: string | undefined,
  weight: number,
  more: { in?: string; not?: string; types?: string; near?: ContextRule['near'] } = {},
): HangulRule => ({
  end,
  weight,
  ...(item !== undefined && { item }),
  ...(more.in !== undefined && { in: more.in.split(' ') as RuleKind[] }),
  ...(more.not !== undefined && { not: more.not.split(' ') as RuleKind[] }),
  ...(more.types !== undefined && { types: more.types.split(' ') }),
  ...(more.near !== undefined && { near: more.near }),
});
