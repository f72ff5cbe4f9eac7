import type { Classification } from '../../core/classification.ts';
import type { Detector } from '../../core/detector.ts';
import { type ColumnProfile, type Hits, triedOn } from '../values/index.ts';
import { shareOf } from './by-shapes.ts';
import type { Verdict } from './decide.ts';
import { mentions } from './hits.ts';

/** Below this a match inside text is as likely a number of something else. */
const sureEnough = 0.5;
/** From here on a value that is a match as a whole is one, whatever the column's other values are. */
const sureAlone = 0.9;
/** The same where the column's name or shape says that it holds nothing personal: a version is no address, an e-mail is one. */
const sureAgainst = 0.95;
/** From this weight on a match is none by chance in a column of who knows what, from the lower one where it is not the only one of its kind. */
const verySure = 0.95;
const sure = 0.85;
const often = 0.2;
/** Below this share of the values a whole match among codes is chance. */
const leastShare = 0.05;

/**
 * Items found inside running text, by the number of values that hold one. In text that runs, a value that is nothing
 * but a match counts as well; in a column of short codes it would be chance, unless the form is unmistakable and not rare.
 */
export function countContents(
  { item, evidence }: Verdict,
  profile: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): Pick<Classification, 'contains' | 'containsProtected'> {
  const runs = shareOf(profile, 'words', 'sentence', 'json') > 0.5;
  const explained = hasOwnForm(item, profile, detectors);
  const saidNothing = evidence.some((piece) => piece.item === undefined && piece.weight < 0);
  const leastWeight = saidNothing ? sureAgainst : sureAlone;
  const all = new Map<string, number>();
  const clear = new Map<string, number>();
  const add = (counts: Map<string, number>, one: string, count: number) =>
    counts.set(one, Math.min(profile.values, (counts.get(one) ?? 0) + count));
  for (const [id, hits] of profile.hits) {
    const detector = detectors.get(id);
    if (!detector?.inText || detector.weight < sureEnough || detector.item === item) continue;
    const whole = hits.valid + hits.unknown;
    const plain = (detector.form ?? 'plain') === 'plain';
    const mixedIn =
      !explained && plain && detector.weight >= leastWeight && whole >= triedOn(profile, id) * leastShare;
    const telling = item === undefined && !saidNothing && isTelling(detector, hits, triedOn(profile, id));
    const count = runs || mixedIn || telling ? hits.within + whole : mentions(detector, hits);
    if (count === 0) continue;
    add(all, detector.item, count);
    if (plain) add(clear, detector.item, count);
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

/** Whether values have a form of the column's own item: what else matches them then is another reading of the same. */
function hasOwnForm(
  item: string | undefined,
  profile: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): boolean {
  return [...profile.hits].some(([id, { whole }]) => whole > 0 && detectors.get(id)?.item === item);
}

/** Whether values that are nothing but matches tell of somebody in a column of who knows what. */
const isTelling = ({ weight }: Detector, { valid, unknown }: Hits, of: number): boolean =>
  weight >= verySure || (weight >= sure && valid + unknown >= of * often);
