import type { Dataset, Field, TypeFamily } from '../../core/dataset.ts';
import type { ColumnProfile } from '../values/index.ts';
import { shapeShare } from './shares.ts';

/**
 * A dataset with the families that values tell where a field is declared to hold any text, as all are in files of text: small
 * figures are numbers, days and moments are times.
 */
export function typedByValues(dataset: Dataset, profiles: ReadonlyMap<number, ColumnProfile>): Dataset {
  if (profiles.size === 0) return dataset;
  return {
    ...dataset,
    fields: dataset.fields.map((field, index) => {
      const family = isUntyped(field) ? familyOf(profiles.get(index)) : undefined;
      return family === undefined ? field : { ...field, family };
    }),
  };
}

const isUntyped = ({ family, maxLength }: Field): boolean => family === 'text' && maxLength === undefined;

/** Figures from this on may be codes and numbers of people, which keep their zeros in text. */
const mostFigure = 10_000;
const leastValues = 5;
/** The rest says that nothing is known: `na`, `-`, `미상`. */
const most = 0.85;

function familyOf(profile: ColumnProfile | undefined): TypeFamily | undefined {
  if (!profile || profile.inspected < leastValues) return undefined;
  if (shapeShare(profile, 'date') > most) return 'date';
  if (shapeShare(profile, 'date', 'datetime') > most) return 'time';
  const figures = shapeShare(profile, 'integer', 'decimal') > most;
  return figures && (profile.numbers?.max ?? mostFigure) < mostFigure ? 'number' : undefined;
}
