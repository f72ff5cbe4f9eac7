import type { Field } from '../../../core/dataset.ts';
import { isAbout } from '../../names/match.ts';
import { hasHangul } from '../../names/squeeze.ts';
import { readTime } from '../../names/times.ts';
import type { Board } from '../board.ts';
import { type DatasetView, type FieldView, isOf } from '../view.ts';
import { isLogged, isOwned, isWrittenApart } from './logged.ts';
import { firstOf, nobodysRules, timeRules } from './time-rules.ts';

/** Whether a column may hold a time, by its type: eGov keeps them as text of 8, 14 or 20 characters, PHP as a number. */
export function isTimeTyped(field: Field): boolean {
  return field.family === 'date' || field.family === 'time';
}

const untimed = new Set(['boolean', 'uuid', 'json']);

/** What a time in a name is the time of. */
export function judgeTime(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words, matches } = view;
  if (untimed.has(field.family) || hasHangul(field.name)) return;
  const logged = isLogged(dataset);
  // What somebody said or did last, by the word for it: `last_comment`, `last_purchase_at`.
  if (
    isTimeTyped(field) &&
    words[0] === 'last' &&
    (words[1] === 'session' ||
      (said.has(words[1] ?? '') && isOf(dataset, ['content', 'person', 'account'], false)))
  ) {
    board.for('name', words.join(' '), 'visit-time', 8);
    return;
  }
  // When somebody last got in or failed to, and when their device last spoke.
  if (
    isTimeTyped(field) &&
    words.some((word) => word === 'last' || word === 'first') &&
    ((words.some((word) => tried.has(word)) &&
      isOf(dataset, ['secret', 'session', 'person', 'account'], false) &&
      !isOf(dataset, ['machine'], false)) ||
      (words.some((word) => word === 'sync' || word === 'synced') &&
        isOf(dataset, ['device'], false) &&
        isOwned(dataset)))
  ) {
    board.for('name', words.join(' '), 'visit-time', 11);
    return;
  }
  // `login_times` are counted.
  if (field.family === 'number' && /[a-z]_?times$/i.test(field.name)) {
    board.against('name', words.join(' '), 8);
    return;
  }
  // What one wrote on a board dates its record: `comment_date` of comments.
  if (isTimeTyped(field) && isWritten(view.whole ?? words, dataset)) {
    board.for('table', words.join(' '), 'record-time', 8 + Math.max(0, board.scoreOf('visit-time')));
    return;
  }
  const strong = matches.find((match) => match.strong);
  // Kept as text beside its like: `logout` beside `login_time`.
  if (
    field.family === 'text' &&
    /^(?:login|logout|logon|logoff|log in|log out|signin|signout|sign in|sign out)$/.test(words.join(' ')) &&
    dataset.fields.some(({ words: other }) =>
      /^(?:login|logon|log in|signin|sign in) (?:time|date|at)$/.test(other.join(' ')),
    )
  ) {
    board.for('neighbour', 'a login', 'visit-time', 9 + Math.max(0, board.scoreOf('username')));
    return;
  }
  // A `load_time` of seconds and their parts is how long it took.
  if (measured.test(field.type) && /time$/i.test(field.name)) {
    if (strong?.item === 'record-time') board.against('type', field.type, 8);
    return;
  }
  if (strong) {
    // A row of a log is made when the person does what it tells.
    if (
      strong.item === 'record-time' &&
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
    const time = strong.item === 'visit-time' ? readTime(words, isTimeTyped(field)) : undefined;
    const told = time && firstOf(nobodysRules, { field, words, time, dataset, logged });
    if (told?.item === 'record-time')
      board.for('table', words.join(' '), 'record-time', board.scoreOf('visit-time') + 4);
    else if (told !== undefined && told.item === undefined)
      board.against('table', words.join(' '), board.scoreOf('visit-time'));
    return;
  }
  const name = words.join(' ');
  const time = readTime(words, isTimeTyped(field) || isNumbered(view));
  if (!time) {
    judgeUnread(board, view, dataset, logged);
    return;
  }
  // A `visit_total_time` is a quantity.
  if (field.family === 'number' && words.some(isAbout)) {
    board.against('name', name, 4);
    return;
  }
  if (words.includes('by') || words.at(-1) === 'user') return;
  const told = { field, words, time, dataset, logged };
  const verdict = firstOf(timeRules, told);
  if (verdict?.item !== undefined) board.for(verdict.by ?? 'name', name, verdict.item, verdict.weight);
  else if (verdict) {
    // A table that knows better (an employment, a card) has spoken before.
    if (verdict.weight < 4 || ![...board.items()].some((item) => board.scoreOf(item) >= 5))
      board.against('name', name, verdict.weight);
  } else {
    board.for('name', name, time.kind, 7);
    if (time.kind === 'record-time' && time.verb === 'create' && logged && !isWrittenApart(view, dataset))
      // Its comment (생성 일시) says no more than its name.
      board.for('table', 'log', 'visit-time', 3 + board.scoreOf('record-time'));
  }
}

/** Numbers are times where they are the last of something, `lastlogin`, or count from an epoch: `clicked_ms`. */
const isNumbered = ({ field, words }: FieldView): boolean =>
  field.family === 'number' &&
  (words.includes('last') ||
    ((/ed_?(?:ts|ms|at|epoch|unix)$|(?:timestamp|_ts|unix_?time|epoch(?:_?ms)?)$/i.test(field.name) ||
      /[a-z]Ts$/.test(field.name)) &&
      words.length < 4));

const boards = /^(?:comment|post|review|reply|article|note)$/;
const isWritten = (words: readonly string[], { dataset }: DatasetView): boolean =>
  words.length >= 2 &&
  words.length < 4 &&
  boards.test(words[0]!) &&
  /^(?:date|time|datetime|dt|timestamp)$/.test(words[1]!) &&
  /(?:comment|post|review|repl(?:y|ie)|article|note)s?$/i.test(dataset.name) &&
  !/chat|message/i.test(dataset.name);

/** Types of what is measured, not dated. */
const measured = /^(?:double|float|real|decimal|numeric)/i;

/** The times of a line of a log, and of its way into the store. */
const dataTimes = new Set(['time', 'devicetime', 'fixtime', 'gpstime', 'eventtime']);
const loading = new Set(['etl', 'load', 'ingest', 'insert', 'sync', 'expire', 'next', 'stay', 'wait']);

const later = new Set(['update', 'modify', 'delete', 'last', 'change', 'lastmodified', 'modifieddate']);

const bare = new Set(['time', 'date', 'datetime', 'timestamp', 'at', 'when', 'dt', 'the']);

const passing = new Set(['in', 'out', 'entrance', 'getout', 'ontime', 'offtime']);
const visited =
  /visit|attend|parking|entrance|gate_?(?:log|pass)|turnstile|commute|guest_?(?:book|log|register)/i;
const tried = new Set('success successful succeeded fail failed failure'.split(' '));
const said = new Set(
  'comment post reply message order purchase review vote payment donation call booking'.split(' '),
);

/** A time whose act is not told: of the record, or in a log of what was done. */
function judgeUnread(board: Board, { field, words }: FieldView, dataset: DatasetView, logged: boolean): void {
  const name = words.join(' ');
  const timed = isTimeTyped(field);
  if (
    logged &&
    words.length > 1 &&
    timed &&
    dataTimes.has(words.at(-1)!) &&
    !words.some((word) => loading.has(word))
  ) {
    board.for('table', name, 'visit-time', 7);
    return;
  }
  const occasion = isOf(dataset, ['occasion'], false);
  const only = words.length > 0 && words.every((word) => bare.has(word));
  if (field.family === 'number' && only && words[0] !== 'date')
    board.for('table', words[0]!, logged ? 'visit-time' : 'record-time', logged ? 5 : 3);
  // Exports keep times as text.
  if (field.family === 'text' && only && logged && words[0] !== 'date')
    board.for('table', 'log', 'visit-time', 3.5);
  if (!timed) return;
  if (only && logged) board.for('table', 'log', 'visit-time', 5);
  // Who comes and goes, where visitors and cars are written down: `in_time`, `OUT_DT`.
  else if (passing.has(words[0]!) && words.length < 3 && visited.test(dataset.dataset.name))
    board.for('table', name, 'visit-time', 7);
  // When a token was made: `iat`, `issued`.
  else if (/^(?:iat|issued)$/.test(name) && isOf(dataset, ['secret'], false))
    board.for('table', name, 'record-time', 5);
  // What somebody did last, whatever it was: `last_commented_at`, `last_sms_date`.
  else if (
    words.includes('last') &&
    isOf(dataset, ['person', 'account', 'membership'], false) &&
    words.length > 2
  )
    board.for('name', name, 'visit-time', 5);
  else if (logged && !occasion && field.family === 'time') board.for('table', 'log', 'visit-time', 4.5);
  else if (
    only &&
    field.family === 'time' &&
    !(occasion && words[0] === 'date') &&
    /^(?:datetime|timestamp|d$)/i.test(field.type)
  )
    board.for('name', words[0]!, 'record-time', 5);
  else board.against('type', field.family, 1.5);
}
