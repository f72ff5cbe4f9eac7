/**
 * Words that gates ask for, as tables that the one pass over a value's characters reads: a bit for each list of words, in two integers
 * side by side, as there are more lists than bits in one. Like the classes of a signature, a hint is a necessary condition: it may
 * come for a text without the word, and always comes for one with it.
 */
export interface Hints {
  /** By the first three characters of a word in Latin letters, five bits each (`startAt`). */
  readonly starts: Int32Array;
  /** The first two syllables of words in Hangul, at the place where they are looked for or the next free one, and their bits. */
  readonly pairs: Int32Array;
  readonly pairBits: Int32Array;
  /** By syllable: lists that hold it as a word. */
  readonly single: Int32Array;
  /** By syllable, what it may be: bits of `place`, `first`, `second`, `alone`. */
  readonly syllables: Uint8Array;
}

export const firstSyllable = 0xac00;
export const lastSyllable = 0xd7a3;
const syllableCount = lastSyllable + 1 - firstSyllable;
/** Ends a name of a place, begins a word, comes second in one, is one. */
export const place = 1;
export const second = 2;
export const first = 4;
export const alone = 8;
/** Ends of the names of roads, lots and administrative places that a number may follow. */
const placeEnds = '로길동리가읍면산';

/** Bits of an integer. Two of them are kept; more lists than they have bits share them. */
const bitsOfOne = 32;
const integers = 2;
/** A power of two, of several times as many pairs as there are. */
const pairSlots = 4_096;

/** The letters of an alphabet in either case; other characters come by chance. */
const letterOf = (code: number): number => code & 31;
const pairKey = (one: number, two: number): number => (one << 16) | two;
/** Where the bits for a word that begins so stand in `starts`. */
export const startAt = (one: number, two: number, three: number): number =>
  ((letterOf(one) << 10) | (letterOf(two) << 5) | letterOf(three)) * integers;

/** The bits of a list, of which one is set. */
export interface HintBits {
  readonly low: number;
  readonly high: number;
}

export const noBits: HintBits = { low: 0, high: 0 };

export function hintBits(list: number): HintBits {
  const bit = 1 << (list % bitsOfOne);
  return list % (bitsOfOne * integers) < bitsOfOne ? { low: bit, high: 0 } : { low: 0, high: bit };
}

/** Tables for lists of words; the bits of the n-th are `hintBits(n)`. */
export function hintsOf(lists: readonly (readonly string[])[]): Hints {
  const starts = new Int32Array(integers << 15);
  const pairs = new Int32Array(pairSlots);
  const pairBits = new Int32Array(pairSlots * integers);
  const single = new Int32Array(syllableCount * integers);
  const syllables = new Uint8Array(syllableCount);
  for (const end of placeEnds) syllables[end.charCodeAt(0) - firstSyllable]! |= place;
  for (const [index, words] of lists.entries()) {
    const bits = hintBits(index);
    for (const word of words) {
      const [one, two] = [word.charCodeAt(0), word.charCodeAt(1)];
      if (one < firstSyllable) for (const at of startsOf(word)) mark(starts, at, bits);
      else if (word.length === 1) {
        mark(single, singleAt(one), bits);
        syllables[one - firstSyllable]! |= alone;
      } else {
        syllables[one - firstSyllable]! |= first;
        syllables[two - firstSyllable]! |= second;
        const slot = slotOf(pairs, pairKey(one, two));
        pairs[slot] = pairKey(one, two);
        mark(pairBits, slot * integers, bits);
      }
    }
  }
  return { starts, pairs, pairBits, single, syllables };
}

function mark(table: Int32Array, at: number, { low, high }: HintBits): void {
  table[at]! |= low;
  table[at + 1]! |= high;
}

const any = Array.from({ length: 32 }, (_, letter) => letter);

/** Of a shorter word the characters after it may be anything. */
function startsOf(word: string): number[] {
  const [one = 0, two = 0, three] = [...word].map((char) => char.charCodeAt(0));
  return (three === undefined ? any : [three]).map((third) => startAt(one, two, third));
}

/** Where a pair stands, or would. */
function slotOf(pairs: Int32Array, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> 20;
  while (pairs[slot] !== 0 && pairs[slot] !== key) slot = (slot + 1) & (pairSlots - 1);
  return slot;
}

/** Where the bits for two syllables with which a word may begin stand in `pairBits`. */
export const pairAt = (previous: number, code: number, { pairs }: Hints): number =>
  slotOf(pairs, pairKey(previous, code)) * integers;

/** Where the bits for a syllable that may be a word stand in `single`. */
export const singleAt = (code: number): number => (code - firstSyllable) * integers;
