import { matchHangul } from '../../names/hangul.ts';
import type { Lexicon } from '../../names/lexicon.ts';
import { hasHangul, oneLine } from '../../names/squeeze.ts';
import { wordSet } from '../../names/word-list.ts';
import type { Board } from '../board.ts';
import type { FieldView } from '../view.ts';

/** Things whose values look like somebody's: versions like addresses, article numbers like phones, stamps like licences. */
const others = wordSet(
  `version build release firmware fw revision isbn isbn13 issn ean ean13 upc gtin barcode sku asin
    checksum crc etag epoch color colour hex price amount quantity percent percentage duration width
    size offset port role animal pet breed species wbs`,
);
/** Whose number a number is, where it is nobody's. */
const numbered = wordSet(
  `order invoice tracking po lot batch part model serial ticket case product item document contract asset drawing equipment project locker seat shelf bin gl voucher
    transaction receipt shipment parcel waybill quote payment approval reference version page line`,
);
const heads = wordSet('number code id reference ref');
/** The same in Korean, at the end of a name or comment. */
const othersKo =
  /(버전|바코드|체크섬|해시값|금액|가격|단가|수량|(?:주문|송장|운송장|접수|관리|일련|상품|제품|품목|모델|계약|문서|승인|거래|시리얼|예약|게시물|전표|영수증|결제|품번|신청|배송|자재|도서|청구|자산|도면|부품|설비|장비|기기|품의|프로젝트|과제|특허|공사|로트|제조|좌석|창고|공정|작업|시료|노선)(?:번호|코드|NO))$/;

/** A name that says what else the column holds weighs against values that look like somebody's by chance. */
export function judgeOther(board: Board, { field, words, matches }: FieldView, lexicon: Lexicon): void {
  if (matches.some(({ strong }) => strong) || board.speaks('table') || board.speaks('comment')) return;
  const named = hasHangul(field.name) ? oneLine(field.name) : (field.comment ?? '');
  const end = othersKo.exec(named.replace(/[\s()_]/g, ''))?.[1];
  const own = end === undefined ? undefined : matchHangul(named, lexicon);
  // A longer name of an item says more than its end: a 회원관리번호, where it is one, is no 관리번호.
  const korean = own?.item !== undefined && own.text.length > end!.length ? undefined : end;
  const head = words.at(-1);
  const other = words.find((word) => others.has(word));
  const what =
    korean ??
    other ??
    (head !== undefined && heads.has(head) && words.some((word) => numbered.has(word))
      ? words.join(' ')
      : undefined);
  if (what !== undefined) board.against('name', what, 7);
}
