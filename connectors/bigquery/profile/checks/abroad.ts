import { digitAt, type SqlCheck, weightedSum } from './digits.ts';

/** 1 where a condition holds, else -1. */
const passes = (condition: string): string => `case when ${condition} then 1 else -1 end`;

/** The character of a list that stands for a remainder. */
const listed = (characters: string, remainder: string): string =>
  `substr('${characters}', cast(${remainder} as int64) + 1, 1)`;

const last = (text: string): string => `upper(substr(${text}, -1))`;
/** What a capital counts for: 10 for A. */
const letter = (text: string, at: number): string => `(ascii(substr(${text}, ${at}, 1)) - 55)`;
const cpf = (d: string, weights: readonly number[]): string =>
  `mod(mod(${weightedSum(d, weights)} * 10, 11), 10)`;

/** National numbers of other countries, as `rules/detectors/_validate/abroad.ts` checks them. */
export const abroadChecks: Readonly<Record<string, SqlCheck>> = {
  'national-id-china': (text, d) =>
    passes(
      `${listed('10X98765432', `mod(${weightedSum(d, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])}, 11)`)} = ${last(text)}`,
    ),
  'national-id-japan': (_, d) =>
    passes(
      `${listed('00987654321', `mod(${weightedSum(d, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])}, 11)`)} = substr(${d}, 12, 1)`,
    ),
  'national-id-taiwan': (text, d) => {
    const place = `(strpos('ABCDEFGHJKLMNPQRSTUVXYWZIO', substr(${text}, 1, 1)) + 9)`;
    return passes(
      `mod(cast(floor(${place} / 10) as int64) + mod(${place}, 10) * 9 + ${weightedSum(d, [8, 7, 6, 5, 4, 3, 2, 1, 1])}, 10) = 0`,
    );
  },
  'national-id-hong-kong': (text, d) => {
    const mark = `strpos(${text}, '(')`;
    const check = `case when substr(${text}, ${mark} + 1, 1) = 'A' then 10 else ${digitAt(d, 7)} end`;
    const letters = `case when ${mark} = 9 then ${letter(text, 1)} * 9 + ${letter(text, 2)} * 8 else 36 * 9 + ${letter(text, 1)} * 8 end`;
    return passes(`mod(${letters} + ${weightedSum(d, [7, 6, 5, 4, 3, 2])} + ${check}, 11) = 0`);
  },
  'national-id-singapore': (text, d) => {
    const sum = weightedSum(d, [2, 7, 6, 5, 4, 3, 2]);
    const of = (letters: string, added: number) => listed(letters, `mod(${sum} + ${added}, 11)`);
    return passes(
      `case substr(${text}, 1, 1) when 'S' then ${of('JZIHGFEDCBA', 0)} when 'T' then ${of('JZIHGFEDCBA', 4)} when 'F' then ${of('XWUTRQPNMLK', 0)} when 'G' then ${of('XWUTRQPNMLK', 4)} else ${of('XWUTRQPNJLK', 3)} end = ${last(text)}`,
    );
  },
  'national-id-spain': (text) => {
    const series = `cast(strpos('XYZ', substr(${text}, 1, 1)) - 1 as string)`;
    const digits = `regexp_replace(if(regexp_contains(${text}, r'^[XYZ]'), concat(${series}, ${text}), ${text}), r'[^0-9]', '')`;
    return passes(
      `${listed('TRWAGMYFPDXBNJZSQVHLCKE', `mod(safe_cast(${digits} as int64), 23)`)} = ${last(text)}`,
    );
  },
  'national-id-france': (text) => {
    const digits = `replace(replace(replace(${text}, ' ', ''), '2A', '19'), '2B', '18')`;
    return passes(
      `97 - mod(safe_cast(substr(${digits}, 1, 13) as int64), 97) = safe_cast(substr(${digits}, 14, 2) as int64)`,
    );
  },
  'national-id-poland': (_, d) => {
    const month = `mod(safe_cast(substr(${d}, 3, 2) as int64), 20)`;
    const day = `safe_cast(substr(${d}, 5, 2) as int64)`;
    const check = `mod(10 - mod(${weightedSum(d, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3])}, 10), 10)`;
    return passes(`${month} between 1 and 12 and ${day} between 1 and 31 and ${check} = ${digitAt(d, 11)}`);
  },
  'national-id-brazil': (_, d) =>
    passes(
      `${d} <> repeat(substr(${d}, 1, 1), 11) and ${cpf(d, [10, 9, 8, 7, 6, 5, 4, 3, 2])} = ${digitAt(d, 10)} and ${cpf(d, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])} = ${digitAt(d, 11)}`,
    ),
};
