import { type HangulRule, hangulRule as rule } from './hangul-rule.ts';

/** Words of Korean comments that mean somebody's elsewhere, and here a thing's: 서명 of a book, 층 of a building. */
export const elsewhereRules: readonly HangulRule[] = [
  // How high it is where something stands or is measured.
  rule(/(?:[가-힣]고도|해발|파고|수위|표고)$/, undefined, 12, { not: 'person people' }),
  // Where something is on a screen, a page or a picture.
  rule(
    /(?:화면|이미지|픽셀|마우스|터치|클릭|커서|스크롤|캔버스|지면|도면|버튼|아이콘|영역|박스|썸네일)(?:의|내|상)?좌표(?:값|[XY])?$/i,
    undefined,
    14,
  ),
  // Whom or what somebody looks for.
  rule(/희망(?:나이|연령|성별|질환|외모|키|체형)$/, undefined, 20),
  // What machines are examined for.
  rule(
    /(?:성능|소모품|자가|차량|엔진|배터리|장비|설비|기기|시스템|네트워크|구조|안전|정밀)진단$/,
    undefined,
    12,
    {
      not: 'health clinical illness',
    },
  ),
  // What a house or a shop says of itself.
  rule(/(?:한줄|짧은|간단)소개(?:글|문구)?$/, undefined, 12, {
    in: 'organization place goods',
    not: 'person people',
  }),
  rule(
    /(?:숙소|스토어|상점|쇼핑몰|브랜드|매장|가게|시설|업체|스타일|지점|카페|식당|상품|장소)소개(?:글|문구)?$/,
    undefined,
    12,
  ),
  // A book's title is no signature.
  rule(/(?:개교|창립|창사|개점|개관|창간|준공)기념일자?$/, undefined, 16),
  rule(/^서명$/, undefined, 16, {
    in: 'thing library published lookup presented',
    not: 'person people order',
  }),
  rule(/학점(?:수)?$/, undefined, 16, { in: 'thing lookup presented', not: 'person people pupils rating' }),
  rule(/(?:특허|출원|실용신안|상표|우선권|심판)번호$/, undefined, 18),
  // Branches of a bank by number.
  rule(/(?:^|거래|취급|관리|개설|소속|상위|모)점(?:번호|코드)$/, undefined, 16),
  // Where things stand, and how high.
  rule(/^(?:건물|건물명|층|층수|층번호|설치장소|설치위치)$/, undefined, 14, {
    in: 'thing lookup building presented',
    not: 'person people address order pupils content',
  }),
  rule(/^(?:지역|지역코드|서비스지역)$/, undefined, 14, {
    in: 'building',
    not: 'person people address order',
  }),
  rule(/^(?:교구|구역|교구명|구역명|셀|목장|속회|순)$/, undefined, 16),
  rule(/(?:노출|배치|표시|진열|적재|배너)위치(?:코드|구분)?$/, undefined, 16),
  rule(/^(?:장소|장소명|개최장소|행사장소|모임장소|봉사장소|활동장소)$/, undefined, 9, {
    not: 'person people address',
  }),
  rule(/(?:교육|강의|훈련|연수|수업|면접|회의)장소(?:명)?$/, undefined, 15),
  rule(/포지션(?:코드)?$/, undefined, 15, { in: 'sport' }),
  // What is taught and asked for, and at which price.
  rule(/^(?:과목|희망과목|수강과목|담당과목|지도과목|과목명)$/, undefined, 14),
  rule(
    /(?:수강료|교습비|학원비|응시료|참가비|이용료|입장료|관람료|체험비|강습비|교육비|식대)$/,
    undefined,
    15,
    {
      in: 'thing lookup presented order',
      not: 'person people pay',
    },
  ),
  rule(/수수료(?:율|금액)?$/, undefined, 14, { not: 'person people' }),
  rule(/(?:여신|신용|거래)한도(?:액|금액)?$/, undefined, 15, { in: 'organization', not: 'people' }),
  rule(/(?:주행거리|누적주행거리|계기판거리)$/, undefined, 14, { not: 'health vitals wellness' }),
  rule(/(?:연령|관람|이용|시청|심의)등급(?:코드)?$/, undefined, 17, { not: 'person people' }),
  rule(/종목(?:명|코드)$/, undefined, 14, {
    in: 'order log lookup holding',
    not: 'people organization',
  }),
  rule(/(?:발명|고안|과제|논문|특허|작품|안건)의?(?:명칭|제목|명)$/, undefined, 13, {
    not: 'content',
  }),
  // What all read, and what machines say.
  rule(/^(?:문항|문항내용|설문문항|줄거리|시놉시스|식단|급식메뉴|식단내용)$/, undefined, 16, {
    not: 'person people rating',
  }),
  rule(/게시판(?:제목|소개|설명|안내|명)$/, undefined, 17),
  rule(/^(?:질문|문항|설문)(?:내용|지문|제목)$/, undefined, 16, {
    in: 'presented',
    not: 'person people rating',
  }),
  rule(/(?:알람|경보|경고|반송|오류|에러|장애|디버그|예외|점검결과)(?:메시지|메세지|문구)$/, undefined, 16),
  rule(/(?:키워드|검색어|해시태그|태그)$/, undefined, 16, {
    in: 'thing lookup presented',
    not: 'person people content log',
  }),
  rule(/^(?:설명|비고|메모|기타정보|운영체제|운영체제정보|OS정보|OS)$/, undefined, 9, {
    in: 'machine',
    not: 'person people content log order work',
  }),
];
