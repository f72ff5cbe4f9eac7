/**
 * Words that gates ask for, as tables that the one pass over a value's characters reads: a bit for each list of words. Like the
 * classes of a signature, a hint is a necessary condition: it may come for a text without the word, and always comes for one with it.
 */
export interface Hints {
  /** By the first three characters of a word in Latin letters, five bits each. */
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

/** Bits of an integer; more lists than that share them. */
const mostBits = 32;
/** A power of two, of several times as many pairs as there are. */
const pairSlots = 4_096;

/** The letters of an alphabet in either case; other characters come by chance. */
const letterOf = (code: number): number => code & 31;
const pairKey = (one: number, two: number): number => (one << 16) | two;
export const startKey = (one: number, two: number, three: number): number =>
  (letterOf(one) << 10) | (letterOf(two) << 5) | letterOf(three);

export const hintBit = (list: number): number => 1 << (list % mostBits);

/** Tables for lists of words; the bits of the n-th are `hintBit(n)`. */
export function hintsOf(lists: readonly (readonly string[])[]): Hints {
  const starts = new Int32Array(1 << 15);
  const pairs = new Int32Array(pairSlots);
  const pairBits = new Int32Array(pairSlots);
  const single = new Int32Array(syllableCount);
  const syllables = new Uint8Array(syllableCount);
  for (const end of placeEnds) syllables[end.charCodeAt(0) - firstSyllable]! |= place;
  for (const [index, words] of lists.entries()) {
    const bit = hintBit(index);
    for (const word of words) {
      const [one, two] = [word.charCodeAt(0), word.charCodeAt(1)];
      if (one < firstSyllable) for (const key of startsOf(word)) starts[key]! |= bit;
      else if (word.length === 1) {
        single[one - firstSyllable]! |= bit;
        syllables[one - firstSyllable]! |= alone;
      } else {
        syllables[one - firstSyllable]! |= first;
        syllables[two - firstSyllable]! |= second;
        const slot = slotOf(pairs, pairKey(one, two));
        pairs[slot] = pairKey(one, two);
        pairBits[slot]! |= bit;
      }
    }
  }
  return { starts, pairs, pairBits, single, syllables };
}

const any = Array.from({ length: 32 }, (_, letter) => letter);

/** Of a shorter word the characters after it may be anything. */
function startsOf(word: string): number[] {
  const [one = 0, two = 0, three] = [...word].map((char) => char.charCodeAt(0));
  return (three === undefined ? any : [three]).map((third) => startKey(one, two, third));
}

/** Where a pair stands, or would. */
function slotOf(pairs: Int32Array, key: number): number {
  let slot = Math.imul(key, 0x9e3779b1) >>> 20;
  while (pairs[slot] !== 0 && pairs[slot] !== key) slot = (slot + 1) & (pairSlots - 1);
  return slot;
}

/** Bits for a syllable that may end the start of a word, or be one. */
export const hintOf = (previous: number, code: number, { pairs, pairBits, single }: Hints): number =>
  (pairBits[slotOf(pairs, pairKey(previous, code))] as number) | (single[code - firstSyllable] as number);
