import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { classBit } from '../signature.ts';
import { foreignTo, requiredBy } from './classes.ts';
import { lengthsOf } from './lengths.ts';
import type { Node } from './nodes.ts';
import { unitsAt } from './places.ts';
import { lastUnit, Units } from './units.ts';

/** What matches of a pattern, or of one of its alternatives, look like at their ends. */
export interface Form {
  /** Fewest and most UTF-16 units. */
  readonly least: number;
  readonly most: number;
  /** The units with which it may begin, and end. */
  readonly first: Units;
  readonly last: Units;
}

/**
 * What every match of a pattern looks like from afar, read off its source. Sound, not sharp: what only looks around is
 * passed over.
 */
export interface Outline {
  /** Each match has one of these. */
  readonly forms: readonly Form[];
  /** Bits of the classes (see `Signature`) that it cannot hold: `\d{4}-\d{2}` never holds a letter. */
  readonly foreign: number;
  /** Sets of classes, as bits, of each of which it holds one. */
  readonly required: readonly number[];
  /** The least length of its longest part without a blank. */
  readonly token: number;
}

const parser = new RegExpParser();

/** Where there are more alternatives, asking each takes longer than trying the pattern. */
const mostForms = 6;

/** @param core the source of a pattern, without anchors */
export function outlineOf(core: string, flags: string): Outline {
  const pattern = parser.parsePattern(core, 0, core.length, { unicode: true });
  const foreign = foreignTo(unitsAt('anywhere', pattern, flags));
  const forms = partsOf(pattern).map((part) => formOf(part, flags));
  return {
    forms,
    foreign,
    required: requiredBy(pattern, flags),
    token: (foreign & classBit.space) === 0 ? 1 : Math.min(...forms.map(({ least }) => least)),
  };
}

const partsOf = (pattern: AST.Pattern): readonly Node[] =>
  pattern.alternatives.length > mostForms ? [pattern] : pattern.alternatives;

function formOf(part: Node, flags: string): Form {
  return {
    ...lengthsOf(part),
    first: unitsAt('first', part, flags),
    last: unitsAt('last', part, flags),
  };
}

/** That of a pattern whose source cannot be read: anything. */
export function anything(): Outline {
  const all = new Units();
  all.add([0, lastUnit]);
  const form = { least: 0, most: Number.POSITIVE_INFINITY, first: all, last: all };
  return { forms: [form], foreign: 0, required: [], token: 1 };
}
