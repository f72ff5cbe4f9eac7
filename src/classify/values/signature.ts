import { type GateClass, gateClasses } from '../../core/detector.ts';

/**
 * The signature of a value: which classes of characters it holds, its longest chain of digits (broken by at most two
 * separators at a time, never by a colon) and its longest token. One pass, no allocation.
 */
export interface Signature {
  /** Bit n is set where `gateClasses[n]` occurs. */
  classes: number;
  digits: number;
  token: number;
}

export const classBit: Readonly<Record<GateClass, number>> = Object.fromEntries(
  gateClasses.map((name, index) => [name, 1 << index]),
) as Record<GateClass, number>;

const { digit, hangul, space, star, parenthesis, colons, counted, numbered } = classBit;

/** Class bits of the ASCII characters. */
const ascii = new Int32Array(128);
export const asciiBits: Readonly<Int32Array> = ascii;
for (let c = 48; c <= 57; c++) ascii[c] = digit;
for (let c = 97; c <= 122; c++) ascii[c] = classBit.lower;
for (let c = 65; c <= 90; c++) ascii[c] = classBit.upper;
const marks: readonly (readonly [string, GateClass])[] = [
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
  ['+', 'plus'],
  ['(', 'parenthesis'],
  [')', 'parenthesis'],
  [',', 'comma'],
];
for (const [mark, name] of marks) ascii[mark.charCodeAt(0)] = classBit[name];
for (const c of [9, 10, 11, 12, 13, 32]) ascii[c] = space;

/** More separators than this end a chain of digits. */
const mostSeparators = 2;

/** Ends of the names of roads, lots and administrative places that a number may follow. */
const placeEnds = new Uint8Array(0xd7a4 - 0xac00);
for (const end of '로길동리가읍면산') placeEnds[end.charCodeAt(0) - 0xac00] = 1;

/**
 * Called by name: looked up on each value, it would be looked up slowly, three times over, once five kinds of strings
 * (of one byte, of two, slices of either, …) have passed.
 */
const codeAt = String.prototype.charCodeAt;

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
const isX = (code: number): boolean => (code | 32) === 120;

/** Fills `into` for `value.slice(from, to)`. */
export function sign(value: string, from: number, to: number, into: Signature): void {
  let classes = 0;
  let digits = 0;
  let mostDigits = 0;
  let gap = 0;
  let token = 0;
  let longest = 0;
  let colonCount = 0;
  /** Whether a number may follow as that of a house: a place's end came last, blanks aside. */
  let place = false;
  let previous = 0;
  for (let i = from; i < to; i++) {
    const code = codeAt.call(value, i);
    if (code >= 48 && code <= 57) {
      classes |= place ? digit | numbered : digit;
      place = false;
      digits++;
      gap = 0;
      token++;
      previous = code;
      continue;
    }
    let bits = 0;
    if (code < 128) {
      bits = ascii[code] as number;
      if (bits === space) {
        if (token > longest) longest = token;
        token = -1;
      } else {
        place = false;
        if (code === 58) {
          if (previous === 58 || ++colonCount > 2) bits |= colons;
          // No number is written with colons: the parts of a time are no chain.
          gap = mostSeparators;
        } else if (isX(code) && isX(previous)) bits |= star;
      }
    } else if (isHangul(code)) {
      bits = previous >= 48 && previous <= 57 ? hangul | counted : hangul;
      place = placeEnds[code - 0xac00] === 1;
    } else {
      place = false;
      if (code === 0x25cf || code === 0x25cb || code === 0x2022 || code === 0x2026) bits = star;
      else if (code === 0x321c) bits = parenthesis;
    }
    classes |= bits;
    token++;
    previous = code;
    if (digits > 0 && ++gap > mostSeparators) {
      if (digits > mostDigits) mostDigits = digits;
      digits = 0;
    }
  }
  into.classes = classes;
  into.digits = Math.max(digits, mostDigits);
  into.token = Math.max(token, longest);
}
