/** Words by what they name. A `name` beside a person's word is a person's; beside a product's it is not. */

import { isRoleSkeleton } from '../skeletons.ts';
import { wordList } from '../word-list.ts';
import { noAgents, thingEnds } from './no-agents.ts';
import { organizationWords } from './organization.ts';
import { roleWords } from './role.ts';
import { undividedWords } from './undivided.ts';

/** People in their roles. eGovFrame's agent nouns (`wrter`, `ntcr`) and the public-data abbreviations (`rgtr`) included. */
const person = wordList(`
  person people user customer client member employee staff contact patient student pupil teacher
  professor instructor doctor physician nurse guest visitor subscriber applicant candidate author
  writer owner manager recipient receiver sender buyer purchaser orderer passenger driver rider
  guardian parent father mother spouse wife husband child kid son daughter sibling participant
  attendee respondent respond reviewer assignee reporter approver operator admin administrator agent
  broker representative director officer beneficiary holder cardholder payer payee borrower debtor
  lead individual resident citizen victim witness player coach actor speaker presenter trainee learner
  lecturer caller signer insured policyholder friend follower worker freelancer crew donor volunteer
  nominee personnel human mber emplyr wrter ntcr register updusr trgter rqester opetr sanctner reportr
  mnaer rcver rgtr mdfr prsn psn wrtr rcvr sndr ordrr dlvrr picnm charger tchr stdnt salesperson
  executive supervisor leader founder creator editor translator photographer inventor composer
  conductor tutor mentor mentee referrer requester requestor submitter commenter poster voter
  seller landlord lessee consignee consignor depositor remitter claimant plaintiff defendant clinician
  surgeon therapist caregiver relative kin dependent emergency depstr acnthldr pstn bidder winner cast
  crewmember cashier clerk salesrep principal boss head chief ceo president chairman deceased baby
  infant newborn billing shipping ship bill counterparty aplcnt cstmr empl mbr userinfo
  constituent consumer householder tenantperson occupant interviewer interviewee recruiter assistant secretary hr
  agt rprsv pic rcpnt bnfcr bnfcry ptcpt ptcpnt ownr pssr lssee lssr grntr crdtr dbtr ctrtr vctm grdn hshldr frgnr rsdnt
  emplr wkr exprt exct exmnr stud inspr drvr psngr vstr instr trpr dclr dclrer cvlpr cvlcptr rqstr rqestr cnslr cnslt dspsn
  judge attorney magistrate notary youth juvenile inmate suspect veteran filer registrant appellant complainant alumnus
  alumni alum graduate patron carer retiree referee grandparent stepchild nok aunt uncle cousin donee nanny paramedic
  medic midwife counselor counsellor ubo signatory coapplicant children pax traveler traveller superintendent roommate classmate teammate housemate flatmate councillor congressman
  elder dnr cnee cnor sbsc drv bnfc   accused annuitant artiste attestant bride captain celebrant chaperone chauffeur chef coinsured
  companion conferee congregant cotenant decedent dj drayman entrant escort executrix fan foreman gamer
  giver godparent groom gymnast heir jockey juror librarian lineman mortgagee mortgagor neighbor neighbour
  obligor occupier officiant paralegal payor pilot postdoc rabbi rep repairman sailor saver seaman sheriff
  singleperson skier soldier stewardess surety tech umpire usher valet vet waitress walker warden
  widow workman
  refugee migrant immigrant emigrant expat expatriate survivor orphan artisan cadet constable rescuer responder monk nun maid freshman racer scholar descendant
  shopper diplomat fellow inhabitant saint emt believer wrestler
  caddy schoolchild townsman villager observer mason tester ranger
  custodian capt cand contbr contributor singer musician obituary
  spnsr dntr sbscrbr prchsr cnsmr payr lndr brwr rntr tnnt
`);

const department = wordList('department division orgnzt bureau dept subunit');
const school = wordList('school university college academy schl univ campus highschool kindergarten');
const job = wordList('job position occupation ofcps clsf rspofc jbgd jbps jbttl title rank duty');
const place = wordList(
  `city country state stateprovince province region district county town village continent territory area zone ctprvn
    ctpv signgu sgg emd location place airport port station sido sigungu`,
);

/** Things that have names of their own and are no people. */
const thing = wordList(`
  product item goods offer artist band film movie book track album song genre category menu
  plan asset equipment equip eqp eqpmt eqpmnt machinery apparatus appliance gadget inventory stock sku catalog part model tag label brand room server device file
  table column field program progrm system service project task job event template theme page layout
  widget plugin module version folder bucket host domain class course subject lesson exam quiz
  stack framework question survey poll board bbs channel playlist game match league season vessel vehicle car bus
  route flight policy rule role permission group code type status option setting config attribute
  parameter variable key metric report dashboard chart query database schema index queue topic stream
  pipeline workflow step stage currency language locale timezone unit tax discount coupon
  promotion campaign segment team squad guild list form news image video audio media icon color size shape material
  ingredient recipe dish food drink drug medicine disease symptom holiday restde anniversary annvrsry
  meeting mtg award rward term stplat dictionary word keyword content banner popup faq notice
  qustnr iem srvc site app application provider engine tool function package release
  build commit repository environment cluster node warehouse shelf floor deck seat gate line lane
  sensor meter machine monitor component feature flag experiment variant skill certificate license
  instrument fund bond share contract tender rfp rfq procurement auction deal opportunity case ticket issue incident problem change
  ledger journal budget cost price shift schedule calendar slot year month week day payment
  shipment order invoice cart delivery method gateway connection
`);

export type WordClass = 'person' | 'organization' | 'department' | 'school' | 'job' | 'place' | 'thing';

const classes = new Map<string, WordClass>();
const add = (kind: WordClass, words: readonly string[]) => {
  for (const word of words) if (!classes.has(word)) classes.set(word, kind);
};
add('person', person);
add('department', department);
add('school', school);
add('organization', organizationWords);
add('place', place);
add('job', job);
add('thing', thing);
add('person', roleWords);

/** As English words may begin: `vtiger` and `mqfilter` are names with letters before them. */
const sayable =
  /^(?:[^aeiouy]?[aeiouy]|(?:bl|br|ch|chl|chr|cl|cr|dr|dw|fl|fr|gh|gl|gn|gr|kl|kn|kr|ph|phl|phr|pl|pn|pr|ps|qu|rh|sc|sch|schw|scr|sh|shr|sk|sl|sm|sn|sp|sph|spl|spr|squ|st|str|sw|th|thr|tr|ts|tw|wh|wr)[aeiouy])/;

/** One who does something, by the ending of the word: `adjuster`, `enumerator`, `evaluee`, `pharmacist`. */
export const isAgent = (word: string): boolean =>
  word.length > 5 &&
  sayable.test(word) &&
  /(?:[^aeiou]er|[^f]tor|sor|[^fgrh]ee|ist|cian)$/.test(word) &&
  !classes.has(word) &&
  !noAgents.has(word) &&
  !thingEnds.test(word);

/** What kind of thing a canonical word names; undefined where the table does not say. */
export const classOf = (word: string): WordClass | undefined =>
  classes.get(word) ?? (isAgent(word) || isRoleSkeleton(word) ? 'person' : undefined);

export const classWords: readonly string[] = [...classes.keys()];

/** What may not be cut into shorter words: a `constable` is no table of `cons`. */
export const wholeWords: readonly string[] = [...roleWords, ...organizationWords, ...undividedWords];

/** Ends of Hangul words for people (`작성자`, `신청인`, `회원`), for organisations and for places of work. */
export const hangulPerson =
  /(자|인|원|회원|고객|환자|학생|직원|사원|사용자|유저|교수|강사|의사|교사|선생님|보호자|배우자|자녀|친구|어머니|아버지|부모|손님|기사|[가-힣]객|수강생|교육생|훈련생|실습생|연수생|수험생|편입생|연구생|기숙생|응시생|견습생|연습생|원생|신입생|졸업생|주치의|집도의|중개사|간호사|상담사|세무사|회계사|설계사|복지사|치료사|법무사|노무사|약사|임직원|대표|아동|유아|원아|근로자|가족|이용자|지인|주인|원고|피고|변호사|판사|(?:담당|주임|공판|수사)검사|기자|(?:처방|담당|주치|집도|진료|의뢰|전담|지도|판독|수술|마취|시술|전문|당직|진단)의|작가|가수|예금주|세대주|차주|저자|감독|배우|선수|라이더|병사|장병|용사|차주|선주|화주|지주|견주|건물주|업주|점주|사업주|고용주|집주인|위원|요원|이장|통장|반장|총무|회장|사장|과장|부장|팀장|교인|신도|성도|목사|신부|스님|멘토|멘티|튜터|셀러|크리에이터|입주민|주민|시민|군민|청년|노인|장애인|피해학생|가해학생|캐디|가이드|디자이너|큐레이터|도슨트|셰프|바리스타|딜러|조교|사감|코디네이터|플래너|에디터|마케터|드라이버|도우미|돌보미|시터|트레이너|컨설턴트|스태프|스탭|룸메이트|팀메이트|매니저|[가-힣]리더|[가-힣]반장|상대방|상주|고인|망자|유족)$/;
/** One who does what the word before says: an `…자`. Letters, things and figures with that end are excepted elsewhere. */
export const hangulAgent = /^[가-힣]{2,10}자$/;
/** Who does a work that asks for a licence, with what is said of them before: `담당간호사`. */
export const hangulProfession =
  /^.{0,4}(?:간호사|상담사|설계사|중개사|복지사|치료사|조무사|사정사|평가사|심사역|행정사|관세사|변리사|건축사|기술사|측량사|안경사|정비사|조종사|기관사|항해사|지도사|영양사|지원사|관리사|돌보미|간병인|승무원|변호사|세무사|회계사|법무사|노무사|약사|주치의|집도의|전문의|담당의|주무관|사무관|조사관|감독관|심사관|책임관|담당관|보좌관|지도교수|담임교사|담임|판사|원고|피고|피고인|증인|참고인|변호인|경찰관|소방관|공무원|강사|작가|매니저|위원|(?:심사|출제|계수|평가|면접|자문|조정|검토|채점|운영|징계|선정|점검)위원|(?:배달|배송|택배|운전|버스|택시|대리|설치|수리|정비|화물|담당)기사|(?:검침|배달|판매|안내|조사|경비|미화|점검|정비|운전|집배|승무|매표|상담|접수|구급대|소방대|구조대|감시|관제|교환|요)원|(?:참여|책임|선임|수석|담당|공동|보조)연구원|차주|선주|화주|지주|견주|건물주|집주인|(?:영양|보건|사서|특수|전문상담|담임|담당|지도|정|부|수석|원어민|방과후)교사|(?:목격|피해|가해|관련|대상|추천|신고)학생|(?:대상|피해|면회)병사|담당MD|담당PD|담당매니저|(?:상담|지도|담당|생활지도|진로|보건|상담전문)교사)$/;
/** A role that is a word of its own: what one does, and who does it. */
export const hangulRole =
  /^(?:.{0,4})(?:신청|지원|참가|참석|참여|작성|등록|수정|변경|담당|관리|사용|이용|구매|판매|주문|결제|예약|수령|수취|발신|수신|발송|보호|대리|대표|책임|승인|결재|검토|처리|접수|담당|동의|이수|수료|퇴사|입사|전입|전출|양육|임신|출산|사망|복무|확인|접견|교육|통보|전달|안내|목격|입회|회신|신고|제보|피해|가해|고발|고소|임대|임차|매도|매수|양도|양수|소유|점유|채무|채권|보증|상속|계약|보험|가입|구독|후원|기부|기증|추천|소개|초대|방문|투숙|탑승|운전|배송|배달|입금|송금|청구|납부|납세|진료|처방|수강|응시|합격|지도|평가|면접|강의|발표|진행|동반|동행|인솔|상담|모집|중개|민원|진정|청원|탄원|공모|출품|기획|발의|질의|지휘|출제|채점|출입|구입|매입|입주|건축|설계|감리|시공|시행|납품|수출|분양|입찰|낙찰|검진|면회|호송|수검|수진|증여|수증|출원|발명|고안|창작|납입|시연|파견|휴직|복직|전학|편입|입소|퇴소|의뢰|위임|수임|감독|제작|저작|번역|편집|조사|심사|감정|근로|고용|퇴직|재직|수혜|수급|대상|후견|부양|위탁|수탁|발주|검수|인수|인계|점검|조회|요청|답변|문의|건의|요구|출연|공급받는|분실|습득|입양|투약|투자|기안|열람|응모|당첨|실종|추종|유증|측정|조정|배정|선정|지정|판정|교정|부상|수상|사상|문의|회의|통과|출자|경비|청소|조리|돌봄|간병|보육|훈련|강연|강습|연수|수련|실습|견학|체험|탐방|관람|대출|반납|발급|수집|보관|폐기|반출|반입|출고|입고|포장|추적|운영|경영|피의|방역|격리|확진|접종)(?:자|인|주|객|생)$/;
/** Words with such an end that are no people. */
export const hangulNoPerson =
  /((?:로그인|소셜|인증|OAUTH2?|SSO|결제|서비스)(?:공급자|제공자)|핸들러|문자|숫자|글자|이자|상자|(?<!명)의자|화자|전자|격자|인자|승인|확인|도메인|메인|디자인|라인|온라인|캠페인|로그인|할인|조인|사인|(?<!민)원인|법인|코인|체인|지원|회원권|차원|복원|자원|직원수|정원|학원|병원|공원|예원|전원|연구원|대학원|초대|행정구역|공대|품대|인원|투자|숫자|한자|일자|입자|격자|유전자|그림자|출자|적자|흑자|시인성|공인|무인|제공자|투입인|요인|고객사|음원|재원|입원|퇴원|휴원|과자|모자|박자|점자|판자|피자|감자|탁자|액자|단자|소자|종자|구분자|식별자|연산자|확장자|분리자|지시자|사업자|광원|전압원|전력원|동력원|급수원|수원|열원|오염원|배출원|발생원|발화원|결정자|첨자|생성자|매개자|로마자|자형|(?<=^|수)제자|정자|난자|원자|분자|결원|관인|직인|색인|기원|제원|동원|출원|소인|하자|외자|^민원|^내원|^후원)$/;
/** How many there are of them, not who: 총방문자, 누적가입자, 동시접속자. */
export const hangulCounted =
  /^(?:총|누적|순|일|일일|일별|월|월간|월별|주간|연간|평균|동시|최대)(?:방문자|방문객|가입자|접속자|이용자|사용자|참여자|참가자|시청자|구독자|회원|이용객|관람객|입장객|확진자|사망자|부상자|환자)$/;
export const hangulOrganization =
  /(회사|업체|기업|법인|기관|단체|거래처|고객사|공급사|매장|점포|지점|병원|은행|상점|쇼핑몰|가맹점|협회|학원|사업자|사업장|제조사|공급자|판매처|제휴사|파트너사|택배사|출판사|사무소|센터|의원|약국|치과|요양원|어린이집|유치원|교회|성당|재단|연구소|공단|대리점|식당|카페|가게|호텔|숙소|업소|미용실|여행사|보험사|통신사|항공사|시공사|건설사|운송사|언론사|신문사|방송사|증권사|대행사|운영사|개발사|제작사|배급사|유통사|입점사|협력사|발주처|경찰서|소방서|보건소|납품처|구매처|매입처|매출처|인증기관|경로당|복지관|도서관|박물관|미술관|체육관|교육청|경찰청|검찰청|시청|구청|군청|도청|지청|지원청|법원|세무서|우체국|주민센터|수요처|발주청|학회|조합|연합회|[가-힣](?<!락|출|상|접속|응급)처)$/;
/** Organisations by their kind, in columns called by it alone: 운영사, 공인중개사사무소. */
export const hangulCalled =
  /(?:운영사|제조사|제작사|공급사|시공사|시행사|개발사|건설사|보험사|여행사|항공사|택배사|운송사|대행사|수입사|판매사|출판사|배급사|유통사|협력사|위탁사|주관사|발주처|수요처|제출처|납품처|거래처|근무처|매입처|매출처|소관부처|부처|사무소|중개업소|중개사무소|의뢰기관|발급기관|주관기관|수행기관|소속기관|추천기관|교육기관|의료기관|금융기관|병의원|채권사|입주사|원청사|납품사|금융사|유통사|(?:의뢰|소개|전원|협력|이송|진료|입원|접종|타|협진|후송)병원|접종기관|검진기관|검사기관|선사|포워더|운수회사|요양병원|치료병원)$/;
export const hangulDepartment = /(부서|조직|팀|본부|사업부|실국|(?<![결효성경초통부여교])과|UNIT|유닛|파트)$/;
