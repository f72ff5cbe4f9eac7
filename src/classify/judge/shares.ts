import type { ColumnProfile, Shape } from '../values/index.ts';

/** How many values are, as a whole, what these detectors know. */
export const wholeCount = ({ hits }: ColumnProfile, ...ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (hits.get(id)?.whole ?? 0), 0);

export const wholeShare = (profile: ColumnProfile, ...ids: readonly string[]): number =>
  wholeCount(profile, ...ids) / profile.values;

/** The share of the values looked at that have one of these shapes. */
export function shapeShare(profile: ColumnProfile, ...shapes: readonly Shape[]): number {
  if (profile.inspected === 0) return 0;
  return shapes.reduce((sum, shape) => sum + (profile.shapes[shape] ?? 0), 0) / profile.inspected;
}

/** Documents that were read field by field: each of these says what it holds. */
export const isDocument = ({ opened, values, paths, unfollowed, ...profile }: ColumnProfile): boolean =>
  opened > values * 0.95 &&
  paths.size > 0 &&
  shapeShare(profile as ColumnProfile, 'json') > 0.95 &&
  Object.values(unfollowed).every((count) => count === 0);
