import { squeezeKorean } from '../../../names/squeeze.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { isStampTyped, isTimeTyped } from './time.ts';

/** Where work itself is planned and done, a 작업일시 is its own. */
const works = /work_?ord|prod|prd|mes|task|작업|생산|공정|시공|정비|점검/i;
const posts =
  /comment|review|qna|board|gallery|post|reply|notice|guest_?book|zzim|diary|letter|게시|후기|댓글|문의|공지|방명록/i;

/**
 * When the record was made or changed, by the habits of old systems: a 작업일시 beside the 작업자, an audit's stamp, a
 * `wdate` (written), `CR_DT` and `UP_DT` beside each other, a `qdate` of questions. Tells whether it has spoken.
 */
export function judgeKept(board: Board, { field, words }: FieldView, view: DatasetView): boolean {
  const { name } = field;
  const timed =
    isTimeTyped(field) ||
    (field.family === 'text' && /(?:dt|dtm|dttm|date|ilsi|ts|time|timestamp)$/i.test(name));
  if (isStampTyped(field) && /^d_[a-z]+$/i.test(name)) {
    board.for('table', words.join(' '), 'record-time', 12);
    return true;
  }
  if (!timed || isOf(view, ['machine'], false)) return false;
  if (!isKept(name, squeezeKorean(field.comment), view)) return false;
  board.for('table', words.join(' '), 'record-time', 12);
  return true;
}

function isKept(name: string, comment: string, { dataset }: DatasetView): boolean {
  const told = `${dataset.name} ${dataset.comment ?? ''}`;
  const has = (pattern: RegExp) => dataset.fields.some((other) => pattern.test(other.name));
  if (/^(?:work|wrk|wk)_?(?:dt|dtm|dttm|ymdt)$/i.test(name) && !works.test(told)) {
    if (comment !== '') return comment === '작업일시';
    return has(/^(?:work|wrk|wk)(?:er)?_?(?:id|no|empno|user|nm|man)?$/i);
  }
  if (/^audit_?(?:dt|dtm|dttm|date|time|timestamp|ts)$/i.test(name)) return !/^audits?$/i.test(dataset.name);
  if (/^(?:[a-z]{1,3}_)?wdate(?:time)?$/i.test(name)) return !/신청|예약|주문|문의/.test(comment);
  if (/^(?:in|ip|su|de|reg|mod)_?(?:ilsi|iltime)$/i.test(name)) return true;
  if (/^cr_?(?:dt|dtm|date)$/i.test(name)) return has(/^up_?(?:dt|dtm|date)$/i);
  if (/^up_?(?:dt|dtm|date)$/i.test(name)) return has(/^cr_?(?:dt|dtm|date)$/i);
  // A `cdate` of comments: the letters are the table's.
  const letters = /^([a-z]{1,2})_?date$/i.exec(name)?.[1]?.toLowerCase();
  if (letters === undefined || !posts.test(told) || /boarding|shuttle|bus/i.test(told)) return false;
  return dataset.name
    .toLowerCase()
    .split('_')
    .some((part) => posts.test(part) && part.startsWith(letters[0]!) && part.includes(letters.at(-1)!));
}
