import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { Share } from '../../hits.ts';
import { wholeShare } from '../../shares.ts';

/** A column, what detectors found of each item in it, and the share of values that one of them knows. */
interface Found {
  readonly profile: ColumnProfile;
  readonly shares: ReadonlyMap<string, Share>;
  readonly whole: (id: string) => number;
  /** Says what the values tell, by the values of the item. */
  readonly tell: (by: string, item: string, weight: number) => void;
  /** A handful of values proves little. */
  readonly trust: number;
}

/** Columns of few kinds, each of which alone could be anything: letters for men and women, blood groups, colours of skin. */
export function judgeFewValues(
  board: Board,
  profile: ColumnProfile,
  shares: ReadonlyMap<string, Share>,
): void {
  const found: Found = {
    profile,
    shares,
    whole: (id) => wholeShare(profile, id),
    tell(by, item, weight) {
      const { matched = 0, of = profile.values } = shares.get(item) ?? {};
      board.for('values', by, item, weight, { matched, of });
    },
    trust: Math.min(1, Math.log2(profile.values + 1) / 4),
  };
  judgeSexes(board, found);
  judgeSalutations(board, found);
  judgeMarks(board, found);
  judgeEthnicities(found);
  judgeSenders(found);
  judgePlayers(board, found);
  judgeOperators(board, found);
  judgeServices(board, found);
  judgeFolders(board, found);
  judgeResidents(found);
  judgeFewNames(board, found);
  judgeFewPlaces(board, found);
  judgeSigns(found);
}

/** Signs of the zodiac, or the animals of years: more than a few of them, and nothing else. */
function judgeSigns({ profile: { distinct }, whole, tell, trust }: Found): void {
  if (distinct >= 6 && distinct <= 12 && whole('star-sign') > 0.95)
    tell('signs of stars', 'interest', 5 * trust);
}

/** Who samples are called after ends like a part of a town: 홍길동. */
function judgeFewPlaces(board: Board, { profile: { distinct, inspected }, shares, tell }: Found): void {
  if (shares.get('address-part')?.by === 'address-dong-kr' && inspected >= 5 && distinct < 3)
    tell('few different values', 'address-part', -board.scoreOf('address-part'));
}

function judgeSexes(board: Board, { profile: { distinct, numbers }, whole, tell, trust }: Found): void {
  // Two letters of three that all stand for a sex: both sexes are there.
  const letters = whole('gender-letter');
  if (letters > 0.98 && distinct === 2) tell('two sexes', 'gender', 2.6 * trust);
  else if (letters > 0.85 && (distinct === 3 || distinct === 4)) tell('two sexes', 'gender', 1.6 * trust);
  else if (letters > 0 && distinct === 1) tell('one letter', 'gender', -2);
  // Sexes in numbers, where the name says that they are.
  if (board.scoreOf('gender') > 3 && numbers && numbers.min >= 0 && numbers.max <= 9 && distinct <= 4)
    board.for('values', 'codes of sexes', 'gender', 4);
}

function judgeSalutations(board: Board, { whole }: Found): void {
  if (whole('salutation') <= 0.9) return;
  for (const item of ['job-title', 'free-text', 'prompt'])
    if (board.scoreOf(item) > 0) board.for('values', 'salutations', item, -8);
}

/** Marks go on to D and F, where groups of blood stop at B. */
function judgeMarks(board: Board, { profile: { distinct }, whole, tell, trust }: Found): void {
  const groups = whole('blood-group');
  if (groups > 0.98 && distinct === 4) tell('all blood groups', 'health', 4.5 * trust);
  if (board.scoreOf('grade') <= 0 || whole('letter-grade') <= 0.95 || distinct < 3 || groups >= 0.95) return;
  board.for('values', 'letters of marks', 'grade', 4);
  board.for('values', 'letters of marks', 'health', -4);
}

function judgeEthnicities({ whole, tell, trust }: Found): void {
  const named = whole('ethnicity');
  if (named > 0 && named + whole('ethnicity-colour') > 0.75) tell('ethnicities', 'ethnicity', 4 * trust);
}

/** What machines and forms call two or three kinds of senders are no jobs. */
function judgeSenders({ profile: { distinct, inspected }, shares, tell }: Found): void {
  if (shares.has('job-title') && distinct < 3 && inspected >= 10) tell('few kinds', 'job-title', -3);
}

/** Where somebody plays is no job: pitchers and keepers, each again and again. */
function judgePlayers(board: Board, { profile: { distinct }, whole, tell }: Found): void {
  if (whole('playing-position') > 0.6 && distinct > 1)
    tell('places on a field', 'job-title', -Math.max(0, board.scoreOf('job-title')));
}

/** What the system or its keeper wrote, every time: nobody is named. */
function judgeOperators(board: Board, { profile: { distinct, inspected }, whole, tell }: Found): void {
  if (inspected < 5 || distinct > 3 || whole('operator-account') < 0.95) return;
  tell('the system’s own', 'name', -Math.max(0, board.scoreOf('name')));
}

/** Accounts of programs are nobody's, be it one alone: `USER=root`. */
function judgeServices(board: Board, { whole, tell }: Found): void {
  if (whole('service-account') < 0.95) return;
  tell('accounts of programs', 'username', -Math.max(0, board.scoreOf('username')));
}

/** Where a shell works is called as a password is: `PWD=/srv/app`. */
function judgeFolders(board: Board, { whole, tell }: Found): void {
  if (whole('folder-path') < 0.95) return;
  tell('folders', 'password', -Math.max(0, board.scoreOf('password')));
}

/** All Korean numbers with a birthday before and a sex behind the hyphen. */
function judgeResidents({ profile: { hits, values, classes, inspected, distinct }, tell }: Found): void {
  const resident = hits.get('rrn');
  if (
    resident &&
    resident.valid + resident.unknown > values * 0.95 &&
    (classes.get('hyphen') ?? 0) > inspected * 0.95 &&
    inspected >= 8 &&
    distinct > inspected * 0.9
  )
    tell('birthdays and sexes', 'rrn', 4);
}

/** Given names are names of streets, brands and species as well; people have many. */
function judgeFewNames(board: Board, { profile, shares, whole, tell }: Found): void {
  const { inspected, distinct, koreanNames } = profile;
  const listed = whole('first-name') + whole('family-name');
  if (listed > 0) {
    if (inspected >= 20 && distinct < 6) tell('few different values', 'name', -4);
    else if (distinct < 15 && inspected > distinct * 3 && listed < 0.6)
      tell('few different values', 'name', -2.5);
    if (whole('town') > listed && whole('town') > 0.15) tell('towns', 'name', -4);
  }
  const isNamed = shares.has('name') || koreanNames.values > 0;
  if (!isNamed && inspected >= 30 && distinct < 6 && board.scoreOf('name') > 0)
    board.for('values', 'few different values', 'name', -4);
}
