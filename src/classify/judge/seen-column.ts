import type { ColumnProfile } from '../values/index.ts';
import { addressNeighbours, type DatasetView, type FieldView, personalNeighbours } from './view.ts';

/** A column whose values were seen, among those that stand beside it. */
export interface SeenColumn {
  readonly view: FieldView;
  readonly dataset: DatasetView;
  readonly profile: ColumnProfile;
  readonly index: number;
  /** Those of the whole table, by the columns' position. */
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
  /** How many different items about people stand beside it. */
  readonly people: number;
  /** How many columns of addresses do. */
  readonly addresses: number;
}

/** Undefined where no value of the column was seen, and for what stands inside one. */
export function seeColumn(
  view: FieldView,
  dataset: DatasetView,
  profiles: ReadonlyMap<number, ColumnProfile>,
): SeenColumn | undefined {
  const index = dataset.fields.indexOf(view);
  const profile = profiles.get(index);
  if (!profile || profile.values === 0) return undefined;
  const people = personalNeighbours(dataset, view);
  const addresses = addressNeighbours(dataset, view);
  return { view, dataset, profile, index, profiles, people, addresses };
}
