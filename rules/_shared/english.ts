import { list } from './list.ts';
import type { MoreNames } from './names.ts';

/** Ends of the names of a time: `signed_at`, `signed_on`, `date` of it. */
const ends = ['', ' at', ' on', ' date', ' time'];

/** Reads comma-separated lists: names, acts of which the column tells the time, names that need support, words that turn them down. */
export const english = ({
  terms = '',
  acts = '',
  weak = '',
  not = '',
}: Readonly<Partial<Record<'terms' | 'acts' | 'weak' | 'not', string>>>): MoreNames => ({
  strong: [...list(terms), ...list(acts).flatMap((act) => ends.map((end) => `${act}${end}`))],
  weak: list(weak),
  not: list(not),
});
