import { timeHeads } from '../times.ts';
import { wordSet } from '../word-list.ts';

/** What a customer, a reader or a colleague does with a business, each with a time of its own. */
export type Dealing = 'cancel' | 'receipt' | 'file' | 'sign' | 'draft' | 'measure' | 'join';

const words: Readonly<Record<Dealing, string>> = {
  cancel: 'cancel cancelled canceled cancelling cncl canc cxl',
  receipt: 'rcpt receipt recept reception rcept',
  file: 'filed',
  sign: 'signed',
  draft: 'draft drafted',
  measure: 'measured measure weighed',
  join: 'joined join',
};

const byWord = new Map<string, Dealing>(
  Object.entries(words).flatMap(([dealing, list]) =>
    list.split(' ').map((word) => [word, dealing as Dealing] as const),
  ),
);

const korean: Readonly<Record<Dealing, string>> = {
  cancel: '취소',
  receipt: '접수',
  file: '신고서제출',
  sign: '서명',
  draft: '기안|상신',
  measure: '측정|계측',
  join: '참여|참가|입장참여',
};

const ends = Object.entries(korean).map(
  ([dealing, acts]) =>
    [
      dealing as Dealing,
      new RegExp(`(?:${acts})(?:완료|처리|요청|신청)?(?:된|한)?(?:일|일자|일시|시각|시간|날짜|시점)$`),
    ] as const,
);

/** What is yet to come, only may be, or is set by the business. */
const unmet =
  /예정|희망|가능|마감|만료|기한|예상|다음|차기|시작|종료|지정|가상|매월|정기|자동|지급|발급|한도|제한|서버|응답|실패/;

/** The dealing that a Korean name or comment tells the time of; null where it tells that of something else. */
export function koreanDealing(compact: string): Dealing | null | undefined {
  if (!/(?:일|일자|일시|시각|시간|날짜|시점)$/.test(compact)) return undefined;
  if (unmet.test(compact)) return null;
  const found = ends.find(([, end]) => end.test(compact));
  if (found) return found[0];
  return /^.{2,}(?:일|일자|일시|시각|시간|날짜|시점)$/.test(compact) ? null : undefined;
}

/** Words beside a dealing that make it a plan, a limit or a quantity. */
const planned =
  wordSet(`next planned expected scheduled estimated due target deadline limit plan hope until end start max min total
    count number type status reason sort no id prefix auto day days`);

/** The dealing that a column's words tell the time of: `cancelled_at`, `ORD_DTM`, `last_payment_date`. */
export function wordDealing(all: readonly string[], timed: boolean): Dealing | undefined {
  let end = all.length;
  while (end > 0 && (timeHeads.has(all[end - 1]!) || /^\d+$/.test(all[end - 1]!))) end--;
  const rest = all.slice(/^(?:date|time)$/.test(all[0] ?? '') && end > 1 ? 1 : 0, end);
  if (rest.length === 0 || rest.length > 4 || (end === all.length && !timed)) return undefined;
  if (rest.some((word) => planned.has(word))) return undefined;
  return byWord.get(rest.at(-1)!);
}
