export interface LexiconEntry {
  readonly item: string;
  readonly strong: boolean;
}

/** An end of Korean names, and its item; without one it only looks like an item's (발생일 is no 생일). */
export interface HangulEntry {
  readonly text: string;
  readonly item: string | undefined;
}

/** The taxonomy's names, ready to be looked up. Built once. */
export interface Lexicon {
  /** Canonical words joined by blanks → the items they speak for. */
  readonly phrases: ReadonlyMap<string, readonly LexiconEntry[]>;
  /** Longest phrase, in words. */
  readonly longest: number;
  /** Longest first. */
  readonly hangul: readonly HangulEntry[];
  /** Ends that support an item, and do not speak for it alone. */
  readonly weakHangul: readonly HangulEntry[];
  /** Names that users gave, as phrases or squeezed Hangul → their items. */
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  /** Item → canonical words that turn its names down. */
  readonly not: ReadonlyMap<string, ReadonlySet<string>>;
  /** The canonical words of a name. */
  readonly wordsOf: (name: string) => string[];
  /** Whether a word is known at all. */
  readonly isWord: (word: string) => boolean;
}
