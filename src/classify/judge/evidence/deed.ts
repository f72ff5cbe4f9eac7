import { hasHangul, squeeze } from '../../names/squeeze.ts';
import { readStandardTable } from '../../names/standard.ts';
import type { Board } from '../board.ts';
import type { DatasetView, FieldView } from '../view.ts';

/** What people do of their own accord, a record of a table each time. */
const deeds =
  /^(?:inquiry|enquiry|consultation|counsel(?:ing|ling)?|complaint|donation|pledge|offering|participation|check ?in|ballot|petition|visitation|borrowing|checkout)$/;
const koreanDeed =
  /(문의|상담|질문|참여|참가|기부|후원|헌금|헌혈|봉사|대여|투표|응모|면담|면회|대출|민원|제보|청원|출석|방문)(?:한)?(?:일|일자|일시|시각|시간)$/;
/** A 대출 of a bank is its business. */
const lent = /도서|자료|서가|도서관|LIB|BOOK/i;
const planned = /예정|희망|가능|마감|만료|기한|예상|다음|시작|종료|반납/;

/**
 * The day of what its table is about, where that is something that people do: `inquiry_date` of inquiries, 상담일 of 상담.
 * Elsewhere such days are the business's.
 */
export function judgeDeed(
  board: Board,
  { field, words, reading }: FieldView,
  { dataset }: DatasetView,
): void {
  if (field.family === 'boolean' || field.family === 'number') return;
  const [deed = '', head = '', ...rest] = words;
  const table = dataset.name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  const timed = rest.length === 0 && /^(?:date|time|datetime|at|day)$/.test(head) && deeds.test(deed);
  if (timed && table.replaceAll('_', '').includes(deed)) {
    board.for('table', words.join(' '), 'visit-time', 10);
    return;
  }
  const korean = [field.name, field.comment ?? '', reading ?? ''].find(hasHangul);
  if (korean === undefined) return;
  const compact = squeeze(korean);
  const act = koreanDeed.exec(compact)?.[1];
  if (act === undefined || planned.test(compact)) return;
  const told = `${dataset.name} ${dataset.comment ?? ''} ${readStandardTable(dataset.name) ?? ''}`;
  const own = told.includes(act) || (korean !== field.name && timed);
  if (act === '대출' ? lent.test(told) : own) board.for('table', compact, 'visit-time', 10);
}
