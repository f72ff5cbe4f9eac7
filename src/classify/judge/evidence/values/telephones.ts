import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { Share } from '../../hits.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { wholeCount, wholeShare } from '../../shares.ts';
import { weights } from '../../weights.ts';

const phones = ['phone', 'mobile-phone'];

/** Digits that begin like a mobile number without its zero are one where nothing calls them a key. */
export const areMobiles = (board: Board, share: Share | undefined): boolean =>
  share !== undefined &&
  share.share > 0.85 &&
  (share.by !== 'mobile-kr-no-zero' || board.speaks('name') || board.againstAll() === 0);

/** What some mobile numbers and nothing else say, however often name and comment say telephone. */
export const leastOfMobiles = (board: Board, { values }: ColumnProfile): number =>
  values < 2 ? 0 : board.scoreOf('phone') + 1 - board.scoreOf('mobile-phone');

/** Numbers that all begin with `+` and a country's code are telephones, whatever number the column is called. */
export function judgeAbroad(
  board: Board,
  { values, classes, inspected }: ColumnProfile,
  shares: ReadonlyMap<string, Share>,
): void {
  if (phones.some((item) => board.scoreOf(item) >= weights.strongName)) return;
  const share = phones
    .flatMap((item) => shares.get(item) ?? [])
    .sort((one, other) => other.share - one.share)[0];
  if (!share || values < 10 || share.share < 0.95 || (classes.get('plus') ?? 0) < inspected * 0.95) return;
  board.for('values', 'a country’s code', 'phone', 5, { matched: share.matched, of: share.of });
}

/** Numbers of mobiles that lost a digit or their zero, or are separated oddly: known where the column is called by telephones. */
export function judgeSpoilt(board: Board, profile: ColumnProfile): void {
  const [phone, mobile] = [board.scoreOf('phone'), board.scoreOf('mobile-phone')];
  const { values } = profile;
  if (Math.max(phone, mobile) < weights.weakName || values < 5 || spoilt(profile) < 0.85) return;
  const counts = { matched: Math.round(spoilt(profile) * values), of: values };
  board.for('values', 'spoilt numbers', 'mobile-phone', Math.max(3, phone + 6 - mobile), counts);
}

/** The share of numbers that are nearly one of a mobile. */
export const spoilt = (profile: ColumnProfile): number => wholeShare(profile, 'mobile-kr-spoilt');

/** What stands beside people is said so. */
export const besidePeople = 'numbers of people';

/** Numbers of no other kind, beside people and where they live. */
export function judgeGrouped(board: Board, { profile, people, addresses }: SeenColumn): void {
  if (people + addresses >= 1 && isPhoneLike(profile)) board.for('neighbour', besidePeople, 'phone', 1.5);
}

/** Grouped digits that are no number of any other kind. */
function isPhoneLike(profile: ColumnProfile): boolean {
  const { hits, values } = profile;
  const grouped = hits.get('phone-grouped');
  const others = ['ssn-form', 'business-number', 'corporate-number', 'bank-account-kr', 'card-number', 'rrn'];
  return (
    grouped !== undefined &&
    grouped.valid + grouped.unknown > values * 0.8 &&
    others.every((id) => wholeCount(profile, id) < values * 0.2)
  );
}
