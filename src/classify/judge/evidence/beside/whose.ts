import { abbreviatedIn } from '../../../names/abbreviates.ts';
import { isAbout } from '../../../names/match.ts';
import { wordSet } from '../../../names/word-list.ts';
import { classOf } from '../../../names/words/classes.ts';
import { canonicalWord } from '../../../names/words/synonyms.ts';
import type { Board } from '../../board.ts';
import {
  addressNeighbours,
  bodyNeighbours,
  contactNeighbours,
  type DatasetView,
  type FieldView,
  isNamed,
  standsBeside,
} from '../../view.ts';
import { isMadeLong } from '../whose/key.ts';

const privately = ['mobile-phone', 'date-of-birth', 'gender', 'password', 'rrn'];

/** Whether what stands beside a lone `name` is somebody's own: an age with a gender or an address, a mail address with a number, a mobile one. */
function hasOneself(dataset: DatasetView, view: FieldView): boolean {
  const named = dataset.fields.some(
    (other) =>
      other !== view && (isNamed(other, 'name') || (other.words.length > 1 && other.words.at(-1) === 'name')),
  );
  const body = bodyNeighbours(dataset, view);
  const reached = contactNeighbours(dataset, view);
  const mobile = standsBeside(dataset, view, 'mobile-phone');
  if (named || dataset.table.head.has('place')) return false;
  // A gym has no gender: a `gym` with one lists who goes there.
  if (dataset.table.head.has('organization') && body === 0) return false;
  return body > 0 ? body + reached + addressNeighbours(dataset, view) > 1 : reached > 1 || mobile;
}

/** What a partner has who is a person. */
const hasPrivate = (dataset: DatasetView): boolean =>
  dataset.fields.some((field) => isNamed(field, ...privately));

/** Whether the table is called a list of firms outright; a login of their own makes them no people. */
const isFirm = ({ dataset, table, fields }: DatasetView): boolean =>
  (table.head.has('house') ||
    /(?:organi[sz]ation|compan(?:y|ie)|business(?:e)?|agenc(?:y|ie)|employer)s?$/i.test(dataset.name)) &&
  !fields.some((field) => isNamed(field, 'date-of-birth', 'gender'));

/** Whether the table holds properties of others, each with what it is called and its value. */
const isProperty = ({ dataset, fields }: DatasetView): boolean =>
  fields.length <= 7 &&
  /(?:prop|property|properties|attributes?|attrs?|meta|metadata|settings?|options?|preferences?|prefs?|params?|parameters?|variables?)$/i.test(
    dataset.name,
  ) &&
  fields.some(({ words }) => words.at(-1) === 'value');

/** What users log in with, beside which a `username` is what they are called. */
const loginId = /^(?:user|usr|login|userlogin|member|mem|mb|m|u)?id$/;

/** Whether a number counts the rows, beside which a text `id` is no key. */
const isCounted = ({ fields }: DatasetView): boolean =>
  fields.some(
    ({ field, words }) =>
      field.family === 'number' &&
      /^(?:(?:user|member) )?(?:number|no|seq|sequence|idx)$/.test(words.join(' ')),
  );

/** A name with the word that most columns of its table begin with. */
const spelt = ({ whole, words }: FieldView): readonly string[] => whole ?? words;

/** Whether a key has the length of what people type in, and not one that programs make. */
function isTyped(field: FieldView['field'], most: number): boolean {
  const { maxLength = 0, references } = field;
  return maxLength >= 8 && maxLength <= most && !isMadeLong(field) && !references;
}

/**
 * Whether a `user_name` stands beside a login: a table that has `user_id` and `user_name`, and a password or a `user_id` of
 * a length that one types, and no other name, calls its users by it. So does one with such a `uid` and a `uname`.
 */
export function isOwnersName(view: FieldView, dataset: DatasetView): boolean {
  const words = spelt(view);
  const joined = words.join('');
  if (!/^u(?:ser)?name$/.test(joined) || view.field.family !== 'text') return false;
  const others = dataset.fields.filter((other) => other !== view && other.field.family === 'text');
  const has = (item: string) => others.some((other) => isNamed(other, item));
  if (has('name')) return false;
  const apart = joined === 'username' && words.length === 2;
  const logins = others.filter((other) =>
    (apart && !isCounted(dataset) ? /^(?:user|login|userlogin)id$/ : loginId).test(spelt(other).join('')),
  );
  const typed = logins.some(({ field }) => isTyped(field, apart ? 50 : 30));
  if (apart) return logins.length > 0 && (typed || has('password'));
  return typed && (has('password') || !has('email'));
}

/** Whether another column holds the full name: the bare `name` beside it is what the account is called. */
const isNamedApart = (dataset: DatasetView, view: FieldView): boolean =>
  dataset.fields.some(
    (other) =>
      other !== view &&
      other.field.family === 'text' &&
      other.words.length === 2 &&
      /^(?:full|real|display) name$/.test(other.words.join(' ')),
  );

/** What a name tells of, by whose it is. */
export const namedBy = {
  person: 'name',
  organization: 'company',
  department: 'department',
  school: 'school',
  job: 'job-title',
  place: 'address-part',
  thing: undefined,
} as const;

const nameHeads = wordSet('name nm flnm enm hnm knm');
/** Words before a name that leave open whose it is. */
const neutral = wordSet(
  `search preferred korn kor chn eng hanja lower full short long new old original local native english korean print legal clean sort alternate
    b kr ko en jp raw ocr parsed scanned extracted detected recognized recognised`,
);

/** Places in which nobody lives, and which are somebody's only beside an address. */
const vague = wordSet('station zone area site place port airport territory location');

/** What a call is given, which tells nothing of the one that is called. */
const given = wordSet('argument arguments args arg kwargs param params parameter parameters payload');

/** The words after those for what a call is given: in `function.arguments.name` the name is no function's. */
const handedOver = (words: readonly string[]): readonly string[] => {
  const at = words.findLastIndex((word) => given.has(word));
  return at < 0 || at === words.length - 1 ? words : words.slice(at + 1);
};

/** `customer_name_str`: the name without the type that it ends in. */
const withoutType = (words: readonly string[]): readonly string[] =>
  words.length > 2 && typed.has(words.at(-1)!) ? words.slice(0, -1) : words;
const typed = wordSet('s str string txt text col column fld field varchar');

/** What is known of a table when a name in it is asked whose it is. */
interface Company {
  readonly dataset: DatasetView;
  readonly ofPeople: boolean;
  /** How many items about people stand beside the name. */
  readonly neighbours: number;
}

/** Whose `name` it is: by the word before, or by the table where the name stands alone. */
export function judgeWhose(
  board: Board,
  view: FieldView,
  dataset: DatasetView,
  ofPeople: boolean,
  neighbours: number,
): void {
  // Where most columns begin with whose they are (`passenger_name`, `passenger_phone`), that is whose name it is.
  const whose = view.whole !== undefined && classOf(view.whole[0]!) === 'person' ? view.whole : view.words;
  const words = withoutType(handedOver(whose).filter((word) => !/^\d+$/.test(word)));
  const head = words.at(-1);
  if (head === undefined) return;
  const own = isOwnersName(view, dataset);
  if (words.length === 1 && own) board.for('neighbour', 'a login of its own', 'name', 14);
  if (!nameHeads.has(head)) return;
  // `passenger_name` among columns that all begin so: the word that says nothing of the others tells whose the name is.
  if (words.length === 1 && dataset.prefix !== undefined && classOf(dataset.prefix) === 'person')
    board.for('name', `${dataset.prefix} ${head}`, 'name', 6);
  if (words.some((word) => isAbout(word))) return;
  if (words.length > 1 && isNamed(view, 'name')) return;
  if (own) board.for('neighbour', 'a login of its own', 'name', 12);
  const company = { dataset, ofPeople, neighbours };
  const owner = words.slice(0, -1).findLast((word) => classOf(word) !== undefined);
  const short =
    owner === undefined && words.length === 2 ? abbreviatedIn(words[0]!, dataset.dataset.name) : undefined;
  if (owner !== undefined) judgeOwned(board, owner, head, view, company);
  else if (short !== undefined) judgeOwn(board, `${words[0]} ${head}`, canonicalWord(short), dataset);
  // A letter before it (`p_name`) leaves it as open.
  else if (words.slice(0, -1).every((word) => neutral.has(word) || /^[a-z]$/.test(word)))
    judgeAlone(board, view, company);
}

/** A name with a word for whose it is before it: `customer_name`, `device_name`. */
function judgeOwned(
  board: Board,
  owner: string,
  head: string,
  view: FieldView,
  { dataset, ofPeople }: Company,
): void {
  const kind = classOf(owner)!;
  if (kind === 'place' && vague.has(owner) && !ofPeople && addressNeighbours(dataset, view) === 0) return;
  const item = namedBy[kind];
  // A `device_name` is device information, an `avatar_file_name` a picture.
  if (item === undefined) {
    // The comment may know the person: `host_name`, 주관자.
    if (!view.matches.some(({ strong }) => strong) && view.korean !== 'name')
      board.against('name', `${owner} ${head}`, 5);
  }
  // A `user_name` is a login as often as not; `USER_NM` is a name.
  else if (
    !(owner === 'user' && head === 'name') &&
    !(kind === 'organization' && view.korean === 'name') &&
    !(kind === 'person' && view.korean === 'company')
  )
    board.for('name', `${owner} ${head}`, item, kind === 'place' ? 4 : 7);
}

/** A name that stands alone is that of what the table lists. */
function judgeAlone(board: Board, view: FieldView, { dataset, ofPeople, neighbours }: Company): void {
  const { head: table, any } = dataset.table;
  const things = table.has('thing') || table.has('lookup') || any.has('secret');
  if (table.has('department')) board.for('table', 'departments', 'department', 8);
  else if (table.has('school')) board.for('table', 'schools', 'school', 8);
  else if (isProperty(dataset)) board.against('neighbour', 'a name and a value', 9);
  else if (table.has('organization') && !table.has('lookup') && (isFirm(dataset) || !hasPrivate(dataset)))
    board.for('table', 'organisations', 'company', 6);
  else if (table.has('person'))
    board.for('table', 'people', isNamedApart(dataset, view) ? 'username' : 'name', 6);
  else if (neighbours >= (things ? 3 : 2))
    board.for('neighbour', `${neighbours} personal`, 'name', Math.min(8, 4 + neighbours));
  else if (things) return;
  else if (ofPeople || (any.has('person') && neighbours >= 1)) board.for('neighbour', 'of people', 'name', 5);
  else if (!any.has('animal') && hasOneself(dataset, view)) board.for('neighbour', 'a person’s', 'name', 7);
}

/** The name of what the table is about, or of whose that is, told by an abbreviation: `hw_nm` of a `huwonja` (후원자). */
function judgeOwn(board: Board, name: string, word: string, { table: { head, any } }: DatasetView): void {
  // Who ordered is told by such a name as often as what was.
  if (any.has('order') || word === 'facility') return;
  const kind = classOf(word);
  if (kind === 'organization' || kind === 'school' || kind === 'department')
    board.for('table', name, namedBy[kind], 9);
  else if (head.has('lookup') || head.has('thing')) board.against('table', name, 14);
  else if (head.has('organization')) board.for('table', name, 'company', 9);
  else if (head.has('person')) board.for('table', name, 'name', 9);
}
