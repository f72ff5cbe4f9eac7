import { type GateClass, gateClasses } from '../../core/detector.ts';
import { codesOf } from './codes.ts';
import {
  alone,
  first,
  firstSyllable,
  type Hints,
  hintsOf,
  lastSyllable,
  pairAt,
  place,
  second,
  singleAt,
  startAt,
} from './hints.ts';
import { standsApart } from './usual.ts';

/**
 * The signature of a value: which classes of characters it holds, its longest chain of digits (broken by at most two
 * separators at a time, never by a colon), its longest token, and hints at words. One pass, no allocation.
 */
export interface Signature {
  /** Bit n is set where `gateClasses[n]` occurs. */
  classes: number;
  digits: number;
  token: number;
  /** Bits of the lists of words (see `Hints`) of which one may stand there, in two integers. */
  hints: number;
  highHints: number;
  /**
   * Whether it is written in another way than what it stands for: letters of Hangul, or letters and their accents, stand apart, as in
   * Unicode's form D, or Latin letters and digits are as wide as Hangul.
   */
  apart: boolean;
}

export const newSignature = (): Signature => ({
  classes: 0,
  digits: 0,
  token: 0,
  hints: 0,
  highHints: 0,
  apart: false,
});

export const classBit: Readonly<Record<GateClass, number>> = Object.fromEntries(
  gateClasses.map((name, index) => [name, 1 << index]),
) as Record<GateClass, number>;

export const bitsOf = (names: readonly GateClass[]): number =>
  names.reduce((bits, name) => bits | classBit[name], 0);

const { digit, hangul, space, star, parenthesis, colons, counted, numbered, corporate, foreign, disguised } =
  classBit;

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
  ['#', 'star'],
  ['+', 'plus'],
  ['(', 'parenthesis'],
  [')', 'parenthesis'],
  [',', 'comma'],
];
for (const [mark, name] of marks) ascii[mark.charCodeAt(0)] = classBit[name];
for (const c of [9, 10, 11, 12, 13, 32]) ascii[c] = space;

/** ASCII characters that may mean more than their class does, by what stands before them. */
const careful = new Uint8Array(128);
for (const mark of ':()xX') careful[mark.charCodeAt(0)] = 1;

/** More separators than this end a chain of digits. */
const mostSeparators = 2;

const noHints = hintsOf([]);

/** 주, of `(주)`. */
const ju = 0xc8fc;

const isHangul = (code: number): boolean => code >= firstSyllable && code <= lastSyllable;
/** Signs that stand for what is not shown, besides the star and the hash of ASCII: `●○◯〇＊•…` and the letter `ㅇ`. */
const masks = new Uint8Array(1 << 16);
for (const sign of '●○◯〇＊•…ㅇ') masks[sign.charCodeAt(0)] = 1;
export const isMask = (code: number): boolean => masks[code] === 1;

/** Scripts from Greek to Georgian, Kana and Han. */
const isForeign = (code: number): boolean =>
  (code >= 0x370 && code < 0x1100) || (code >= 0x3041 && code <= 0x9fff);

/** Letters and syllables that may stand for a zero, for a one, and what may part them from digits. */
const round = 1;
const upright = 2;
const parting = 4;
const posing = new Uint8Array(1 << 16);
for (const sign of 'oO공영ㅇ') posing[sign.charCodeAt(0)] = round;
for (const sign of 'lI일') posing[sign.charCodeAt(0)] = upright;
for (const sign of '-. ') posing[sign.charCodeAt(0)] = parting;

/** Whether the letter before the first digit of a number may stand for one. */
function followsPosing(codes: Uint16Array, at: number): boolean {
  if (at === 0) return false;
  const kind = posing[codes[at - 1] as number] as number;
  if (kind === round) return true;
  if (kind === upright) return codes[at] === 48;
  return kind === parting && at > 1 && posing[codes[at - 2] as number] === round;
}

const isX = (code: number): boolean => (code | 32) === 120;

/** Where the bits for the word that begins at `at` stand; what is no letter of an alphabet begins none. */
function wordAt(codes: Uint16Array, at: number, count: number): number {
  if (at + 2 > count) return 0;
  const one = codes[at] as number;
  if (one < 65 || one > 122) return 0;
  return startAt(one, codes[at + 1] as number, at + 2 < count ? (codes[at + 2] as number) : 0);
}

/** The least length of a value that holds a word and what it names. */
const shortestHinted = 4;

/** Fills `into` for `value.slice(from, to)`. */
export function sign(value: string, from: number, to: number, into: Signature, words: Hints = noHints): void {
  const { syllables, starts, pairBits, single } = words;
  const count = to - from;
  const codes = codesOf(value, from, to);
  const asks = count >= shortestHinted;
  let classes = 0;
  let digits = 0;
  let mostDigits = 0;
  let gap = 0;
  /** Where the last token begins. */
  let begin = 0;
  let longest = 0;
  let colonCount = 0;
  /** Whether a number may follow as that of a house: a place's end came last, blanks aside. */
  let afterPlace = false;
  let previous = 0;
  let apart = false;
  let word = wordAt(codes, 0, count);
  let hints = starts[word] as number;
  let highHints = starts[word + 1] as number;
  /** What a syllable must be to make a word known. */
  let telling = alone;
  for (let i = 0; i < count; i++) {
    const code = codes[i] as number;
    if (code < 128) {
      if (code >= 48 && code <= 57) {
        classes |= afterPlace ? digit | numbered : digit;
        afterPlace = false;
        if ((previous < 48 || previous > 57) && followsPosing(codes, i)) classes |= disguised;
        digits++;
        gap = 0;
        previous = code;
        continue;
      }
      const bits = ascii[code] as number;
      classes |= bits;
      if (bits === space) {
        if (i - begin > longest) longest = i - begin;
        begin = i + 1;
        word = wordAt(codes, begin, count);
        hints |= starts[word] as number;
        highHints |= starts[word + 1] as number;
      } else {
        afterPlace = false;
        if (careful[code] === 1) {
          if (code === 58) {
            if (previous === 58 || ++colonCount > 2) classes |= colons;
            // No number is written with colons: the parts of a time are no chain.
            gap = mostSeparators;
          } else if (code === 40) {
            word = wordAt(codes, i + 1, count);
            hints |= starts[word] as number;
            highHints |= starts[word + 1] as number;
          } else if (code === 41) {
            if (previous === ju) classes |= corporate;
          } else if (isX(previous)) classes |= star;
        }
      }
    } else if (isHangul(code)) {
      classes |= previous >= 48 && previous <= 57 ? hangul | counted : hangul;
      const kind = syllables[code - firstSyllable] as number;
      afterPlace = (kind & place) !== 0;
      if ((kind & telling) !== 0) {
        const pair = pairAt(previous, code, words);
        const one = singleAt(code);
        hints |= (pairBits[pair] as number) | (single[one] as number);
        highHints |= (pairBits[pair + 1] as number) | (single[one + 1] as number);
      }
      telling = (kind & first) !== 0 ? second | alone : alone;
    } else {
      afterPlace = false;
      if (masks[code] === 1) classes |= star;
      else if (code === 0x321c) classes |= parenthesis | corporate;
      else if (standsApart(code)) apart = true;
      if (isForeign(code)) classes |= foreign;
    }
    previous = code;
    if (digits > 0 && ++gap > mostSeparators) {
      if (digits > mostDigits) mostDigits = digits;
      digits = 0;
    }
  }
  into.classes = classes;
  into.digits = Math.max(digits, mostDigits);
  into.token = Math.max(count - begin, longest);
  into.hints = asks ? hints : 0;
  into.highHints = asks ? highHints : 0;
  into.apart = apart;
}
