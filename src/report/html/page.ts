import type { ItemCatalogue } from '../../core/item.ts';
import type { Pack } from '../../core/rule.ts';
import type { Run } from '../../core/run.ts';
import type { Text } from '../../core/text.ts';
import type { RenderOptions } from '../options.ts';

/** What every part of the page is made from. */
export interface Page {
  readonly run: Run;
  readonly items: ItemCatalogue;
  readonly packs: readonly Pack[];
  readonly language: RenderOptions['language'];
  /** Picks the page's language. */
  readonly say: (en: string, ko: string) => string;
  readonly text: (text: Text) => string;
  /** True where the page is printed, which no reader can search or fold. */
  readonly paper: boolean;
  /** On which sheet of paper each part begins, by its id; empty on a screen. */
  readonly sheets: ReadonlyMap<string, number>;
}

export function openPage(run: Run, { items, packs = [], language, sheets }: RenderOptions): Page {
  return {
    run,
    items,
    packs,
    language,
    say: (en, ko) => (language === 'ko' ? ko : en),
    text: (text) => text[language],
    paper: sheets !== undefined,
    sheets: sheets ?? new Map(),
  };
}
