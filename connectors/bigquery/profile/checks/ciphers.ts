import type { SqlCheck } from './digits.ts';

/** Block ciphers give multiples of sixteen bytes; base64 writes three bytes as four characters, filled up with `=`. */
export const cipherChecks: Readonly<Record<string, SqlCheck>> = {
  'ciphertext-base64': (text) =>
    `case when mod(length(${text}), 4) <> 0 then -1 when mod(cast(floor(length(rtrim(${text}, '=')) * 3 / 4) as int64), 16) = 0 then 1 else 0 end`,
};
