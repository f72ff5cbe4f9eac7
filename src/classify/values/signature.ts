import { type GateClass, gateClasses } from '../../core/detector.ts';

/**
 * The signature of a value: which classes of characters it holds, its longest chain of digits (broken by at most two
 * separators at a time) and its longest token. One pass, no allocation.
 */
export interface Signature {
  /** Bit n is set where a character of `gateClasses[n]` occurs. */
  classes: number;
  digits: number;
  token: number;
}

export const classBit: Readonly<Record<GateClass, number>> = Object.fromEntries(
  gateClasses.map((name, index) => [name, 1 << index]),
) as Record<GateClass, number>;

/** Class bits of the ASCII characters. */
const ascii = new Int32Array(128);
for (let c = 48; c <= 57; c++) ascii[c] = classBit.digit;
for (let c = 97; c <= 122; c++) ascii[c] = classBit.lower;
for (let c = 65; c <= 90; c++) ascii[c] = classBit.upper;
const marks: [string, GateClass][] = [
  ['@', 'at'],
  ['.', 'dot'],
  [':', 'colon'],
  ['/', 'slash'],
  ['-', 'hyphen'],
  ['_', 'underscore'],
  ['=', 'equals'],
  ['$', 'dollar'],
  ['{', 'brace'],
  ['[', 'brace'],
  ['%', 'percent'],
  ['*', 'star'],
];
for (const [mark, name] of marks) ascii[mark.charCodeAt(0)] = classBit[name];
for (const c of [9, 10, 11, 12, 13, 32]) ascii[c] = classBit.space;

/** More separators than this end a chain of digits. */
const mostSeparators = 2;

/** Fills `into` for `value.slice(from, to)`. */
export function sign(value: string, from: number, to: number, into: Signature): void {
  let classes = 0;
  let digits = 0;
  let mostDigits = 0;
  let gap = 0;
  let token = 0;
  let longest = 0;
  for (let i = from; i < to; i++) {
    const code = value.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      classes |= 1;
      digits++;
      gap = 0;
      token++;
      continue;
    }
    const bits =
      code < 128 ? (ascii[code] as number) : code >= 0xac00 && code <= 0xd7a3 ? classBit.hangul : 0;
    classes |= bits;
    if (digits > 0 && ++gap > mostSeparators) {
      if (digits > mostDigits) mostDigits = digits;
      digits = 0;
    }
    if (bits === classBit.space) {
      if (token > longest) longest = token;
      token = 0;
    } else {
      token++;
    }
  }
  into.classes = classes;
  into.digits = digits > mostDigits ? digits : mostDigits;
  into.token = token > longest ? token : longest;
}
