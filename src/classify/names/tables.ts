import type { Dataset } from '../../core/dataset.ts';
import { classOf } from './classes.ts';
import type { Lexicon } from './lexicon.ts';
import { isHouse, isHouseOnly } from './organization-words.ts';
import { isWorker } from './role-words.ts';
import { readRomanisedTable } from './romanised.ts';
import { hasHangul, squeeze } from './squeeze.ts';
import { readStandardTable } from './standard.ts';
import { type TableKind, tableKindsOf } from './table-words/index.ts';
import { writtenKinds } from './written.ts';

export type { TableKind } from './table-words/index.ts';

export interface TableContext {
  /** What the last word says, the table's own matter: `customer_types` are types. */
  readonly head: ReadonlySet<TableKind>;
  /** What any word of it says. */
  readonly any: ReadonlySet<TableKind>;
}

/** Words that only say that a table is a table. */
const frame = new Set(
  `info information list tbl tb table mst master m d t c h data record manage management mng base main
    new old backup bak temp tmp  detail mapping map rel relation link xref public dbo entity entities
    meta profile details summary set tn n s name
    whitelist blacklist blocklist allowlist denylist registry archive archived hist copy directory staging snapshot dump onboard onboarding enrichment`.split(
    /\s+/,
  ),
);

/** Hangul ends of table comments. */
const hangulKinds: readonly (readonly [RegExp, TableKind])[] = [
  [
    /(회원|사용자|고객|직원|사원|임직원|환자|학생|교사|강사|지원자|신청자|참가자|응답자|명함|주소록|담당자|구독자|수강생|관리자|인사|이용자|가입자|작성자|보호자|교수|간호사|의사|상담사|설계사|변호사|(?<=.)기사|운전자|수험생|졸업생|교직원|승객|투숙객|피보험자|계약자)$/,
    'person',
  ],
  [
    /(대상자|수급자|채무자|보증인|체납자|이수자|취득자|합격자|당첨자|봉사자|근로자|기부자|후원자|피해자|가해자|민원인|임차인|임대인|세입자|소유자|종사자|입소자|입주자|입주민|퇴직자|출입자|연구자|전문가|위원|조합원|교인|신도|성도|장병|병사|군인|선수|아동|원아|주민|외국인|체류자|수용자|재소자|실종자|선원|승무원|라이더|기술자|투자자|주주|투숙객|구직자|멘토|멘티|프리랜서|튜터|의료진|교육생|훈련생|응모자|발명자|저자|세대주|세대원|상담원|설치기사|배송기사)$/,
    'person',
  ],
  [/(회사|업체|기업|기관|거래처|공급사|매장|점포|지점|병원|판매자|입점사|가맹점|파트너)$/, 'organization'],
  [/(부서|조직)$/, 'department'],
  [/(직급|직책|직위|호봉|호봉표|급여등급)$/, 'designation'],
  [
    /(게시판|게시물|게시글|댓글|문의|후기|리뷰|메시지|쪽지|상담|민원|설문|의견|메모|답변|질문|신청서|신청|제안|청원|사연|일기|편지|고객센터|이의신청|클레임|문자|메일|방명록|채팅|일정|일지|보고|회의|건의|신고|QA|공지사항)$/,
    'content',
  ],
  [/(로그|이력|내역|접속|방문|통계|감사|로그인|모니터링|출퇴근|출석)$/, 'log'],
  [/(접속|로그인|방문|조회|이용|감사|행위|접근).*(로그|이력|기록)$/, 'event'],
  [/(코드|상세코드|공통코드|메뉴|권한|설정|분류|템플릿|프로그램|카테고리|약관)$/, 'lookup'],
  [
    /(상품|제품|품목|재고|자산|장비|시설|도서|영화|강좌|강의|과목|교과목|수업|교육과정|과정|프로그램|행사|이벤트|휴일)$/,
    'thing',
  ],
  [/(주문|결제|예약|배송|구매|계약|장바구니|판매)$/, 'order'],
  [/(주소|배송지|우편번호|도로명주소)$/, 'address'],
  [/(급여|연봉)$/, 'pay'],
  [/(경력|재직)$/, 'work'],
  [/(학력)$/, 'education'],
  [
    /(자격증|자격취득|자격취득자|면허취득|면허취득자|자격보유|자격이력|자격|면허|자격면허|자격사항)$/,
    'certificate',
  ],
  [/(채용공고|모집공고|공고)$/, 'vacancy'],
  [/(서버|서버목록|서버관리|호스트|스위치|방화벽|네트워크장비|통신장비|서버자산|시스템자산)$/, 'machine'],
  [
    /(진료|처방|진단|검진|간호|투약|수술|예방접종|진료기록|의무기록|검사|외래|외래접수|문진표|건강검진|활력징후|검체검사결과|영양식이처방|수술예약|제증명발급|진료비청구명세|투약내역|환자정보)$/,
    'health',
  ],
  [
    /(통계|인구|요율|요율표|분류표|기준표|지표|단가표|등급표|코드표|세율표|분류|분류체계|센서스)$/,
    'statistics',
  ],
  [
    /(분류표|기준표|요율표|단가표|등급표|코드표|세율표|캘린더|달력|휴일|요금표|마스터코드|(?:약품|상품|품목|코드|자재|메뉴|프로모션)마스터)$/,
    'lookup',
  ],
  [
    /(^기사|조문|법령|법률|규정|기사|뉴스|문제은행|기출문제|문항|퀴즈|사전|용어|용어집|식단|식단표|레시피|보도자료|입찰공고|가사|교재|학습자료)$/,
    'published',
  ],
  [/(도서대출|자료대출|대출반납|도서대여|도서예약|희망도서|상호대차)$/, 'library'],
  [
    /(건물|빌딩|승강기|엘리베이터|회의실|강의실|호실|객실|병실|진료실|교실|도로|도로구간|교량|터널|휴양시설|시설물|점검대상물|출입문|게이트|초소|골프장|콘도|건축물|건축물대장)$/,
    'building',
  ],
  [/운전면허(?:증)?$/, 'licence'],
  [/(심리검사|심리평가|인성검사|우울증검사|자가진단|정신건강검사|척도검사|우울척도)(결과)?$/, 'tested'],
  // Whose money is kept, lent, given and saved up.
  [
    /((?<!도서|자료|장서|책)대출|융자|대부|대출신청|대출심사|대출원장|대출약정|대출계약|^약정|상환|상환스케줄|채무조정|개인회생|보증인)$/,
    'lending',
  ],
  [
    /(헌금|봉헌|기부|기부금|후원|후원금|부의금|조의금|축의금|조문|연등접수|시주|불전|보시|기부내역|후원내역)$/,
    'offering',
  ],
  [
    /(계좌|모의계좌|계좌원장|수신계좌원장|수신거래|거래내역|예금|적금|증권계좌|투자계좌|계좌마스터|예치금|선불금|잔고)$/,
    'holding',
  ],
  [/(코인|캐시|예치금|충전)(내역|이력|로그|지갑)?$/, 'prepaid'],
  [/((?<![A-Z])AS|A\/S|수리|정비|고장|하자|불량)(접수|신청|요청|의뢰|이력|내역|신고|오더)?$/, 'repair'],
  // What is shown to all who look: its titles and texts are the house's.
  [
    /(^공지|점검공지|공지문|소식|안내문|FAQ|자주묻는질문|자주하는질문|뉴스레터|뉴스레터호|소식지|주보|설교|웹툰|만화|소설|웹소설|에피소드|회차|매물|시공사례|포트폴리오|모금함|모금|캠페인|동아리|길드|클랜|크루|모임|정모|스터디|관광지|여행지|명소|캠핑장|낚싯배|가게|음식점|맛집|중개업소|설문|설문조사|설문지|(?:설문|설문조사|조사)(?:질문|문항|항목)|만족도조사|이벤트|행사|전시|전시회|전시작품|작품|공연|대회|경연|공모전|템플릿|양식|서식|문서양식|스크립트|상담스크립트|지식|지식문서|지식베이스|^산|등산로|둘레길|투어|투어상품|여행상품|서비스상품|패키지|봉사프로그램|봉사일감|강좌|강의|푸시메시지|푸시메세지|메시지관리|연혁|팝업|배너|보도자료|뉴스|약관|챌린지|미션|퀘스트|프로모션|쿠폰|특가|상품|제품|영화|도서|음반|앨범|드라마|방송|음원|악보|미술품|유물|소장품|프로그램|교육과정|과정|교과목|과목|문제|문항|질문지|뉴스기사)$/,
    'presented',
  ],
  [/(프롬프트|생성형|LLM|챗봇|인공지능|AI대화|AI채팅|AI요청|AI상담|AI질의|AI대화로그)$/, 'llm'],
  [
    /(시험|성적|어학|근무평정|(?<!신용|제품|상품|위험|환경|영향|감정|가치)평가|고과|면접|응시|이수|교육이수|퀴즈|채점|전형|인사평가|강의평가)$/,
    'rating',
  ],
  [/(서버|서버장비|전산장비|네트워크장비|통신장비)$/, 'machine'],
  [/(장애접수|장애관리|장애이력|장애처리|장애신고|시스템장애|장애보고)$/, 'machine'],
  [/(군인사|병적|병사|장병|병역|군인|군복무|입영|현역|예비군|훈련병|장교|부사관)$/, 'military'],
  [/(캐릭터|몬스터|NPC|등장인물)$/, 'game'],
  [/(가족|부양가족|세대원|가구원)$/, 'family'],
  [/(학생|수강생|재학생|학적|원생|교육생)$/, 'pupils'],
  [
    /(반려동물|반려견|반려묘|애완동물|애완견|강아지|고양이|유기견|유기동물|동물|펫|가축|한우|젖소|축산개체|개체)$/,
    'animal',
  ],
];

/** The same of tables whose names are romanised. */
const romanisedKinds: readonly (readonly [RegExp, TableKind])[] = [
  [
    /(어르신|원아|선수|후보자?|유권자|고인|유족|상주|조합원|구독자|독자|수용가|교인|입주민|점주|대상자|원생)$/,
    'person',
  ],
  [/(계좌|예금|적금|대출|여신|융자|거래|원장|잔고)$/, 'bank'],
  [/(매물|부동산|물건|건물|차량|설비|호실)$/, 'thing'],
  [/(백신|약품|요금제|메뉴|메뉴판)$/, 'lookup'],
  [/(헌금|기부|후원|약정|후원금|기부금)$/, 'donation'],
  [/(처방전?|처방약|접종|요양|요양일지|건강|건강검진|투약|간호|상병)$/, 'health'],
  [/(대리점|가맹점|판매점|거래처|화주|협력사|정비소|공업사|약국|학원|점포|매장)$/, 'organization'],
];

/** Reads a table's name and comment. */
export function readTable(dataset: Dataset, lexicon: Lexicon): TableContext {
  const words = lexicon
    .wordsOf((dataset.path.at(-1) ?? dataset.name).replace(/(?<=[A-Za-z]{3})(?:_?v?\d+|(?<!_)mst)$/i, ''))
    .filter((word) => !/^\d+$/.test(word))
    .map((word) => (kindsOf(word).length > 0 || !word.endsWith('s') ? word : word.slice(0, -1)));
  while (words.length > 1 && frame.has(words.at(-1)!)) words.pop();
  const head = new Set(kindsOf(words.at(-1) ?? ''));
  const any = new Set(words.flatMap(kindsOf));
  // A police station is no place on the map, a phone operator nobody of flesh and blood.
  if (isHouse(words)) {
    for (const kinds of [head, any])
      for (const kind of ['place', 'thing', 'department', 'person', 'work'] as const) kinds.delete(kind);
    head.add('organization');
    any.add('organization');
  }
  // A hub of devices or of messages is nobody's house.
  if (words.at(-1) === 'hub' && technicalHubs.has(words.at(-2) ?? ''))
    for (const kinds of [head, any]) kinds.delete('organization');
  if (isHouseOnly(words)) head.add('house');
  if (isWorker(words)) for (const kinds of [head, any]) kinds.add('person').delete('thing');
  for (const kind of writtenKinds(words)) any.add(kind);
  if (isEmployment(words)) any.add('work');
  // What is let, insured, lent or serviced by contract is nobody's employment.
  else if (words.includes('contract') && words.some((word) => dealt.has(word)))
    for (const kinds of [head, any]) kinds.delete('work');
  if (words.includes('license') && words.some((word) => word === 'driver' || word === 'driving'))
    any.add('licence');
  if (isIdentification(words)) any.add('identification');
  if (
    !words.includes('service') &&
    words.some((word) => pictured.has(word)) &&
    words.some((word) => classOf(word) === 'person' || word === 'profile' || word === 'face')
  )
    any.add('portrait');
  // Codes that are sent to be typed in, not lists of codes.
  if (words.at(-1) === 'code' && words.some((word) => typedIn.has(word)))
    for (const kinds of [head, any]) {
      kinds.delete('lookup');
      kinds.add('secret');
    }
  // The vitals of a page are how fast it is.
  if (words.includes('web') && words.includes('vital'))
    for (const kinds of [head, any])
      for (const kind of ['health', 'vitals', 'clinical'] as const) kinds.delete(kind);
  // A chart of accounts, a rate of tax: nobody's.
  if (words.includes('chart') && words.includes('account'))
    for (const kinds of [head, any]) {
      kinds.clear();
      kinds.add('ledger');
    }
  // Where a rate, a rule or a way of sending goods holds good.
  if (
    ['rate', 'zone', 'rule', 'nexus'].some((word) => words.includes(word)) &&
    words.some((word) => priced.has(word))
  )
    for (const kinds of [head, any]) {
      kinds.delete('address');
      kinds.add('place');
    }
  if (words.includes('rate') && words.some((word) => priced.has(word)))
    for (const kinds of [head, any]) kinds.delete('pay');
  // Who drives has one licence; who works in an office lists those of a trade.
  const driven = words.some((word) => /^(?:driver|driving|rider|car|vehicle)$/.test(word));
  if (words.includes('license') && !driven && words.some((word) => classOf(word) === 'person'))
    any.add('certificate');
  if (isCurriculum(words)) {
    any.add('curriculum');
    head.delete('thing');
  }
  const name = dataset.path.at(-1) ?? dataset.name;
  const romanised = dataset.comment ? undefined : readRomanisedTable(name);
  const comment = squeeze(dataset.comment || (readStandardTable(name) ?? romanised ?? name));
  if (hasHangul(comment)) {
    const bare =
      comment.replace(
        /(정보|관리|목록|테이블|마스터|상세|변경내역|속성|결과|요약|기본|내역|연동|동기화|이관|연계|등록|수집|사항)+$/,
        '',
      ) || comment;
    for (const [pattern, kind] of romanised === undefined
      ? hangulKinds
      : [...hangulKinds, ...romanisedKinds]) {
      if (pattern.test(bare) || pattern.test(comment)) {
        head.add(kind);
        any.add(kind);
      }
    }
    // On a board of notices people write as well.
    if (/공지사항$/.test(comment)) for (const kinds of [head, any]) kinds.delete('presented');
  }
  return { head, any };
}

const technicalHubs = new Set(
  'iot usb smart event notification message service zigbee device home data network'.split(' '),
);
const pictured = new Set(['photo', 'picture', 'image', 'selfie', 'portrait']);
const typedIn = new Set(
  'one onetime backup recovery verification sms invite invitation auth login reset confirm confirmation activation otp device pairing authorization authorisation authentication access magic mfa tfa totp twofactor 2fa passwordless unlock password registration signup door gate link temporary email validation'.split(
    ' ',
  ),
);
const priced = new Set('tax exchange interest shipping fx currency freight room hotel tariff vat'.split(' '));

const dealt = new Set(
  'realty estate lease rent rental room house apartment tenant insurance loan sale purchase supply maintenance service franchise wedding travel tour car vehicle advertisement product electronic econtract'.split(
    ' ',
  ),
);

const staff = new Set([
  'employee',
  'staff',
  'job',
  'department',
  'position',
  'title',
  'salary',
  'occupation',
  'manager',
  'rank',
  'duty',
  'deployment',
  'officer',
]);

const programs = new Set(
  'etl batch cron schedule scheduler pipeline queue sync backup import export'.split(' '),
);

/** A history of jobs, or who stands in which department: `job_history`, `dept_emp`. Those of programs are none. */
function isEmployment(words: readonly string[]): boolean {
  if (words.some((word) => programs.has(word))) return false;
  const about = words.filter((word) => staff.has(word));
  return words.includes('history') ? about.length > 0 : about.length > 1;
}

const told = new Set('career skill project training award language activity'.split(' '));
const tellers = new Set('applicant resume cv candidate'.split(' '));

/** Lines of a person's CV, a table a kind of line: `user_info_career`, `emp_training`, `resume_project`. */
const isCurriculum = (words: readonly string[]): boolean =>
  words.length > 1 &&
  told.has(words.at(-1)!) &&
  words.slice(0, -1).some((word) => tellers.has(word) || classOf(word) === 'person');

const identified = new Set(['identity', 'identification', 'identifier', 'kyc']);
const papersOf = new Set(['check', 'verification', 'document', 'proof', 'scan', 'card']);
const identifying = new Set(['document', 'card', 'proof', 'client', 'customer', 'person', 'employee', 'kyc']);

/** Papers by which people prove who they are: `identity_documents`, `client_identifiers`, `kyc_docs`. */
const isIdentification = (words: readonly string[]): boolean =>
  (words.some((word) => identified.has(word)) && words.some((word) => identifying.has(word))) ||
  (words.includes('id') && words.some((word) => papersOf.has(word)));

function kindsOf(word: string): TableKind[] {
  const own = tableKindsOf(word);
  const named = classOf(word);
  return named && named !== 'job' ? [...own, named] : [...own];
}
