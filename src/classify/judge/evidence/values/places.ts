import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { shapeShare, wholeShare } from '../../shares.ts';

/** Places that only their company tells: codes and towns beside addresses or people, numbers that stand in pairs. */
export function judgePlaces(board: Board, column: SeenColumn): void {
  if (column.people + column.addresses > 0) judgeTowns(board, column);
  judgeDegrees(board, column);
}

/** Towns, states and codes of post, where people or addresses stand beside them. */
function judgeTowns(board: Board, { dataset, profile, profiles, index, people }: SeenColumn): void {
  const { inspected, distinct } = profile;
  const rate = (...ids: readonly string[]): number => wholeShare(profile, ...ids);
  const seen = (item: string) =>
    dataset.fields.some(({ field }, at) => at !== index && dataset.seen?.get(field) === item);
  // The same few words again and again are kinds of something: `Normal` is a town as well.
  const many = inspected > 2 && distinct >= Math.min(15, inspected * 0.25);
  if (many && rate('town', 'country') > 0.35) board.for('neighbour', 'towns of people', 'address-part', 3);
  if (rate('town-state') > 0.5) board.for('neighbour', 'towns of people', 'address-part', 2);
  // `OK`, `IN` and `ON` are states of things as well.
  const areStates = rate('state-code') > (distinct >= 5 ? 0.75 : 0.95) && distinct >= 2;
  if (areStates && (people > 0 || (distinct >= 5 && seen('address'))))
    board.for('neighbour', 'states of people', 'address-part', 2.5);
  // In a log of visits it is the country that an address of the net is of.
  if (people > 0 && rate('country') > 0.9 && board.scoreOf('geo-location') <= 0)
    board.for('neighbour', 'countries of people', 'address-part', 1);
  if (rate('postal-code-uk-nl-ca') > 0.2) board.for('neighbour', 'codes of people', 'address-part', 3);
  if (
    areFives(profile) &&
    (seen('address') || (people > 0 && (seen('address-part') || besideTowns(profiles, index))))
  )
    board.for('neighbour', 'codes beside addresses', 'address-part', 4);
}

/** Five digits each, in no order: codes of post, where their company says so. */
const areFives = (profile: ColumnProfile): boolean =>
  profile.length.min === 5 &&
  profile.length.max === 5 &&
  shapeShare(profile, 'integer') > 0.98 &&
  profile.inspected >= 5 &&
  profile.distinct > profile.inspected * 0.3 &&
  (profile.numbers?.rising ?? 0) < 0.9;

/** Numbers that stand beside others as a latitude does beside a longitude. */
function judgeDegrees(board: Board, { profile, profiles, index, people, addresses }: SeenColumn): void {
  const pair = [index - 1, index + 1].some((at) => {
    const other = profiles.get(at);
    return other !== undefined && (isPair(profile, other) || isPair(other, profile));
  });
  if (!pair) return;
  // Measures of other kinds lie in the same range, though seldom beyond sixty and never with addresses beside them.
  const far = [index - 1, index, index + 1].some((at) => {
    const numbers = profiles.get(at)?.numbers;
    return numbers !== undefined && Math.min(Math.abs(numbers.min), Math.abs(numbers.max)) > 60;
  });
  board.for('neighbour', 'a pair of degrees', 'geo-location', far || people + addresses > 0 ? 4.6 : 2.6, {
    matched: profile.inspected,
    of: profile.inspected,
  });
}

const besideTowns = (profiles: ReadonlyMap<number, ColumnProfile>, index: number): boolean =>
  [index - 2, index - 1, index + 1, index + 2].some((at) => {
    const other = profiles.get(at);
    return other !== undefined && wholeShare(other, 'town') > 0.5;
  });

/** Where people live, as boxes of latitude and longitude: south, north, west, east. */
const lands: readonly (readonly [number, number, number, number])[] = [
  [24, 72, -168, -52],
  [5, 33, -118, -59],
  [-56, 13, -82, -34],
  [18, 23, -161, -154],
  [35, 71, -11, 42],
  [27, 40, -32, -13],
  [63, 67, -25, -13],
  [-35, 38, -18, 52],
  [-27, -11, 43, 51],
  [-11, 45, 52, 146],
  [12, 42, 34, 60],
  [40, 75, 42, 180],
  [-44, -10, 112, 155],
  [-48, -34, 166, 179],
];

/** Degrees of latitude beside such of longitude, to ten metres: of places near each other on land, or all over the world. */
function isPair(latitude: ColumnProfile, longitude: ColumnProfile): boolean {
  const [north, east] = [latitude.numbers, longitude.numbers];
  if (!north || !east || !isFine(latitude) || !isFine(longitude)) return false;
  if (north.min < -56 || north.max > 72 || east.min < -180 || east.max > 180) return false;
  const [high, wide] = [north.max - north.min, east.max - east.min];
  if (wide > 90) return high > 20 && east.max > 60 && east.min < -60;
  // Two measures of one kind lie in one range.
  const apart = north.max < east.min || east.max < north.min;
  if (high > 25 || wide > 65 || !apart || isNearNought(north) || isNearNought(east)) return false;
  const [lat, long] = [(north.min + north.max) / 2, (east.min + east.max) / 2];
  return lands.some(([south, top, west, end]) => lat > south && lat < top && long > west && long < end);
}

/** Shares, logarithms and small measures lie about nought, and hardly anybody lives there. */
const isNearNought = ({ min, max }: { readonly min: number; readonly max: number }): boolean =>
  min * max <= 0 || Math.min(Math.abs(min), Math.abs(max)) < 5;

const isFine = ({ numbers, inspected }: ColumnProfile): boolean =>
  numbers !== undefined &&
  inspected >= 5 &&
  numbers.count > inspected * 0.95 &&
  numbers.fine > inspected * 0.6;
