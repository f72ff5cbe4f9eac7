import { digitAt, type SqlCheck } from './digits.ts';

/** Digits of the longest number that is checked; shorter ones are filled up with zeros, which add nothing. */
const longest = 16;

/** ISO/IEC 7812-1, annex B: from the right, every second digit is doubled, and the digits of that are added. */
function passesLuhn(digits: string): string {
  const filled = `lpad(${digits}, ${longest}, '0')`;
  const terms = Array.from({ length: longest }, (_, i) => {
    const digit = digitAt(filled, i + 1);
    return i % 2 === 0 ? `safe_cast(substr('0246813579', ${digit} + 1, 1) as int64)` : digit;
  });
  return `mod(${terms.join(' + ')}, 10) = 0`;
}

/** All digits the same, or counting up or down. */
const isFiller = (d: string) =>
  `(replace(${d}, substr(${d}, 1, 1), '') = '' or strpos('01234567890123456789', ${d}) > 0 or strpos('98765432109876543210', ${d}) > 0)`;

/** Numbers that end with a Luhn digit. */
export const luhnChecks: Readonly<Record<string, SqlCheck>> = {
  'card-number': (_, d) =>
    `case when ${isFiller(d)} or not (${passesLuhn(d)}) then -1 when length(${d}) = 16 then 1 else 0 end`,
  'card-alike': (_, d) => `case when ${passesLuhn(d)} then -1 else 0 end`,
  imei: (_, d) => `case when ${passesLuhn(d)} then 0 else -1 end`,
};
