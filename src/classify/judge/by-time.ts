import type { Field } from '../../core/dataset.ts';
import { isAbout } from '../names/match.ts';
import { hasHangul } from '../names/squeeze.ts';
import { readTime } from '../names/times.ts';
import type { Board } from './board.ts';
import { type DatasetView, type FieldView, isOf } from './view.ts';

/** Whether a column may hold a time, by its type: eGov keeps them as text of 8, 14 or 20 characters, PHP as a number. */
export function isTimeTyped(field: Field): boolean {
  return field.family === 'date' || field.family === 'time';
}

/** Times of what the system does about an account, not a person: `confirmation_sent_at`. */
const procedural = new Set(
  `confirmation recovery reset token verification reauthentication change invitation invite
    notification reminder unlock`.split(/\s+/),
);

/** What a time in a name is the time of. */
export function judgeTime(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words, matches } = view;
  if (
    field.family === 'boolean' ||
    field.family === 'uuid' ||
    field.family === 'json' ||
    hasHangul(field.name)
  )
    return;
  const logged = isLogged(dataset);
  const strong = matches.find((match) => match.strong);
  if (strong) {
    // A row of a log is made when the person does what it tells.
    if (strong.item === 'record-time' && logged && !words.some((word) => later.has(word)))
      board.for('table', 'log', 'visit-time', 10);
    return;
  }
  const name = words.join(' ');
  // Numbers are times where they are the last of something: `lastlogin`.
  const time = readTime(words, isTimeTyped(field) || (field.family === 'number' && words.includes('last')));
  // A `visit_total_time` is a quantity.
  if (time && field.family === 'number' && words.some(isAbout)) return;
  if (!time) {
    if (
      logged &&
      words.length > 1 &&
      isTimeTyped(field) &&
      dataTimes.has(words.at(-1)!) &&
      !words.some((word) => loading.has(word))
    ) {
      board.for('table', name, 'visit-time', 7);
      return;
    }
    judgeBareTime(board, view, {
      logged,
      occasion: isOf(dataset, ['occasion'], false),
      ofPeople: isOf(dataset, ['person', 'account', 'membership'], false),
    });
    return;
  }
  if (words.includes('by') || words.at(-1) === 'user') return;
  // A `load_time` of seconds and their parts is how long it took.
  if (measured.test(field.type) && /time$/.test(words.at(-1)!)) return;
  // When a token was given out or taken back is a fact of the token.
  if (isOfSecret(words, dataset) && (time.verb === 'issue' || time.verb === 'issued')) {
    board.for('name', name, 'record-time', 7);
    return;
  }
  if (
    time.verb.startsWith('revoke') &&
    isOfSecret(words, dataset) &&
    !/consent/i.test(dataset.dataset.name)
  ) {
    board.against('name', name, 4);
    return;
  }
  // A follow-up is planned.
  if (time.verb === 'follow' && words.includes('up')) {
    board.against('name', name, 4);
    return;
  }
  // A visit, a hit or a session begins and ends when somebody comes and goes.
  if (
    bounds.has(time.verb) &&
    words.length < 4 &&
    logged &&
    isOf(dataset, ['event', 'session'], false) &&
    !isOf(dataset, ['machine', 'occasion', 'audit'], false)
  ) {
    board.for('table', name, 'visit-time', 8);
    return;
  }
  // What answers a ping is a machine.
  if (time.verb === 'ping' || time.verb === 'heartbeat') {
    const machine = isOf(dataset, ['device', 'machine', 'thing'], false) && !isOf(dataset, ['session'], true);
    board.for('name', name, machine ? 'record-time' : 'visit-time', 7);
    return;
  }
  const planned = words.some((word) => ahead.has(word));
  const carried =
    carriages.has(time.verb) && isOf(dataset, ['order'], false) && !isOf(dataset, ['content'], false);
  if (logged && !planned && spans.has(time.verb)) board.for('table', name, 'visit-time', 7);
  else if (time.kind === 'business' || planned || carried) {
    // A table that knows better (an employment, a card) has spoken before.
    if (![...board.items()].some((item) => board.scoreOf(item) >= 5)) board.against('name', name, 4);
  } else if (
    openings.has(time.verb) &&
    !words.includes('last') &&
    !isOf(dataset, ['event', 'session', 'content', 'log'], false)
  )
    board.against('name', name, 2);
  else if (time.verb === 'check' && isOf(dataset, ['order'], false)) board.against('name', name, 4);
  else if (logged && passages.has(time.verb)) board.for('table', name, 'visit-time', 7);
  else if (partings.has(time.verb) && (!isOf(dataset, ['person'], true) || isOf(dataset, ['session'], false)))
    board.against('name', name, 2);
  else if (time.kind === 'visit-time' && words.some((word) => procedural.has(word)))
    board.for('name', name, 'record-time', 7);
  // The last time of something is a person's where the table is of people.
  else if (time.guessed && time.last && isOf(dataset, ['people', 'account', 'session'], true))
    board.for('name', name, 'visit-time', 7);
  else {
    board.for('name', name, time.kind, 7);
    if (time.kind === 'record-time' && time.verb === 'create' && logged)
      // Its comment (생성 일시) says no more than its name.
      board.for('table', 'log', 'visit-time', 3 + board.scoreOf('record-time'));
  }
}

/** The times of a line of a log, and of its way into the store. */
const dataTimes = new Set(['time', 'devicetime', 'fixtime', 'gpstime', 'eventtime']);
const loading = new Set(['etl', 'load', 'ingest', 'insert', 'sync', 'expire', 'next', 'stay', 'wait']);

const bounds = new Set(['start', 'started', 'begin', 'begun', 'end', 'ended', 'finish', 'finished']);

/** Types of what is measured, not dated. */
const measured = /^(?:double|float|real|decimal|numeric)/i;

/** Whether a time is that of a token, a code or a certificate. */
const isOfSecret = (words: readonly string[], dataset: DatasetView): boolean =>
  words.some((word) => secrets.has(word)) || isOf(dataset, ['secret'], false);
const secrets = new Set(['token', 'code', 'certificate', 'key', 'credential', 'jwt', 'ticket']);

/** Whether a record of the table is made when somebody does what it tells. */
function isLogged(dataset: DatasetView): boolean {
  if (isOf(dataset, ['message'], false) && !isOf(dataset, ['lookup'], false))
    return !prepared.test(dataset.dataset.name);
  if (isOf(dataset, ['lookup', 'llm', 'order'], false)) return isLoneCall(dataset);
  // An `access_token` is made, and used later.
  if (dataset.table.head.has('secret') && !dataset.table.head.has('event')) return false;
  // Where the login has a time of its own, the others are the row's.
  if (isOf(dataset, ['session'], false))
    return !dataset.fields.some(({ words }) =>
      /^(?:login|logon|sign in) (?:at|time|date)$/.test(words.join(' ')),
    );
  if (!isOf(dataset, ['event'], false)) return false;
  // A history whose rows are changed later keeps the times of its rows.
  return !(/history$/i.test(dataset.dataset.name) && dataset.fields.some(isChange));
}

const isChange = ({ words }: FieldView): boolean =>
  /^(?:update|modify) (?:at|time|date|on)$/.test(words.join(' '));

/** Messages that nobody has sent yet. */
const prepared = /suggest|welcome|preset|canned|default|system|quick|auto|scheduled|prepared|saved|error/i;

/** A call of a model that has no time but when its line was written. */
function isLoneCall({ dataset, table, fields }: DatasetView): boolean {
  if (!table.any.has('llm') || !/(?:logs?|calls?|runs?|requests?)$/i.test(dataset.name)) return false;
  return !fields.some(({ words }) =>
    ['update', 'modify', 'time', 'start', 'request'].some((word) => words.includes(word)),
  );
}

/** Verbs that end a membership, or a visit. */
const partings = new Set(['leave', 'left', 'quit', 'revoke', 'revoked']);

/** Words of what is yet to come: a plan of the business. */
const ahead = new Set(['next', 'planned', 'expected', 'scheduled', 'estimated', 'due', 'target']);

/** What is done to a parcel is nobody's doing. */
const carriages = new Set([
  'deliver',
  'delivered',
  'receive',
  'received',
  'arrived',
  'depart',
  'send',
  'sent',
]);

/** Verbs of what is read, and of what is founded: a mail, an account. */
const openings = new Set(['open', 'opened']);

/** Who enters and leaves, where comings and goings are logged. */
const passages = new Set(['enter', 'entered', 'exit', 'exited', 'leave', 'left']);

/** Where doings are logged, when each began and ended. */
const spans = new Set('start started begin began end ended stop stopped setup touched done'.split(' '));

const later = new Set(['update', 'modify', 'delete', 'last', 'change', 'lastmodified', 'modifieddate']);

const bare = new Set(['time', 'date', 'datetime', 'timestamp', 'at', 'when']);

/** A time that says nothing but that it is one: of the record, or in a log of what was done. */
function judgeBareTime(
  board: Board,
  { field, words }: FieldView,
  { logged, occasion, ofPeople }: { logged: boolean; occasion: boolean; ofPeople: boolean },
): void {
  const only = words.length === 1 && bare.has(words[0]!);
  if (field.family === 'number' && only && words[0] !== 'date')
    board.for('table', words[0]!, logged ? 'visit-time' : 'record-time', logged ? 5 : 3);
  if (!isTimeTyped(field)) return;
  if (only && logged) board.for('table', 'log', 'visit-time', 5);
  // What somebody did last, whatever it was: `last_commented_at`, `last_sms_date`.
  else if (ofPeople && words.includes('last') && words.length > 2)
    board.for('name', words.join(' '), 'visit-time', 5);
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
