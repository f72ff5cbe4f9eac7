/** A text for readers, in both languages of the program. Both are always present: a report is rendered in either. */
export interface Text {
  readonly en: string;
  readonly ko: string;
}

/** Words that need no translation (a code, a name), or a text. */
export type Words = string | Text;

export type Language = keyof Text;

/** The languages a report can be rendered in, the first being the default. */
export const languages = ['en', 'ko'] as const satisfies readonly Language[];

/** Words as a text: what needs no translation reads the same in both languages. */
export function toText(words: Words): Text {
  return typeof words === 'string' ? { en: words, ko: words } : words;
}
