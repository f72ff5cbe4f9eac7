import type { SqlCheck } from './digits.ts';

const filled = (text: string) => `rtrim(${text}, '=')`;

const hexOf = (text: string) => `regexp_replace(${text}, r'^([\\\\]x|0[xX])', '')`;

/** Block ciphers give multiples of sixteen bytes; base64 writes three bytes as four characters, filled up with `=` or not; kinds of characters change often. */
export const cipherChecks: Readonly<Record<string, SqlCheck>> = {
  'ciphertext-hex': (text) =>
    [
      `case when regexp_contains(${text}, r'[:.]') then 0`,
      `when length(${hexOf(text)}) in (16, 24) then 0`,
      `when length(${hexOf(text)}) < 42 or mod(length(${hexOf(text)}), 2) = 1 or length(${hexOf(text)}) in (56, 64, 96, 128) then -1 else 0 end`,
    ].join(' '),
  'ciphertext-crypt64': (text) =>
    [
      `case when array_length(regexp_extract_all(${text}, r'([a-z]+|[A-Z]+|[0-9]+|[./]+)')) - 1 > length(${text}) * 0.45`,
      `and strpos(${text}, '//') = 0 then 0 else -1 end`,
    ].join(' '),
  'ciphertext-base64': (text) =>
    [
      `case when regexp_contains(${text}, r'^(/9j/|iVBORw0KGgo|R0lGOD|JVBERi0|UEsDB|UklGR|eyJ)') then -1`,
      `when mod(length(${filled(text)}), 4) = 1 or (${filled(text)} <> ${text} and mod(length(${text}), 4) <> 0) then -1`,
      `when mod(cast(floor(length(${filled(text)}) * 3 / 4) as int64), 16) = 0 then 1 else 0 end`,
    ].join(' '),
};
