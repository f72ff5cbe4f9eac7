import { squeeze } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { ColumnProfile } from '../../../values/index.ts';
import type { Board } from '../../board.ts';
import type { SeenColumn } from '../../seen-column.ts';
import { wholeShare } from '../../shares.ts';
import { type DatasetView, type FieldView, isOf, ofNobody, standsBeside } from '../../view.ts';
import { weights } from '../../weights.ts';

const years = wordSet('grade year level schoolyear hakyeon hakyun');
const terms = wordSet('semester hakgi');
const cohorts = wordSet('year batch cohort intake promotion class classyear');
const studying =
  /(?:^|_|[a-z](?=[A-Z]))(?:alumn[ia]|alumnus|alums?|graduates?|grads?|students?|freshers?)(?:_|$)/i;
const staff = wordSet('employee emp staff professor prof teacher instructor lecturer faculty');

/** What pupils learn and how far they are, by values that elsewhere are departments, marks and numbers. */
export function judgeStudies(board: Board, column: SeenColumn): void {
  const { view, dataset, profile } = column;
  const { values } = profile;
  const tell: Tell = (by, item, weight) =>
    board.for('neighbour', by, item, weight, { matched: values, of: values });
  const isOfStaff = dataset.words.some((word) => staff.has(word));
  const teaching = profile.ends.studies / profile.inspected;
  judgeGroups(board, column);
  if (!isOfStaff) judgeTaught(board, profile, teaching, tell);
  if (isCohort(view, dataset, profile))
    tell(
      'years of those who study',
      'enrollment-period',
      Math.max(6, weights.none + board.againstAll() + 1.5),
    );
  const { head, any } = dataset.table;
  const ofPupils = head.has('pupils') || (any.has('pupils') && isOf(dataset, ['person'], false));
  if (!ofPupils || isOf(dataset, ['lookup', 'vacancy', 'statistics'], false)) return;
  if (wholeShare(profile, 'school-year-kr') > 0.85) tell('years at school', 'school', 4);
  if (
    teaching > 0.85 &&
    profile.distinct >= 3 &&
    !isOfStaff &&
    board.scoreOf('job-title') <= 0 &&
    standsBeside(dataset, view, 'major')
  )
    tell('departments of students', 'major', Math.max(6, board.scoreOf('username') + 2));
  judgeFigures(board, column, tell);
}

const groups =
  /^(?:group|grp|dx|diagnosis|diag|cohort|class|label|status|condition|category|phenotype|subtype|target|subject group|research group|study group)s?$/;
const bodily = ['age', 'gender', 'date-of-birth'];
const groupsKo = /^(?:집단|그룹|연구집단|연구군|진단군|환자군|군|구분|진단)(?:명|구분)?$/;

/** Those who are well and those who are not, by the letters of what they have: `HC` and `PD`, beside their age or sex. */
function judgeGroups(board: Board, { view, dataset, profile }: SeenColumn): void {
  const { distinct, values } = profile;
  if (distinct < 2 || distinct > 8 || values < 8 || wholeShare(profile, 'study-group') < 0.95) return;
  const named = groups.test(view.words.join(' ')) || groupsKo.test(squeeze(view.field.name));
  if (named && bodily.some((one) => standsBeside(dataset, view, one)) && !ofNobody(dataset))
    board.lift('values', 'groups by what they have', 'health', 1.5, { matched: values, of: values });
}

type Tell = (by: string, item: string, weight: number) => void;

/** A department that teaches, of one who learns there. */
function judgeTaught(board: Board, profile: ColumnProfile, teaching: number, tell: Tell): void {
  const department = board.scoreOf('department');
  const majors = wholeShare(profile, 'major-kr');
  if (department > 0 && (majors > 0.7 || (majors > 0.4 && teaching > 0.9)))
    tell('departments that teach', 'major', department + 2 - board.scoreOf('major'));
}

/** In which year or term a pupil is, and by which number the school tells them. */
function judgeFigures(board: Board, { view, dataset, profile }: SeenColumn, tell: Tell): void {
  const { numbers, distinct, values } = profile;
  if (numbers === undefined || numbers.count <= values * 0.95) return;
  const { head, any } = dataset.table;
  const last = view.words.at(-1) ?? '';
  const isUpTo = (most: number) => numbers.min >= 1 && numbers.max <= most;
  if (years.has(last) && isUpTo(6) && distinct <= 6 && !any.has('marks'))
    tell('years at school', 'school', Math.max(4, board.scoreOf('grade') + 2 - board.scoreOf('school')));
  // Numbers of six digits and more that begin with a year are given out by the school, not by the database.
  const isLong = numbers.min >= 100_000 && numbers.max < 10_000_000_000 && distinct === values;
  if (last === 'id' && head.has('pupils') && view.words.length <= 2 && isLong)
    tell('numbers of students', 'student-number', weights.none + board.againstAll() + 1);
  if (terms.has(last) && isUpTo(12)) tell('terms of students', 'enrollment-period', 6);
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
