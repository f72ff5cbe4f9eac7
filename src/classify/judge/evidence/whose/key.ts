import type { Field } from '../../../../core/dataset.ts';
import { abbreviatedIn } from '../../../names/abbreviates.ts';
import { codable, lookedUp, type NameMatch } from '../../../names/match.ts';
import { hasHangul, isReferring, squeeze } from '../../../names/squeeze.ts';
import { tableName } from '../../../names/tables.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import { cardNeighbours, type DatasetView, type FieldView } from '../../view.ts';
import { weights } from '../../weights.ts';
import { speaksKorean } from './login.ts';

const keyHeads = wordSet('id key guid uuid oid pk fk sequence idx index rowid');
/** Items whose names end in `id` or `key` and mean it. */
const meant = wordSet(
  `username session-id cookie device-id api-key token ad-id employee-number national-id tax-id
    student-number passport ci di email`,
);

const isCounted = ({ item, phrase }: NameMatch): boolean =>
  item === 'student-number' && /patient|chart|clinic|^pat|^pt|child|donor|infant/.test(phrase);
/** Numbers that somebody has in a register, and is kept under. */
const numbered = wordSet('student-number employee-number');

/** Lengths of keys that programs make, and of little else: object ids, ULIDs, KSUIDs, digests, UUIDs. */
const surelyMade = [24, 26, 27, 32, 36];
export const isMadeLong = ({ maxLength }: Field): boolean =>
  maxLength !== undefined && surelyMade.includes(maxLength);
/** With them, lengths that names and logins are given as well: of nano ids, cuids and the like. */
const made = new Set([...surelyMade, 20, 21, 22, 25]);

/** Korean schemas apart, whose own `id` may be what one logs in with. */
const leastMade = 20;

const isKeyLong = (field: Field, dataset: DatasetView): boolean =>
  field.family === 'text' &&
  field.maxLength !== undefined &&
  (made.has(field.maxLength) || (field.maxLength >= leastMade && !speaksKorean(dataset))) &&
  dataset.dataset.fields.some(
    (other) =>
      other !== field && /^(?:id|uuid|guid)$/i.test(other.name) && other.maxLength === field.maxLength,
  );

/** Surrogate keys and references say nothing about a person by themselves. */
export function judgeKeys(board: Board, view: FieldView, dataset: DatasetView): void {
  judgeKeyName(board, view);
  judgeKeyType(board, view, dataset);
  const { field, words } = view;
  const name = words.join(' ');
  if (isListKey(view, dataset)) board.against('table', name, 14);
  if (isKeyInFront(view)) board.against('name', 'id', 10);
  judgeNumber(board, view);
  if (isTablesNumber(board, view, dataset)) board.against('table', name, 14);
  if (field.references) board.against('type', 'foreign key', isNumeric(field) ? 4 : 1.5);
  if (field.primaryKey && isNumeric(field)) board.against('type', 'primary key', weights.key);
}

const isNumeric = ({ family }: Field): boolean => family === 'number' || family === 'uuid';

/** A name that ends in a word for keys, where no item is meant by it. */
function judgeKeyName(board: Board, { field, words, matches }: FieldView): void {
  const head = words.at(-1);
  if (head === undefined || !keyHeads.has(head)) return;
  const items = [...board.items()];
  const told = matches.some((match) => match.strong && lookedUp.has(match.item));
  if (told || (items.some((item) => meant.has(item)) && !isNumeric(field))) return;
  // The number by which a state knows somebody is longer than a key of a list of states.
  if (
    /^(?:bigint|int8)/i.test(field.type) &&
    matches.some(({ item, strong }) => strong && item === 'national-id')
  )
    return;
  // Who is told by a number that ends in `id` is told by a key.
  const keyed = field.family === 'number' && items.some((item) => byKey.has(item));
  board.against('name', head, keyed ? 2.5 * weights.key : weights.key);
}
const byKey = wordSet('username employee-number');

/** Keys are as long as programs make them: what people type in has no fixed length. */
function judgeKeyType(board: Board, { field, words }: FieldView, dataset: DatasetView): void {
  const isId = words.at(-1) === 'id';
  // A text as long as the table's own key is a key of another table's: `member_id` varchar(24) beside `id` varchar(24).
  if (isId && words.length > 1 && isKeyLong(field, dataset)) board.against('type', 'as long as the key', 8);
  if (fixed.some((item) => board.scoreOf(item) > 0)) return;
  // Of a fixed length that programs make: an 아이디 of char(26) is a key.
  if (isId && /^(?:n?char|character|bpchar)\s*\(\d+\)$/i.test(field.type) && isMadeLong(field))
    board.against('type', field.type, 6);
  // An 아이디 of a fixed length is one that the system gave.
  if (/^n?char\s*\(\d+\)$/i.test(field.type) && (isId || /(?:아이디|ID)$/.test(field.comment ?? '')))
    board.against('type', field.type, 8);
}
/** Items that programs or offices give in one length. */
const fixed = ['session-id', 'cookie', 'student-number', 'ad-id', 'national-id', 'tax-id', 'driver-licence'];

const isCodable = (matches: readonly NameMatch[]): boolean =>
  matches.some(({ item, strong }) => strong && codable.has(item));

/** `GENDER_ID` of a table `GENDER`: a line of a list. */
function isListKey({ field, words, matches }: FieldView, { dataset }: DatasetView): boolean {
  if (words.at(-1) !== 'id' || !isCodable(matches)) return false;
  const table = tableName(dataset)
    .toLowerCase()
    .replace(/^(?:tb|tbl|t|code)_/, '');
  return [table, table.replace(/s$/, '')].includes(field.name.toLowerCase().replace(/_?id$/, ''));
}

/** `id_customer`: the key stands in front. */
const isKeyInFront = ({ field, words, matches }: FieldView): boolean =>
  isNumeric(field) && words.length > 1 && words[0] === 'id' && !isCodable(matches);

/** A patient's or a student's number that is counted up, or points to another table, is a key like any. */
function judgeNumber(board: Board, { field, matches }: FieldView): void {
  if (!isNumeric(field)) return;
  const told = squeeze(hasHangul(field.name) ? field.name : (field.comment ?? ''));
  if (
    field.family === 'number' &&
    (matches.some(isCounted) || /(?:환자|차트|학생|수강생|원생)번호$/.test(told))
  )
    board.against('name', 'number', 13);
  else if (field.comment !== undefined && isReferring(field.comment))
    board.against('comment', 'foreign key', 6);
  // A 회원 ID that is a number is a key.
  const key = /(?:ID|아이디|식별자)$/.exec(told)?.[0];
  if (key !== undefined) board.against('comment', key, 8);
}

/** A `jm_no` of a `jumun` is the order's, whatever else it abbreviates. */
function isTablesNumber(board: Board, view: FieldView, dataset: DatasetView): boolean {
  const { field, words, matches } = view;
  const [short = '', end] = words;
  return (
    field.family === 'number' &&
    words.length === 2 &&
    end === 'number' &&
    !matches.some(({ item }) => numbered.has(item)) &&
    board.scoreOf('bank-account') <= 0 &&
    // A card that is paid with has a number of its own.
    !(board.scoreOf('credit-card') > 0 && cardNeighbours(dataset, view) > 0) &&
    abbreviatedIn(short, dataset.dataset.name) !== undefined
  );
}
