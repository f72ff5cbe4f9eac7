import { digitAt, type SqlCheck, weightedSum } from './digits.ts';

const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
const ean13 = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1];

/** With centuries by the seventh digit, from 0 to 9. */
const yearOf = (d: string) =>
  `concat(substr('18191920201919202018', 2 * ${digitAt(d, 7)} + 1, 2), substr(${d}, 1, 2))`;
const birthOf = (d: string) =>
  `safe_cast(concat(${yearOf(d)}, '-', substr(${d}, 3, 2), '-', substr(${d}, 5, 2)) as date)`;

/** Korean article numbers and times in milliseconds, which come without a hyphen. */
const isSomethingElse = (d: string) =>
  `((substr(${d}, 1, 3) = '880' and mod(${weightedSum(d, ean13)}, 10) = 0) or ${d} between '1400000000000' and '1999999999999')`;

/** The last year of birth, as of the detectors' own validator. */
const isBirth = (d: string) => `(${birthOf(d)} is not null and ${yearOf(d)} <= '2040')`;

function check(base: 11 | 13): SqlCheck {
  return (text, d) =>
    [
      `case when not ${isBirth(d)} then -1`,
      `when mod(${base} - mod(${weightedSum(d, weights)}, 11), 10) = ${digitAt(d, 13)} then 1`,
      `when ${text} = ${d} and ${isSomethingElse(d)} then -1 else 0 end`,
    ].join(' ');
}

/** Resident and foreigner registration numbers: a real date, then a digit that proves nothing of numbers since October 2020. */
export const residentChecks: Readonly<Record<string, SqlCheck>> = {
  rrn: check(11),
  'rrn-apart': check(11),
  'foreigner-number': check(13),
  'rrn-alike': (_, d) => `case when ${isBirth(d)} then -1 else 0 end`,
};
