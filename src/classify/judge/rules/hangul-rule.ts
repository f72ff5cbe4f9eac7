import type { RuleKind } from '../view.ts';
import type { ContextRule } from './context-rule.ts';

/** What an end of a Korean name or comment means in the company of a table. */
export interface HangulRule
  extends Pick<ContextRule, 'in' | 'not' | 'item' | 'weight' | 'near' | 'minLength'> {
  readonly end: RegExp;
  /** Only in columns of these types. */
  readonly types?: readonly string[];
  /** Only where a name in Latin letters was read so: it says less than a comment, and is not one of a longer text. */
  readonly latin?: boolean;
}

/** Shorthand for a rule: blank-separated kinds and types. */
export const hangulRule = (
  end: RegExp,
  item: string | undefined,
  weight: number,
  more: {
    in?: string;
    not?: string;
    types?: string;
    near?: ContextRule['near'];
    latin?: boolean;
    minLength?: number;
  } = {},
): HangulRule => ({
  end,
  weight,
  ...(item !== undefined && { item }),
  ...(more.in !== undefined && { in: more.in.split(' ') as RuleKind[] }),
  ...(more.not !== undefined && { not: more.not.split(' ') as RuleKind[] }),
  ...(more.types !== undefined && { types: more.types.split(' ') }),
  ...(more.near !== undefined && { near: more.near }),
  ...(more.minLength !== undefined && { minLength: more.minLength }),
  ...(more.latin !== undefined && { latin: more.latin }),
});
