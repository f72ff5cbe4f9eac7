import { koreanOf, squeeze } from '../../../names/squeeze.ts';
import { readStandardTable } from '../../../names/standard.ts';
import { withSeams } from '../../../names/tokens.ts';
import { holds } from '../../../names/word-list.ts';
import { type Dealing, koreanDealing, wordDealing } from '../../../names/words/dealings.ts';
import type { Board } from '../../board.ts';
import { type DatasetView, type FieldView, isOf } from '../../view.ts';
import { isTimeTyped } from './time.ts';

/** A table as the rules of dealings see it: its name in words, and what it is called. */
interface Place {
  readonly dataset: DatasetView;
  readonly told: string;
  readonly field: FieldView;
}

/** Money and goods that the business itself hands out or takes in. */
const ownBusiness = holds({
  paid: 'settle payout payroll pay_?run pay_?period paymst royalt commission scholarship 정산 지급 급여 인세 장학',
  bought: 'purchase_?(?:order|req) procure supplier vendor requisition consign 발주 구매요청',
  owned: 'asset equip machine patent annuit 자산 설비 장비 비품 특허 연차료',
  stored: 'inbound outbound warehouse stock 입고 출고 재고',
  booked: 'slip voucher journal ledger_entry budget expense tax_?invoice 전표 예산 세금계산서 산정',
  sent: '파견 처방',
});

const received =
  /접수|민원|의뢰|신고|청구|고충|원서|고객의소리|상담|minwon|petition|complain|griev|claim|voc|jeopsu|cvlcpt|as_|recept|receipt|rcpt|intake|donat/i;
const filings = /griev|appeal|return|complain|claim|dispute|petition|tax|declar|objection|신고|청구|이의/i;
const bodies =
  /vital|body|inbody|heart|pulse|blood|glucose|sugar|weight|wearable|fitness|health|bmi|신체|인바디|체중|체력|혈압|혈당|심박|건강/i;
const papers = /appr|doc|결재|기안|품의|gw_|ea_|draft|proposal/i;
const gatherings =
  /join|particip|attend|room|party|guild|team|club|study|moim|class|companion|crew|challenge|meet|webinar|game|match|consult|appointment|gathering|project|group|참여|참가|모임|동호회|챌린지|스터디/i;
/** Who put up their name for something. */
const signedUp = /(?:^|_)(?:attendees?|applicants?|participants?|registrants?|signups?)$/i;
const consents = /consent|agree|terms|약관|동의/i;

/** Where a dealing is a person's; elsewhere nothing is said of it. */
const persons: Readonly<Record<Dealing, (place: Place) => boolean>> = {
  cancel: ({ told, dataset }) =>
    !ownBusiness.test(told) &&
    !/(?:^|_)events?$/i.test(dataset.dataset.name) &&
    !consents.test(told) &&
    (signedUp.test(dataset.dataset.name) ||
      !isOf(dataset, ['membership', 'organization', 'person', 'account'], false)) &&
    (!isOf(dataset, ['people'], false) ||
      signedUp.test(dataset.dataset.name) ||
      isOf(dataset, ['order', 'booking'], false)),
  receipt: ({ told, dataset, field }) => received.test(told) && !hasApplied(dataset, field),
  file: ({ told }) => filings.test(told),
  sign: ({ told, dataset }) =>
    !isOf(dataset, ['health', 'clinical', 'rating'], false) && !/sponsor|vendor/i.test(told),
  draft: ({ told }) => papers.test(told),
  measure: ({ told, dataset }) =>
    (bodies.test(told) || isOf(dataset, ['vitals'], false)) && !/sensor|iot|meter/i.test(told),
  join: ({ told, dataset }) => gatherings.test(told) && !isOf(dataset, ['account', 'work'], false),
};

/** Where the asking has a time of its own, the receipt is the office's. */
const hasApplied = (dataset: DatasetView, field: FieldView): boolean =>
  dataset.fields.some(
    (other) =>
      other !== field &&
      (/^(?:apply|aply|request|submit)\b/.test(other.words.join(' ')) ||
        /신청(?:일|일자|일시)$/.test(squeeze(other.field.comment ?? ''))) &&
      /dt|date|time|ymd|_at|de$/i.test(other.field.name),
  );

/** Items that a dealing says more of. */
const loose = new Set(['record-time', 'visit-time', 'request-time']);

/** Signed papers by which somebody agrees or waives. */
const agreed =
  /waiver|consent|agree|authoris|authoriz|mandate|(?:^|[_ ])(?:nda|cla|loa|tos)(?:[_ ]|$)|동의|서약/i;

/**
 * When a person dealt with the business: called off, handed in, signed, took part. What was ordered, paid, lent or booked is a date of the business. Such a time stands in a record of what the
 * person did, in which the business's own days (of paying out, of buying in) are no one's. Tells whether it has spoken.
 */
export function judgeDealing(board: Board, view: FieldView, dataset: DatasetView): boolean {
  const { field, words } = view;
  if (!/^(?:text|date|time|other)$/.test(field.family) || isOf(dataset, ['lookup'], false)) return false;
  if (field.family === 'text' && (field.maxLength ?? 8) < 4) return false;
  const name = withSeams(dataset.dataset.name);
  // The standard's ORDER is a 발주, where most tables of orders are customers'.
  const standard = /order/i.test(name) ? undefined : readStandardTable(dataset.dataset.name);
  const told = `${name} ${dataset.dataset.comment ?? ''} ${standard ?? ''}`;
  const dealing = read(view);
  if (dealing === undefined || view.matches.some(({ item, strong }) => strong && !loose.has(item)))
    return false;
  if (dealing === 'sign' && agreed.test(`${told} ${words.join('_')}`)) {
    board.for('table', words.join(' '), 'consent-time', 12);
    return true;
  }
  if (!persons[dealing]({ dataset, told, field: view })) return false;
  board.for('table', words.join(' '), 'visit-time', 13);
  return true;
}

/** By the Korean name or comment, which knows better; else by the name's words. */
function read({ field, words, reading }: FieldView): Dealing | undefined {
  const said = koreanOf(field);
  const korean = said === undefined ? undefined : koreanDealing(said);
  if (korean !== undefined) return korean ?? undefined;
  const standard = reading === undefined ? undefined : koreanDealing(squeeze(reading));
  return standard ?? wordDealing(words, isTimeTyped(field));
}
