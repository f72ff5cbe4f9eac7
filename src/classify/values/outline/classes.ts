import type { GateClass } from '../../../core/detector.ts';
import { asciiBits, bitsOf, classBit, isMask } from '../signature.ts';
import type { Node } from './nodes.ts';
import { rangesOf } from './ranges.ts';
import { lastAscii, type UnitRange, type Units } from './units.ts';

/** Classes that a pair of characters or a neighbour makes; they are never ruled out. */
const madeOfTwo: readonly GateClass[] = ['colons', 'counted', 'numbered', 'corporate', 'disguised'];
/** Those that may stand beyond ASCII. */
const wide: readonly GateClass[] = ['hangul', 'star', 'parenthesis', 'foreign'];

/** Bits of the classes of which none of these units can make one. */
export function foreignTo(held: Units): number {
  let bits = bitsOf(madeOfTwo);
  for (let unit = 0; unit <= lastAscii; unit++) if (held.has(unit)) bits |= asciiBits[unit] as number;
  if (held.has('x'.charCodeAt(0)) || held.has('X'.charCodeAt(0))) bits |= classBit.star;
  return ~(held.isWide ? bits | bitsOf(wide) : bits);
}

/** More than so many are not told apart: patterns of many alternatives have little in common. */
const mostRequired = 8;

/** Sets of classes, as bits, of each of which every match holds one. */
export function requiredBy(node: Node, flags: string): readonly number[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.map((one) => requiredBy(one, flags)).reduce(eitherOf);
    case 'Alternative':
      return sharpest(node.elements.flatMap((one) => requiredBy(one, flags)));
    case 'Quantifier':
      return node.min > 0 ? requiredBy(node.element, flags) : [];
    case 'Assertion':
    case 'Backreference':
      return [];
    default: {
      const bits = rangesOf(node, flags).map(bitsOfRange);
      return bits.includes(0) ? [] : [bits.reduce((all, one) => all | one, 0)];
    }
  }
}

/** What a match of one of two is sure to hold. */
const eitherOf = (some: readonly number[], others: readonly number[]): readonly number[] =>
  sharpest(some.flatMap((one) => others.map((other) => one | other)));

/** Without those that another implies, those of the fewest classes first. */
function sharpest(sets: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const set of sets.toSorted((a, b) => sizeOf(a) - sizeOf(b)))
    if (!kept.some((other) => (other & ~set) === 0)) kept.push(set);
  return kept.slice(0, mostRequired);
}

function sizeOf(bits: number): number {
  let size = 0;
  for (let left = bits; left !== 0; left &= left - 1) size++;
  return size;
}

const classRanges: readonly (readonly [UnitRange, number])[] = [
  [[0xac00, 0xd7a3], classBit.hangul],
  [[0x370, 0x10ff], classBit.foreign],
  [[0x3041, 0x9fff], classBit.foreign],
];

/** The classes of which each unit of a range has one; 0 where some have none, or none that is known here. */
function bitsOfRange([from, to]: UnitRange): number {
  if (to <= lastAscii) return asciiBits[from] as number;
  if (from === to && isMask(from)) return classBit.star;
  return classRanges.find(([[first, last]]) => first <= from && to <= last)?.[1] ?? 0;
}
