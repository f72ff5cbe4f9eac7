import { type HangulRule, hangulRule } from './hangul-rule.ts';

const rule = (
  end: RegExp,
  item: string | undefined,
  weight: number,
  more: Parameters<typeof hangulRule>[3] = {},
) => hangulRule(end, item, weight, { ...more, latin: true });

/** What romanised names mean that say it shorter than a comment would: `DAMDANG`, `SOJANG`, `SIRYEOK_L`. */
export const romanisedRules: readonly HangulRule[] = [
  // Who is at the head of something, and who does a work: a column of text names them.
  rule(
    /^(?:고객|거래처|업체|현장|회사)?(?:대표|대표자|담당|담당자|소장|교장|교감|원장|반장|조장|팀장|점장|지점장|센터장|지국장|구역장|지역장|선장|이장|회장|부회장|총무|이사장|위원장|조합장|지휘관|부서장|본부장|부대장|소대장|중대장|대대장|심판|감독|신랑|신부|기사|정비사|위생사|치위생사|설교자|상대방|평정자|주인|건물주|점주|견주|업주|상주|고인|목사|의사|간호사|담당의|주치의|담임|예금|예금자|변호사|판사|목격자|수하인|송하인|저자|역자|작업자|중개사|요양보호사|사회복지사|보호자|받는분|받으실분|보낸분|보내는분|보내시는분|동승자|인솔자)(?:명)?$/,
    'name',
    9,
    { types: 'text', not: 'lookup thing' },
  ),
  rule(
    /^(?:고인|상주|선수|후보자|영가|아동|원아|어르신|장병|조합원|조합원명|수용가|구독자|독자)명$/,
    'name',
    9,
  ),
  // Organisations.
  rule(
    /^(?:판매처|구매처|공급사|공급처|기관|제조|제조원|제조사|법원|대리점|가맹점|점포|판매점|협력사|보험사|정비소|공업사|병원|약국|학원|화주|선주|지국|가맹점|가맹)(?:명)?$/,
    'company',
    9,
    { types: 'text', minLength: 8 },
  ),
  rule(/^(?:출신|최종|이전|졸업)(?:학교|교|고교|대학|대학교)(?:명)?$/, 'school', 10, { not: 'lookup' }),
  // Of the body.
  rule(
    /^(?:최초|최종|최근)?(?:혈액형|혈액|시력|청력|혈압|혈당|이상반응|배변|질환|기저질환|지병|고혈압|당뇨|병력|주증상)(?:좌|우|코드|명|구분|내용|상태|여부)?$/,
    'health',
    12,
    { not: 'lookup thing machine' },
  ),
  rule(
    /^(?:최초|최종|최근|다음)?(?:접종|백신|예진|투약|복용|용법|용량|처치|치료|진료|처방|조제|교부|치아|주호소|상병|식사|수면|체온|맥박|간호|식이|낮잠|검진|문진|약|요양)(?:일|회|일수|횟수|량|수량|코드|명|구분|내용|일시|일자|결과|계획|등급|차수)?$/,
    'health',
    12,
    { in: 'health', not: 'lookup thing machine' },
  ),
  rule(/^(?:일수|차수|횟수|수량|등급)$/, 'health', 9, {
    in: 'clinical',
    not: 'lookup thing',
    types: 'number text',
  }),
  // What somebody gets, owes and has.
  rule(
    /(?:지급|공제|수당|급여|노임|일당|상여)(?:합계|총액|계)$|(?:공제|수당|급여|노임|일당|상여)(?:금액|액)$|^(?:실지급액|차인지급액|일당|노임|갑근세|소득세|지방소득세|주민세|국민연금|건강보험|고용보험|산재보험|연장수당|야근수당|출자금|기여금|신용등급|신용점수)(?:료|액|금액|금)?$/,
    'salary',
    11,
    { not: 'lookup thing vacancy', types: 'number text' },
  ),
  rule(
    /^(?:거래|대출|현|총|가용|통장|계좌)?(?:잔액|잔고|원금|잔원금|잔여원금|한도|연체액|상환액|금액|거래금액|출금액|입금액)$/,
    'salary',
    16,
    { in: 'bank donation', not: 'lookup thing order organization', types: 'number' },
  ),
  rule(
    /^(?:식대|지급금액|지급액|기본금액|연장금액|차량비|기본|연장|야간|휴일|국민|고용|건강|산재)(?:금액|수당|보험)?$/,
    'salary',
    11,
    {
      in: 'pay bank work',
      not: 'lookup thing vacancy order',
      types: 'number',
    },
  ),
  rule(/^(?:월|연|총|초회|월납)?보험료$/, 'salary', 12, {
    not: 'lookup thing vacancy organization',
    types: 'number text',
  }),
  rule(/^(?:과표|과세표준|본세|가산세|체납액|미납액)$/, 'salary', 10, {
    not: 'lookup thing order organization statistics',
    types: 'number',
  }),
  rule(/^(?:월세|전세|임대료)$/, 'salary', 9, { in: 'person', not: 'lookup thing', types: 'number' }),
  rule(/^(?:기여|부담|분양|누계)금액$/, 'salary', 11, {
    in: 'person membership work bank',
    not: 'lookup thing vacancy organization',
    types: 'number',
  }),
  // A 서명 of that length is the title of a book, a number of 자녀 elsewhere than of people what is left (잔여).
  rule(/^서명$/, undefined, 12, { minLength: 200 }),
  rule(/^자녀$/, undefined, 12, { not: 'person people family', types: 'number' }),
  // What is paid to whom, where no pay is spoken of.
  rule(/^지급(?:액|금액)$/, undefined, 9, { not: 'pay bank person people work health' }),
  // How somebody learns, and what came of it.
  rule(/^(?:점수|석차|등급|평가|합격여부|합부|수료여부|합격)$/, 'grade', 10, {
    in: 'pupils rating studies',
    not: 'lookup thing',
  }),
  rule(/^(?:학적|학적구분|학적상태|전입일자|전출일자|전입일시|전출일시)$/, 'enrollment-period', 10, {
    in: 'pupils',
  }),
  rule(/^(?:부양|동거|동거인)여부$/, 'family', 12, { in: 'family person' }),
  // What was written of somebody.
  rule(
    /^(?:적요|특약|특약사항|개요|소견|의견|총평|요청|용도|요지|건의|제안|방문목적|세특|희망)(?:내용|사항)?$/,
    'free-text',
    9,
    { types: 'text', not: 'lookup thing', minLength: 30 },
  ),
];
