import type { Item } from '../../src/sdk/index.ts';
import { list } from './list.ts';

/** How Korean schemas name an item. */
export interface KoreanNames {
  readonly hangul: readonly string[];
  readonly strong: readonly string[];
}

/** Reads comma-separated lists: Hangul, abbreviations of standards and vendors, Korean in Latin letters. */
export const korean = ({
  hangul = '',
  terms = '',
  romanised = '',
}: Readonly<Partial<Record<'hangul' | 'terms' | 'romanised', string>>>): KoreanNames => ({
  hangul: list(hangul),
  strong: [...list(terms), ...list(romanised)],
});

/** Items with the names that Korean schemas give them beside their own. */
export const withKorean = (
  items: readonly Item[],
  names: Readonly<Record<string, KoreanNames>>,
): readonly Item[] =>
  items.map((item) => {
    const more = names[item.key];
    if (more === undefined) return item;
    const { strong = [], hangul = [], ...rest } = item.names ?? {};
    return {
      ...item,
      names: { ...rest, strong: [...strong, ...more.strong], hangul: [...hangul, ...more.hangul] },
    };
  });
