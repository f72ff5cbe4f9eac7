import { splitName, withSeams } from '../../../names/tokens.ts';
import { phraseSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf, standsBeside } from '../../view.ts';
import { weights } from '../../weights.ts';

/** Those who are elected or appointed. */
const holders =
  /(?:^|_)(?:mps?|msps?|meps?|judges?|justices?|senators?|councillors?|councilors?|council_?members?|ministers?|presidents?|governors?|legislators?|parliamentarians?|representatives?|congress(?:wo)?men|congress_?members?|mayors?|alder(?:wo)?men|delegates?|deputies|office_?holders?|members_of_\w+)(?:_|$)/;
/** Whom and what they sit for. */
const seats = phraseSet(
  'constituency,chamber,riding,electorate,bench,parliamentary group,electoral district',
);

/** From when until when somebody sits or holds an office. */
const terms = phraseSet(
  `start date,end date,start,end,term start,term end,term starts,term ends,term start date,term end date,term begin,elected,elected on,elected date,date elected,elected at,appointed,appointed on,appointment date,
  date appointed,appointed date,sworn in,sworn in date,commission date,commissioned,confirmed on,confirmation date,took seat,left seat,took oath,oath date,entered office,left office,first elected,last elected,membership start date,membership end date,mandate start,mandate end,year elected,year appointed,election year,first election,next election,senate start,service start,service end,termination date,retirement date,senior status date`,
);

/** When those who sit in parliaments, councils and courts began and ended to, by name. */
export function judgeOffice(board: Board, view: FieldView, dataset: DatasetView): void {
  if (
    ![view.words, splitName(view.field.name)].some((words) => terms.has(words.join(' ').toLowerCase())) ||
    !(standsBeside(dataset, view, 'name') || dataset.fields.some(({ words }) => words.at(-1) === 'name'))
  )
    return;
  if (isOf(dataset, ['lookup', 'statistics', 'organization'], false)) return;
  const seated = dataset.fields.some(({ words }) => seats.has(words.join(' ')));
  const sits = seated && (standsBeside(dataset, view, 'politics') || isOf(dataset, ['person'], false));
  if (!holders.test(withSeams(dataset.dataset.name).toLowerCase()) && !sits) return;
  board.for('table', 'when an office is held', 'work-experience', weights.strongName + board.againstAll());
}
