import { wordSet } from '../../../names/word-list.ts';
import { classOf } from '../../../names/words/classes.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { shapeShare } from '../../shares.ts';
import { isNamed } from '../../view.ts';

/** Words with a number behind, each another: what people call themselves. Beside people, and called an id, words will do. */
export function judgeLoginLike(
  board: Board,
  { view: { words }, profile: { logins, inspected, distinct }, people }: SeenColumn,
): void {
  if (inspected < 5 || distinct < inspected * 0.9 || logins.like < inspected * 0.85) return;
  const own = logins.numbered > inspected * 0.3 && logins.stems > logins.numbered * 0.5;
  const counts = { matched: logins.like, of: inspected };
  if (own) {
    board.for('values', 'logins', 'username', people > 0 ? 6 : 4, counts);
    // Who is named by what they log in with.
    if (board.scoreOf('name') > 0) board.for('values', 'logins', 'name', -5, counts);
  }
  if (!own && people >= 2 && logins.numbered > inspected * 0.7 && logins.stems >= 6)
    board.for('values', 'logins', 'username', 4.2, counts);
  const named = ['id', 'login', 'user', 'account', 'uid', 'member'].some((word) => words.at(-1) === word);
  const owner = words.at(-2);
  const theirs = owner === undefined || owner.length === 1 || classOf(owner) === 'person';
  if (
    named &&
    theirs &&
    (people >= 2 || (own && (people > 0 || (owner !== undefined && classOf(owner) === 'person'))))
  )
    board.for('neighbour', 'ids that are words', 'username', 5.5 + Math.max(0, board.againstAll()), counts);
}

/** What one's key is called in other tables: whose it is, or who did it, before an `id`. */
const doing = wordSet('regist create modify update writ edit delete from to sender receiver');

/**
 * Keys of people that are words: what they log in with, though the column only refers to it. Keys that are made are numbers,
 * codes and random, or one word that is counted up.
 */
export function judgeWordedKeys(board: Board, { view, profile, people }: SeenColumn): void {
  const { words, field } = view;
  const { logins, inspected, distinct } = profile;
  if (field.family !== 'text' || inspected === 0 || logins.words < inspected) return;
  if (logins.stems === 1 && logins.numbered > 1 && distinct > 1) return;
  const [owner = '', ...between] = words.slice(0, -1).reverse();
  const theirs =
    owner === '' ? people > 0 : owner.length === 1 || classOf(owner) === 'person' || doing.has(owner);
  if (!(words.at(-1) === 'userid' || (words.at(-1) === 'id' && theirs)) || between.length > 2) return;
  const counts = { matched: logins.words, of: inspected };
  board.lift('values', 'words for keys', 'username', 1, counts);
}

/** A bare `id` of words beside the password that goes with it: what somebody types, though it be a name. */
export function judgeIdWithPassword(board: Board, { view, dataset, profile, index }: SeenColumn): void {
  const { inspected, distinct, classes } = profile;
  if (view.words.length !== 1 || view.words[0] !== 'id' || view.field.family !== 'text' || inspected < 5)
    return;
  const proved = [dataset.fields[index - 1], dataset.fields[index + 1]].some(
    (other) => other && isNamed(other, 'password'),
  );
  const letters = Math.max(classes.get('lower') ?? 0, classes.get('upper') ?? 0, classes.get('hangul') ?? 0);
  if (!proved || letters < inspected * 0.9 || distinct < inspected * 0.8 || profile.length.max > 30) return;
  if (shapeShare(profile, 'uuid', 'hex') > 0.3) return;
  const counts = { matched: letters, of: inspected };
  const named = Math.max(0, board.scoreOf('name'));
  board.for('neighbour', 'typed with a password', 'username', 6 + Math.max(0, board.againstAll()), counts);
  if (named > 0) board.for('neighbour', 'typed with a password', 'name', -named - 2, counts);
}
