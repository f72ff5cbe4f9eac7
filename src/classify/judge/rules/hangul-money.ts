import { type HangulRule, hangulRule as rule } from './hangul-rule.ts';

/** Sums that are somebody's because of what they are kept for: loans, offerings, accounts, points. */
export const sumRules: readonly HangulRule[] = [
  rule(
    /(?:신청|승인|심사|약정|실행|보증|상환|납입|잔여|희망|융자)(?:금액|한도|원금|금|액)$|^(?:원금|이자|원리금|한도|한도액|한도금액|대출한도|월상환액|상환이자|상환원금|약정이자|미수이자)$/,
    'salary',
    11,
    { in: 'lending', not: 'lookup library presented', types: 'number text' },
  ),
  rule(/^연체(?:일수|횟수|여부|개월|개월수)$/, 'salary', 11, { in: 'lending', not: 'lookup library bank' }),
  rule(/^금액$|^(?:헌금|후원|기부|봉헌|동참|시주|조의|부의|축의|약정|봉투)(?:금액|액|금)$/, 'salary', 11, {
    in: 'offering',
    not: 'lookup presented',
    types: 'number text',
  }),
  rule(
    /(?:계좌|거래후|출금가능|주문가능|예탁|예치|선불금|선수금)(?:금액|잔액|잔고)$|^(?:총평가금액|평가금액|평가액|총평가액|신용융자금액|신용융자금|매수가능금액|실현손익|평가손익|수익률|총손익|예탁금)$/,
    'salary',
    11,
    { in: 'holding', not: 'lookup presented', types: 'number text' },
  ),
  rule(
    /^(?:금액|잔액|적립금액|적립마일|사용마일|적립개수|코인수|충전금액|변동금액|사용금액|적립액|사용액|보유마일|잔여마일|잔여포인트|변동포인트)$/,
    'salary',
    9,
    { in: 'points', not: 'lookup presented', types: 'number text' },
  ),
  rule(
    /^(?:미수금|미수금액|선수금|선불금|예치금|보관금|외상금|외상잔액|회비잔액|선불금잔액|선수금잔액|예치금잔액|미납금|미납액)$/,
    'salary',
    11,
    { in: 'person people', not: 'lookup thing order organization', types: 'number text' },
  ),
  rule(/^(?:단가|월단가|투입단가|일단가|공수단가|노임단가|인건비단가|시간당단가|강사료단가)$/, 'salary', 9, {
    in: 'people work',
    not: 'lookup thing order organization presented',
    types: 'number text',
  }),
];
