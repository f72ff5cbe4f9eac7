import { classOf } from '../names/classes.ts';
import { type HangulMatch, matchHangul } from '../names/hangul.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { isAbout, matchName } from '../names/match.ts';
import { hasHangul } from '../names/squeeze.ts';
import type { Board } from './board.ts';
import { generic } from './by-comment.ts';
import { onlyCompares } from './by-protected.ts';
import { isTimeTyped } from './by-time.ts';
import { contextRules } from './rules.ts';
import {
  addressNeighbours,
  bankNeighbours,
  cardNeighbours,
  contactNeighbours,
  type DatasetView,
  type FieldView,
  isActor,
  isOf,
  leaseNeighbours,
  ofNobody,
  personalNeighbours,
  positionNeighbours,
} from './view.ts';
import { weights } from './weights.ts';

/** What the field's name says, alone. */
export function judgeName(board: Board, view: FieldView, lexicon: Lexicon): void {
  const { name } = view.field;
  if (hasHangul(name)) {
    const found = matchHangul(name, lexicon);
    if (found?.item !== undefined)
      board.for('name', found.text, found.item, hangulWeight(found, weights.hangulName));
    else if (found) board.against('name', found.text, weights.nameAgainst);
    // `회원pwd`: what the Latin end of a mixed name says.
    if (found?.item === undefined)
      for (const { item, strong, phrase } of view.matches)
        if (strong) board.for('name', phrase, item, weights.strongName);
    return;
  }
  for (const { item, strong, phrase, before } of view.matches) {
    board.for('name', phrase, item, strong ? weights.strongName : weights.weakName);
    // How an industry is displayed is no person's name.
    const owner = before.at(-1);
    if (phrase === 'display name' && owner !== undefined && classOf(owner) !== 'person')
      board.against('name', owner, weights.strongName);
  }
  const [asked, ...rest] = view.words;
  if (view.field.family === 'boolean' && asked !== undefined && questions.has(asked)) {
    for (const { item, strong, phrase } of matchName(rest, lexicon))
      if (strong && answered.has(item))
        board.for('name', `${asked} ${phrase}`, item, weights.strongName + weights.nameAgainst);
  }
  // `use_birth` of a ticket is its user's.
  if (asked === 'use' && view.field.family !== 'boolean' && (view.field.maxLength ?? 255) > 2) {
    for (const { item, strong, phrase } of matchName(rest, lexicon))
      if (strong && ofUsers.has(item))
        board.for('name', `use ${phrase}`, item, weights.strongName + weights.nameAgainst);
  }
  if (view.matches.length === 0 && view.reading === undefined && view.words.some(isAbout))
    board.against('name', view.words.find(isAbout)!, weights.nameAgainst);
}

const hangulWeight = ({ text, weak }: HangulMatch, sure: number): number =>
  weak ? weights.weakName : generic.has(text) ? weights.hangulGeneric : sure;

/** What a name of standard abbreviations says in Korean, where neither the taxonomy nor a Korean comment knows it better. */
export function judgeStandardName(board: Board, view: FieldView, lexicon: Lexicon): void {
  const { field, matches, reading } = view;
  if (
    reading === undefined ||
    isActor(view) ||
    matches.some(({ strong }) => strong) ||
    hasHangul(field.comment ?? '')
  )
    return;
  const found = matchHangul(reading, lexicon);
  if (found?.item !== undefined)
    board.for('name', `${field.name} = ${reading}`, found.item, standardWeight(found));
  else if (found) board.against('name', `${field.name} = ${reading}`, weights.standardAgainst);
}

/** An agreement that ends (`AGRE_RCNTT_DT` = 동의철회일시) is told by all its words, not by the verb alone. */
const standardWeight = ({ item, text, weak }: HangulMatch): number =>
  weak
    ? weights.weakName
    : generic.has(text)
      ? weights.hangulGeneric
      : item === 'opt-out-time' || item === 'consent-time'
        ? weights.commentTime
        : weights.standardName;

/** A yes or no to these tells something of a person: `has_allergies`, `is_married`. */
const answered = new Set(
  'health belief politics union criminal-record marital-status military-number'.split(' '),
);
/** What is told of the one who uses something, and is never asked of a program. */
const ofUsers = new Set('name date-of-birth mobile-phone phone gender email address'.split(' '));
const questions = new Set(['has', 'is', 'had', 'have', 'was']);

/** What a name of many meanings means in this table. */
export function judgeContext(board: Board, view: FieldView, dataset: DatasetView, lexicon: Lexicon): void {
  const neighbours = personalNeighbours(dataset, view);
  const ofPeople = dataset.table.head.has('person') || (neighbours >= 2 && !ofNobody(dataset));
  judgeNames(board, view, dataset, ofPeople, neighbours);
  if (view.field.family === 'number' && view.words.at(-1) === 'token')
    board.for('name', 'tokens', 'token-usage', 8);
  const text = view.words.filter((word) => !/^\d+$/.test(word)).join(' ');
  const full = view.words.join(' ');
  const whole = view.whole?.join(' ');
  const bare = text.replace(/(?: (?:json|jsonb|text|txt|string))+$/, '');
  const near = addressNeighbours(dataset, view);
  for (const rule of contextRules) {
    const end = rule.ends.find(
      (words) =>
        text === words ||
        full === words ||
        whole === words ||
        bare === words ||
        (!rule.whole && text.endsWith(` ${words}`)),
    );
    if (end === undefined) continue;
    if (view.words.some((word) => isAbout(word)) && text !== end) continue;
    if (rule.timed && !(isTimeTyped(view.field) || view.field.family === 'text')) continue;
    if (rule.family !== undefined && rule.family !== view.field.family) continue;
    if (rule.item !== undefined && isTurnedDown(full, end, lexicon.not.get(rule.item))) continue;
    if (rule.in && !isOf(dataset, rule.in, ofPeople)) continue;
    if (rule.not && isOf(dataset, rule.not, ofPeople)) continue;
    if (rule.minLength !== undefined && (view.field.maxLength ?? 255) < rule.minLength) continue;
    if (rule.maxLength !== undefined && (view.field.maxLength ?? Number.POSITIVE_INFINITY) > rule.maxLength)
      continue;
    if (rule.near?.personal !== undefined && neighbours < rule.near.personal) continue;
    if (rule.near?.address !== undefined && near < rule.near.address) continue;
    if (rule.near?.bank !== undefined && bankNeighbours(dataset, view) < rule.near.bank) continue;
    if (rule.near?.position !== undefined && positionNeighbours(dataset, view) < rule.near.position) continue;
    if (rule.near?.contact !== undefined && contactNeighbours(dataset, view) < rule.near.contact) continue;
    if (rule.near?.card !== undefined && cardNeighbours(dataset, view) < rule.near.card) continue;
    if (rule.near?.lease !== undefined && leaseNeighbours(dataset, view) < rule.near.lease) continue;
    if (onlyCompares(view, rule.item)) continue;
    if (rule.item === undefined) board.against('table', end, rule.weight);
    else board.for('table', end, rule.item, rule.weight);
  }
}

/** Whether a word before the end is one that turns the item's names down: a `finish reason` is no text. */
const isTurnedDown = (name: string, end: string, not: ReadonlySet<string> | undefined): boolean =>
  not !== undefined &&
  name
    .slice(0, name.lastIndexOf(end))
    .split(' ')
    .some((word) => not.has(word));

const privately = new Set(['mobile-phone', 'date-of-birth', 'gender', 'password', 'rrn']);

/** What a partner has who is a person. */
const hasPrivate = (dataset: DatasetView): boolean =>
  dataset.fields.some(({ matches }) => matches.some(({ item, strong }) => strong && privately.has(item)));

/**
 * Whether a `user_name` stands beside a login: a table that has `user_id`, `user_name` and a password, and no other name,
 * calls its users by it.
 */
function isOwnersName(words: readonly string[], dataset: DatasetView, view: FieldView): boolean {
  if (words.join('') !== 'username' || view.field.family !== 'text') return false;
  const others = dataset.fields.filter((other) => other !== view);
  const has = (item: string) =>
    others.some(({ matches }) => matches.some((match) => match.strong && match.item === item));
  const login = others.some(
    ({ field, words: own }) => field.family === 'text' && /^(?:user|login|userlogin)id$/.test(own.join('')),
  );
  return login && has('password') && !has('name');
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

const nameHeads = new Set(['name', 'nm', 'flnm']);
/** Words before a name that leave open whose it is. */
const neutral = new Set(
  `search preferred korn kor chn eng hanja lower full short long new old original local native english korean print legal clean sort alternate
    b kr ko en jp raw ocr parsed scanned extracted detected recognized recognised`.split(/\s+/),
);

/** Whose `name` it is: by the word before, or by the table where the name stands alone. */
function judgeNames(
  board: Board,
  view: FieldView,
  dataset: DatasetView,
  ofPeople: boolean,
  neighbours: number,
): void {
  // Where most columns begin with whose they are (`passenger_name`, `passenger_phone`), that is whose name it is.
  const whose = view.whole !== undefined && classOf(view.whole[0]!) === 'person' ? view.whole : view.words;
  const words = whose.filter((word) => !/^\d+$/.test(word));
  const head = words.at(-1);
  if (head === undefined) return;
  if (!nameHeads.has(head)) return;
  const owner = words
    .slice(0, -1)
    .reverse()
    .find((word) => classOf(word) !== undefined);
  // `passenger_name` among columns that all begin so: the word that says nothing of the others tells whose the name is.
  if (words.length === 1 && dataset.prefix !== undefined && classOf(dataset.prefix) === 'person')
    board.for('name', `${dataset.prefix} ${head}`, 'name', 6);
  if (words.some((word) => isAbout(word))) return;
  if (words.length > 1 && view.matches.some(({ item, strong }) => strong && item === 'name')) return;
  if (isOwnersName(words, dataset, view)) board.for('neighbour', 'a login of its own', 'name', 9);
  const kind = owner === undefined ? undefined : classOf(owner);
  if (owner !== undefined && kind !== undefined) {
    const byClass = {
      person: 'name',
      organization: 'company',
      department: 'department',
      school: 'school',
      job: 'job-title',
      place: 'address-part',
      thing: undefined,
    } as const;
    const item = byClass[kind];
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
    return;
  }
  if (words.slice(0, -1).some((word) => !neutral.has(word))) return;
  const { head: table } = dataset.table;
  const things = table.has('thing') || table.has('lookup') || dataset.table.any.has('secret');
  if (table.has('department')) board.for('table', 'departments', 'department', 6);
  else if (table.has('school')) board.for('table', 'schools', 'school', 6);
  else if (table.has('organization') && !table.has('lookup') && !hasPrivate(dataset))
    board.for('table', 'organisations', 'company', 6);
  else if (table.has('person'))
    board.for('table', 'people', isNamedApart(dataset, view) ? 'username' : 'name', 6);
  else if (neighbours >= (things ? 3 : 2))
    board.for('neighbour', `${neighbours} personal`, 'name', Math.min(8, 4 + neighbours));
  else if (ofPeople && !things) board.for('neighbour', 'of people', 'name', 5);
  else if (dataset.table.any.has('person') && neighbours >= 1 && !things)
    board.for('neighbour', 'of people', 'name', 5);
}
