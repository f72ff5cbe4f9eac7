import type { AST } from '@eslint-community/regexpp';
import type { Leaf } from './nodes.ts';
import { lastAscii, lastUnit, type UnitRange } from './units.ts';

const beyondAscii: UnitRange = [lastAscii + 1, lastUnit];
/** Two of these make a character beyond the basic plane. */
const surrogates: UnitRange = [0xd800, 0xdfff];
/** Scripts without large and small letters, from the radicals of Han on, and the syllables of Hangul. */
const caseless: readonly UnitRange[] = [
  [0x2e80, 0xa63f],
  [0xac00, 0xd7ff],
];
/** What is taken for `s` and `k` as well where case is ignored. */
const likeAscii: readonly UnitRange[] = ['\u017f', '\u212a'].map((like) => [
  like.charCodeAt(0),
  like.charCodeAt(0),
]);
/** The blanks of `\s` beyond ASCII are among these. */
const blanks: readonly UnitRange[] = [
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** Patterns repeat their sets of characters, by flags. */
const known = new Map<string, Map<string, readonly UnitRange[]>>();

/** Ranges that hold every unit of what a leaf consumes, those of ASCII one by one. */
export function rangesOf(leaf: Leaf, flags: string): readonly UnitRange[] {
  // Most leaves are single characters, and nothing is to be asked of them.
  if (leaf.type === 'Character' && flags === '' && leaf.value <= lastUnit) return [[leaf.value, leaf.value]];
  let ofFlags = known.get(flags);
  if (!ofFlags) {
    ofFlags = new Map();
    known.set(flags, ofFlags);
  }
  let ranges = ofFlags.get(leaf.raw);
  if (!ranges) {
    ranges = [...asciiRanges(leaf.raw, flags), ...wideRanges(leaf, flags)];
    ofFlags.set(leaf.raw, ranges);
  }
  return ranges;
}

/** Whether all that a leaf consumes is one unit long. */
export const isOfOneUnit = (leaf: Leaf): boolean =>
  namedRanges(leaf)?.every(([, to]) => to <= lastUnit) ?? false;

function asciiRanges(source: string, flags: string): UnitRange[] {
  const pattern = new RegExp(source, `u${flags}`);
  return Array.from({ length: lastAscii + 1 }, (_, unit) => unit)
    .filter((unit) => pattern.test(String.fromCharCode(unit)))
    .map((unit) => [unit, unit]);
}

/** What stands beyond ASCII: all that does, where the source does not name it. */
function wideRanges(leaf: Leaf, flags: string): readonly UnitRange[] {
  const named = namedRanges(leaf)?.filter(([, to]) => to > lastAscii);
  if (!named) return [beyondAscii];
  if (flags !== '') return named.every(isCaseless) ? [...named, ...likeAscii] : [beyondAscii];
  return named.flatMap(([from, to]) => (to > lastUnit ? [surrogates, [from, lastUnit]] : [[from, to]]));
}

const isCaseless = ([from, to]: UnitRange): boolean =>
  caseless.some(([first, last]) => first <= from && to <= last);

/** Ranges of code points that hold all which a leaf stands for beyond ASCII, where its source lists them. */
function namedRanges(leaf: Leaf | AST.CharacterClassElement): UnitRange[] | undefined {
  switch (leaf.type) {
    case 'Character':
      return [[leaf.value, leaf.value]];
    case 'CharacterClassRange':
      return [[leaf.min.value, leaf.max.value]];
    case 'CharacterSet':
      if (leaf.kind === 'any' || leaf.kind === 'property' || leaf.negate) return undefined;
      return leaf.kind === 'space' ? [...blanks] : [];
    case 'CharacterClass': {
      if (leaf.negate) return undefined;
      const parts = leaf.elements.map(namedRanges);
      return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
    }
    default:
      return undefined;
  }
}
