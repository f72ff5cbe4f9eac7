import type { Detector } from '../../../../core/detector.ts';
import type { ColumnProfile, Hits } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import { surelyNamed } from './shapes.ts';

/** More than this check digits do not say, in log-odds: as much as name, comment and table together. */
const most = 12;
/** Fewer different numbers prove nothing. */
const fewest = 4;
/** Numbers that a business gives out lie as close together on average; those of its customers do not. */
const closest = 1_000;

/**
 * Check digits that are right again and again are no chance: a column whose every value passes holds such numbers, whatever it is
 * called; but what a name says to be a number of the business's own (of an order, of a parcel) may carry a check digit as well, and
 * then the numbers follow each other. The weight is how improbable it is that so many different values pass by chance.
 */
export function judgeChecks(
  board: Board,
  profile: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): void {
  if (board.againstAll() >= surelyNamed && followEachOther(profile)) return;
  for (const [id, hits] of profile.hits) {
    const detector = detectors.get(id);
    if (!detector || hits.whole < profile.values * 0.5) continue;
    const improbable = improbabilityOf(detector, hits, profile);
    if (improbable < 3) continue;
    board.for('values', 'check digits', detector.item, Math.min(most, improbable), {
      matched: passedIn(detector, hits),
      of: hits.whole,
    });
  }
}

/** Whether the numbers, their last digit left out as the one that checks, were counted up. */
export function followEachOther({ numbers, distinct, inspected }: ColumnProfile): boolean {
  if (numbers === undefined || numbers.count < inspected || distinct < 20) return false;
  return (numbers.max - numbers.min) / 10 <= distinct * closest;
}

const chanceOf = (detector: Detector) => (detector.kind === 'pattern' ? detector.chance : undefined);

const passedIn = (detector: Detector, { valid, unknown }: Hits): number =>
  valid + (chanceOf(detector)?.unknown ? unknown : 0);

/** How many of a detector's whole values are likely to differ: one number that is there again and again passes once. */
const differentOf = ({ whole }: Hits, { distinct, inspected }: ColumnProfile): number =>
  Math.min(distinct, inspected === 0 ? 0 : (whole * distinct) / inspected);

/** How improbable it is, in nats, that so many of different whole values pass the detector's check by chance; 0 without a check. */
export function improbabilityOf(detector: Detector, hits: Hits, profile: ColumnProfile): number {
  const different = differentOf(hits, profile);
  const chance = chanceOf(detector);
  const share = hits.whole === 0 ? 0 : passedIn(detector, hits) / hits.whole;
  if (chance === undefined || share <= chance.of || different * share < fewest) return 0;
  return different * divergence(share, chance.of);
}

/** So many numbers that failed a check show how the others are spread. */
const fewestFailed = 5;

/** Whether no more of the numbers in running text pass a detector's check than would by chance: numbers of orders among memos. */
export function isByChance(detector: Detector, { whole, within, failed = 0 }: Hits): boolean {
  const chance = chanceOf(detector);
  if (chance === undefined || whole > 0 || failed < fewestFailed) return false;
  const share = within / (within + failed);
  return share <= chance.of || (within + failed) * divergence(share, chance.of) < 3;
}

/** Of a share from a chance, in nats a value (Chernoff bound of the binomial tail). */
function divergence(share: number, chance: number): number {
  const rest = share >= 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - chance));
  return share * Math.log(share / chance) + rest;
}
