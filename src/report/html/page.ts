import type { ItemCatalogue } from '../../core/item.ts';
import type { Run } from '../../core/run.ts';
import type { Language, Text } from '../../core/text.ts';

/** What every part of the page is made from. */
export interface Page {
  readonly run: Run;
  readonly items: ItemCatalogue;
  readonly language: Language;
  /** Picks the page's language. */
  readonly say: (en: string, ko: string) => string;
  readonly text: (text: Text) => string;
}

export function openPage(run: Run, items: ItemCatalogue, language: Language): Page {
  return {
    run,
    items,
    language,
    say: (en, ko) => (language === 'ko' ? ko : en),
    text: (text) => text[language],
  };
}
