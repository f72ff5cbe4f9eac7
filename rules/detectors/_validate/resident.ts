import type { Validity } from '../../../src/sdk/index.ts';
import { digitsOf, isDate, passesEan13, weightedSum } from './digits.ts';

const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
const century: Readonly<Record<string, number>> = {
  1: 1900,
  2: 1900,
  3: 2000,
  4: 2000,
  9: 1800,
  0: 1800,
  5: 1900,
  6: 1900,
  7: 2000,
  8: 2000,
};

/**
 * Resident and foreigner registration numbers: a real date, then a check digit. Numbers given out or changed since
 * October 2020 have random digits in its place, so a wrong one proves nothing, unless the number is better explained as
 * something else.
 */
export function validateResident(text: string, base: 11 | 13): Validity {
  const digits = digitsOf(text);
  if (!beginsWithBirth(digits)) return false;
  const check = (base - (weightedSum(digits, weights) % 11)) % 10;
  if (check === Number(digits[12])) return true;
  return text === digits && isSomethingElse(digits) ? false : 'unknown';
}

/**
 * Numbers of the 2000s end here, so that three in five of what only looks like one fall. No year of a clock, by which one value would
 * be judged in two ways on two days, but later than this program will be in use.
 */
const lastBirth = 2040;

/** Whether somebody can have been born on the day that the number begins with. */
export function beginsWithBirth(digits: string): boolean {
  const year = (century[digits[6] ?? ''] ?? 0) + Number(digits.slice(0, 2));
  const day = isDate(year, Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));
  return day && year <= lastBirth;
}

/** Thirteen digits without a hyphen: a Korean article number, or a time of these years in milliseconds. */
function isSomethingElse(digits: string): boolean {
  if (digits.startsWith('880') && passesEan13(digits)) return true;
  return digits > '1400000000000' && digits < '2000000000000';
}
