import type { Detector } from '../../../core/detector.ts';
import type { ColumnProfile } from '../../values/index.ts';
import type { Board } from '../board.ts';

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
    if (detector?.kind !== 'pattern' || detector.chance === undefined) continue;
    const { of, unknown } = detector.chance;
    const passed = hits.valid + (unknown ? hits.unknown : 0);
    const share = passed / hits.whole;
    if (hits.whole < profile.values * 0.5 || share <= of) continue;
    const different = Math.min(hits.whole, profile.distinct);
    if (different * share < fewest) continue;
    const improbable = different * divergence(share, of);
    if (improbable < 3) continue;
    board.for('values', 'check digits', detector.item, Math.min(most, improbable), {
      matched: passed,
      of: hits.whole,
    });
  }
}

/** Of a share from a chance, in nats a value (Chernoff bound of the binomial tail). */
function divergence(share: number, chance: number): number {
  const rest = share >= 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - chance));
  return share * Math.log(share / chance) + rest;
}
