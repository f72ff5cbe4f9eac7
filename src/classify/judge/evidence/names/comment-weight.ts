import type { Field } from '../../../../core/dataset.ts';
import type { HangulMatch } from '../../../names/hangul.ts';
import type { NameMatch } from '../../../names/match.ts';
import { squeeze } from '../../../names/squeeze.ts';
import { wordSet } from '../../../names/word-list.ts';
import { classOf } from '../../../names/words/classes.ts';
import { type FieldView, isNamed } from '../../view.ts';
import { weights } from '../../weights.ts';
import { isTimeTyped } from '../times/time.ts';

/** Hangul ends that name a text of any kind. */
export const textEnds = new Set(['내용', '제목', '설명', '기타', '사유', '이유', '본문', '답변']);

/** Of these, what is said for oneself more often than of a thing. */
const reasons = new Set(['사유', '이유']);

/** Ends of what tells people by a code, a kind or a state. */
export const kindOnly = wordSet('code type se gb gubun div flag status kind class category');

/** What a list keeps by a key, where the name is a code's. */
const keyedInLists = new Set(['name', 'company', 'department', 'school']);
/** Words after which staff are told by number, in columns too short for most names. */
const numbered = new Set(['employee', 'number']);

/** What a Korean comment that names the item by this end is worth; undefined where the question does not arise. */
type Question = (item: string, text: string, view: FieldView) => number | undefined;

/** Who it is, by a key, a code or a number of staff. */
const byKey: Question = (item, _, { field, words }) => {
  const last = words.at(-1) ?? '';
  // `PRTY_SE_CD`, 원고/피고: which of them, and no name; `CUST_CD`, 거래처: a key of a list.
  if ((keyedInLists.has(item) || item === 'salary') && kindOnly.has(last)) return weights.commentWeak;
  // `APRV_EMP`, 승인자, too short for most names: who of the staff, by number.
  const isStaff = words.length > 1 && numbered.has(last) && (field.maxLength ?? 99) <= 12;
  return item === 'name' && (isStaff || last === 'id') ? weights.commentWeak : undefined;
};

const ofTexts: Question = (_, text) => {
  if (!textEnds.has(text)) return undefined;
  return reasons.has(text) ? weights.hangulReason : weights.hangulGeneric;
};

const links = /^(?:url|uri|link|href|homepage|website|domain)$/;

const ofAddresses: Question = (item, text, view) => {
  // 도로명 is short for the address by roads, where the name says that it is one.
  if (item === 'address-part' && /^(?:도로명|지번)$/.test(text) && isNamed(view, 'address'))
    return weights.commentWeak;
  if (item !== 'address') return undefined;
  // The 주소 of a page is no place: `live_url`, 라이브 주소.
  if (links.test(view.words.at(-1) ?? '')) return weights.commentWeak;
  const isLine = /(?:도로명|지번|구|신)주소$/.test(text) && isNamed(view, 'address-part');
  // A `dest_addr` of goods, a `to_addr` of a ride: 배달지, 도착지.
  const isPlace = !text.endsWith('주소') && isNamed(view, 'ip-address', 'email');
  return isLine || isPlace ? weights.commentFiner : undefined;
};

/** What the name only says roughly. */
const ofFiner: Question = (item, _, { matches }) => {
  const isFiner = matches.some(
    ({ item: other, strong }) => (strong || texts.has(other)) && finer[item]?.includes(other) === true,
  );
  // An `emergency_contact` is whom to call, or the number to call.
  const isContact = phones.has(item) && matches.some(({ phrase }) => phrase.endsWith('contact'));
  // A `user_name` is a login as often as not, a `display_name` is a department's in a list of them; the comment knows.
  const isOpenName =
    named.has(item) && matches.some(({ phrase }) => /^(?:user name|display name)$/.test(phrase));
  return isFiner || isContact || isOpenName ? weights.commentFiner : undefined;
};

/** Whose name it is. */
const ofNames: Question = (item, text, view) => {
  if (item !== 'name') return undefined;
  if (plainly.test(text) && isNamed(view, 'username')) return weights.commentFiner;
  // Whose an account at a bank is, where the name is the account's or the bank's.
  if (accountHolder.test(text) && isNamed(view, 'username', 'company', 'bank-account'))
    return weights.commentTold;
  // A `tenant_nm` or a `comp_nm1`, where the comment tells a person: 세입자명, 동반자1.
  return byDeed.test(text) && isNamed(view, 'company') ? weights.commentFiner : undefined;
};

/** Letters that stand for many words, where the comment knows which. */
const ofLetters: Question = (item, _, { matches }) => {
  if (matches.length === 0) return undefined;
  // `s_name`, 학교명: the letter may stand for anybody's, the comment knows whose.
  if (item !== 'name' && named.has(item) && matches.every(isInitialed)) return weights.commentFiner;
  // Two to four consonants may abbreviate anything: `bdt`, 직무.
  const isShort = ({ item: other, strong, phrase }: NameMatch) =>
    strong && other !== item && /^[^aeiou\s]{2,4}$/.test(phrase);
  return matches.every(isShort) ? weights.commentTold : undefined;
};

/** A `to_rider` is what is said to one, where the comment calls it a message. */
const ofMessages: Question = (item, text, { words }) =>
  item === 'free-text' &&
  /(?:메시지|메세지|요청사항|전달사항)$/.test(text) &&
  classOf(words.at(-1) ?? '') === 'person'
    ? weights.commentTold
    : undefined;

const ofTimes: Question = (item, text, view) => {
  // `created_at` of what somebody applied for is the record's; of a like, it is when that was given.
  const made = isNamed(view, 'record-time');
  // `deleted_at`, 탈퇴일시: whose record was deleted by leaving.
  if (made && item === 'opt-out-time') return weights.commentFiner;
  if (made && applied.test(text)) return weights.commentWeak;
  if (item === 'visit-time' && view.words.includes('create')) return weights.commentTold;
  return toldTimes.has(item) ? weights.commentTime : undefined;
};

const ofRest = (item: string, text: string, view: FieldView): number =>
  isWhole(item, text, view.field) && !(item === 'name' && isNamed(view, 'username'))
    ? weights.commentWhole
    : weights.commentHangul;

const questions = [byKey, ofTexts, ofAddresses, ofFiner, ofNames, ofLetters, ofMessages, ofTimes];

/** What a Korean comment is worth; one that tells the time of what says more than a name like `REG_DT`. */
export function weightOf(item: string, text: string, view: FieldView): number {
  for (const question of questions) {
    const weight = question(item, text, view);
    if (weight !== undefined) return weight;
  }
  return ofRest(item, text, view);
}

/** Whether a comment is an item's own name and nothing else. A number that stands for a student is a key as often as not. */
const isWhole = (item: string, text: string, { comment, family }: Field): boolean =>
  comment !== undefined && squeeze(comment) === text && !(family === 'number' && item === 'student-number');

/** What is asked of an office, and when: the record is made by asking. */
const applied = /(?:신청|접수|지원|문의|신고|질문|요청|제출|민원|주문)(?:일|일자|일시|날짜|시각|시간)$/;

/** Items of which a comment may say more than the name: a `phone` that is a mobile phone, an `addr` that is the rest of it. */
const finer: Readonly<Record<string, readonly string[]>> = {
  'mobile-phone': ['phone'],
  'address-part': ['address'],
  email: ['address'],
  rrn: ['national-id'],
  'foreigner-number': ['national-id'],
  major: ['department'],
  'device-id': ['token'],
  'session-id': ['token'],
  'job-title': ['work-experience', 'department'],
  'professional-licence': ['driver-licence', 'work-experience'],
  health: ['free-text', 'prompt'],
  resume: ['free-text', 'prompt'],
  // When somebody joined a union, a party or a church is told by the comment alone.
  union: ['record-time', 'visit-time', 'job-title', 'work-experience', 'enrollment-period'],
  politics: ['record-time', 'visit-time', 'job-title', 'work-experience', 'enrollment-period'],
  belief: ['record-time', 'visit-time', 'job-title', 'enrollment-period'],
  genetic: ['health', 'free-text'],
  biometric: ['photo', 'free-text', 'device-id'],
  // 학년 of a `grade`.
  school: ['grade'],
  'health-insurance-number': ['credit-card'],
  // A 사원아이디 of an `empid`.
  username: ['employee-number'],
  'student-number': ['credit-card'],
  // An `operator_name` or a `donor_name`, where it is an organisation's.
  company: ['name'],
};
const texts = new Set(['free-text', 'prompt']);
const phones = new Set(['phone', 'mobile-phone']);
/** Who somebody is by what they do, where firms seldom do it. */
const byDeed =
  /(?:동반|세입|임차|예약|방문|투숙|탑승|신청|지원|참가|수강|보호|동행|목격|피해|입주|후견|수험|응시)(?:자|인)(?:명|이름|성명)?$/;
/** A 사용자명 may be a login as well. */
const plainly = /^(?:이름|성명|성함|실명|본명)$/;
const accountHolder = /(?:예금주|계좌주|명의자|명의인|입금자)(?:명)?$/;
const isInitialed = ({ phrase }: NameMatch): boolean => /^[a-z] ?name$/.test(phrase);
const named = new Set(['name', 'company', 'department', 'job-title', 'school', 'address-part']);

const toldTimes = new Set([
  'visit-time',
  'request-time',
  'consent-time',
  'opt-out-time',
  'work-experience',
  'enrollment-period',
]);

/** Numbers of what is kept on record, whatever the name says of phones: `work_no`, 작업번호. */
const kept =
  /(?:작업|업무|관리|주문|접수|등록|상품|품목|일련|문서|계좌|차량|회원|고객|사원|직원|예약|승인|거래|계약|공정|설비|호기|라인|순)번호$/;

/** Items that a yes or no may tell. */
const flagged = wordSet(
  'consent-time opt-out-time nationality marital-status health age gender military-number family belief union',
);

const addresses = new Set(['address', 'address-part']);
const secrets = new Set(['api-key', 'token']);
/** `inst`, `regist`, `load`: done to a record as to the thing itself. */
const isOpen = ({ item, strong, phrase }: NameMatch): boolean =>
  strong && item === 'record-time' && !/create|update|modify|delete/.test(phrase);

/** A word of three letters at most before a number or a code, or a code of post. */
const abbreviated = /^(?:[a-z]{1,3} (?:number|code|id)|postcode)$/;

/** A yes or no is no department, whatever its name ends in. */
export function weightAgainst({ text, firm }: HangulMatch, view: FieldView, told: string): number {
  const { matches, words } = view;
  // `RSCR_NM`, 연구원명: the name knows whose.
  if (text === '명' && /^(?:name|nm)$/.test(words.at(-1) ?? '') && classOf(words.at(-2) ?? '') === 'person')
    return 0.5;
  // `MNAME`, 메뉴 이름.
  if (/(?:명|이름)$/.test(told) && matches.length > 0 && matches.every(isInitialed))
    return weights.commentTold;
  const asks = text === '여부' || text === '유무';
  // `deleted_at`, 삭제여부: when it was, by a column that can hold nothing else.
  if (asks && isTimeTyped(view.field)) return weights.commentWeak;
  if (firm || (asks && !matches.some(({ item }) => flagged.has(item)))) return weights.commentFirm;
  // The address of a page, and the number that somebody has, are told by names of an address or a key.
  const misnamed = (items: ReadonlySet<string>) => isNamed(view, ...items);
  if (/^(?:URL|.*(?:홈페이지|누리집|사이트|웹|인터넷|URL)주소)$/.test(text) && misnamed(addresses))
    return weights.commentFirm;
  if (text === '번호' && (misnamed(secrets) || (misnamed(phones) && kept.test(told))))
    return weights.commentFirm;
  // The number or code of a thing, by an abbreviation that means somebody's elsewhere: `res_no`, 예약번호; `pcode`, 제품코드.
  if (
    /^(?:번호|코드)$/.test(text) &&
    told.length > text.length &&
    matches.some(({ strong }) => strong) &&
    matches.every(({ phrase }) => abbreviated.test(phrase))
  )
    return weights.commentTold;
  // The `state` of goods is no part of a country.
  if (text === '상태' && matches.some(({ item }) => addresses.has(item))) return weights.commentFirm;
  // A time that the comment calls by another act than the record's own: `inst_dt`, 설치일자.
  if (/^(?:일|일자|일시)$/.test(text) && told.length > text.length + 1 && matches.some(isOpen))
    return weights.commentNamed;
  return text === '명' ? weights.commentNamed : weights.commentAgainst;
}
