import type { Sibling } from '../../names/strangers.ts';
import { surnameOf } from '../korean-name.ts';
import { KoreanNameTally } from '../korean-names.ts';

/** What of an object's keys cannot be seen in one of them, but by what all are and what stands under them. */
export interface KeyReader {
  /** Keys that differ from others like them in a word of people alone. */
  readonly strangers: (siblings: readonly Sibling[]) => ReadonlySet<string>;
  /** Whether a key may be the name of a field, for all that is known of it. */
  readonly isOrdinary: (key: string) => boolean;
  /** Whether somebody's whole name in Latin letters stands in a key. */
  readonly holdsName: (key: string) => boolean;
  /** Whether fields of these names tell of one person. */
  readonly tellOfOne: (fields: readonly string[]) => boolean;
}

/** Where nothing is known of words, all may be names of fields. */
export const unread: KeyReader = {
  strangers: () => new Set(),
  isOrdinary: () => true,
  holdsName: () => false,
  tellOfOne: () => false,
};

/** Letters and digits up to the next mark. */
export const wordsOf = (key: string): readonly string[] => key.match(/[\p{L}\d]+/gu) ?? [];

/** Numbers, dates, hashes and sentences are no names of fields. */
export function looksLikeData(key: string): boolean {
  return key.length > 64 || /^[\d.:/-]+$|^[0-9a-fA-F-]{24,}$|\s.*\s/.test(key);
}

/** So few digits are no number of a person's. */
const fewDigits = 7;

/** What joins numbers to words, or to one another. */
const seams = /_(?=\d)|(?<=\d)_|(?<=\D)[.:](?=\d)|(?<=\d)[.:](?=\D)|(?<=\p{L})-(?=\d)|(?<=\d)-(?=\p{L})/gu;
/** Letters right beside a long number. */
const beside = /\p{L}(?=\d(?:[-. ]?\d){6})|(?<=\d(?:[-. ]?\d){6})\p{L}/gu;

/** In names long numbers are joined to words by what in running text is part of a word, or by nothing. Keeps the length. */
export function separated(name: string): string {
  if ((name.match(/\d/g)?.length ?? 0) < fewDigits) return name;
  return name.replace(seams, ' ').replace(beside, ({ length }) => ' '.repeat(length));
}

const fewest = 5;

/** Whether keys may all be names of people; beside such as are, they are. */
export function mayBeNamesOfPeople(keys: readonly string[]): boolean {
  return keys.length > 0 && keys.every((key) => surnameOf(key) !== undefined);
}

/**
 * Whether keys are the names of people: nearly all of three syllables, a surname and two that given names are made of. A
 * single one proves nothing (`이용자` is a user), and words for fields end alike.
 */
export function areNamesOfPeople(keys: readonly string[]): boolean {
  if (keys.length < fewest || !/^[가-힣]{3}$/.test(keys[0] as string)) return false;
  const tally = new KoreanNameTally();
  for (const key of keys) if (key.length === 3) tally.add(key);
  const { values, bySurname, typical, commonestEnd } = tally.profile();
  return (
    values >= Math.max(fewest, keys.length * 0.8) &&
    bySurname.size >= 3 &&
    typical >= 0.9 &&
    commonestEnd <= 0.5
  );
}
