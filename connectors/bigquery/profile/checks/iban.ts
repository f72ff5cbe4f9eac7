import type { SqlCheck } from './digits.ts';

/** Letters count as 10 to 35. */
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const chunk = 10;
/** An IBAN has at most 34 characters, of two digits each where it is a letter. */
const chunks = 7;

/** The rest of a number of up to 70 digits in its division by 97, from ten digits at a time. */
function restOf97(number: string): string {
  const filled = `lpad(${number}, ${chunk * chunks}, '0')`;
  let factor = 1;
  const terms: string[] = [];
  for (let i = chunks - 1; i >= 0; i--) {
    terms.unshift(`${factor} * safe_cast(substr(${filled}, ${i * chunk + 1}, ${chunk}) as int64)`);
    for (let n = 0; n < chunk; n++) factor = (factor * 10) % 97;
  }
  return `mod(${terms.join(' + ')}, 97)`;
}

/** Country and check digits go to the end; the whole leaves 1 (ISO 7064, mod 97-10). */
const numeric = letters.reduce(
  (text, letter, i) => `replace(${text}, '${letter}', '${i + 10}')`,
  'concat(substr(p, 5), substr(p, 1, 4))',
);

export const ibanChecks: Readonly<Record<string, SqlCheck>> = {
  iban: (text) =>
    `(select case when length(p) between 15 and 34 and ${restOf97('n')} = 1 then 1 else -1 end from (select p, ${numeric} as n from unnest([replace(${text}, ' ', '')]) as p) as q)`,
};
