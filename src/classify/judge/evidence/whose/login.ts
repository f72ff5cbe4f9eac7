import { hasHangul } from '../../../names/squeeze.ts';
import type { Board } from '../../board.ts';
import { countCalled, type DatasetView, type FieldView, isNamed, isOf } from '../../view.ts';

const whose =
  /^(?:user|member|customer|mb|writer|login|author|seller|buyer|sender|receiver) id$|^(?:userid|memberid|memid|mbid)$/;
/** Lengths that a login is given: keys that programs make are longer, codes shorter. */
const least = 8;
const most = 30;
/** What a comment calls a key that nobody types in. */
const keyed = /번호|순번|일련|키|시퀀스|고유|UUID|PK|순서|참조/i;

/** Whether any name or comment of the table is Korean. */
export const speaksKorean = ({ dataset, fields }: DatasetView): boolean =>
  hasHangul(`${dataset.name} ${dataset.comment ?? ''}`) ||
  fields.some(
    ({ field, reading }) => hasHangul(`${field.name} ${field.comment ?? ''}`) || reading !== undefined,
  );

const talks = /(?:^|_|[a-z](?=[A-Z]))(?:chats?|messages?|msgs?|dms?)(?:_?(?:logs?|history))?$/i;
const speakers = new Set(['sender', 'receiver', 'recipient']);

/** Who says something to whom is told by logins where no name stands beside them. */
export function judgeSpeaker(board: Board, { field, words }: FieldView, dataset: DatasetView): void {
  if (field.family !== 'text' || words.length !== 1 || !speakers.has(words[0]!)) return;
  if (!talks.test(dataset.dataset.name) || (field.maxLength ?? 255) < 8) return;
  const named = dataset.fields.some(({ words: other }) => /name|nm$/.test(other.at(-1) ?? ''));
  const mailed = dataset.fields.some(
    ({ words: other }) => other.includes('subject') || other.includes('email'),
  );
  const kept = dataset.fields.some(({ words: other }) => other.includes('role') || other.includes('model'));
  if (!named && !mailed && !kept && !hasHangul(field.comment ?? ''))
    board.for('table', words[0]!, 'username', 9);
}

/** In Korean schemas a `user_id` of text, as long as what one types, is what its owner logs in with, wherever it stands. */
export function judgeTypedLogin(board: Board, { field, words }: FieldView, dataset: DatasetView): void {
  const length = field.maxLength ?? 0;
  if (field.family !== 'text' || length < least || length > most || !whose.test(words.join(' '))) return;
  if (keyed.test(field.comment ?? '') || isOf(dataset, ['secret', 'machine', 'device', 'lookup'], false))
    return;
  if (speaksKorean(dataset)) board.for('name', `${words.join(' ')} of text`, 'username', 8);
}

/** In other schemas a `user_id` of text with room for more than people type is a key that a program made. */
export function judgeLongKey(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words, said } = view;
  const word = words.join(' ');
  // A digest is longer than what it stands for.
  if (said !== undefined || field.family !== 'text' || !given.test(word) || speaksKorean(dataset)) return;
  const score = board.scoreOf('username');
  const length = field.maxLength ?? Number.POSITIVE_INFINITY;
  if (score <= 0 || (length < 90 && length !== 64 && length !== 26)) return;
  // The number of a member of an insurance is the insurer's.
  if (/insur|polic|claim|coverage/i.test(dataset.dataset.name)) return;
  const has = (called: RegExp) => countCalled(dataset, view, called) > 0;
  const proved = dataset.fields.some((other) => isNamed(other, 'password'));
  const own =
    isOf(dataset, ['person', 'account'], false) &&
    !has(logins) &&
    (proved ||
      !has(/^(?:user )?email(?: address)?$/) ||
      (users.test(dataset.dataset.name) && !has(/^id$/)) ||
      has(/^user type$/));
  // What a site is told of its visitors is what the site calls them.
  const visited = isOf(dataset, ['tracked'], false) || followed.test(dataset.dataset.name);
  const unsaid = field.maxLength === undefined && !/[a-z]Id$/.test(field.name);
  if (own || visited) {
    if (!unsaid) board.against('type', field.type, 5);
  } else board.against('type', field.type, Math.max(5, score + 1));
}
const given =
  /^(?:user|member|customer|cust|owner|account|actor user|author|reporter|assignee|creator|sender|receiver|recipient|seller|buyer|submitter|reviewer|organizer|org member|(?:frontend|backend|internal|submit(?:ted)? by|created? by|invited by|linked|app|auth|db|profile|target|from|to) user) id$|^(?:userid|memberid|customerid)$/;
const logins = /^(?:login|username|login id|login name|user alias)$/;
const users = /(?:users?|members?|accounts?|admins?)(?:_?(?:info|account|master|profile|table|\d+))?$/i;
const followed = /(?:^|_|[a-z](?=[A-Z]))(?:events?|log_visits?|visits?|page_?views?|hits?)$/i;

const numberedStaff = /^(?:employee|staff|emp) (?:id|no|number|code)$/;
const superiors =
  /^(?:manager|supervisor|mgr|boss|report to|reports to|line manager|team lead)(?: (?:employee |emp )?id)?$/;

/** Staff are told by the number that the firm gave them, and so are whom they report to. */
export function judgeStaffKey(board: Board, { field, words }: FieldView, dataset: DatasetView): void {
  const score = board.scoreOf('username');
  if (score <= 0 || field.family !== 'text' || hasHangul(field.comment ?? '')) return;
  const word = words.join(' ');
  const beside = dataset.fields.some((other) => numberedStaff.test(other.words.join(' ')));
  if (numberedStaff.test(word) || (superiors.test(word) && word.endsWith('id') && beside))
    board.for('name', word, 'username', -score - 4);
}
