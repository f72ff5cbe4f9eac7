import { type HangulRule, hangulRule as rule } from './hangul-rule.ts';

/** Sums that are somebody's because of what they are kept for: loans, offerings, accounts, prepaid credit. */
export const sumRules: readonly HangulRule[] = [
  // Of an account, the bank alone tells nothing of anybody.
  rule(
    /^(?:거래|입금|출금|환불|급여|이체|정산|계좌)?은행$|(?:^|거래|입금|출금|환불|급여|이체|정산|계좌|받을|보낼|지급)은행(?:지점|점)?(?:명|이름)$/,
    undefined,
    27,
  ),
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
  rule(/^(?:금액|잔액|코인수|충전금액|변동금액|사용금액|사용액)$/, 'salary', 9, {
    in: 'prepaid',
    not: 'lookup presented',
    types: 'number text',
  }),
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

/** What somebody earns, owes, pays and is given. */
export const meansRules: readonly HangulRule[] = [
  // What the year-end settlement of taxes asks of an employee, and what is taken off.
  rule(
    /^(?!기부금액)(?:연간|총|본인|부양가족)?(?:산출세액|결정세액|기납부세액|과세표준|소득공제|세액공제|보험료|의료비|교육비|기부금|신용카드사용액|신용카드|현금영수증|직불카드|주택자금|주택청약|월세액|연금저축|연금계좌|퇴직연금|인적공제|자녀세액|장애인보험료|보장성보험료|국민연금|건강보험|고용보험)(?:액|료|금액|공제액|공제|세액공제|소득공제|납입액|지출액|합계)?$/,
    'salary',
    12,
    {
      in: 'pay person people',
      not: 'lookup thing order health vacancy',
      near: { personal: 1 },
      types: 'number text',
    },
  ),
  rule(
    /(?:직원분|근로자분|본인분|개인분|종업원분|근로자부담)(?:공제|공제액|부담금|부담액|보험료)?$/,
    'salary',
    12,
    {
      in: 'pay work person people',
      not: 'lookup',
      types: 'number text',
    },
  ),
  // The sums of a sheet of pay, and what of it is taxed.
  rule(
    /^(?:과세|비과세|세금|(?:총)?(?:지급|공제|급여|수당|과세|비과세|세금)(?:계|소계|합|총계|총액))$/,
    'salary',
    12,
    { in: 'pay', not: 'lookup thing order', near: { personal: 1 }, types: 'number text' },
  ),
  rule(/^(?:카드)?유효(?:기간|년월|월|년)$/, 'card-detail', 12, { in: 'card' }),
  rule(/경력.{0,4}(?:년수|연수|개월수|개월)$/, 'work-experience', 14),
  rule(/연체일수$/, 'salary', 15, { not: 'library lookup thing order' }),
  rule(
    /(?<!총|목표|누적|최소|최대|평균)(?:소득|재산|임금|급여|보수|수당|체납|연체|미납|대출신청|대출|채무|부채|장학|장려|이용한도|신용한도|카드한도|대출한도|현금서비스|회비|월회비|출자|출연|기여|상여|퇴직|연금|피해|배상|보상|수급|재산피해|생계비|수혜|지원금지급|정착금지급|월납보험료|납입보험료|인정|소득환산|재산환산|평가적립)(?:금액|총액|액|금|한도|금지급액|지급액|납부액|지급금액|인정액|환산액|평가금액|합계액)$/,
    'salary',
    15,
    { not: 'lookup thing vacancy order organization', types: 'number text' },
  ),
  rule(
    /(?:출자좌수|(?<!계)좌수|미납개월|체납횟수|감봉율|감봉률|인건비|회비납부액|현금서비스한도|적립금평가금액)$/,
    'salary',
    15,
    {
      not: 'lookup thing order',
    },
  ),
  rule(
    /(?:채무|대출|변제|미상환|연체|체납|투자|예치|적립)(?:원금|이자|잔액|잔고|총액|액|금액|수익금?)$|^(?:누적|총)?수익금$/,
    'salary',
    10,
    {
      in: 'person people',
      not: 'lookup order organization library',
    },
  ),
  rule(/(?:희망|기대|제시|요구)(?:연봉|급여|월급|임금|단가|보수|시급|페이)$/, 'salary', 15, {
    in: 'person people work candidacy',
    not: 'vacancy',
  }),
  rule(/(?:파산|회생|개인회생|신용불량|채무불이행)(?:신청)?(?:여부|유무)$/, 'salary', 15, {
    not: 'lookup thing organization',
  }),
  rule(/(?<!월|연)(?:평균|중위|최저|최고)(?:임금|소득|연봉|급여)$/, undefined, 9, { not: 'person people' }),
  // What goods and services cost.
  rule(
    /(?:결제|주문|판매|청구|거래|할인|환불|정산|배송|구매|상품|합계|입장|이용|승인|취소|낙찰|입찰)(?:예정|총)?(?:금액|액|요금|대금)$/,
    undefined,
    8,
    { not: 'pay bank person people health' },
  ),
  // How somebody lives.
  rule(
    /(?:주택|주거|거주|가옥|자택)(?:소유)?(?:구분|유형|형태|종류|여부|점유형태)$|(?:자가|맞벌이|독거|세대분리|형제할인|다자녀할인|다둥이)(?:여부|구분|유무)$/,
    'family',
    12,
    { in: 'person people family bank candidacy', not: 'lookup thing place' },
  ),
  rule(/(?:주택|주거)(?:소유)(?:구분|유형|형태|여부)$/, 'family', 12, { not: 'lookup thing' }),
];
