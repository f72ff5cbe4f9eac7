import { type HangulRule, hangulRule as rule } from './hangul-rule.ts';

/** How somebody is: what is measured of a body, what is lived, what is treated. */
export const bodyRules: readonly HangulRule[] = [
  // Sizes of a body, for clothes as for records.
  rule(
    /(?:목|가슴|허리|윗배|아랫배|배꼽|배|엉덩이|허벅지|종아리|팔뚝|팔목|손목|발목|머리|바지|스커트|치마|소매|상체|하체)(?:둘레|길이)$|(?:팔|다리|무릎|어깨|발|손|등|바지|소매|총장)(?:길이|너비|크기|폭)$/,
    'health',
    12,
    { in: 'person people health content', not: 'lookup thing', types: 'number text' },
  ),
  rule(
    /(?:옷|의류|상의|하의|유니폼|단체복|신발|구두|장갑|모자|평소|착용|[가-힣]복|안전화|티셔츠)(?:사이즈|치수|호수)$/,
    'health',
    12,
    { in: 'person people content', not: 'lookup' },
  ),
  rule(/^체형$/, 'health', 9, { in: 'person people', not: 'lookup thing' }),
  // Habits, told by how long, how often and how much.
  rule(
    /(?:흡연|금연|음주|운동|수면|낮잠|걷기|복약|생리|월경|임신|수유|투석)(?:총|주당|하루|일일|평균)?(?:기간|횟수|빈도|일수|년수|시간|분|량|정도|습관|주기|개월)$|(?:주당|하루|일일|총|평균)(?:흡연|음주|운동|수면)/,
    'health',
    15,
    { not: 'lookup vacancy' },
  ),
  rule(
    /^(?:기분|감정상태|마음상태|컨디션|오늘기분|기분점수|피로도|통증|통증점수|우울감|불안감)$/,
    'health',
    8,
    {
      in: 'health person vitals',
      not: 'lookup thing',
    },
  ),
  rule(
    /(?:생리일|월경일|배란일|가임기|생리중|임신중|수유중|복약|약복용|복용)(?:여부|체크|유무)$/,
    'health',
    17,
  ),
  rule(/(?:입원|통원|요양|투약|진단|병가|격리)(?:일수|주수|횟수)$/, 'health', 15, {
    not: 'lookup thing absence',
  }),
  rule(
    /(?:허리|가슴|엉덩이|허벅지|밑단|목)(?:둘레|단면)$|(?:어깨|밑위)(?:너비|길이)$|(?:소매|다리|바지)길이$|^총장$/,
    undefined,
    14,
    {
      in: 'thing',
      not: 'person people',
    },
  ),
  rule(
    /(?:작성자|회원|고객|본인|구매자|사용자|환자|학생|선수|착용자|리뷰어)(?:의)?(?:신장|몸무게|체중)$|(?:의|작성자|본인|학생|선수|착용자|리뷰어)키$/,
    'health',
    17,
  ),
  rule(/(?:요양|입원|투약|재활)(?:개시|시작|종료)(?:일|일자)$/, 'health', 15, { not: 'lookup vacancy' }),
  // Illness and injury by place, degree and time.
  rule(
    /(?:부상|상해|재해|손상|장해|질병|외상|화상|골절)(?:부위|정도|등급|급수|급호|종류|내용)(?:코드|명)?$|(?:부상자|상이자|고엽제환자|환자|확진자|중증환자)여부$/,
    'health',
    17,
    { not: 'lookup thing machine' },
  ),
  rule(
    /(?:요양|치료|재활|입원|진단|투약|투여|복용|처치|병가|격리|통원)(?:개시|시작|종료)?(?:일|일자|일수|주수|횟수|기간|수량|량)$/,
    'health',
    17,
    { in: 'health person people absence', not: 'lookup thing vacancy' },
  ),
  rule(
    /(?:치료|퇴원|입원|수술)(?:결과|형태|경로|구분|유형|경위|경과)(?:코드|명|내용|텍스트)?$|(?:내원|래원)(?:및입원)?$/,
    'health',
    17,
    {
      not: 'lookup thing machine',
    },
  ),
  rule(/(?:매너|신뢰)(?:온도|점수)$/, 'grade', 9, { in: 'person people' }),
  rule(
    /(?:취임|퇴임|이임)(?:일|일자|일시)$|근무(?:시작|종료)(?:연도|년도|일|일자|년월)$/,
    'work-experience',
    17,
    { not: 'lookup vacancy' },
  ),
  rule(/^(?:장애|장애인)유무$/, 'health', 18, { in: 'person people health', not: 'thing machine' }),
  rule(/(?:군입대|군복무|병역|군필)(?:여부|유무|상태)$/, 'military-number', 18),
  rule(/(?:식이|치료식|식단)(?:코드|종류|구분|처방)$/, 'health', 15, { in: 'health', not: 'lookup thing' }),
  rule(/(?:주호소|주증상|환자상태|환자호소|활력징후|바이탈|패닉여부|위급여부)/, 'health', 12, {
    in: 'health',
    not: 'lookup thing',
  }),
  rule(/(?:군종|군별|병역|계급|역종|병과)(?:구분|코드|명)?$/, 'military-number', 5, {
    in: 'person people',
    not: 'lookup',
  }),
  rule(/(?:수술|시술|마취|분만|투석|처치)(?:시작|종료)(?:일시|시각|시간)$/, 'health', 17, {
    not: 'lookup',
  }),
  rule(
    /(?:사망원인|(?<![가-힣])사인|직접사인|사망종류|결핵검사일?|신체검사(?:유효|만료|결과)?일?|건강진단(?:유효|만료)?일?|보건증(?:유효|만료)?일?(?:자)?|항공신체검사)$/,
    'health',
    13,
    { not: 'lookup' },
  ),
  // The medicines that a list holds.
  rule(/(?:시술|치료|진료|진료항목|병|상병|질환|백신|주사)(?:코드|명|분류|종류)$/, undefined, 14, {
    in: 'lookup thing',
    not: 'person people health log',
  }),
  // What is wrong with a thing that is repaired.
  rule(/(?:증상|고장)코드$/, undefined, 26, { in: 'repair' }),
  rule(/증상(?:내용|상세|설명)?$/, 'free-text', 24, { in: 'repair', types: 'text' }),
  rule(/(?:고장|불량|이상|기기|제품|차량|하자|오류)증상(?:내용|상세|설명)?$/, 'free-text', 24, {
    types: 'text',
    not: 'repair',
  }),
  rule(
    /(?:약품|의약품|약|질병|상병|검사|수술|처치)(?:코드|명|분류)$|(?:최소|최대|표준|상용)(?:투여량|용량)$/,
    undefined,
    13,
    {
      in: 'lookup',
    },
  ),
];

/** What decides whether somebody may give blood, and what tests of the mind tell. */
export const testedRules: readonly HangulRule[] = [
  rule(
    /^(?:점수|총점|합계점수|원점수|T점수|표준점수|백분위|결과|결과등급|수준|단계|검사명|해석|해석내용|검사결과|등급)$/,
    'health',
    17,
    { in: 'tested', not: 'lookup' },
  ),
  rule(/^(?:헌혈)?(?:부)?적격(?:여부|사유|판정|결과)$|^판정(?:사유|코드|구분)$/, 'health', 14, {
    in: 'health',
    not: 'lookup',
  }),
];

/** Of whom figures, rates, offers and articles speak is nobody in particular. */
export const nobodysRules: readonly HangulRule[] = [
  // What a list calls its entries in other languages.
  rule(/^(?:영문|국문|한글|한자|영어|중문|일문|약어|축약)(?:명|명칭|이름)$/, undefined, 9, {
    in: 'lookup statistics published place',
    not: 'person people',
  }),
  rule(/(?:종목|주식|증권)코드$/, undefined, 9),
  rule(/(?:사유|이유)코드$/, undefined, 6),
  rule(/발생(?:일|일자|일시|시각)$/, undefined, 8, { not: 'health' }),
  rule(
    /(?:성별|연령|연령대|나이|나이대|직업|직종|업종|산업|국적|임금|소득|학력|장애|가구원수|지역|시도|시군구)(?:코드|구분|분류|명|코드명|범위|대)?$/,
    undefined,
    11,
    {
      in: 'statistics',
      not: 'person people',
    },
  ),
  rule(
    /(?:대상|타겟|타깃|착용가능|이용가능|권장|모집|추천|제한|허용|적용|지원가능|관람|참가가능)(?:캐릭터|고객|회원|자)?(?:성별|연령|연령대|나이|학력|직업|국적|학과|학년)(?:코드|구분|제한|범위)?$/,
    undefined,
    24,
    { not: 'candidacy' },
  ),
  rule(
    /(?:요구|사용|이용|응시|구매)(?:캐릭터|고객|회원)?(?:성별|연령|연령대|나이|학력|직업|국적)(?:코드|구분|제한|범위)?$/,
    undefined,
    13,
    { not: 'person people candidacy' },
  ),
  rule(/(?:사용|이용|요구)(?:성별|연령|연령대|나이|학력)$/, undefined, 20, { in: 'thing vacancy' }),
  rule(/(?:성별|연령|나이|학력)(?:제한|하한|상한|무관|조건)$/, undefined, 16),
  rule(/시험(?:일|일자|일시|시간|장소|명|과목|회차)$/, undefined, 14),
  rule(
    /(?:제목|부제|부제목|타이틀|헤드라인|본문|내용|문구|인사말|소개|소개글|소개말|소개문|설명|상세설명|질문|답변|문항|안내|안내문|안내사항|공지|공지사항|메시지|메세지|사연|미리보기|시나리오|줄거리)$/,
    undefined,
    16,
    { in: 'presented', not: 'people order llm candidacy', types: 'text' },
  ),
  // What all are asked, and answered.
  rule(/^(?:질문|답변|질문내용|답변내용|문항|문항내용|예상질문|선택지|보기|정답|해설)$/, undefined, 15, {
    in: 'thing',
    not: 'content person people order llm rating health log',
    types: 'text',
  }),
  rule(
    /(?:제목|부제|부제목|헤드라인|본문|내용|전문|지문|해설|정답|보기|보기\d|선택지|문항|질문|답변|설명|뜻풀이|풀이|예문|조문|비고)$/,
    undefined,
    11,
    { in: 'published', not: 'people order' },
  ),
];

/** Licences of those who drive. */
export const drivingRules: readonly HangulRule[] = [
  rule(/^(?:면허)?(?:종류|구분|종별|등급)$|^(?:발급|취득|갱신|만료)(?:일|일자)$/, 'driver-licence', 20, {
    in: 'licence',
    not: 'lookup',
  }),
  rule(
    /면허(?:증)?(?:번호|인증번호|인증여부|확인번호|갱신예정일|재발급일|종류|구분|종별|취득일|취득일자|발급일|발급일자|갱신일|만료일|갱신만료일|유효기간|사진|이미지|사본|일련번호|암호일련번호|지역|지역번호|식별번호|상태)$/,
    'driver-licence',
    17,
    { in: 'driving', not: 'lookup thing organization health' },
  ),
  rule(/운전면허(?:증)?(?:번호)?(?:발급|취득|갱신|만료|유효)(?:일|일자|기간)$/, 'driver-licence', 15, {
    not: 'lookup',
  }),
  rule(/적성검사(?:시작|만료|종료|갱신)?(?:일|일자|기간|기한)$/, 'driver-licence', 15, { not: 'lookup' }),
];

/** What is lived, in words that stand inside others as well (남성경험). */
export const intimateRules: readonly HangulRule[] = [
  rule(/^(?:성경험|성생활|성관계|성적경험)(?:여부|유무|횟수|빈도|시기)?$/, 'sex-life', 14, {
    not: 'lookup thing',
  }),
];

/** Who is held for what, and how long. */
export const heldRules: readonly HangulRule[] = [
  rule(
    /^(?:형명|형기|범수|형기(?:시작|종료)일|출소(?:예정)?(?:일|일자)|수감(?:일|일자)|구금(?:일|일자)|가석방(?:일|일자|여부)|보호관찰(?:기간|여부|시작일|종료일)|선고형|집행유예(?:여부|기간)|전자발찌(?:번호|착용여부))$/,
    'criminal-record',
    12,
    { not: 'lookup thing' },
  ),
];

/** Who learns, and when. */
export const learningRules: readonly HangulRule[] = [
  rule(/^(?:현재|재학)?학년$/, 'school', 6, { in: 'pupils', not: 'lookup thing' }),
  rule(/(?:퇴원|휴원|퇴소|퇴반|이탈)(?:사유|이유)$/, 'free-text', 16, { in: 'pupils', not: 'health' }),
  rule(/^(?:결석|지각|조퇴|출석|외출|공결|병결|무단결석)(?:횟수|일수|수)?$/, 'grade', 9, {
    in: 'pupils',
    not: 'lookup thing',
    types: 'number',
  }),
  rule(/(?:최종|종합|평가|고과)(?:등급|점수)$/, 'grade', 8, { in: 'rating work', not: 'lookup thing' }),
  // How somebody caught what others have, and where they were kept apart.
  rule(
    /^(?:감염(?:경로|경위|원|사례|구분|유형|추정경로)|접촉(?:력|구분|경로)|확진(?:경로|구분|경위|사유)|(?:격리|치료|입원|이송)(?:시설|병원|기관|장소|병상)(?:명)?|(?:격리|자가격리)(?:상태|구분|여부|해제)|퇴원(?:현황|여부|상태)|(?:증상)?발현(?:일|일자)|발병(?:일|일자)|해외유입(?:여부|구분)?|중증(?:도|여부)|기저질환(?:여부)?|여행력)$/,
    'health',
    11,
    { in: 'person people health', not: 'lookup thing statistics organization place animal' },
  ),
  // How somebody does at work.
  rule(
    /(?:성과|업적|역량|실적|근무|인사|자질|태도|직무|리더십|기여도|공헌도|협업|다면|다면평가|상사평가|동료평가|자기평가|본인평가|KPI)(?:평가)?(?:등급|점수|평점|평가결과)$/,
    'grade',
    12,
    { in: 'person work', not: 'lookup thing organization place', near: { personal: 1 } },
  ),
  rule(
    /(?:퇴원|등원|입원|휴원|재원|입소|퇴소|휴학|복학|편입|자퇴|수료|제적|전학|전입학|재입학)(?:시작|종료)?(?:일|일자|일시|학기|년월)$/,
    'enrollment-period',
    18,
    { in: 'pupils', not: 'health lookup thing log content order' },
  ),
  rule(
    /(?:휴학|복학|입학|졸업|편입|자퇴|등록)(?:시작|종료|예정)?(?:학기|년도|연도)$/,
    'enrollment-period',
    12,
    {
      not: 'lookup thing',
    },
  ),
];
