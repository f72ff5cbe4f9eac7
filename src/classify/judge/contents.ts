import type { Detector } from '../../core/detector.ts';
import { type ColumnProfile, type Hits, triedOn } from '../values/index.ts';
import { mentions, shareOf } from './by-values.ts';

/** Below this a match inside text is as likely a number of something else. */
const sureEnough = 0.5;
/** From this weight on a match is none by chance, from the lower one where it is not the only one of its kind. */
const verySure = 0.95;
const sure = 0.85;
const often = 0.2;

/**
 * Items found inside running text, by the number of values that hold one. In text that runs, a value that is nothing
 * but a match counts as well; in a column of short codes it would be chance, unless the match is a sure one, or sure and often.
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
    const alone = runs || (item === undefined && isTelling(detector, hits, triedOn(profile, id)));
    const count = alone ? hits.within + hits.valid + hits.unknown : mentions(detector, hits);
    if (count > 0)
      contents.set(detector.item, Math.min(profile.values, (contents.get(detector.item) ?? 0) + count));
  }
  return Object.fromEntries([...contents].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether values that are nothing but matches tell of somebody in a column of who knows what. */
const isTelling = ({ weight }: Detector, { valid, unknown }: Hits, of: number): boolean =>
  weight >= verySure || (weight >= sure && valid + unknown >= of * often);
