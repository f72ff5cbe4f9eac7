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
  const logged =
    isOf(dataset, ['event', 'session'], false) &&
    !isOf(dataset, ['lookup', 'llm', 'order'], false) &&
    // An `access_token` is made, and used later.
    !(dataset.table.head.has('secret') && !dataset.table.head.has('event'));
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
    judgeBareTime(board, view, logged, isOf(dataset, ['occasion'], false));
    return;
  }
  if (words.includes('by') || words.at(-1) === 'user') return;
  // A follow-up is planned.
  if (time.verb === 'follow' && words.includes('up')) {
    board.against('name', name, 4);
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
  else {
    board.for('name', name, time.kind, 7);
    if (time.kind === 'record-time' && time.verb === 'create' && logged)
      // Its comment (생성 일시) says no more than its name.
      board.for('table', 'log', 'visit-time', 3 + board.scoreOf('record-time'));
  }
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
function judgeBareTime(board: Board, { field, words }: FieldView, logged: boolean, planned: boolean): void {
  const only = words.length === 1 && bare.has(words[0]!);
  if (field.family === 'number' && only && words[0] !== 'date')
    board.for('table', words[0]!, logged ? 'visit-time' : 'record-time', logged ? 5 : 3);
  if (!isTimeTyped(field)) return;
  if (only && logged) board.for('table', 'log', 'visit-time', 5);
  else if (
    only &&
    field.family === 'time' &&
    !(planned && words[0] === 'date') &&
    /^(?:datetime|timestamp|d$)/i.test(field.type)
  )
    board.for('name', words[0]!, 'record-time', 5);
  else board.against('type', field.family, 1.5);
}
