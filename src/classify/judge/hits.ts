import type { Detector } from '../../core/detector.ts';
import { type ColumnProfile, type Hits, triedOn } from '../values/index.ts';
import { weights } from './weights.ts';

/** Below this a detector knows a form (a hash, any UUID), not an item. */
export const formOnly = 0.2;

/** Values in which a detector's item stands beside other words, if only the one that names it. */
export const mentions = (detector: Detector, { within, valid, unknown }: Hits): number =>
  within + (isLabelled(detector) ? valid + unknown : 0);

const isLabelled = (detector: Detector): boolean => detector.kind === 'pattern' && detector.labelled === true;

/** From this weight on a form is that of nothing else. */
const certain = 0.95;

/** What detectors found of an item. */
export interface Share {
  readonly share: number;
  readonly weight: number;
  readonly by: string;
  /** What a list is expected to know of such a column. */
  readonly coverage?: number;
  readonly matched: number;
  /** Values that were tried. */
  readonly of: number;
  /** A form that the user wrote down to be found. */
  readonly own?: boolean;
}

/** For each item the share of values that its detectors match as a whole, proven false ones left out. */
export function hitShares(
  profile: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): Map<string, Share> {
  const shares = new Map<string, Share>();
  for (const [id, hits] of profile.hits) {
    const detector = detectors.get(id);
    if (!detector || detector.weight < formOnly || hits.whole === 0 || isLabelled(detector)) continue;
    const good = hits.valid + hits.unknown;
    const known = shares.get(detector.item);
    const tried = triedOn(profile, id);
    const of = Math.max(tried, known?.of ?? 0);
    const matched = Math.min(of, (known?.matched ?? 0) + good);
    const share = good / tried;
    const stronger = !known || share * detector.weight > known.share * known.weight;
    shares.set(detector.item, {
      matched,
      of,
      share: Math.min(1, (known?.share ?? 0) + share),
      weight: stronger ? detector.weight : known.weight,
      by: stronger ? id : known.by,
      ...coverageOf(stronger ? detector : detectors.get(known.by)),
      ...((stronger ? detector.own : known.own) && { own: true }),
    });
  }
  return shares;
}

/** A column in which most values match holds the item with the detector's own probability; fewer say less. */
export function evidenceOf({ share, weight, own, coverage = 0.7 }: Share, values: number): number {
  const full = Math.log(weight / (1 - weight)) + weights.none;
  const reach = Math.min(1, Math.max(0, (share / coverage - 0.36) / 0.64));
  // A handful of values proves little, unless hardly anything else has their form, or the user asked for it.
  const trust = Math.min(1, Math.log2(values + 1) / (own || weight >= certain ? 2 : 4));
  return full * reach * trust;
}

const coverageOf = (detector: Detector | undefined) =>
  detector?.coverage !== undefined ? { coverage: detector.coverage } : {};
