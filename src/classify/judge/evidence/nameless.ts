import { isOnlyNumbered } from '../../names/numbered.ts';
import type { ColumnProfile } from '../../values/index.ts';
import type { Board } from '../board.ts';
import type { DatasetView, FieldView } from '../view.ts';

const nearlyAll = 0.95;
const hashes = ['hash-hex-strong', 'hash-hex-weak'];

/** Columns that are only numbered, in a table of people: what these log in with, and what proves that it is they. */
export function judgeNameless(
  board: Board,
  view: FieldView,
  { seen }: DatasetView,
  profile: ColumnProfile,
  people: number,
): void {
  if (people < 2 || !isOnlyNumbered(view.field) || profile.inspected < 5) return;
  const { logins, inspected, distinct, values, hits } = profile;
  const hashed = hashes.reduce((sum, id) => sum + (hits.get(id)?.whole ?? 0), 0);
  if (hashed > values * nearlyAll)
    board.for('neighbour', 'hashes beside people', 'password', 6, { matched: hashed, of: values });
  // One word and a number, again and again, are numbers that somebody gave out: `emp001`, `emp002`.
  const givenOut = logins.numbered > inspected * 0.7 && logins.stems < 2;
  const typed = logins.like > inspected * 0.85 && distinct > inspected * 0.9 && !givenOut;
  if (typed && !seen?.has(view.field))
    board.for('neighbour', 'words of their own beside people', 'username', 5, {
      matched: logins.like,
      of: inspected,
    });
}
