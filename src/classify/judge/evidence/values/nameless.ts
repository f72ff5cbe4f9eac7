import { isOnlyNumbered } from '../../../names/numbered.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { wholeCount } from '../../shares.ts';

const nearlyAll = 0.95;
const most = 0.7;
const weakHashes = ['hash-hex-weak'];
const allHashes = ['hash-hex-strong', ...weakHashes];
const careless = ['password-common', 'password-mixed'];
/** The same few digits for all, as samples have them. */
const few = new Set([1234, 1111, 4321, 12345, 123456]);

/** Columns that are only numbered, in a table of people: what these log in with, and what proves that it is they. */
export function judgeNameless(board: Board, column: SeenColumn): void {
  const { view, dataset, profile, profiles, people } = column;
  const { seen } = dataset;
  if (!isOnlyNumbered(view.field) || profile.inspected < 5) return;
  judgeRareNames(board, column);
  if (people < 2) return;
  const { logins, inspected, distinct, values } = profile;
  const tell = (by: string, item: string, weight: number, matched: number) =>
    board.for('neighbour', by, item, weight, { matched, of: values });
  // SHA-256 is what contents and whole records are told by as often; of those who log in it proves who they are.
  const logsIn = [...profiles.values()].some((other) => other !== profile && areLogins(other));
  const hashed = wholeCount(profile, ...(logsIn ? allHashes : weakHashes));
  if (hashed > values * nearlyAll) tell('hashes beside people', 'password', 6, hashed);
  const { numbers } = profile;
  const same = numbers !== undefined && distinct === 1 && few.has(numbers.max);
  const guessed = same ? values : Math.min(values, wholeCount(profile, ...careless));
  if (guessed > values * most) tell('easy passwords beside people', 'password', 5, guessed);
  else if (!seen?.has(view.field) && distinct > inspected * 0.9) {
    // One word and a number, again and again, are numbers that somebody gave out: `emp001`, `emp002`.
    const givenOut = logins.numbered > inspected * most && logins.stems < 2;
    const samples = wholeCount(profile, 'login-sample');
    if (areLogins(profile) && (!givenOut || samples > values * most))
      tell('words of their own beside people', 'username', 5, logins.like);
  }
}

const areLogins = ({ logins, inspected, distinct }: ColumnProfile): boolean =>
  distinct > inspected * 0.9 && logins.like > inspected * 0.85;

/** Names like those that people have, though few begin with the commonest surnames: beside people, or in a table called after them. */
function judgeRareNames(board: Board, { view: { field }, dataset, profile, people }: SeenColumn): void {
  const { seen, table } = dataset;
  const { koreanNames, inspected, distinct, length } = profile;
  const isOfPeople = people > 0 && (table.head.has('person') || table.head.has('pupils'));
  if (people < 2 && !isOfPeople) return;
  if (seen?.has(field) || inspected < 10 || [...(seen?.values() ?? [])].includes('name')) return;
  const like =
    koreanNames.values > inspected * (isOfPeople ? 0.85 : 0.9) &&
    koreanNames.typical > (isOfPeople ? 0.5 : 0.75) &&
    koreanNames.bySurname.size >= 5 &&
    distinct > inspected * most &&
    length.mean > 2.6 &&
    length.mean < 3.3;
  if (like)
    board.for('neighbour', 'names beside people', 'name', 5, { matched: koreanNames.values, of: inspected });
}
