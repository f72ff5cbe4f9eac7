import { wordSet } from '../../names/word-list.ts';
import type { ColumnProfile } from '../../values/index.ts';
import type { Board } from '../board.ts';
import { wholeShare } from '../hits.ts';
import type { SeenColumn } from '../seen-column.ts';
import { type DatasetView, type FieldView, isOf, standsBeside } from '../view.ts';
import { weights } from '../weights.ts';

const years = wordSet('grade year level schoolyear hakyeon hakyun');
const terms = wordSet('semester hakgi');
const cohorts = wordSet('year batch cohort intake promotion class classyear');
const studying =
  /(?:^|_|[a-z](?=[A-Z]))(?:alumn[ia]|alumnus|alums?|graduates?|grads?|students?|freshers?)(?:_|$)/i;
const staff = wordSet('employee emp staff professor prof teacher instructor lecturer faculty');

/** What pupils learn and how far they are, by values that elsewhere are departments, marks and numbers. */
export function judgeStudies(board: Board, { view, dataset, profile }: SeenColumn): void {
  const { numbers, distinct, values } = profile;
  const share = (id: string) => wholeShare(profile, id);
  const teaching = profile.ends.studies / profile.inspected;
  const last = view.words.at(-1) ?? '';
  const told = (by: string, item: string, weight: number) =>
    board.for('neighbour', by, item, weight, { matched: values, of: values });
  const ofStaff = dataset.words.some((word) => staff.has(word));
  const department = board.scoreOf('department');
  // A department that teaches, of one who learns there.
  const taught = share('major-kr') > 0.7 || (share('major-kr') > 0.4 && teaching > 0.9);
  if (taught && department > 0 && !ofStaff)
    told('departments that teach', 'major', department + 2 - board.scoreOf('major'));
  if (isCohort(view, dataset, profile))
    told(
      'years of those who study',
      'enrollment-period',
      Math.max(6, weights.none + board.againstAll() + 1.5),
    );
  const { head, any } = dataset.table;
  const pupils = head.has('pupils') || (any.has('pupils') && isOf(dataset, ['person'], false));
  if (!pupils || isOf(dataset, ['lookup', 'vacancy', 'statistics'], false)) return;
  if (share('school-year-kr') > 0.85) told('years at school', 'school', 4);
  if (
    teaching > 0.85 &&
    distinct >= 3 &&
    !ofStaff &&
    board.scoreOf('job-title') <= 0 &&
    standsBeside(dataset, view, 'major')
  )
    told('departments of students', 'major', Math.max(6, board.scoreOf('username') + 2));
  const small = (most: number) =>
    numbers !== undefined && numbers.count > values * 0.95 && numbers.min >= 1 && numbers.max <= most;
  if (years.has(last) && small(6) && distinct <= 6 && !any.has('marks'))
    told('years at school', 'school', Math.max(4, board.scoreOf('grade') + 2 - board.scoreOf('school')));
  // Numbers of six digits and more that begin with a year are given out by the school, not by the database.
  if (last === 'id' && head.has('pupils') && view.words.length <= 2 && numbers !== undefined)
    if (
      numbers.count > values * 0.95 &&
      numbers.min >= 100_000 &&
      numbers.max < 10_000_000_000 &&
      distinct === values
    )
      told('numbers of students', 'student-number', weights.none + board.againstAll() + 1);
  if (terms.has(last) && small(12)) told('terms of students', 'enrollment-period', 6);
}

/** In which year those came or left who once studied, or whose subject stands beside it: `2019`, `19`. */
function isCohort(view: FieldView, dataset: DatasetView, { numbers, values }: ColumnProfile): boolean {
  const [word, ...more] = view.words;
  if (word === undefined || !cohorts.has(word) || more.some((one) => one !== 'year')) return false;
  if (!numbers || numbers.count < values * 0.95 || values < 5) return false;
  const long = numbers.min >= 1940 && numbers.max <= 2045;
  if (!long && !(numbers.min >= 8 && numbers.max <= 45)) return false;
  if (!isOf(dataset, ['person', 'people', 'pupils'], false)) return false;
  if (isOf(dataset, ['lookup', 'statistics', 'vacancy', 'rating'], false)) return false;
  return studying.test(dataset.dataset.name) || standsBeside(dataset, view, 'major');
}
