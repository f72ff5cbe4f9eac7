import { classOf } from '../../names/classes.ts';
import type { ColumnProfile } from '../../values/index.ts';
import type { Board } from '../board.ts';
import { addressNeighbours, type DatasetView, type FieldView, personalNeighbours } from '../view.ts';
import { judgeClients, judgeNoNames } from './firms.ts';
import { judgeNameless } from './nameless.ts';
import { judgeOutspoken } from './outspoken.ts';
import { judgePictures } from './pictures.ts';
import { judgePlaces } from './places.ts';
import { judgeRepeated } from './repeated.ts';
import { shareOf } from './shapes.ts';
import { judgeStudies } from './studies.ts';
import { judgeSites, judgeUnspoken } from './unspoken.ts';

/** What values say in the company of other columns: dates beside people are their birthdays, words beside given names their families'. */
export function judgeCompany(
  board: Board,
  view: FieldView,
  dataset: DatasetView,
  profiles: ReadonlyMap<number, ColumnProfile>,
): void {
  const index = dataset.fields.indexOf(view);
  const profile = profiles.get(index);
  if (!profile || profile.values === 0) return;
  const people = personalNeighbours(dataset, view);
  judgeBirth(board, profile, people, profiles);
  judgeLogin(board, view, profile, people);
  judgeTyped(board, view, dataset, profile);
  judgeNameless(board, view, dataset, profile, profiles, people);
  judgeSurname(board, view, dataset, profile, profiles, index);
  judgePlaces(board, dataset, profiles, index, people, addressNeighbours(dataset, view));
  judgeVisits(board, view, dataset, profile);
  judgeStudies(board, view, dataset, profile);
  judgeClients(board, view, dataset, profile);
  judgeNoNames(board, view, dataset, profile);
  judgeUnspoken(board, view, dataset, profile);
  judgeSites(board, view, dataset, profile);
  const whole = (id: string): number => (profile.hits.get(id)?.whole ?? 0) / profile.values;
  const near = (by: string, item: string, weight: number) => board.for('neighbour', by, item, weight);
  judgePictures(board, view, dataset, profile, people);
  const addresses = addressNeighbours(dataset, view);
  if (people + addresses >= 1 && isPhoneLike(profile)) near('numbers of people', 'phone', 1.5);
  const listed = whole('first-name') + whole('family-name');
  if (people >= 1 && listed > 0.6) near('names of people', 'name', 1.2);
  // Animals have given names as well.
  if (listed > 0 && animals.test(dataset.dataset.name)) near('a table of animals', 'name', -4);
  judgeOutspoken(board, view, dataset, profile);
  judgeRepeated(board, view, dataset, profile, profiles);
}

const animals = /animal|(?:^|_)(?:pet|dog|cat|horse|breed)s?(?:_|$)|livestock|동물|반려|가축/i;

/** Grouped digits that are no number of any other kind. */
function isPhoneLike({ hits, values }: ColumnProfile): boolean {
  const grouped = hits.get('phone-grouped');
  const others = ['ssn-form', 'business-number', 'corporate-number', 'bank-account-kr', 'card-number', 'rrn'];
  return (
    grouped !== undefined &&
    grouped.valid + grouped.unknown > values * 0.8 &&
    others.every((id) => (hits.get(id)?.whole ?? 0) < values * 0.2)
  );
}

const thisYear = new Date().getFullYear();

/**
 * Dates over many years that end when people are grown: a birth. Dates of a business begin with it and go on to this day.
 */
function judgeBirth(
  board: Board,
  { years, inspected, distinct }: ColumnProfile,
  people: number,
  profiles: ReadonlyMap<number, ColumnProfile>,
): void {
  if (!years || years.count < 5 || years.count < inspected * 0.9 || years.timed > years.count * 0.1) return;
  const spread = years.high - years.low;
  const grown =
    years.middle >= thisYear - 90 &&
    years.middle <= thisYear - 18 &&
    years.low <= thisYear - 30 &&
    years.latest <= thisYear - 5;
  if (!grown || spread < 7 || distinct < inspected * 0.4) return;
  // Nobody is hired, or dies, before being born.
  if ([...profiles.values()].some((other) => other.years && other.years.middle < years.middle)) return;
  board.for(
    'neighbour',
    'dates of grown people',
    'date-of-birth',
    people >= 2 ? 6.2 : people === 1 ? 5.2 : 2.4,
    {
      matched: years.count,
      of: inspected,
    },
  );
}

/** Words with a number behind, each another: what people call themselves. Beside people, and called an id, words will do. */
function judgeLogin(board: Board, { words }: FieldView, profile: ColumnProfile, people: number): void {
  const { logins, inspected, distinct } = profile;
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

/** A bare `id` of words beside the password that goes with it: what somebody types, though it be a name. */
function judgeTyped(board: Board, view: FieldView, dataset: DatasetView, profile: ColumnProfile): void {
  const { inspected, distinct, classes } = profile;
  const at = dataset.fields.indexOf(view);
  if (view.words.length !== 1 || view.words[0] !== 'id' || view.field.family !== 'text' || inspected < 5)
    return;
  const proved = [at - 1, at + 1].some((other) =>
    dataset.fields[other]?.matches.some(({ item, strong }) => strong && item === 'password'),
  );
  const letters = Math.max(classes.get('lower') ?? 0, classes.get('upper') ?? 0, classes.get('hangul') ?? 0);
  if (!proved || letters < inspected * 0.9 || distinct < inspected * 0.8 || profile.length.max > 30) return;
  if (shareOf(profile, 'uuid', 'hex') > 0.3) return;
  const counts = { matched: letters, of: inspected };
  const named = Math.max(0, board.scoreOf('name'));
  board.for('neighbour', 'typed with a password', 'username', 6 + Math.max(0, board.againstAll()), counts);
  if (named > 0) board.for('neighbour', 'typed with a password', 'name', -named - 2, counts);
}

/** A column of single words beside one of given names. */
function judgeSurname(
  board: Board,
  view: FieldView,
  dataset: DatasetView,
  profile: ColumnProfile,
  profiles: ReadonlyMap<number, ColumnProfile>,
  index: number,
): void {
  if (!isWordy(profile) || profile.distinct < profile.inspected * 0.5 || dataset.seen?.has(view.field))
    return;
  const whole = (one: ColumnProfile, ...ids: string[]): number =>
    ids.reduce((sum, id) => sum + (one.hits.get(id)?.whole ?? 0), 0) / one.values;
  if (whole(profile, 'town') > 0.25) return;
  const beside = [index - 1, index + 1].some((at) => {
    const other = profiles.get(at);
    const field = dataset.fields[at]?.field;
    return (
      other !== undefined &&
      field !== undefined &&
      dataset.seen?.get(field) === 'name' &&
      isWordy(other) &&
      whole(other, 'first-name') > whole(other, 'family-name') &&
      sameCase(other, profile)
    );
  });
  if (beside)
    board.for(
      'neighbour',
      'beside given names',
      'name',
      whole(profile, 'first-name', 'family-name') > 0.05 ? 5 : 4,
    );
}

/** Single words of letters, many of them different. */
function isWordy(profile: ColumnProfile): boolean {
  const digits = profile.classes.get('digit') ?? 0;
  return (
    profile.inspected >= 5 &&
    shareOf(profile, 'word') > 0.85 &&
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

/** Addresses of machines beside what was asked for, or with what: a log of visits. */
function judgeVisits(board: Board, view: FieldView, dataset: DatasetView, profile: ColumnProfile): void {
  const others = dataset.fields.filter((other) => other !== view);
  const has = (item: string) =>
    others.some(
      ({ field, matches }) =>
        dataset.seen?.get(field) === item || matches.some((match) => match.strong && match.item === item),
    );
  const machine = has('ip-address') || has('device-info') || has('cookie') || has('session-id');
  if (!machine) return;
  const urls = (profile.hits.get('url')?.whole ?? 0) + (profile.hits.get('request-target')?.whole ?? 0);
  if (urls > profile.values * 0.8 && profile.distinct > profile.inspected * 0.3)
    board.for('neighbour', 'a log of visits', 'url', 3.5);
}
