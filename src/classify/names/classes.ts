/** Words by what they name. A `name` beside a person's word is a person's; beside a product's it is not. */
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** People in their roles. eGovFrame's agent nouns (`wrter`, `ntcr`) and the public-data abbreviations (`rgtr`) included. */
const person = list(`
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
  conductor tutor mentor mentee referrer requester requestor submitter commenter poster maker voter
  seller landlord lessee consignee consignor depositor remitter claimant plaintiff defendant clinician
  surgeon therapist caregiver relative kin dependent emergency depstr acnthldr pstn bidder winner cast
  crewmember cashier clerk salesrep principal boss head chief ceo president chairman deceased baby
  infant newborn billing shipping ship bill counterparty remitter aplcnt cstmr empl mbr userinfo
  consumer householder tenantperson occupant interviewer interviewee recruiter assistant secretary hr
`);

const organization = list(`
  company organization corporation business enterprise firm vendor supplier shop store merchant
  employer institution agency partner branch shipper carrier manufacturer hospital clinic publisher
  workspace insurer insttn instt pstinst institute association union club franchise franchisee dealer
  distributor reseller contractor subsidiary headquarter brandcompany bsnm bzenty mall market
  restaurant hotel bank pharmacy laboratory lab practice facility charity foundation competitor
  prospect orgn consortium ministry govt council church airline studio
`);

const department = list('department division orgnzt bureau dept subunit');
const school = list('school university college academy schl univ campus highschool');
const job = list('job position occupation ofcps clsf rspofc jbgd jbps jbttl title rank duty');
const place = list(
  `city country state stateprovince province region district county town village continent territory area zone ctprvn
    ctpv signgu sgg emd location place airport port station sido sigungu`,
);

/** Things that have names of their own and are no people. */
const thing = list(`
  product item goods offer artist singer band film movie book track album song genre category menu
  plan asset equipment inventory stock sku catalog part model tag label brand room server device file
  table column field program progrm system service project task job event template theme page layout
  widget plugin module version file folder bucket host domain class course subject lesson exam quiz
  question survey poll board bbs channel playlist game match league season vessel vehicle car bus
  route flight policy rule role permission group menu code type status option setting config attribute
  parameter variable key metric report dashboard chart query database schema index queue topic stream
  pipeline workflow step stage rule currency language locale timezone unit tax discount coupon
  promotion campaign segment list form news image video audio media icon color size shape material
  ingredient recipe dish food drink drug medicine disease symptom holiday restde anniversary annvrsry
  meeting mtg poll award rward term stplat dictionary word keyword content banner popup faq notice
  survey qustnr iem srvc site app application provider model engine tool function package release
  build commit repository environment cluster node warehouse shelf floor deck seat gate line lane
  sensor meter machine component feature flag experiment variant skill certificate license currency
  instrument fund bond share contract deal opportunity case ticket issue incident problem change asset
  ledger journal budget cost price shift schedule calendar slot season year month week day payment
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
add('organization', organization);
add('place', place);
add('job', job);
add('thing', thing);

/** What kind of thing a canonical word names; undefined where the table does not say. */
export const classOf = (word: string): WordClass | undefined => classes.get(word);

export const classWords: readonly string[] = [...classes.keys()];

/** Ends of Hangul words for people (`작성자`, `신청인`, `회원`), for organisations and for places of work. */
export const hangulPerson =
  /(자|인|원|회원|고객|환자|학생|직원|사원|사용자|유저|교수|강사|의사|교사|선생님|보호자|배우자|자녀|친구|어머니|아버지|부모|손님|기사|임직원|대표|아동|유아|원아|근로자|가족|이용자|지인|주인|원고|피고|변호사|판사|검사|기자|작가|가수|예금주|세대주|차주|저자|감독|배우)$/;
/** Words with such an end that are no people. */
export const hangulNoPerson =
  /(문자|숫자|글자|이자|상자|의자|화자|전자|격자|인자|승인|확인|도메인|메인|디자인|라인|온라인|캠페인|로그인|할인|조인|사인|원인|법인|코인|체인|지원|회원권|차원|복원|자원|직원수|정원|학원|병원|공원|예원|전원|연구원|대학원|초대|행정구역|공대|품대)$/;
export const hangulOrganization =
  /(회사|업체|기업|법인|기관|단체|거래처|고객사|공급사|매장|점포|지점|병원|은행|상점|쇼핑몰|가맹점|협회|학원|사업자|사업장|제조사|공급자|판매처|제휴사|파트너사|택배사|출판사)$/;
export const hangulDepartment = /(부서|조직|팀|본부|사업부|실국|과)$/;
