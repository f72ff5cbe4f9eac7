import { matchHangul } from '../../../names/hangul.ts';
import type { Lexicon } from '../../../names/lexicon.ts';
import { hasHangul, oneLine, squeeze } from '../../../names/squeeze.ts';
import { readTime } from '../../../names/times.ts';
import { wordSet } from '../../../names/word-list.ts';
import type { Board } from '../../board.ts';
import type { DatasetView, FieldView } from '../../view.ts';

/** Things whose values look like somebody's: versions like addresses, article numbers like phones, stamps like licences. */
const others = wordSet(
  `version build release firmware fw revision isbn isbn13 issn ean ean13 upc gtin barcode sku asin
    checksum cksum chksum crc etag epoch color colour hex price amount quantity percent percentage duration width
    size offset port role animal pet breed species wbs`,
);
/** Whose number a number is, where it is nobody's. */
const numbered = wordSet(
  `order invoice tracking po lot batch part model serial ticket case product item document contract asset drawing equipment project locker seat shelf bin gl voucher
    transaction receipt shipment parcel waybill quote payment approval reference version page line`,
);
/** In what an epoch is counted. */
const secondsOf = wordSet(
  's sec secs second seconds ms msec millis milli millisecond milliseconds us micros ns nanos',
);
const heads = wordSet('number code id reference ref');
/** The same in Korean, at the end of a name or comment. */
const othersKo =
  /(버전|펌웨어|빌드|릴리[즈스]|바코드|체크섬|해시값|금액|가격|단가|수량|(?:주문|송장|운송장|접수|관리|일련|상품|제품|품목|모델|계약|문서|승인|거래|시리얼|예약|게시물|전표|영수증|결제|품번|신청|배송|자재|도서|청구|자산|도면|부품|설비|장비|기기|품의|프로젝트|과제|특허|공사|로트|제조|좌석|창고|공정|작업|시료|노선)(?:번호|코드|NO))$/;

/** A name that says what else the column holds weighs against values that look like somebody's by chance. */
export function judgeOther(board: Board, { field, words, matches }: FieldView, lexicon: Lexicon): void {
  if (matches.some(({ strong }) => strong) || board.speaks('table') || board.speaks('comment')) return;
  const named = hasHangul(field.name) ? oneLine(field.name) : (field.comment ?? '');
  const end = othersKo.exec(named.replace(/[\s()_]/g, ''))?.[1];
  const own = end === undefined ? undefined : matchHangul(named, lexicon);
  // A longer name of an item says more than its end: a 회원관리번호, where it is one, is no 관리번호.
  const korean = own?.item !== undefined && own.text.length > end!.length ? undefined : end;
  const head = words.at(-1);
  const other = words.find((word) => others.has(word) && !(word === 'epoch' && isSinceEpoch(words)));
  const what =
    korean ??
    other ??
    (head !== undefined && heads.has(head) && words.some((word) => numbered.has(word))
      ? words.join(' ')
      : undefined);
  if (what !== undefined) board.against('name', what, 7);
}

/** `created_epoch_ms` counts seconds, no rounds of training. */
function isSinceEpoch(words: readonly string[]): boolean {
  const told = words.slice(0, words.findLastIndex((word) => !secondsOf.has(word)) + 1);
  return told.at(-1) === 'epoch' && readTime(told, false) !== undefined;
}

/** Which version it is, where another column says that it is one. */
const which =
  /^(?:latest|current|installed|previous|prev|last|next|new|old|from|to|min(?:imum)?|max(?:imum)?|required|recommended|target|available|fixed|affected|introduced|since|until|patched|patch|base|baseline|deployed|upgrade[ds]?)$/;
const whichKo =
  /^(?:최신|현재|설치|이전|기존|권장|최소|최대|대상|변경(?:전|후)|패치|적용|배포)(?:본|값|된것)?$/;
const versions = wordSet('version release firmware build');
const versionsKo = /버전|펌웨어|빌드|릴리[즈스]/;

export const isVersion = ({ field, words }: FieldView): boolean =>
  words.some((word) => versions.has(word)) || versionsKo.test(field.name);

/** Numbers of four parts beside a version are another: `latest`, `min_os`. */
export function judgeVersions(board: Board, view: FieldView, { fields }: DatasetView): void {
  const score = board.scoreOf('ip-address');
  const told = view.words.some((word) => which.test(word)) || whichKo.test(squeeze(view.field.name));
  if (score <= 0 || !told || view.matches.some(({ item }) => item === 'ip-address')) return;
  if (fields.some((other) => other !== view && isVersion(other)))
    board.for('neighbour', 'a version beside it', 'ip-address', -score);
}

/** What the cells of a notebook put out was worked out by a program that somebody wrote, not said by a model. */
export function judgeCells(board: Board, _view: FieldView, { fields }: DatasetView): void {
  const score = board.scoreOf('completion');
  if (score > 0 && fields.some(({ field }) => field.name === 'cell_type'))
    board.for('neighbour', 'cells of a notebook', 'completion', -score);
}
