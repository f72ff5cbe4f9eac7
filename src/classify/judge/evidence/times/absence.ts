import { hasHangul, squeeze } from '../../../names/squeeze.ts';
import { withSeams } from '../../../names/tokens.ts';
import { anyOf, wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import type { DatasetView, FieldView } from '../../view.ts';
import { isTimeTyped } from './time.ts';

/** Where staff and pupils ask to stay away, and are let; what kinds of leave there are and how much is left is told elsewhere. */
const absent = anyOf(
  'leaves? leave_of_absence vacations? absences? time_?offs? pto days?_?offs? sick_?leaves? annual_?leaves?',
);
const kept = anyOf(
  'requests? applications? apply applies records? histor(?:y|ies) details? logs? lists? forms? periods? usages? uses? takens? tbl',
);
const absences = new RegExp(`(?:^|_|^tbl)${absent}(?:_?${kept})?$`, 'i');
const absencesKo =
  /(?:휴가|연차|병가|결근|휴직|외박|외출)(?:신청|사용|이력|내역|기록|관리|원|서|정보|등록|계획)*$/;

const bounds = wordSet('start end from to begin started ended st ed strt fr until since date day');
const around = wordSet('date time datetime dt at on day leave leaves vacation absence off of');

/** `start_date`, `leave_from`, `leave_date`: a bound, or nothing but that it is a day of it. */
function isBound(words: readonly string[]): boolean {
  const rest = words.filter((word) => !around.has(word));
  return rest.length === 0 || (rest.length === 1 && bounds.has(rest[0]!));
}

const boundsKo =
  /^(?:휴가|연차|병가|결근|휴직|외박|외출|사용)?(?:시작|종료|개시|만료|부터|까지|예정)?(?:일|일자|일시|날짜)$/;

/** From when to when somebody was away: the `start_date` of a leave. Tells whether it has spoken. */
export function judgeAbsence(board: Board, { field, words }: FieldView, { dataset }: DatasetView): boolean {
  if (!isTimeTyped(field)) return false;
  const ofAbsence =
    absences.test(withSeams(dataset.name)) || absencesKo.test(squeeze(dataset.comment ?? dataset.name));
  if (!ofAbsence) return false;
  const told = hasHangul(field.name) ? field.name : (field.comment ?? '');
  if (!(hasHangul(told) ? boundsKo.test(squeeze(told)) : isBound(words))) return false;
  board.lift('table', words.join(' '), 'visit-time', 6);
  return true;
}
