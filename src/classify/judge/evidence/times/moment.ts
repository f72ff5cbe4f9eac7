import { phraseSet, wordSet } from '../../../names/word-list.ts';
import { classOf } from '../../../names/words/classes.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { isOwned } from './logged.ts';
import { isTimeTyped } from './time.ts';

/** A column that may tell when, its table's words and the columns beside it. */
interface Seen {
  readonly view: FieldView;
  readonly dataset: DatasetView;
  readonly word: string;
  /** The name says no more than that it is a time. */
  readonly isBare: boolean;
  readonly table: readonly string[];
  /** Whether a column beside it is called so. */
  readonly has: (is: (words: readonly string[]) => boolean) => boolean;
}

const named = (pattern: RegExp) => (words: readonly string[]) => pattern.test(words.join(' '));
const isIn = (set: ReadonlySet<string>) => (words: readonly string[]) => set.has(words.join(' '));
const pair = (table: readonly string[]): string => table.slice(-2).join(' ');
const isPerson = (word: string): boolean => classOf(word) === 'person';

/** Names that say no more than that it is a time. */
const bare =
  /^(?:the |event |log |entry |local |utc |unix |epoch |server |client )*(?:time|timestamp|time stamp|date|datetime|date time|ts|epoch|unix|utc|when|at|dt|time (?:in )?(?:ms|seconds?|millis|utc|unix)|timestamp (?:ms|utc|unix)|epoch (?:ms|seconds?))$/;
const noted =
  /^(?:recorded|captured|logged|fixed|measured|sampled|received|reported|observed|tracked|located|pinged|fix|gps|device|position|location|record|report|ping|sample|capture)(?: (?:at|on|time|date|datetime|timestamp|ts))?$/;

const lines = wordSet('log history data update');
/** What the lines of a table are: `gps_logs` are of a `gps`. */
const headOf = (table: readonly string[]): string => table.findLast((word) => !lines.has(word)) ?? '';

/** Where somebody was, point by point. */
const routes = wordSet(
  'location position tracking track trackpoint points gps ping breadcrumb crumb waypoint geopoint coordinate movement',
);
const latitude =
  /^(?:[a-z]+ )?(?:lat|latitude|geo lat|location coordinates?|coordinates?|geom|geo point|location|position)$/;
const moving = wordSet('ride trip gps breadcrumb crumb');
const isMover = ([who = '', id = 'id', ...more]: readonly string[]): boolean =>
  isPerson(who) && id === 'id' && more.length === 0;
const isRoute = ({ word, isBare, table, dataset, has }: Seen): boolean =>
  (isBare || noted.test(word)) &&
  routes.has(headOf(table)) &&
  has(named(latitude)) &&
  (table.some((one) => moving.has(one) || isPerson(one)) || has(isMover) || isOwned(dataset));

/** Who stays in a house, where a booking only says who is to come. */
const stays = wordSet('guest stay lodger boarder occupant occupancy');
const registers = phraseSet(
  'occupied room, in house, guest register, guest registration, guest folio, guest ledger, guest log, check ins',
);
const comes = /^(?:actual |real )?(?:check ?in|check ?out)(?: (?:date|time|at|on|datetime|day))?$/;

/** Whether a column tells when somebody came to stay and went, not when they were to. */
export const tellsStay = ({ words }: FieldView, dataset: DatasetView): boolean =>
  comes.test(words.join(' ')) &&
  (stays.has(dataset.words.at(-1) ?? '') || registers.has(pair(dataset.words))) &&
  !isOf(dataset, ['booking'], false);

const audits = wordSet('audit security');
const audited = wordSet('event log trail entry record');
const isAudited = ({ view, isBare, table }: Seen): boolean =>
  isBare && isTimeTyped(view.field) && audits.has(table.at(-2) ?? '') && audited.has(table.at(-1) ?? '');

/** What stands on a board: when it was written is the record's. */
const boards = wordSet('comment post thread topic article review note news announcement ticket guestbook');
const isLine = ({ isBare, table }: Seen): boolean =>
  isBare && !table.some((word) => boards.has(word)) && pair(table) !== 'guest book';

const addressed = isIn(phraseSet('ip, ip address, remote address, remote ip, client ip, ipaddress'));
const actors = wordSet(
  'user username userid player account uid member client visitor student employee customer driver candidate character char nick killer attacker sender guest patient person rater voter team',
);
const isActor = ([who = '', id = 'id', ...more]: readonly string[]): boolean =>
  actors.has(who) && (id === 'id' || id === 'name') && more.length === 0;

/** What visitors leave behind by the second. */
const visits = wordSet('visit visitor hit view');
const isVisit = (seen: Seen): boolean =>
  isLine(seen) && seen.word !== 'date' && visits.has(headOf(seen.table)) && seen.has(addressed);

const isAddressed = (seen: Seen): boolean =>
  isLine(seen) &&
  seen.has(isActor) &&
  seen.has(addressed) &&
  !isOf(seen.dataset, ['person', 'account', 'membership'], false) &&
  !seen.has(named(/^(?:update|modify) (?:at|time|date|on)$/));

/** What players do to each other and to what they find, a line each time. */
const games = wordSet('game player char character pvp arena item trade guild raid server');
const played = wordSet(
  'chat collect drop kill death trade log pickup duel fight move connect session action command transfer event spawn levelup purchase score result record round play history',
);
const beaten = wordSet('kill duel frag solve unlock hit');
const isPlayed = (seen: Seen): boolean =>
  isLine(seen) &&
  ((games.has(seen.table.at(-2) ?? '') && played.has(seen.table.at(-1)!)) ||
    beaten.has(seen.table.at(-1) ?? '')) &&
  (seen.has(isActor) || isOwned(seen.dataset));

/** What people hand in, look up or judge, a line each time. */
const deeds = wordSet(
  'submission solve unlock attempt search connection logon login swipe scan tap punch play listen scrobble download reaction guess bet wager checkin checkout inout redemption pledge vote visit',
);
const deedsInTwo = phraseSet(
  'query history, query log, search history, check in, check ins, check out, in out, in outs, transaction history',
);
const ratings = wordSet('rating rate');
const rated = isIn(phraseSet('rate, rating, star, stars, score, vote, value, element id, anonymous id'));
const isDeed = (seen: Seen): boolean => {
  const { view, word, table, has } = seen;
  const last = table.at(-1) ?? '';
  return (
    isLine(seen) &&
    (deeds.has(last) ||
      deedsInTwo.has(pair(table)) ||
      deedsInTwo.has(pair(table.slice(0, -1))) ||
      (ratings.has(last) && has(rated))) &&
    has(isActor) &&
    // Of what one handed in, a number may be how long it took.
    !(view.field.family === 'number' && word === 'time')
  );
};

const isMade = ({ view, word }: Seen): boolean =>
  (view.words.includes('create') || word === 'timestamp') && isTimeTyped(view.field);

/** Versions of what somebody changed. */
const isVersion = (seen: Seen): boolean => isMade(seen) && seen.has(named(/^whodunnit$/));

/** Events of people, each written down when it happens. */
const doings = wordSet('account login auth click visit audit security journey activity payment email lead');
const happened =
  /^(?:occurred|happened|event|performed|event (?:time|date|at)|timestamp|time|date)(?: (?:at|on|time|date))?$/;
const isEvent = (seen: Seen): boolean =>
  isMade(seen) &&
  seen.table.at(-1) === 'event' &&
  seen.table.slice(-3, -1).some((word) => doings.has(word) || isPerson(word)) &&
  !seen.has(named(happened)) &&
  !seen.has(named(/^(?:update|modify|start|starts|end|ends)(?: (?:at|time|date|on))?$/));

/** Of whatever table. */
const anywhere = [({ view, dataset }: Seen) => tellsStay(view, dataset), isRoute];
/** Of tables that people leave their lines in. */
const ofPeople = [isAudited, isVisit, isAddressed, isPlayed, isDeed, isVersion, isEvent];

/** When somebody did what a line tells, by a name that says only that it is a time. Tells whether it has spoken. */
export function judgeMoment(board: Board, view: FieldView, dataset: DatasetView): boolean {
  const { field, words } = view;
  const word = words.join(' ');
  const timed =
    isTimeTyped(field) ||
    field.family === 'number' ||
    (field.family === 'text' && /time|date|stamp/.test(word));
  if (!timed || isOf(dataset, ['lookup'], false)) return false;
  // Of somebody's illness or death it tells that.
  if (board.scoreOf('health') >= 10) return false;
  // A comment that calls it the record's is heard elsewhere.
  if (/등록|작성|생성|수정|가입/.test(field.comment ?? '')) return false;
  const seen: Seen = {
    view,
    dataset,
    word,
    isBare: bare.test(word),
    table: dataset.words,
    has: (is) => dataset.fields.some((other) => other !== view && is(other.words)),
  };
  const machines = isOf(dataset, ['machine', 'statistics', 'organization'], false);
  if (![...anywhere, ...(machines ? [] : ofPeople)].some((rule) => rule(seen))) return false;
  board.for('table', word, 'visit-time', 13);
  return true;
}
