import type { Field } from '../../../../core/dataset.ts';
import { isAbout } from '../../../names/match.ts';
import { hasHangul } from '../../../names/squeeze.ts';
import { readTime, type TimeKind } from '../../../names/times.ts';
import { phraseSet, wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { isLogged, isOwned, isWrittenApart } from './logged.ts';
import { firstOf, nobodysRules, type Told, timeRules } from './time-rules.ts';

/** Whether a column may hold a time, by its type: eGov keeps them as text of 8, 14 or 20 characters, PHP as a number. */
export function isTimeTyped(field: Field): boolean {
  return field.family === 'date' || field.family === 'time';
}

/** As long as YYYYMMDDhhmmss, which MediaWiki keeps as bytes and eGovFrame as characters. */
export const isStampTyped = ({ family, maxLength }: Field): boolean =>
  maxLength === 14 && (family === 'text' || family === 'binary');

const untimed = wordSet('boolean uuid json');

/** What a time in a name is the time of. */
export function judgeTime(board: Board, view: FieldView, dataset: DatasetView): void {
  if (untimed.has(view.field.family) || hasHangul(view.field.name)) return;
  const name = view.words.join(' ');
  if (isLastDeed(view, dataset)) board.for('name', name, 'visit-time', 8);
  else if (isLastEntry(view, dataset)) board.for('name', name, 'visit-time', 11);
  else if (isTally(view)) board.against('name', name, 8);
  else if (isWritten(view, dataset))
    board.for('table', name, 'record-time', 8 + Math.max(0, board.scoreOf('visit-time')));
  else if (isLoginText(view, dataset))
    board.for('neighbour', 'a login', 'visit-time', 9 + Math.max(0, board.scoreOf('username')));
  else judgeRead(board, view, dataset);
}

/** What somebody said or did last, by the word for it: `last_comment`, `last_purchase_at`. */
const isLastDeed = ({ field, words: [first, deed = ''] }: FieldView, dataset: DatasetView): boolean =>
  isTimeTyped(field) &&
  first === 'last' &&
  (deed === 'session' || (said.has(deed) && isOf(dataset, ['content', 'person', 'account'], false)));
const said = wordSet('comment post reply message order purchase review vote payment donation call booking');

/** When somebody last got in or failed to, and when their device last spoke. */
function isLastEntry({ field, words }: FieldView, dataset: DatasetView): boolean {
  if (!isTimeTyped(field) || !(words.includes('last') || words.includes('first'))) return false;
  const entered =
    words.some((word) => tried.has(word)) &&
    isOf(dataset, ['secret', 'session', 'person', 'account'], false) &&
    !isOf(dataset, ['machine'], false);
  const synced = words.includes('sync') || words.includes('synced');
  return entered || (synced && isOf(dataset, ['device'], false) && isOwned(dataset));
}
const tried = wordSet('success successful succeeded fail failed failure');

/** `login_times` are counted. */
const isTally = ({ field }: FieldView): boolean =>
  field.family === 'number' && /[a-z]_?times$/i.test(field.name);

/** What one wrote on a board dates its record: `comment_date` of comments. */
function isWritten({ field, words, whole = words }: FieldView, { dataset }: DatasetView): boolean {
  return (
    isTimeTyped(field) &&
    whole.length >= 2 &&
    whole.length < 4 &&
    boards.has(whole[0]!) &&
    boardTimes.has(whole[1]!) &&
    /(?:comment|post|review|repl(?:y|ie)|article|note)s?$/i.test(dataset.name) &&
    !/chat|message/i.test(dataset.name)
  );
}
const boards = wordSet('comment post review reply article note');
const boardTimes = wordSet('date time datetime dt timestamp');

/** Kept as text beside its like: `logout` beside `login_time`. */
const isLoginText = ({ field, words }: FieldView, { fields }: DatasetView): boolean =>
  field.family === 'text' &&
  logins.has(words.join(' ')) &&
  fields.some(({ words: other }) =>
    /^(?:login|logon|log in|signin|sign in) (?:time|date|at)$/.test(other.join(' ')),
  );
const logins = phraseSet('login, logout, logon, logoff, log in, log out, signin, signout, sign in, sign out');

/** What a time is the time of by the words of its act, or by a name that is known by heart. */
function judgeRead(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words, matches } = view;
  // A secret is no time: `email_certify` is when it was proved, where it is kept as one.
  const strong = matches.find(({ item, strong }) => strong && !(isTimeTyped(field) && item === 'token'));
  // A `load_time` of seconds and their parts is how long it took.
  if (measured.test(field.type) && /time$/i.test(field.name)) {
    if (strong?.item === 'record-time') board.against('type', field.type, 8);
    return;
  }
  const logged = isLogged(dataset);
  if (strong) {
    judgeKnown(board, strong.item, view, dataset, logged);
    return;
  }
  const time = readTime(words, isTimeTyped(field) || isNumbered(view) || isStamped(view));
  if (!time) judgeUnread(board, view, dataset, logged);
  // A `visit_total_time` is a quantity.
  else if (field.family === 'number' && words.some(isAbout)) board.against('name', words.join(' '), 4);
  else if (!words.includes('by') && words.at(-1) !== 'user')
    judgeActed(board, { field, words, time, dataset, logged }, view);
}

/** Types of what is measured, not dated. */
const measured = /^(?:double|float|real|decimal|numeric)/i;

/** A time whose name is known by heart: in a log it is when somebody did what a row tells, elsewhere it may be nobody's. */
function judgeKnown(
  board: Board,
  item: string,
  view: FieldView,
  dataset: DatasetView,
  logged: boolean,
): void {
  const { field, words } = view;
  const name = words.join(' ');
  // A row of a log is made when the person does what it tells.
  if (
    item === 'record-time' &&
    logged &&
    !words.some((word) => later.has(word) || loading.has(word)) &&
    !isWrittenApart(view, dataset)
  )
    board.for(
      'table',
      'log',
      'visit-time',
      words.includes('create') ? Math.max(10, 5 + board.scoreOf('record-time')) : 10,
    );
  const time = item === 'visit-time' ? readTime(words, isTimeTyped(field)) : undefined;
  const told = time && firstOf(nobodysRules, { field, words, time, dataset, logged });
  if (told?.item === 'record-time') board.for('table', name, 'record-time', board.scoreOf('visit-time') + 4);
  else if (told !== undefined && told.item === undefined)
    board.against('table', name, board.scoreOf('visit-time'));
}
const later = wordSet('update modify delete last change lastmodified modifieddate');

/** A time whose act is told by its words. */
function judgeActed(board: Board, told: Told, view: FieldView): void {
  const { words, time, dataset, logged } = told;
  const name = words.join(' ');
  const verdict = firstOf(timeRules, told);
  if (verdict?.item !== undefined) board.for(verdict.by ?? 'name', name, verdict.item, verdict.weight);
  else if (verdict) {
    // A table that knows better (an employment, a card) has spoken before.
    if (verdict.weight < 4 || ![...board.items()].some((item) => board.scoreOf(item) >= 5))
      board.against('name', name, verdict.weight);
  } else {
    board.for('name', name, time.kind, isStamped(view) ? 9.5 : 7);
    if (time.kind === 'record-time' && time.verb === 'create' && logged && !isWrittenApart(view, dataset))
      // Its comment (생성 일시) says no more than its name.
      board.for('table', 'log', 'visit-time', 3 + board.scoreOf('record-time'));
  }
}

/** What was last done to a record, in as many characters as a time has, or as a number where the word is no yes or no. */
function isStamped({ field, words, whole = words }: FieldView): boolean {
  const done = /(?:[A-Z]?[a-z]+ed|[A-Z]+ED)$/.exec(field.name)?.[0].toLowerCase();
  if (done === undefined || whole.length > 3) return false;
  if (isStampTyped(field)) return true;
  // `tables_created` are counted.
  return field.family === 'number' && kept.has(done) && !/[^s]s_[a-z]+$/i.test(field.name);
}
const kept = wordSet('created updated modified changed edited touched inserted');

/** Numbers are times where they are the last of something, `lastlogin`, or count from an epoch: `clicked_ms`. */
const isNumbered = ({ field, words }: FieldView): boolean =>
  field.family === 'number' &&
  (words.includes('last') ||
    ((/ed_?(?:ts|ms|at|epoch|unix)$|(?:timestamp|_ts(?:_?ms)?|unix_?time|epoch(?:_?ms)?)$/i.test(
      field.name,
    ) ||
      /[a-z]Ts$/.test(field.name)) &&
      words.length < 4));

/** A time whose act is not told: of the record, or in a log of what was done. */
function judgeUnread(board: Board, view: FieldView, dataset: DatasetView, logged: boolean): void {
  const { field, words } = view;
  const only = words.length > 0 && words.every((word) => bare.has(word));
  if (isTimeTyped(field)) {
    const told = unread(view, dataset, logged, only);
    if (told) board.for(...told);
    else board.against('type', field.family, 1.5);
  } else if (isEntered(view, dataset)) board.for('name', words.join(' '), 'record-time', 7);
  else if (isOwn(view, dataset))
    board.for('table', words.join(' '), logged ? 'visit-time' : 'record-time', 6);
  else if (only && words[0] !== 'date') {
    if (field.family === 'number') board.for('table', words[0]!, logged ? 'visit-time' : 'record-time', 5);
    // Exports keep times as text.
    if (field.family === 'text' && logged) board.for('table', 'log', 'visit-time', 3.5);
  }
}

/** What tells of such a time, what it is the time of, and how surely; `only` where the name says no more than that it is a time. */
function unread(
  view: FieldView,
  dataset: DatasetView,
  logged: boolean,
  only: boolean,
): [by: 'name' | 'table', what: string, item: TimeKind, weight: number] | undefined {
  const { field, words } = view;
  const name = words.join(' ');
  if (isEntered(view, dataset) || proofs.has(words.at(-1) ?? '')) return ['name', name, 'record-time', 7];
  if (words.some((word) => notices.has(word))) return undefined;
  if (logged && isDataTime(words)) return ['table', name, 'visit-time', 7];
  if (logged && only) return ['table', 'log', 'visit-time', 5];
  // Who comes and goes, where visitors and cars are written down: `in_time`, `OUT_DT`.
  if (passing.has(words[0]!) && words.length < 3 && visited.test(dataset.dataset.name))
    return ['table', name, 'visit-time', 7];
  // When a token was made: `iat`, `issued`.
  if (/^(?:iat|issued)$/.test(name) && isOf(dataset, ['secret'], false))
    return ['table', name, 'record-time', 5];
  // What somebody did last, whatever it was: `last_commented_at`, `last_sms_date`.
  const owned = isOf(dataset, ['person', 'account', 'membership'], false);
  if (words.includes('last') && words.length > 2 && owned) return ['name', name, 'visit-time', 5];
  if (field.family !== 'time') return undefined;
  const occasion = isOf(dataset, ['occasion'], false);
  if (logged && !occasion) return ['table', 'log', 'visit-time', 4.5];
  return only && !(occasion && words[0] === 'date') && /^(?:datetime|timestamp|d$)/i.test(field.type)
    ? ['name', words[0]!, 'record-time', 5]
    : undefined;
}

/** What the system sends, of which the time is its own. */
const notices = wordSet('notification notifications reminder reminders alert digest');

/** What is proved at a time: `email_certify`. */
const proofs = wordSet('certify certified verify verified authenticate');

/** The time of what the table lists: `token_ts` of tokens. */
function isOwn({ field }: FieldView, { dataset }: DatasetView): boolean {
  const [, own] = /^([a-z]{3,})_?(?:ts|timestamp)$/i.exec(field.name) ?? [];
  return own !== undefined && new RegExp(`(?:^|_)${own}s?$`, 'i').test(dataset.name);
}

/** `INDATE`, `in_dt`: when a record was put in, as Korean systems are used to call it; what comes in and goes out has both. */
const isEntered = ({ field }: FieldView, { fields }: DatasetView): boolean =>
  /^in_?(?:date|dt|dttm|dtm|datetime)$/i.test(field.name) &&
  (isTimeTyped(field) || isStampTyped(field)) &&
  !fields.some(({ field: other }) => /^(?:check_?)?out/i.test(other.name));

/** The times of a line of a log, and of its way into the store. */
const isDataTime = (words: readonly string[]): boolean =>
  words.length > 1 && dataTimes.has(words.at(-1)!) && !words.some((word) => loading.has(word));
const dataTimes = wordSet('time devicetime fixtime gpstime eventtime');
const loading = wordSet('etl load ingest insert sync expire next stay wait');
const bare = wordSet('time date datetime timestamp at when dt the');
const passing = wordSet('in out entrance getout ontime offtime');
const visited =
  /visit|attend|parking|entrance|gate_?(?:log|pass)|turnstile|commute|guest_?(?:book|log|register)/i;
