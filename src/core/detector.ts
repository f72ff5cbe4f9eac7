/** A validator's answer. `unknown` where a check digit was abolished, or proves too little. */
export type Validity = boolean | 'unknown';

/**
 * What one pass over a value's characters tells (see `classify/values`), as far as it cannot be read off the pattern: lengths, and
 * characters that all alternatives hold, are. A gate is a **necessary** condition only: a detector that is not let through could
 * not have matched.
 */
export interface Gate {
  /** Shortest and longest value that can match as a whole; of a pattern of the user's, that may. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** At least this many digits in a chain broken by at most two separators at a time, never by a colon. */
  readonly digits?: number;
  /** Characters that must all be present. */
  readonly has?: readonly GateClass[];
  /** Characters of which one must be present. */
  readonly any?: readonly GateClass[];
  /** At least this many characters without a blank. */
  readonly token?: number;
  /** Characters that every match holds, with no blank before it in the match: texts are searched from there. */
  readonly anchor?: string;
  /** A simpler pattern that every match holds a match of, and that is sooner searched for: texts without one are passed over. */
  readonly holds?: string;
  /**
   * Words of which one stands in every match, told by their first characters (three, of words in Hangul two): one
   * in Hangul anywhere, another at the start of a word, after a blank or `(`, if anything.
   */
  readonly words?: readonly string[];
}

/**
 * What a gate can ask for. `star` is any mark of masking (`*`, `●`, `○`, `•`, `…`, two or more `x`), `parenthesis` either of them and `㈜`,
 * `colons` a pair of colons or three of them in all, `counted` a digit followed by Hangul, `numbered` a digit after the Hangul that ends names of roads and places,
 * `corporate` the mark of a company, `(주)` or `㈜`, `foreign` a letter of another script than Latin and Hangul: `李`, `あ`, `ж`, `disguised` a digit after a letter that may
 * stand for one, with a separator between them or none: `O1`, `공-0`, `l0`.
 */
export const gateClasses = [
  'digit',
  'lower',
  'upper',
  'hangul',
  'at',
  'dot',
  'colon',
  'slash',
  'hyphen',
  'underscore',
  'equals',
  'dollar',
  'brace',
  'space',
  'percent',
  'star',
  'plus',
  'parenthesis',
  'comma',
  'colons',
  'counted',
  'numbered',
  'corporate',
  'foreign',
  'disguised',
] as const;

export type GateClass = (typeof gateClasses)[number];

/** How a stored value protects what it stands for. */
export const forms = ['plain', 'masked', 'weak-hash', 'strong-hash', 'encrypted', 'tokenised'] as const;

export type Form = (typeof forms)[number];

interface DetectorBase {
  readonly id: string;
  /** Key of the item it speaks for. */
  readonly item: string;
  /** What a match is: the plain value, unless the detector knows masked or hashed ones. */
  readonly form?: Form;
  /**
   * How far a match alone goes, 0 to 1: the probability that a column in which most values match holds the item,
   * with no support from its name. The judge combines it with everything else.
   */
  readonly weight: number;
  /** The share of such a column's values that is expected to match, where forms and lists cannot be complete; 0.7 where left out. */
  readonly coverage?: number;
  /** Finds in running text as well; without it only whole values count. */
  readonly inText?: boolean;
  readonly examples: { readonly match: readonly string[]; readonly reject: readonly string[] };
  readonly refs?: readonly string[];
  /** Written by the user: a column full of it is its item before a general name (`id`, `번호`) is believed. */
  readonly own?: true;
}

/** A compiled pattern that is tried on a whole value. */
export interface WholePattern {
  test(text: string): boolean;
}

/** A compiled pattern that is searched for from `lastIndex` on, and leaves that behind what it found. */
export interface SearchPattern {
  lastIndex: number;
  exec(text: string): { readonly index: number; readonly 0: string } | null;
}

/** Another engine than V8's own for the pattern of a detector. */
export interface PatternEngine {
  whole(core: string, ignoreCase: boolean): WholePattern;
  within(core: string, ignoreCase: boolean): SearchPattern;
}

/** A check in patterns of RE2: one which valid matches hold, and what the others are then; or several cases. */
export type PortablePatterns =
  | { readonly valid: string; readonly else: 'unknown' | false }
  | {
      /** What cases look at instead of the match: groups of a pattern that it begins with (`\1|\2`), the rest left out. */
      readonly parts?: { readonly pattern: string; readonly as: string };
      /** The first that holds answers. */
      readonly cases: readonly PortableCase[];
      readonly else: Validity;
    };

/** Holds where enough of the patterns do; all, where left out. */
export interface PortableCase {
  readonly patterns: readonly string[];
  readonly least?: number;
  readonly is: Validity;
}

/** A pattern over characters, checked by a validator. */
export interface PatternDetector extends DetectorBase {
  readonly kind: 'pattern';
  /** Source of a regular expression without anchors or boundaries; linear in V8, RE2 and SQL dialects alike. */
  readonly core: string;
  /** What may not stand directly before and after a match in running text, as character classes. */
  readonly boundary?: { readonly before?: string; readonly after?: string };
  readonly flags?: 'i';
  readonly gate?: Gate;
  readonly validate?: (match: string) => Validity;
  /** The validator in patterns of RE2, for engines that run no functions. A test holds both to the same answers. */
  readonly portable?: PortablePatterns;
  /**
   * Where the validator works out check digits: the share of random values that pass by chance, and whether those of which it
   * says `unknown` passed. Matches of nothing but digits may in running text be numbers of anything: `bare` asks that they pass.
   */
  readonly chance?: { readonly of: number; readonly unknown: boolean; readonly bare?: 'proved' };
  /** Of a match: whether it is nobody's in settings of programs, as addresses of private networks and mailboxes of an office are. */
  readonly impersonal?: (match: string) => boolean;
  /** Matches begin with the word for what follows: a value that is nothing else is still text that mentions it. */
  readonly labelled?: true;
  /** Compiles the pattern; V8 where left out. */
  readonly engine?: PatternEngine;
}

/** Whole values looked up in a set, after trimming and lower-casing. */
export interface DictionaryDetector extends DetectorBase {
  readonly kind: 'dictionary';
  readonly entries: () => ReadonlySet<string>;
}

export type Detector = PatternDetector | DictionaryDetector;
