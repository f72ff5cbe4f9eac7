import { type HangulRule, hangulRule as rule } from './hangul-rule.ts';

/** What things, lists and places are called is nobody's name; of organisations and offices it is theirs. */
export const calledRules: readonly HangulRule[] = [
  rule(/^(?:이름|명칭)$/, undefined, 13, {
    in: 'thing lookup machine place published statistics llm',
    not: 'person people animal organization department',
  }),
  rule(/^이름$/, 'company', 13, { in: 'organization', not: 'person people lookup' }),
  // Whom somebody works for, and in which branch of it.
  rule(/^(?:기관|부처|단체|업체|기업|사업장|직장|회사)$/, 'company', 8, {
    in: 'person work',
    not: 'organization thing lookup order',
    near: { personal: 1 },
  }),
  rule(
    /^(?:(?:소속|근무|발령|배치|현|전|원)(?:지사|지점|지부|지회|지국|센터|점포|매장|영업소|영업점|출장소|사업소|지청|지소|분회|사업부|지역본부)|지사|지부|지국|지청|영업소|출장소|지역본부|조직|실국|국실)(?:명)?$/,
    'department',
    11,
    { in: 'person work', not: 'organization thing lookup order', near: { personal: 1 } },
  ),
  rule(/^이름$/, 'department', 13, { in: 'department', not: 'person people' }),
  rule(/(?:별명|별칭|닉네임)$/, undefined, 14, { in: 'thing machine device', not: 'person people' }),
  rule(/^(?:OS|운영체제|모델|모델명|제조사)$/, undefined, 20, {
    in: 'machine',
    not: 'person people session event',
  }),
  rule(/(?:알레르기|알러지)(?:정보|유발식품|유발물질|식품|표시|번호)?/, undefined, 15, {
    in: 'thing lookup published',
    not: 'person people health',
  }),
  rule(/(?:홈페이지|누리집|웹사이트)(?:주소|URL)?$/, undefined, 15, {
    in: 'organization thing presented place published',
    not: 'people session event',
  }),
  // Where somebody is fetched, and where to.
  rule(/^(?:출발지|도착지|목적지|승차지|하차지|출발장소|도착장소)$/, 'address', 9, {
    in: 'travel call order asking absence',
    types: 'text',
    not: 'vehicle lookup presented',
  }),
  rule(/^(?:부|모|부친|모친)$/, 'name', 9, { in: 'pupils family person people', types: 'text' }),
  rule(/^법명$/, 'name', 8, { in: 'person people', near: { personal: 1 } }),
  rule(/장애(?:등급|유형|종류|코드|원인|구분|명|일시)$/, undefined, 14, { in: 'machine', not: 'people' }),
  rule(/^(?:중대|소대|대대|연대|사단|분대|여단|군단)(?:명)?$/, 'department', 9, { in: 'military' }),
  rule(/^호수$/, 'address-part', 8),
  rule(/(?:소속|복무|근무|전역)부대(?:명)?$/, 'military-number', 6),
  rule(
    /(?:전역|제대|입대|입영|임관|복무)(?:시작|종료|예정)?(?:일|일자|년월|예정일)$/,
    'military-number',
    12,
    {
      not: 'lookup vacancy',
    },
  ),
  rule(/(?:주특기|병과|군종|군별|보직기간|복무기간|복무형태)$/, 'military-number', 9, { in: 'military' }),
  rule(/병동(?:코드|번호)$/, undefined, 8),
  // Where a firm, a shop or an office is.
  rule(
    /(?:회사|업체|본사|지사|매장|점포|가게|상점|기관|병원|학원|학교|헬스장|체육관|충전소|사무실|사업장|센터|지점)의?위치$/,
    'address',
    9,
  ),
];

/** What business is done, by when and with how many. */
export const dealingRules: readonly HangulRule[] = [
  rule(
    /(?<!근로|연봉|고용|임용|채용)계약(?:시작|종료|만료|체결|개시|해지|갱신)(?:일|일자|일시|예정일)$/,
    undefined,
    12,
    { not: 'work' },
  ),
  rule(/(?:신용등급|신용평점|신용점수)$/, undefined, 15, { in: 'organization', not: 'people' }),
  rule(
    /(?:아동|소아|유아|영아|성인|어린이|청소년|경로|노인|투숙|예약|방문|이용|관람|탑승|동반)(?:수|인원|인원수|객수|자수)$/,
    undefined,
    12,
    { in: 'order travel booking', not: 'family' },
  ),
  rule(
    /(?<!급여)(?:결제|주문|판매|환불|취소|낙찰|입찰|배송|구매|상품)(?:예정|총)?(?:금액|액|대금)$/,
    undefined,
    12,
    {
      not: 'pay',
    },
  ),
  rule(/(?:참여|책임|공동|선임|수석|전담)?연구원(?:명|성명)$/, 'name', 14, { in: 'person people work' }),
  rule(/수행업무$/, undefined, 16, { in: 'log event audit', not: 'work' }),
  // Where somebody came from on the web, and how else they heard of it.
  rule(/유입경로$/, 'url', 13, { in: 'log event session', types: 'text' }),
  rule(/(?:접속|방문|조회|유입|현재|이전|이탈|클릭)?페이지(?:제목|명|타이틀)$/, 'url', 12, {
    in: 'event',
    not: 'lookup',
  }),
  rule(/(?:FCM|APNS|푸시|푸쉬|PUSH).{0,6}(?:토큰|키)$/, 'device-id', 20, { types: 'text' }),
];
