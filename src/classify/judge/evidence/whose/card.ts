import { squeeze } from '../../../names/squeeze.ts';
import { tableName } from '../../../names/tables.ts';
import { withSeams } from '../../../names/tokens.ts';
import { anyOf } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import { countCalled, type DatasetView, type FieldView } from '../../view.ts';

/** Tables of what people pay with, by the name alone. */
const payment =
  /(?:^|_)(?:(?:credit|debit|bank|payment|saved|stored|vault(?:ed)?|prepaid|atm|virtual|issued)_?cards?|cc)(?:_?(?:details?|infos?|data|accounts?|tokens?|methods?))?$/i;
/** Columns that only such a card has. */
const paying =
  /^(?:cvv2?|cvc2?|csc|ccv|name on card|card ?holder(?: name)?|holder(?: name)?|last ?4|last four|last digits?|card brand|exp(?:iry|ire|iration)? (?:month|year)|expire (?:month|year)|card network|bin)$/;
const surely = /^(?:cvv2?|cvc2?|csc|ccv|name on card|card ?holder(?: name)?|last ?4|last four)$/;
/** Cards of other kinds: played, collected, filled in, stamped, hung on a board. */
const otherCards = anyOf(
  'trading pok[eé]?mon mtg magic yugioh baseball football soccer hockey sports? playing game match graded tarot scratch memory wild',
  'flash vocab(?:ulary)? study quiz note info index',
  'kanban trello board task story job',
  'score report rate price menu',
  'business visiting name greeting birthday post',
  'gift loyalty membership member rewards? stamp',
  'medical health vaccin(?:e|ation) patient record',
  'time punch library access badge key swipe rfid id identity sim stock bin',
);
const others = new RegExp(
  `(?:^|_)(?:${otherCards}_?cards?(?:_[a-z]+)?|cards?_?(?:sets?|decks?|games?|designs?|templates?|collections?))$`,
  'i',
);
const otherwise =
  /^(?:deck(?: id)?|suit|rarity|grade|grader|set(?: (?:name|code|id|number))?|mana(?: cost)?|attack|defen[cs]e|hp|edition|foil|condition|front|back|due date|position|column id|list id|board id|lane|student id|semester|term|season|hole|par|strokes)$/;

/** What is shown at a door, a till or a clock, by the column or by the table. */
const shown =
  /(?:^|_)(?:rfid|nfc|badge|access|key|door|entry|swipe|prox(?:imity)?|loyalty|membership|rewards?|gift|library|sim|transit|bus|metro|parking|punch|time|attendance|meal|canteen)_?cards?(?:_?(?:no|num|number|id|uid|code))?$/i;
const shownAt =
  /(?:^|_)(?:loyalty|rewards?|badges?|rfid|swipes?|access_?(?:cards?|badges?|controls?|points?)|attendances?|time_?clocks?|punch(?:es)?|door|gates?|turnstiles?|canteen|parking)(?:_|$)/i;

const held =
  /^(?:number|card number|pan|no|expire|expire date|exp date|exp|valid (?:thru|to|until)|month|year|issue number|start (?:month|year)|partner reference|processor token|gateway token|card token)$/;
const told = ['credit-card', 'card-detail'];
/** What stands on a card beside its number, in Korean words that other things have as well. */
const onCard = /^(?:유효(?:기간|기한|년월|연월)|만료(?:년월|연월)|보안코드|검증코드|보안번호)$/;

/** What is on a payment card where a table is of those; and of nobody where its cards are played with, collected or hung on a board. */
export function judgeCard(board: Board, view: FieldView, dataset: DatasetView): void {
  const { field, words } = view;
  if (field.family === 'boolean') return;
  if (onCard.test(squeeze(field.name))) {
    if (dataset.fields.some((other) => other.korean === 'credit-card'))
      board.for('neighbour', 'a card number', 'card-detail', 14);
    return;
  }
  const name = withSeams(tableName(dataset.dataset));
  const count = (called: RegExp) => countCalled(dataset, view, called);
  const paid = count(paying);
  const ofCards = /cards?(?:_|$)/i.test(name);
  const elsewhere = others.test(name) || shownAt.test(name) || shown.test(withSeams(field.name));
  if (paid === 0 && (elsewhere || (ofCards && count(otherwise) > 0 && !payment.test(name)))) {
    for (const item of told) {
      const score = board.scoreOf(item);
      if (score > 0) board.for('table', name, item, -score - 6);
    }
    return;
  }
  const word = words.join(' ');
  // What ends beside a code of three digits is a card, whatever the table pays for.
  if (
    count(surely) > 0 &&
    /^(?:exp date|expdate|expr date|exprdate|expire date|expire|valid thru|expire month year)$/.test(word)
  ) {
    board.for(
      'neighbour',
      'a card',
      'card-detail',
      Math.max(0, 12 - Math.max(0, board.scoreOf('card-detail'))),
    );
    return;
  }
  if (!held.test(word) || !(ofCards || /(?:^|_)cc(?:_|$)/i.test(name))) return;
  if (!payment.test(name) && paid === 0) return;
  const item = /^(?:number|card number|pan|no)$/.test(word) ? 'credit-card' : 'card-detail';
  if (field.references || (item === 'credit-card' && (field.maxLength ?? 20) < 12)) return;
  board.for('table', word, item, Math.max(0, 13 - Math.max(0, board.scoreOf(item))));
}
