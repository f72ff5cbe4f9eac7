import type { Detector } from '../../../../core/detector.ts';
import type { ColumnProfile, Hits } from '../../../values/index.ts';
import type { Board } from '../../board.ts';

/** More than this check digits do not say, in log-odds: as much as name, comment and table together. */
const most = 12;
/** Fewer different numbers prove nothing. */
const fewest = 4;

/**
 * Check digits that are right again and again are no chance: a column whose every value passes holds such numbers, whatever it is
 * called. The weight is how improbable it is that so many different values pass by chance.
 */
export function judgeChecks(
  board: Board,
  profile: ColumnProfile,
  detectors: ReadonlyMap<string, Detector>,
): void {
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

/** Of a share from a chance, in nats a value (Chernoff bound of the binomial tail). */
function divergence(share: number, chance: number): number {
  const rest = share >= 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - chance));
  return share * Math.log(share / chance) + rest;
}
