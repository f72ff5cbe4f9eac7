import { hasHangul } from '../../names/squeeze.ts';
import type { Board } from '../board.ts';
import { type DatasetView, type FieldView, isOf } from '../view.ts';

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
export function judgeLongKey(board: Board, { field, words }: FieldView, dataset: DatasetView): void {
  const length =
    field.maxLength ??
    (/^text$/i.test(field.type) && /[a-z]Id$/.test(field.name) ? Number.POSITIVE_INFINITY : 0);
  if (field.family !== 'text' || (length < 200 && length !== 64) || !given.test(words.join(' '))) return;
  if (!speaksKorean(dataset) && board.scoreOf('username') > 0) board.against('type', field.type, 5);
}
const given = /^(?:user|member|customer|cust|owner|account|actor user) id$|^(?:userid|memberid|customerid)$/;
