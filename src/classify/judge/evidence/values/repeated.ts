import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { wholeCount } from '../../shares.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { weights } from '../../weights.ts';

/** From this share on values are those of the other column. */
const often = 0.6;
/** What ends in, or begins with, what somebody logs in with. */
const ofAccounts = new Set(['email', 'username', 'homepage', 'url']);

/** Whatever it is called, a column that repeats the names of people is one of names; what an address of theirs ends in they log in with. */
export function judgeRepeated(board: Board, { view, dataset, profile, profiles }: SeenColumn): void {
  const none = weights.none + board.againstAll();
  if ([...board.items()].some((item) => board.scoreOf(item) > none)) return;
  // Roles and kinds come again and again, as names in a few records do.
  if (profile.distinct < profile.inspected * 0.5) return;
  const pages = arePages(profile);
  const ofPeople = isOf(dataset, ['person', 'people'], false) && !isOf(dataset, ['lookup'], false);
  if (!ofPeople) return;
  for (const [index, other] of dataset.fields.entries()) {
    const theirs = profiles.get(index);
    if (other === view || !theirs) continue;
    const item = arePages(theirs) ? 'url' : ofOther(other, dataset);
    if (item === undefined) continue;
    const share = profile.sample.repeats(theirs.sample);
    if (share < often) continue;
    const alike = item === 'name' && profile.words > theirs.words - 0.5;
    const told = pages ? 'homepage' : alike ? 'name' : 'username';
    const counts = { matched: Math.round(share * profile.values), of: profile.values };
    board.for('neighbour', `repeats “${other.field.name}”`, told, none + 2 - board.scoreOf(told), counts);
    return;
  }
}

const arePages = (profile: ColumnProfile): boolean => wholeCount(profile, 'url') > profile.values * 0.8;

/** What of people the other column holds. */
function ofOther({ field, matches }: FieldView, { seen }: DatasetView): string | undefined {
  const items = [seen?.get(field), ...matches.filter(({ strong }) => strong).map(({ item }) => item)];
  return items.find((item) => item === 'name' || (item !== undefined && ofAccounts.has(item)));
}
