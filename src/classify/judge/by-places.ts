import type { ColumnProfile } from '../values/index.ts';
import type { Board } from './board.ts';
import { shareOf } from './by-shapes.ts';
import type { DatasetView } from './view.ts';

/** Places that only their company tells: codes and towns beside addresses or people, numbers that stand in pairs. */
export function judgePlaces(
  board: Board,
  dataset: DatasetView,
  profiles: ReadonlyMap<number, ColumnProfile>,
  index: number,
  people: number,
  addresses: number,
): void {
  const profile = profiles.get(index)!;
  const { inspected, values, distinct } = profile;
  const seen = (item: string) =>
    dataset.fields.some(({ field }, at) => at !== index && dataset.seen?.get(field) === item);
  if (people + addresses > 0) {
    const town = (profile.hits.get('town')?.whole ?? 0) / values;
    // The same few words again and again are kinds of something: `Normal` is a town as well.
    const many = distinct >= Math.min(15, inspected * 0.25);
    if (town > 0.35 && many) board.for('neighbour', 'towns of people', 'address-part', 3);
    const five = profile.length.min === 5 && profile.length.max === 5 && shareOf(profile, 'integer') > 0.98;
    const spread = inspected >= 5 && distinct > inspected * 0.3 && (profile.numbers?.rising ?? 0) < 0.9;
    if (five && spread && (seen('address') || (people > 0 && seen('address-part'))))
      board.for('neighbour', 'codes beside addresses', 'address-part', 4);
  }
  const pair = [index - 1, index + 1].some((at) => {
    const other = profiles.get(at);
    return other !== undefined && (isPair(profile, other) || isPair(other, profile));
  });
  if (pair)
    board.for('neighbour', 'a pair of degrees', 'geo-location', 4.6, { matched: inspected, of: inspected });
}

/** Degrees of latitude beside such of longitude, to ten metres, of places on land that people live in. */
function isPair(latitude: ColumnProfile, longitude: ColumnProfile): boolean {
  const [north, east] = [latitude.numbers, longitude.numbers];
  if (!north || !east || !isFine(latitude) || !isFine(longitude)) return false;
  if (north.min < -56 || north.max > 72 || east.min < -180 || east.max > 180) return false;
  // Shares and small measures lie about nought; nobody lives off Africa's coast.
  const far = (n: { min: number; max: number }) =>
    Math.min(Math.abs(n.min), Math.abs(n.max)) > 5 && n.min * n.max > 0;
  const wide = east.max - east.min > 90 && east.max > 60 && east.min < -60;
  return (far(north) || wide) && (far(east) || wide) && differ(latitude, longitude);
}

const isFine = ({ numbers, inspected }: ColumnProfile): boolean =>
  numbers !== undefined &&
  inspected >= 5 &&
  numbers.count > inspected * 0.95 &&
  numbers.fine > inspected * 0.6;

/** Two measures of one kind lie in one range. */
function differ({ numbers: one }: ColumnProfile, { numbers: other }: ColumnProfile): boolean {
  return one!.max < other!.min || other!.max < one!.min || other!.max - other!.min > 90;
}
