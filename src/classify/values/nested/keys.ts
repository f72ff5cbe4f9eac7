import { KoreanNameTally } from '../korean-names.ts';

/** Numbers, dates, hashes and sentences are no names of fields. */
export function looksLikeData(key: string): boolean {
  return key.length > 64 || /^[\d.:/-]+$|^[0-9a-fA-F-]{24,}$|\s.*\s/.test(key);
}

const fewest = 5;

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
