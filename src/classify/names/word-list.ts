/** Words written one after the other, as the vocabularies are. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/);

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));

/** Names of several words, with commas between them. */
export const phraseSet = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((phrase) => phrase.trim()));

/** Words and what they stand for, with bars between the pairs. */
export const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split('|').map((pair) => wordList(pair) as readonly [string, string]));

/** The source of a pattern for one of these words; each may be a pattern, without blanks. */
export const anyOf = (...lists: readonly string[]): string => `(?:${lists.flatMap(wordList).join('|')})`;

/** Words by what they are. */
type Lists = Readonly<Record<string, string>>;

/** A name that holds one of these anywhere. */
export const holds = (lists: Lists): RegExp => new RegExp(anyOf(...Object.values(lists)), 'i');

/** A name of which one of these is a word, or several together. */
export const hasWord = (lists: Lists): RegExp =>
  new RegExp(`(?:^|_)${anyOf(...Object.values(lists))}(?:[_ ]|$)`, 'i');

/** A name that ends in one of these words. */
export const endsInWord = (lists: Lists): RegExp =>
  new RegExp(`(?:^|_)${anyOf(...Object.values(lists))}$`, 'i');
