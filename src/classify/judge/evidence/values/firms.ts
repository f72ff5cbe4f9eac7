import { withSeams } from '../../../names/tokens.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { Share } from '../../hits.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { wholeCount } from '../../shares.ts';
import { isSurnameSpread } from '../../surnames.ts';
import { contactNeighbours } from '../../view.ts';
import { bodily, isSomebodys } from '../beside/somebody.ts';
import { isShown } from './unspoken.ts';

/** Share of the values that could be somebody's name. */
const peopleAmong = (profile: ColumnProfile, shares: ReadonlyMap<string, Share>): number =>
  Math.max(shares.get('name')?.share ?? 0, profile.koreanNames.values / profile.values);

/**
 * Where many names are firms' and few are people's, all are: firms leave out what they are more often than not. And where all are
 * people's, none is.
 */
export function judgeFirms(board: Board, profile: ColumnProfile, shares: ReadonlyMap<string, Share>): void {
  const { ends, inspected, values, koreanNames } = profile;
  if (board.scoreOf('company') > 0 && koreanNames.values > values * 0.9 && isSurnameSpread(profile))
    board.for('values', 'people among them', 'company', -board.scoreOf('company'), {
      matched: koreanNames.values,
      of: values,
    });
  const ending = Math.round((ends.firms / inspected) * values);
  const matched = Math.min(values, Math.max(shares.get('company')?.matched ?? 0, ending));
  if (matched < 5 || board.scoreOf('name') <= 0) return;
  const share = matched / values;
  const least = ending >= matched ? 0.4 : 0.25;
  if (share >= least && peopleAmong(profile, shares) < 0.3)
    board.for('values', 'firms among them', 'company', 9, { matched, of: values });
}

/** Values that look like somebody's name. */
export const peopleIn = (profile: ColumnProfile): number =>
  Math.max(
    profile.koreanNames.values,
    wholeCount(profile, 'person-name-western'),
    wholeCount(profile, 'first-name', 'family-name'),
    wholeCount(profile, 'name-masked-kr', 'name-masked-latin'),
  );

/** Who is served by firms as often as not. */
const parties = wordSet('client account buyer partner vendor supplier');

/** The name of a client that is nobody's, beside nothing that only people have, is a firm's. */
export function judgeClients(board: Board, { view, dataset, profile }: SeenColumn): void {
  const [party, head] = view.words.slice(-2);
  if (party === undefined || head !== 'name' || !parties.has(party) || profile.values < 8) return;
  if (peopleIn(profile) > profile.values * 0.35 || board.scoreOf('name') <= 0) return;
  if (dataset.table.head.has('person') || isSomebodys(dataset, view, bodily)) return;
  board.for(
    'neighbour',
    'no names of people',
    'company',
    board.scoreOf('name') + 1 - Math.min(0, board.scoreOf('company')),
  );
}

/** Those who work may be programs, and what they are called names of programs. */
const workers =
  /(?:^|_)(?:techs?|workers?|drivers?|agents?|hosts?|runners?|operators?|clients?|managers?|handlers?)$/i;

/**
 * Names of what is no person, in a table of things called like people (lilies, films, pets' food) and in one that its own name
 * calls people's, without anything of people in it or beside it.
 */
export function judgeNoNames(board: Board, { view, dataset, profile }: SeenColumn): void {
  const named = board.scoreOf('name');
  const last = view.words.at(-1) ?? '';
  if (named <= 0 || profile.values < 5 || (last !== 'name' && last !== 'title')) return;
  if (isSurnameSpread(profile)) return;
  const whole = view.words.length === 1;
  if (whole && isShown(dataset) && contactNeighbours(dataset, view) === 0)
    board.for('neighbour', 'names of things', 'name', -named);
  const latin = (profile.classes.get('lower') ?? 0) > profile.inspected * 0.7;
  const strange = latin && profile.words < 1.6 && peopleIn(profile) < profile.values * 0.4;
  if (whole && strange && workers.test(withSeams(dataset.dataset.name)) && !isSomebodys(dataset, view))
    board.for('neighbour', 'no names of people', 'name', -named);
}
