import { squeezeKorean } from '../../../names/squeeze.ts';
import { timeHeads } from '../../../names/times.ts';
import { withSeams } from '../../../names/tokens.ts';
import { wordSet } from '../../../names/word-list.ts';
import { classOf } from '../../../names/words/classes.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { type Act, acts, nobodys } from './act-rules.ts';
import { isTimeTyped } from './time.ts';

const carried = wordSet(
  `swimmer hunter angler climber captain skipper hiker runner walker diver rider skier pilot athlete candidate volunteer owner participant
  user person member customer employee patient student driver guest client passenger child kid pupil resident parent`,
);
const toldBy = wordSet('id name nm email phone');

/** Whether the words tell a person: `rider`, `pupil name`, `guest ssn`. */
const tellsWhom = (words: readonly string[]): boolean => {
  const [who = '', what] = words;
  if (words.length > 2) return false;
  return (
    (carried.has(who) && (what === undefined || toldBy.has(what))) ||
    (what !== undefined && /^(?:id|name)$/.test(what) && classOf(who) === 'person') ||
    /^(?:[a-z]+ )?ssn$/.test(words.join(' '))
  );
};

/** Whether any column tells whom a record is of who is brought somewhere; how many they were does not. */
const isCarried = ({ fields }: DatasetView): boolean => fields.some(({ words }) => tellsWhom(words));

/** Whether a rule of the list holds for a name in a table. */
const holds = (
  { verbs, in: places, not, owned }: Act,
  deeds: readonly string[],
  told: string,
  view: DatasetView,
): boolean =>
  deeds.some((deed) => verbs.has(deed)) &&
  places?.test(told) !== false &&
  not?.test(told) !== true &&
  (owned !== true || isCarried(view));

const times = wordSet('record-time visit-time opt-out-time request-time');

/** Which act a time is of, where the table decides whose. Tells whether it has spoken. */
export function judgeAct(board: Board, { field, words, matches }: FieldView, view: DatasetView): boolean {
  const bare = words.filter((word) => !timeHeads.has(word));
  if (bare.length === 0 || bare.length > 3 || isOf(view, ['lookup'], false)) return false;
  if (!isTimeTyped(field) && (bare.length === words.length || field.family !== 'text')) return false;
  if (matches.some(({ item, strong }) => strong && !times.has(item))) return false;
  const said = squeezeKorean(field.comment);
  if (/예정|희망|마감|만료|등록일|작성일|픽업/.test(said) || (words[0] === 'last' && bare.length > 1))
    return false;
  const told = `${withSeams(view.dataset.name).toLowerCase()} ${view.dataset.comment ?? ''}`.trim();
  // `check_in` may be booked, what is `checked_in` was done.
  const ahead = /^check (?:in|out)$/.test(bare.slice(-2).join(' ')) && !/checked/i.test(field.name);
  const deeds = [
    bare.length === 1 || !bare.includes('last') ? bare.at(-1)! : '',
    ahead ? '' : bare.slice(-2).join(' '),
  ];
  const found = acts.find((act) => holds(act, deeds, told, view));
  if (found) {
    board.for('table', words.join(' '), found.item ?? 'visit-time', 13);
    return true;
  }
  if (!nobodys.some((act) => holds(act, deeds, told, view))) return false;
  board.against('table', words.join(' '), 4 + Math.max(0, board.scoreOf('record-time')));
  return true;
}
