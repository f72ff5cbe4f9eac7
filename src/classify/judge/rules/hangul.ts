import { calledRules, dealingRules } from './hangul-business.ts';
import {
  bodyRules,
  drivingRules,
  heldRules,
  intimateRules,
  learningRules,
  nobodysRules,
  testedRules,
} from './hangul-life.ts';
import { meansRules, sumRules } from './hangul-money.ts';
import { elsewhereRules } from './hangul-nobody.ts';
import { type HangulRule, hangulRule as rule } from './hangul-rule.ts';
import { studiedHangulRules } from './hangul-studied.ts';
import { romanisedRules } from './romanised.ts';

export const hangulRules: readonly HangulRule[] = [
  ...bodyRules,
  ...studiedHangulRules,
  ...testedRules,
  ...drivingRules,
  ...intimateRules,
  ...meansRules,
  ...sumRules,
  ...elsewhereRules,
  ...heldRules,
  ...nobodysRules,
  ...learningRules,
  ...calledRules,
  ...dealingRules,
  ...romanisedRules,
  rule(/(?:방문|내원|예약|접수|입원|외래|의뢰|전원)(?:사유|목적|이유)$/, 'health', 8, {
    in: 'health',
    not: 'lookup thing',
  }),
  rule(
    /(?:판정|종합판정|판정결과|판정의견|의사소견|종합소견|흉부방사선|방사선소견|흉부촬영|요단백|요당|중성지방|총콜레스테롤|혈색소|간수치|크레아티닌|공복혈당|신사구체여과율|심전도|내시경|골밀도|청력(?:좌|우)?)$/,
    'health',
    9,
    { in: 'health', not: 'lookup thing' },
  ),
  // What blood and urine tell, in no other tables.
  rule(
    /^(?:요단백|요당|요잠혈|혈청크레아티닌|크레아티닌|공복혈당|식전혈당|총콜레스테롤|중성지방|혈색소|감마지티피|신사구체여과율)(?:수치|결과|검사)?$/,
    'health',
    9,
    {
      not: 'lookup',
      types: 'number text',
    },
  ),
  rule(/(?:상태|환자|건강|증상|투약|치료)메모$/, 'health', 15, { in: 'health', not: 'lookup thing' }),
  rule(/^등록번호$/, 'student-number', 10, { in: 'health', not: 'lookup thing organization', types: 'text' }),
  rule(/^(?:호흡|호흡수|체온|맥박|혈압|심박|키|몸무게|초재진구분|초재진|접종차수)$/, 'health', 9, {
    in: 'health vitals',
    not: 'lookup thing',
  }),
  // Medical visits and what is done at them.
  rule(
    /(?:(?<!다음)예약|진료|내원|방문|처방|처치|수술|입원|퇴원|검사|검진|시술|접종|투약|외래|초진|재진|진료예약|입원예정|퇴원예정|내원예정|처방시작|처방종료|진료시작|진료종료)(?:일|일자|일시|시간|시각|시분)$/,
    'health',
    17,
    { in: 'health', not: 'lookup thing vacancy' },
  ),
  rule(
    /(?:현상태|상태내용|경과|경과내용|호소내용|특이상태|치료계획|간호계획|욕창유무|욕창여부|거동상태|의식상태|인지상태|식사상태|배변상태|치식|치식선택|진료종류|치료종류|시술종류|시술명|시술내용|치료명|처치명|처방명|약품명|약명|용법|용량|투약량|투여량|복용량|복용법|검사명|검사결과값|결과값|측정값|최초측정값|조직유형|조직종류)$/,
    'health',
    8.5,
    {
      in: 'health',
      not: 'lookup thing',
    },
  ),
  rule(/(?:요구사항|특이사항|메모|비고|소견|상담내용)$/, 'health', 1, { in: 'health', not: 'lookup thing' }),
  // A 장애 is a fault, where machines are spoken of.
  rule(/(?:장애|장애명|장애종류|장애구분|장애내용|장애유무|장애등급유효기간|장애여부및등급)$/, 'health', 12, {
    in: 'person health pupils',
    not: 'lookup machine log',
  }),
  rule(/(?<![예계제요조절협규기])약(?:명|이름|종류|품명)$/, 'health', 9, {
    in: 'health',
    not: 'lookup thing',
  }),
  rule(/^(?:복용|투약|처방)(?:약|약물|약품|의약품|영양제)(?:이름|명)?$/, 'health', 12, {
    not: 'lookup thing',
  }),
  // A workflow of treatments tells nothing of the illness.
  rule(
    /(?:진료|처방|검사|수술|투약|접종|접수|예약|외래진료|입원진료)(?:상태|상태코드|유형코드|구분코드|진행상태|처리상태)$/,
    undefined,
    13,
  ),
  rule(/(?<!운전)면허번호$/, 'professional-licence', 16, {
    in: 'health work profession',
    not: 'lookup thing order',
  }),
  rule(/^(?:담당의|전담의|주치의|의사|담당의사|원장|치위생사|간호사|담당간호사|치료사|상담사)$/, 'name', 5, {
    in: 'health',
    not: 'lookup',
  }),
  rule(
    /(?:측정|부착|착용|기록|복약|식사|수면|취침|기상|운동)(?:시작|종료)?(?:일시|시각|시간)$/,
    'visit-time',
    8.5,
    {
      in: 'health vitals person',
      not: 'lookup machine thing',
    },
  ),
  // Where nobody is spoken of, a picture is of what the table lists.
  rule(/^(?:사진|이미지|사진경로|사진URL|사진파일|사진파일명)$/, undefined, 7, {
    in: 'thing spot estate machine vehicle goods lookup order',
    not: 'person people pupils work',
  }),
  // What learners got.
  rule(
    /^(?:중간|기말|과제|출석|기타|태도|중간고사|기말고사|퀴즈|쪽지시험|발표|실습|필기|실기|면접|국어|영어|수학|사회|과학|국사|한국사|토익|토플|총점|합계|평균|석차)(?:점수)?$/,
    'grade',
    8,
    { in: 'rating pupils', not: 'lookup', types: 'number text' },
  ),
  rule(/(?:훈련|교육|수강|재학)기간$/, 'enrollment-period', 9, { in: 'pupils', not: 'lookup thing' }),
  rule(/점수$/, 'grade', 8, { in: 'rating pupils', not: 'lookup thing' }),
  rule(/학점$/, undefined, 8, { in: 'thing lookup', not: 'person pupils' }),
  rule(/학과(?:명)?$/, 'department', 9, { in: 'work', not: 'pupils' }),
  rule(/^(?:소속)?학과(?:명)?$/, 'department', 15, { in: 'profession', not: 'lookup' }),
  rule(/학과(?:명)?$/, 'major', 9, { in: 'pupils' }),
  // What is said to a model, and what it says.
  rule(
    /(?:재작성된|재작성|변환된|확장된|원본|사용자)(?:질의|질문|프롬프트)(?:본문|원문|문)?$|(?:챗봇|AI)(?:에게)?(?:질문|질의|요청)(?:내용)?$|^(?:호출인자|도구인자|도구입력|입력프롬프트|질문|질의|입력|입력값|요청|사용자질문|사용자입력|사용자메시지|질문내용|요청내용|입력내용)$/,
    'prompt',
    10,
    { in: 'llm', not: 'lookup', types: 'text json' },
  ),
  rule(
    /(?:모델|AI|봇|LLM|어시스턴트|챗봇)(?:의)?(?:응답|답변|출력|요약|회신)(?:본문|원문|내용|텍스트)?$|^(?:추론과정|추론내용|사고과정|사고내용|응답본문|답변본문|응답원문|응답텍스트|생성문|생성텍스트|생성결과이미지|요약문|AI요약|도구결과|도구출력|응답|답변|답장|출력|출력값|생성결과|응답내용|답변내용|AI응답|AI답변|봇응답|모델응답)$/,
    'completion',
    12,
    { in: 'llm', not: 'lookup', types: 'text json' },
  ),
  // Devices and what they are.
  rule(
    /^(?:모델|모델명|제조사|제조사명|디스플레이|해상도|기종|통신사|OS|운영체제|단말명|단말이름)$/,
    'device-info',
    16,
    {
      in: 'device session',
      not: 'lookup order',
    },
  ),
  rule(
    /(?:단말|기기|디바이스|단말기|푸시등록|PUSH등록|푸시|FCM|등록토큰)(?:ID|아이디|등록ID)$/,
    'device-id',
    12,
    {
      types: 'text',
    },
  ),
  // Who logs in, told in the table of those who do.
  rule(
    /(?:^|사용자|유저|이용자|봉사자|자원봉사자|딜러|라이더|중개사|배달원|가입자|후보자|지원자|구직자|관리자|운영자|담당자|참가자|참여자|구독자|시청자|보호자|고객|직원|강사|교사|교수|회원|컨설턴트|매니저|트레이너|코치|멘토|멘티|튜터|디자이너|크리에이터|설계사|상담사|기사|호스트|게스트|셀러|파트너|프리랜서|에이전트|로그인|로그온)(?:ID|아이디)$/,
    'username',
    11.5,
    { in: 'person', types: 'text', near: { personal: 2 } },
  ),
  rule(/(?:환자|수급자|수진자|대상자|등록환자)(?:ID|아이디|등록번호|고유번호|코드)$/, 'student-number', 10, {
    types: 'text',
  }),
  rule(/(?:대화|채팅|채팅방|세션|스레드)제목$/, 'prompt', 12, { in: 'llm', types: 'text' }),
  rule(/(?:요청|입력)(?:본문|바디|전문|데이터|메시지)$/, 'prompt', 14, { in: 'llm', types: 'text json' }),
  rule(/(?:도구|함수)(?:호출|호출결과|호출내역)$/, 'completion', 10, { in: 'llm', types: 'text json' }),
  rule(/^응답내용$/, 'free-text', 14, { not: 'llm lookup', types: 'text' }),
  rule(
    /(?:단말|단말기|유심|USIM|핸드폰|휴대폰)(?:일련번호|시리얼|시리얼번호|고유번호|식별번호)$/,
    'device-id',
    12,
    {
      types: 'text',
      not: 'lookup machine',
    },
  ),
  rule(/^요청내용$/, 'free-text', 14, { not: 'llm lookup', types: 'text' }),
  // CVs, careers and vacancies.
  rule(/(?<!증명서)발령(?:구분|종류|유형|사유|내용|일|일자|부서구분)$/, 'work-experience', 10, {
    not: 'lookup',
  }),
  rule(
    /(?:업무|직무|경력|활동|경험|프로젝트|수행업무|담당업무|주요업무)(?:상세)?(?:설명|내용|요약|기술|사항|상세설명)$/,
    'work-experience',
    9,
    { in: 'work', not: 'vacancy' },
  ),
  rule(/(?:스킬|기술|스킬명|기술명|보유스킬|기술스택)$/, 'work-experience', 15, {
    in: 'work people person candidacy',
    not: 'vacancy',
  }),
  rule(/(?:지역|시도|시군구|근무지|근무지역)$/, undefined, 14, { in: 'vacancy' }),
  rule(
    /(?:취득|발급|갱신|만료|유효)(?:일|일자|년월|년월일|기간)$|^(?:등급|급수|종목|합격일|합격년월)$/,
    'work-experience',
    11,
    {
      in: 'certificate',
      not: 'lookup',
    },
  ),
  rule(/^등급$/, 'grade', 8, { in: 'rating marks', not: 'lookup thing certificate', types: 'text' }),
  rule(/공고(?:제목|명)$/, 'job-title', 9, { in: 'vacancy' }),
  rule(/(?:담당업무|주요업무|업무내용|자격요건|우대사항|우대조건)$/, undefined, 16, {
    in: 'vacancy',
    not: 'candidacy',
  }),
  // Codes of what a list holds.
  rule(/코드$/, undefined, 6, { in: 'lookup', not: 'person' }),
];
