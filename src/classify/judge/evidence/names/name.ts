import { type HangulMatch, matchHangul } from '../../../names/hangul.ts';
import type { Lexicon } from '../../../names/lexicon.ts';
import { isAbout, isPaid, matchName, withoutCurrency } from '../../../names/match.ts';
import { hasHangul, oneLine } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import { classOf } from '../../../names/words/classes.ts';
import type { Board } from '../../board.ts';
import type { ContextRule, Near } from '../../rules/context-rule.ts';
import { contextRules } from '../../rules/index.ts';
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
  payNeighbours,
  personalNeighbours,
  positionNeighbours,
  tellsOfPeople,
} from '../../view.ts';
import { weights } from '../../weights.ts';
import { judgeWhose } from '../beside/whose.ts';
import { isTimeTyped } from '../times/time.ts';
import { onlyCompares } from '../whose/protected.ts';
import { textEnds } from './comment-weight.ts';
import { judgeSpelling } from './spelling.ts';

/** What the field's name says, alone. */
export function judgeName(board: Board, view: FieldView, lexicon: Lexicon): void {
  const { name } = view.field;
  if (hasHangul(name)) {
    const found = matchHangul(oneLine(name), lexicon);
    if (found?.item !== undefined)
      board.for('name', found.text, found.item, hangulWeight(found, weights.hangulName));
    else if (found) board.against('name', found.text, weights.nameAgainst);
    // `회원pwd`: what the Latin end of a mixed name says.
    if (found?.item === undefined)
      for (const { item, strong, phrase } of view.matches)
        if (strong) board.for('name', phrase, item, weights.strongName);
    return;
  }
  for (const match of view.matches) {
    const { item, strong, phrase, before } = match;
    board.for('name', phrase, item, strong ? weights.strongName : weights.weakName);
    judgeSpelling(board, match);
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
  // What the comment calls a 여권번호 is one, whatever its name is short for.
  const told = view.korean !== undefined && view.words.at(-1) === 'number' && view.field.family === 'text';
  if (view.matches.length === 0 && view.reading === undefined && !told && view.words.some(isAbout))
    board.against('name', view.words.find(isAbout)!, weights.nameAgainst);
}

const hangulWeight = ({ text, weak }: HangulMatch, sure: number): number =>
  weak ? weights.weakName : textEnds.has(text) ? weights.hangulGeneric : sure;

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
    : textEnds.has(text)
      ? weights.hangulGeneric
      : item === 'opt-out-time' || item === 'consent-time'
        ? weights.commentTime
        : weights.standardName;

/** A yes or no to these tells something of a person: `has_allergies`, `is_married`. */
const answered = wordSet('health belief politics union criminal-record marital-status military-number');
/** What is told of the one who uses something, and is never asked of a program. */
const ofUsers = wordSet('name date-of-birth mobile-phone phone gender email address');
const questions = new Set(['has', 'is', 'had', 'have', 'was']);

/** `llm_token_count_prompt`: how many went to a model or came back. */
const countsTokens = (words: readonly string[]): boolean =>
  words.includes('token') && words.includes('count') && goesToModels.has(words.at(-1)!);
/** How many may go there at most is a setting: `max_output_tokens`. */
const limiting = wordSet('max maximum min minimum limit allowed default budget');
const goesToModels = wordSet('prompt completion input output cached reasoning');

/** Rules by the last words of their ends. */
const byLastWord = new Map<string, ContextRule[]>();
for (const rule of contextRules)
  for (const last of new Set(rule.ends.map(lastWord)))
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), rule]);

/** The rules that could be about a name, however it is written. */
const rulesFor = (names: readonly string[]): ReadonlySet<ContextRule> =>
  new Set([...new Set(names.map(lastWord))].flatMap((last) => byLastWord.get(last) ?? []));

/** What a name of many meanings means in this table. */
export function judgeContext(board: Board, view: FieldView, dataset: DatasetView, lexicon: Lexicon): void {
  const neighbours = personalNeighbours(dataset, view);
  const ofPeople = tellsOfPeople(dataset, view, neighbours);
  judgeWhose(board, view, dataset, ofPeople, neighbours);
  const limits = view.words.some((word) => limiting.has(word));
  if (view.field.family === 'number' && view.words.at(-1) === 'token' && !limits)
    board.for('name', 'tokens', 'token-usage', 8);
  if (countsTokens(view.words)) board.for('name', 'token count', 'token-usage', 8 + weights.nameAgainst);
  const words = view.words.filter((word) => !/^\d+$/.test(word));
  const text = words.join(' ');
  const full = view.words.join(' ');
  const whole = view.whole?.join(' ');
  const bare = text.replace(/(?: (?:json|jsonb|text|txt|string))+$/, '');
  const paid = withoutCurrency(words).join(' ');
  for (const rule of rulesFor([text, full, whole ?? '', bare, paid])) {
    const name = rule.item !== undefined && isPaid(rule.item) ? paid : text;
    const readings = [name, full, whole, bare];
    const exact = rule.ends.find((end) => readings.includes(end));
    const end = exact ?? (rule.whole ? undefined : rule.ends.find((end) => name.endsWith(` ${end}`)));
    if (end === undefined) continue;
    if (view.words.some((word) => isAbout(word)) && name !== end) continue;
    if (rule.item !== undefined && isTurnedDown(full, end, lexicon.not.get(rule.item))) continue;
    if (!fits(rule, view) || !isAmong(rule, view, dataset, ofPeople, neighbours)) continue;
    if (onlyCompares(view, rule.item)) continue;
    if (rule.item === undefined) board.against('table', end, rule.weight);
    else board.for('table', end, rule.item, rule.weight);
  }
}

/** Whether a column can hold what a rule speaks of. */
function fits({ timed, family, minLength, maxLength }: ContextRule, { field }: FieldView): boolean {
  if (timed && !(isTimeTyped(field) || field.family === 'text')) return false;
  if (family !== undefined && family !== field.family) return false;
  if (minLength !== undefined && (field.maxLength ?? 255) < minLength) return false;
  return maxLength === undefined || (field.maxLength ?? Number.POSITIVE_INFINITY) <= maxLength;
}

/** Whether the table is of a rule's kinds, and enough stands beside the column. */
function isAmong(
  rule: ContextRule,
  view: FieldView,
  dataset: DatasetView,
  ofPeople: boolean,
  personal: number,
): boolean {
  if (rule.in && !isOf(dataset, rule.in, ofPeople)) return false;
  if (rule.not && isOf(dataset, rule.not, ofPeople)) return false;
  for (const kind in rule.near) {
    const near = kind as Near;
    const found = near === 'personal' ? personal : neighboursOf[near](dataset, view);
    if (found < (rule.near[near] ?? 0)) return false;
  }
  return true;
}

const neighboursOf: Readonly<
  Record<Exclude<Near, 'personal'>, (dataset: DatasetView, except: FieldView) => number>
> = {
  address: addressNeighbours,
  bank: bankNeighbours,
  card: cardNeighbours,
  contact: contactNeighbours,
  lease: leaseNeighbours,
  pay: payNeighbours,
  position: positionNeighbours,
};

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Whether a word before the end is one that turns the item's names down: a `finish reason` is no text. */
const isTurnedDown = (name: string, end: string, not: ReadonlySet<string> | undefined): boolean =>
  not !== undefined &&
  name
    .slice(0, name.lastIndexOf(end))
    .split(' ')
    .some((word) => not.has(word));
