import type { Detector, GateClass } from '../../../../core/detector.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { Share } from '../../hits.ts';
import { alike, hiddenShare } from '../../protection.ts';
import { shapeShare } from '../../shares.ts';
import { weights } from '../../weights.ts';
import { spoilt } from './telephones.ts';

/** Items whose every value has a form that a detector knows: a column of that name without one hit is something else. */
const closed = wordSet('email ip-address mac-address rrn foreigner-number mobile-phone iban');
/** Of the closed ones, those that are kept in parts or for use inside (`kim@intranet`). */
const lenient = wordSet('email mobile-phone');

/** A closed form that is not there. Hashes, ciphertext, tokens and masks are not held against the name. */
export function judgeMisses(
  board: Board,
  profile: ColumnProfile,
  shares: ReadonlyMap<string, Share>,
  detectors: ReadonlyMap<string, Detector>,
): void {
  const random = shapeShare(profile, 'hex', 'base64') > 0.5;
  if (profile.values < 5 || random) return;
  const files = Math.max(signed('slash'), Math.min(signed('dot'), signed('lower'))) > profile.inspected * 0.9;
  function signed(one: GateClass): number {
    return profile.classes.get(one) ?? 0;
  }
  for (const item of board.items()) {
    if (item === 'ip-address' && (areDotted(profile) || areNetworkNumbers(profile))) continue;
    // The birthday or the sex and the rest alone.
    if (item === 'rrn' && isHalf(profile)) continue;
    if (item === 'mobile-phone' && spoilt(profile) > 0.5) continue;
    // Of a paper that bears the number, the copy is kept.
    if (files && (item === 'rrn' || item === 'foreigner-number')) continue;
    if (!closed.has(item) || hiddenShare(item, profile, detectors) > 0.5) continue;
    const share = Math.max(...[item, ...(alike[item] ?? [])].map((one) => shares.get(one)?.share ?? 0));
    if (share < 0.1)
      board.for(
        'values',
        'no value has its form',
        item,
        -(lenient.has(item) ? weights.valuesAgainst - 2 : weights.valuesAgainst) -
          (item === 'mobile-phone' && arePoints(profile) ? weights.valuesAgainst : 0),
        {
          matched: 0,
          of: profile.values,
        },
      );
  }
}

/** Six or seven digits: a half of a resident number; or the birthday with what tells the sex (`900101-1`). */
const isHalf = ({ length, classes, inspected, ...profile }: ColumnProfile): boolean =>
  (length.min >= 6 &&
    length.max <= 7 &&
    shapeShare({ length, classes, inspected, ...profile }, 'integer') > 0.95) ||
  (length.min === 8 &&
    length.max === 8 &&
    (classes.get('hyphen') ?? 0) > inspected * 0.95 &&
    (classes.get('digit') ?? 0) > inspected * 0.95);

/** Numbers of too few digits for any telephone but one inside a house: the points of life in a game are `hp` as well. */
const arePoints = (profile: ColumnProfile): boolean =>
  profile.length.max <= 5 && profile.distinct > 2 && shapeShare(profile, 'integer') > 0.95;

/** Addresses kept as the number that their four bytes are (`INET_ATON`): few of them begin with a zero, and none is longer. */
const areNetworkNumbers = (profile: ColumnProfile): boolean =>
  profile.numbers !== undefined &&
  profile.numbers.min >= 0 &&
  profile.numbers.max < 2 ** 32 &&
  profile.length.mean > 8 &&
  shapeShare(profile, 'integer') > 0.95;

/** Values like `::1` and `127.0.0.1`: addresses, if nobody's. Names of hosts have dots as well; one that is the same all along is the server's. */
const areDotted = ({ classes, inspected, length, distinct }: ColumnProfile): boolean =>
  length.max < 46 &&
  Math.max(classes.get('dot') ?? 0, classes.get('colons') ?? 0) > inspected * 0.9 &&
  (distinct > 2 || (classes.get('digit') ?? 0) > inspected * 0.9);
