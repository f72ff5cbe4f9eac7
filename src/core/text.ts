/** A text for readers, in both languages of the program. Both are always present: a report is rendered in either. */
export interface Text {
  readonly en: string;
  readonly ko: string;
}

export type Language = keyof Text;

/** The languages a report can be rendered in, the first being the default. */
export const languages = ['en', 'ko'] as const satisfies readonly Language[];
