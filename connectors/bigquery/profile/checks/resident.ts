import { digitAt, digitsOf, type SqlCheck, weightedSum } from './digits.ts';

const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
const ean13 = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1];

/** Centuries by the seventh digit, from 0 to 9. */
const year = `concat(substr('18191920201919202018', 2 * ${digitAt('d', 7)} + 1, 2), substr(d, 1, 2))`;
const birth = `safe_cast(concat(${year}, '-', substr(d, 3, 2), '-', substr(d, 5, 2)) as date)`;

/** Korean article numbers and times in milliseconds, which come without a hyphen. */
const isSomethingElse = `((substr(d, 1, 3) = '880' and mod(${weightedSum('d', ean13)}, 10) = 0) or d between '1400000000000' and '1999999999999')`;

function check(base: 11 | 13): SqlCheck {
  const digit = `mod(${base} - mod(${weightedSum('d', weights)}, 11), 10)`;
  return (text) =>
    digitsOf(
      text,
      [
        `case when ${birth} is null or safe_cast(${year} as int64) > ${new Date().getFullYear()} then -1`,
        `when ${digit} = ${digitAt('d', 13)} then 1`,
        `when ${text} = d and ${isSomethingElse} then -1 else 0 end`,
      ].join(' '),
    );
}

/** Resident and foreigner registration numbers: a real date, then a digit that proves nothing of numbers since October 2020. */
export const residentChecks: Readonly<Record<string, SqlCheck>> = {
  rrn: (text) => check(11)(text),
  'foreigner-number': (text) => check(13)(text),
};
