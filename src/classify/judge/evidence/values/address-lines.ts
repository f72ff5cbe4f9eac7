import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import { wholeCount } from '../../shares.ts';
import { weights } from '../../weights.ts';

/** What is a district, a town or a part of a building, and no line of a street. */
const parts = [
  'address-districts-kr',
  'region-kr',
  'address-unit-kr',
  'address-detail-kr',
  'address-reference-kr',
  'town',
  'country',
];
/** What ends in the number of a house or a lot. */
const streets = ['address-road-kr', 'address-lot-kr', 'address-lot-bare-kr'];
/** What ends in one where numbers stand in it. */
const numbered = [...streets, 'address-line-kr', 'address-line-short-kr'];

/** So much of a column must be of one kind to outweigh what its name says. */
const nearlyAll = 0.88;

/**
 * Which line of an address a column holds, the values know better than the name: schemas begin with the street (`address1`) or
 * with the district, and ask for an address where only the town is kept.
 */
export function judgeAddressLines(board: Board, profile: ColumnProfile): void {
  const { values, classes, inspected } = profile;
  const [whole, part] = [board.scoreOf('address'), board.scoreOf('address-part')];
  const named = weights.strongName / 2;
  if (values < 5 || Math.max(whole, part) < named) return;
  const told = (by: string, item: string, matched: number) =>
    board.for('values', by, item, Math.abs(whole - part) + 2, { matched, of: values });
  const districts = Math.min(values, wholeCount(profile, ...parts));
  const digits = (classes.get('digit') ?? 0) / inspected;
  const lines = Math.min(values, wholeCount(profile, ...(digits > nearlyAll ? numbered : streets)));
  if (whole >= part && districts > values * nearlyAll && lines < values * 0.1)
    told('districts only', 'address-part', districts);
  else if (part >= whole && lines > values * nearlyAll) told('lines of streets', 'address', lines);
}
