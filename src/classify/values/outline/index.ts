import { RegExpParser } from '@eslint-community/regexpp';
import { classBit } from '../signature.ts';
import { foreignTo, requiredBy } from './classes.ts';
import { lengthsOf } from './lengths.ts';
import { unitsAt } from './places.ts';
import { lastUnit, Units } from './units.ts';

/**
 * What every match of a pattern looks like from afar, read off its source. Sound, not sharp: what only looks around is
 * passed over.
 */
export interface Outline {
  /** Fewest and most UTF-16 units. */
  readonly least: number;
  readonly most: number;
  /** The units with which it may begin, and end. */
  readonly first: Units;
  readonly last: Units;
  /** Bits of the classes (see `Signature`) that it cannot hold: `\d{4}-\d{2}` never holds a letter. */
  readonly foreign: number;
  /** Sets of classes, as bits, of each of which it holds one. */
  readonly required: readonly number[];
  /** The least length of its longest part without a blank. */
  readonly token: number;
}

const parser = new RegExpParser();

/** @param core the source of a pattern, without anchors */
export function outlineOf(core: string, flags: string): Outline {
  const pattern = parser.parsePattern(core, 0, core.length, { unicode: true });
  const { least, most } = lengthsOf(pattern);
  const foreign = foreignTo(unitsAt('anywhere', pattern, flags));
  return {
    least,
    most,
    first: unitsAt('first', pattern, flags),
    last: unitsAt('last', pattern, flags),
    foreign,
    required: requiredBy(pattern, flags),
    token: (foreign & classBit.space) === 0 ? 1 : least,
  };
}

/** That of a pattern whose source cannot be read: anything. */
export function anything(): Outline {
  const all = new Units();
  all.add([0, lastUnit]);
  return {
    least: 0,
    most: Number.POSITIVE_INFINITY,
    first: all,
    last: all,
    foreign: 0,
    required: [],
    token: 1,
  };
}

export type { Units } from './units.ts';
