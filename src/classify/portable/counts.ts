import type { SourceProfile } from '../../core/profile.ts';
import type { ColumnProfile } from '../values/profile.ts';

/**
 * The profile of the records that were read, with what the source counted over all of them in its place: rows, lengths, and
 * the hits of the detectors that it ran. Shapes, surnames and what is nested are known from the records that were read.
 */
export function withCounts(
  profile: ColumnProfile,
  counted: SourceProfile | undefined,
  field: string,
): ColumnProfile {
  const counts = counted?.fields.get(field);
  if (!counted || !counts) return profile;
  const { rows, nulls, empties, length } = counts;
  const unjudged = new Set(counted.unjudged);
  const own = [...profile.hits].filter(([id]) => unjudged.has(id));
  return {
    ...profile,
    rows,
    nulls,
    empties,
    values: rows - nulls - empties,
    length: { ...length, powers: profile.length.powers },
    hits: new Map([...own, ...counts.hits]),
    counted: { read: profile.values, unjudged },
  };
}
