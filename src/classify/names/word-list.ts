/** Words written one after the other, as the vocabularies are. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/);

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));

/** Names of several words, with commas between them. */
export const phraseSet = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((phrase) => phrase.trim()));
