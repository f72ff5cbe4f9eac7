import type { Classification } from '../../core/classification.ts';
import type { Detector } from '../../core/detector.ts';
import type { ColumnProfile } from '../values/index.ts';
import { shareOf } from './by-values.ts';

/** Below this a match inside text is as likely a number of something else. */
const sureEnough = 0.5;

/**
 * Items found inside running text, by the number of values that hold one. In text that runs, a value that is nothing
 * but a match counts as well; in a column of short codes it would be chance.
 */
export function countContents(
  item: string | undefined,
  profile: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): Pick<Classification, 'contains' | 'containsProtected'> {
  const runs = shareOf(profile, 'words', 'sentence', 'json') > 0.5;
  const all = new Map<string, number>();
  const clear = new Map<string, number>();
  const add = (counts: Map<string, number>, one: string, count: number) =>
    counts.set(one, Math.min(profile.values, (counts.get(one) ?? 0) + count));
  for (const [id, hits] of profile.hits) {
    const detector = detectors.get(id);
    if (!detector?.inText || detector.weight < sureEnough || detector.item === item) continue;
    const count = hits.within + (runs ? hits.valid + hits.unknown : 0);
    if (count === 0) continue;
    add(all, detector.item, count);
    if ((detector.form ?? 'plain') === 'plain') add(clear, detector.item, count);
  }
  const contents = [...all].sort(([one], [other]) => (one < other ? -1 : 1));
  const hidden = contents
    .map(([one, count]) => [one, count - (clear.get(one) ?? 0)] as const)
    .filter(([, count]) => count > 0);
  return {
    contains: Object.fromEntries(contents),
    ...(hidden.length > 0 && { containsProtected: Object.fromEntries(hidden) }),
  };
}
