import { list } from './list.ts';
import type { MoreNames } from './names.ts';

/** Reads comma-separated lists: Hangul, abbreviations of standards and vendors, Korean in Latin letters. */
export const korean = ({
  hangul = '',
  terms = '',
  romanised = '',
}: Readonly<Partial<Record<'hangul' | 'terms' | 'romanised', string>>>): MoreNames => ({
  hangul: list(hangul),
  strong: [...list(terms), ...list(romanised)],
});
