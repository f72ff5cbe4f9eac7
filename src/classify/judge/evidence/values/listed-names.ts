import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { shapeShare, wholeShare } from '../../shares.ts';

const animals = /animal|(?:^|_)(?:pet|dog|cat|horse|breed)s?(?:_|$)|livestock|동물|반려|가축/i;

/** Given and family names beside people. */
export function judgeListedNames(board: Board, { dataset: { dataset }, profile, people }: SeenColumn): void {
  const listed = wholeShare(profile, 'first-name') + wholeShare(profile, 'family-name');
  if (people >= 1 && listed > 0.6) board.for('neighbour', 'names of people', 'name', 1.2);
  // Animals have given names as well.
  if (listed > 0 && animals.test(dataset.name)) board.for('neighbour', 'a table of animals', 'name', -4);
}

/** A column of single words beside one of given names. */
export function judgeSurname(board: Board, { view, dataset, profile, profiles, index }: SeenColumn): void {
  if (!isWordy(profile) || profile.distinct < profile.inspected * 0.5 || dataset.seen?.has(view.field))
    return;
  if (wholeShare(profile, 'town') > 0.25) return;
  const beside = [index - 1, index + 1].some((at) => {
    const other = profiles.get(at);
    const field = dataset.fields[at]?.field;
    return (
      other !== undefined &&
      field !== undefined &&
      dataset.seen?.get(field) === 'name' &&
      isWordy(other) &&
      wholeShare(other, 'first-name') > wholeShare(other, 'family-name') &&
      sameCase(other, profile)
    );
  });
  if (beside)
    board.for(
      'neighbour',
      'beside given names',
      'name',
      wholeShare(profile, 'first-name', 'family-name') > 0.05 ? 5 : 4,
    );
}

/** Single words of letters, many of them different. */
function isWordy(profile: ColumnProfile): boolean {
  const digits = profile.classes.get('digit') ?? 0;
  return (
    profile.inspected >= 5 &&
    shapeShare(profile, 'word') > 0.85 &&
    digits < profile.inspected * 0.05 &&
    profile.distinct >= Math.min(8, profile.inspected * 0.5) &&
    profile.length.mean >= 4 &&
    profile.length.mean <= 12
  );
}

const sameCase = (one: ColumnProfile, other: ColumnProfile): boolean =>
  (['upper', 'lower'] as const).every(
    (name) =>
      Math.abs(
        (one.classes.get(name) ?? 0) / one.inspected - (other.classes.get(name) ?? 0) / other.inspected,
      ) < 0.2,
  );
