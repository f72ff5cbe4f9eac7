import { hasHangul, squeeze } from '../../../names/squeeze.ts';
import { readStandardTable } from '../../../names/standard.ts';
import { timeHeads } from '../../../names/times.ts';
import { withSeams } from '../../../names/tokens.ts';
import { wordSet } from '../../../names/word-list.ts';
import { classOf } from '../../../names/words/classes.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { isOwned } from './logged.ts';

/** What people do of their own accord, a record of a table each time. */
const deeds =
  /^(?:inquiry|enquiry|consultation|counsel(?:ing|ling)?|complaint|donation|pledge|offering|participation|check ?in|ballot|petition|visitation|borrowing|checkout)$/;
/** The same where a column tells who did it: of machines and of the business there are others. */
const owned =
  /^(?:scan|absence|tardy|lateness|harvest|catch|dive|hike|climb|swim|ride|trip|drive|test drive|sighting|crossing|punch|tap|patrol|outing|excursion|jump|sick day|sitting)$/;
const koreanDeed =
  /(문의|상담|질문|참여|참가|기부|후원|헌금|헌혈|봉사|대여|투표|응모|면담|면회|대출|민원|제보|청원|출석|방문)(?:한)?(?:일|일자|일시|시각|시간|날짜)$/;
/** A 대출 of a bank is its business. */
const lent = /도서|자료|서가|도서관|LIB|BOOK/i;
const lentThings =
  /^(?:book|isbn|copy|barcode|reader|borrower|overdue|shelf|renew|library|extend|extension)$/;
const planned = /예정|희망|가능|마감|만료|기한|예상|다음|시작|종료|반납/;

/**
 * The day of what its table is about, where that is something that people do: `inquiry_date` of inquiries, 상담일 of 상담.
 * Elsewhere such days are the business's.
 */
export function judgeDeed(board: Board, { field, words, reading }: FieldView, view: DatasetView): void {
  const { dataset } = view;
  if (field.family === 'boolean' || field.family === 'number') return;
  const [deed = '', head = '', ...rest] = words;
  const table = withSeams(dataset.name).toLowerCase();
  const timed = rest.length === 0 && /^(?:date|time|datetime|at|day)$/.test(head) && deeds.test(deed);
  if (timed && table.replaceAll('_', '').includes(deed)) {
    board.for('table', words.join(' '), 'visit-time', 10);
    return;
  }
  const [before = '', last = ''] = [words.slice(0, -1).join(' '), words.at(-1)!];
  if (
    /^(?:date|time|datetime|at|day|on)$/.test(last) &&
    owned.test(before) &&
    (table.includes(before.replace(' ', '_')) || /mileage|log/.test(table)) &&
    view.fields.some((other) => other.words.some((word) => classOf(word) === 'person')) &&
    !isOf(view, ['machine', 'lookup', 'organization'], false)
  ) {
    board.for('table', words.join(' '), 'visit-time', 11 + Math.max(0, board.againstAll()));
    return;
  }
  if (isOwnDay(field, words, table, view)) {
    board.for('table', words.join(' '), 'visit-time', 12);
    return;
  }
  const korean = [field.name, field.comment ?? '', reading ?? ''].find(hasHangul);
  if (korean === undefined) return;
  const compact = squeeze(korean);
  const act = koreanDeed.exec(compact)?.[1];
  if (act === undefined || planned.test(compact)) return;
  const told = `${dataset.name} ${dataset.comment ?? ''} ${readStandardTable(dataset.name) ?? ''}`;
  const own = told.includes(act) || (korean !== field.name && timed);
  if (act === '대출' ? lent.test(told) || isLending(view) : own)
    board.for('table', compact, 'visit-time', 10);
}

/** What is is a book or another thing that comes back, and no money. */
const isLending = (view: DatasetView): boolean =>
  !view.dataset.fields.some(({ name }) =>
    /rate|interest|principal|balance|iban|이율|이자|원금/i.test(name),
  ) && view.fields.some(({ words }) => words.some((word) => lentThings.test(word)));

/** Deeds of people that a table may be a list of, in English and in Korean as it is romanised. */
const doings = wordSet(`attend attendance atnd bid donation donate don offering tithe pledge feedback
    charge topup recharge consult consultation counsel counseling cnsl checkin patrol swipe referral vote
    claim rating bidding simbang sangdam sunap suip napbu nabip hungeum heongeum chulseok chulgyeol chulgeun
    geuntae bongsa huwon gibu gwanram maeip chamyeo tupyo dapbyeon ipgeum chulgeum songgeum cheongwon jebo
    solve judgment judgement stamp feed vital topups call communication offer mood
    report eval evaluation like workout read ticket apply worship prayer`);

/** Whether a table lists deeds of people, and the column is the day of them: bare, or by the deed's own letters. */
function isOwnDay(
  field: FieldView['field'],
  words: readonly string[],
  table: string,
  view: DatasetView,
): boolean {
  if (isOf(view, ['lookup', 'machine', 'statistics', 'organization'], false)) return false;
  if (/^(?:qc|qm|qa)_/.test(table) || /등록|작성|생성|예정|희망|영업/.test(field.comment ?? '')) return false;
  const letter = /^([a-z])date$/i.exec(field.name)?.[1]?.toLowerCase();
  if (letter !== undefined && /(?:^|_)(?:visit|read|like)(?:_?log)?s?$/.test(table))
    return table.split('_').some((part) => /^(?:visit|read|like)/.test(part) && part.startsWith(letter));
  const parts = table.split(/[_\s]+/).map((part) => part.replace(/s$/, ''));
  const deed = parts.find((part) => doings.has(part));
  if (deed === undefined) return false;
  const timed = field.family === 'date' || field.family === 'time';
  const rest = words.filter((word) => !timeHeads.has(word) && !/^(?:il|ilja|ilsi|ymd)$/.test(word));
  if (rest.length === words.length || (!timed && (field.maxLength ?? 0) !== 8)) return false;
  if (rest.length === 0)
    return /^(?:attend|call|workout|checkin|hungeum|heongeum|simbang|sangdam|chulseok|chulgyeol|geuntae|feedback|offering|swipe|communication|donation|vital|bid|topup|recharge|charge)/.test(
      deed,
    );
  if (deed === 'report' && !isOwned(view) && !/신고/.test(view.dataset.comment ?? '')) return false;
  return rest.length === 1 && isShortFor(rest[0]!, deed);
}

/** Whether letters stand for a word: its own, or its first and some of the rest in their order. */
function isShortFor(short: string, word: string): boolean {
  if (word.startsWith(short)) return true;
  if (short.length > 4 || short[0] !== word[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
