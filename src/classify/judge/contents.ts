import type { Detector } from '../../core/detector.ts';
import type { ColumnProfile } from '../values/index.ts';
import { shareOf } from './by-shapes.ts';

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
): Record<string, number> {
  const runs = shareOf(profile, 'words', 'sentence', 'json') > 0.5;
  const contents = new Map<string, number>();
  for (const [id, hits] of profile.hits) {
    const detector = detectors.get(id);
    if (!detector?.inText || detector.weight < sureEnough || detector.item === item) continue;
    const count = hits.within + (runs ? hits.valid + hits.unknown : 0);
    if (count > 0)
      contents.set(detector.item, Math.min(profile.values, (contents.get(detector.item) ?? 0) + count));
  }
  return Object.fromEntries([...contents].sort(([one], [other]) => (one < other ? -1 : 1)));
}
