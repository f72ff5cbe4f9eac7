import type { Lexicon } from './lexicon.ts';
import { withoutKoreanProtection, withoutKoreanToken } from './protected.ts';
import { isAcross } from './seams.ts';
import { squeeze } from './squeeze.ts';
import { isStandardKorean } from './standard.ts';
import { wordSet } from './word-list.ts';
import {
  hangulAgent,
  hangulCalled,
  hangulCounted,
  hangulDepartment,
  hangulNoPerson,
  hangulOrganization,
  hangulPerson,
  hangulProfession,
  hangulRole,
} from './words/classes.ts';
import { consentOf, isAct } from './words/hangul-acts.ts';
import { federated, isLogin, logins } from './words/hangul-logins.ts';
import {
  hangulElse,
  hangulFiled,
  hangulLimit,
  hangulLinked,
  hangulMade,
  hangulSettled,
  hangulShown,
  hangulSigned,
  hangulThing,
  hangulTitled,
  isChance,
} from './words/hangul-things.ts';
import {
  hangulBehind,
  hangulCharged,
  hangulDoer,
  hangulHead,
  hangulLettered,
  hangulTold,
  hangulVenue,
} from './words/hangul-whose.ts';

export interface HangulMatch {
  /** Undefined where the end of the name says that it is none (`여부`, `코드`, `건수`). */
  readonly item: string | undefined;
  readonly text: string;
  /** Supports the item only where values speak for it as well. */
  readonly weak?: boolean;
  /** Says so surely that words of the column's own name weigh less. */
  readonly firm?: boolean;
}

/** Ends that make a Korean name a flag, a key, a kind or a quantity. */
const negative =
  /(여부|유무|코드|구분|구분코드|유형|종류|상태|건수|횟수|회수|개수|갯수|인원수|자수|일수|수량|금액|가격|단가|비율|순번|순서|일련번호|ID|아이디|키값|번호|명|경로|크기|설정|방식|단위|합계|총액|정원|시작일|종료일|시작일자|종료일자|시작일시|종료일시|만료일|만료일시|개시일|마감일|기간|예정일|목록|URL|설명|버전|레벨|등급|일차|점수|수|율|률|일|일자|일시|시간|시각|시점)$/;

const spelling =
  /((?:앞|뒤|뒷|중간|끝)\d+자리|(?<=번호)(?:앞|뒤|뒷)|식별번호|국번호|국번|고유번호|앞번호|뒷번호|중간번호|끝번호|앞자리|뒷자리|값|란|좌|우|좌측|우측|정보|암호화필드\d*|암호화컬럼\d*|암호화값|암호문|원본|원문|기재|기입|필수|선택|문자열|텍스트|HTML|JSON|XML|마크다운|\d+자리|\d+급|YYYYMMDD|YYMMDD|YYYYMM|YYYY|HHMISS|HHMMSS|HHMI|HHMM|\d+|데이터|항목|목록|리스트|영문|영어|한글|국문|한자|직접입력|직접기재|입력|필드|컬럼|칼럼|입력값|필수값|전체|전부|(?:저장|표시|조회|검색|확인|발송|출력|화면|연동|로그인|인증|내부|외부|관리|백업|테스트)용|평문|임시|백업|(?:단|양|일)방향|(?<=암호화|해시|해쉬)저장|숫자만(?:입력)?|하이픈(?:없이|제외)|[①-⑳]|(?<=[가-힣])(?:OLD|NEW|PREV|TE?MP|RAW|ORIG|BAK|COPY|ENG?|KOR?|KR)|_)$/;

/** Which of two a change keeps: 전화번호_변경후. */
const staged = /(?:변경|수정|정정|개명)(?:전|후)$/;
/** One more of them, where it is no line of an address: IP주소1. */
const another = /(?<=주소)\d$/;

/**
 * Judges a Korean name or comment by its end, as Korean compounds are read: 주택끝전화번호 is a 전화번호, 메일답변여부 is a
 * yes or no, 작성자명 the name of one who writes.
 */
/** `영수증(주민번호)`: what is to be written there. What asks whether, how many or when is answered by that. */
const bracketed = /(?<!여부|유무|구분|수|일|일자|일시|시간|금액|율|단위|방법)\s*\(([가-힣\s]{2,})\)\s*$/;

/** `성/나이`: beside an age in one heading it is no surname. */
const sexBeside = /^\s*성\s*[/·,&]\s*(?:만\s*)?(?:나이|연령|연세|생년|생년월일|출생년도)\s*$/;

export function matchHangul(text: string, lexicon: Lexicon): HangulMatch | undefined {
  if (sexBeside.test(text)) return lexicon.hangul.find(({ text: known }) => known === '성별');
  const found = matchWhole(text, lexicon);
  if (found?.item !== undefined) return found;
  // `수_이름`: a syllable of whose it is stands before.
  const rest = /^[가-힣]_([가-힣].*)$/.exec(text)?.[1] ?? bracketed.exec(text)?.[1];
  if (rest === undefined) return found;
  const bare = squeeze(rest);
  return lexicon.hangul.find(({ text: known }) => known === bare) ?? found;
}

function matchWhole(text: string, lexicon: Lexicon): HangulMatch | undefined {
  let compact = withoutKoreanToken(squeeze(text));
  for (const more of [staged, another]) {
    const bare = compact.replace(more, '');
    const found = bare === compact || bare === '' ? undefined : matchEnd(bare, lexicon);
    if (found?.item !== undefined && !(more === another && lines.has(found.item))) return found;
  }
  for (let tries = 0; tries < 5; tries++) {
    const found = matchEnd(compact, lexicon);
    if (found?.item) return found;
    const bare = withoutKoreanProtection(compact);
    const shorter = bare === compact ? compact.replace(spelling, '') : bare;
    if (shorter === compact || shorter === '') return found;
    const next = matchEnd(shorter, lexicon);
    if (!next?.item && (found ?? next)) return found ?? next;
    compact = shorter;
  }
  return undefined;
}

const lines = wordSet('address address-part');

function matchEnd(compact: string, lexicon: Lexicon): HangulMatch | undefined {
  const settled = hangulElse.exec(compact) ?? hangulCounted.exec(compact);
  if (settled) return { item: undefined, text: settled[0], firm: true };
  const consent = consentOf(compact);
  if (consent) return { item: consent, text: compact };
  const known = knownEnd(compact, lexicon);
  if (known) return known;
  const weak = lexicon.weakHangul.find(({ text }) => compact.endsWith(text));
  if (weak) return { ...weak, weak: true };
  const [, owner, name] = (isNameless(compact) ? undefined : named.exec(compact)) ?? [];
  const owned = owner === undefined ? undefined : nameOf(owner);
  if (owned !== undefined) return { item: owned, text: name! };
  const told = toldBy(compact) ?? codedItem(compact, lexicon) ?? filedItem(compact, lexicon);
  if (told) return told;
  const end = name ?? negative.exec(compact)?.[1];
  return end === undefined ? undefined : { item: undefined, text: end };
}

/** What the taxonomy knows a name by that ends so. */
function knownEnd(compact: string, lexicon: Lexicon): HangulMatch | undefined {
  for (const { text, item } of lexicon.hangul) {
    if (text.length === 1 ? compact !== text : !compact.endsWith(text)) continue;
    if (item === 'name' && hangulNoPerson.test(compact)) continue;
    const owner = compact.slice(0, -text.length);
    // Of a person an 아이디 is a login, of anything else (`코드그룹아이디`) a key.
    if (item === 'username' && logins.test(text) && !isLogin(owner)) continue;
    if (owner !== '' && (isChance(text, owner, hangulPerson.test(owner)) || isAcross(compact, owner.length)))
      continue;
    const other = item === undefined ? undefined : ofThing(item, text, owner, lexicon);
    if (other) return other;
    // 내용 tells less than what it is the content of: 알레르기내용.
    const told = item === 'free-text' ? codedItem(compact, lexicon) : undefined;
    return told ?? { item, text };
  }
  return undefined;
}

const named = /^(.+)(명|명칭|이름)$/;

/** A 소명 is no name, a 사무소명 is; a 생명 is none, a 수강생명 is. */
function isNameless(compact: string): boolean {
  const owner = compact.slice(0, -1);
  return (
    /(?:설|증|투|서|소|조|문|발|운|생|분|선|변|규|해)명$/.test(compact) &&
    !isAcross(compact, compact.length - 2) &&
    !hangulOrganization.test(owner) &&
    !hangulPerson.test(owner)
  );
}

const doers = [hangulProfession, hangulDoer, hangulHead, hangulLettered, hangulTold, hangulCharged];

/** Who is told by what they do or log in with, how one is reached, what was done, and which house it is. */
function toldBy(compact: string): HangulMatch | undefined {
  const agent = hangulAgent.test(compact) && !hangulNoPerson.test(compact);
  if (agent || doers.some((end) => end.test(compact))) return { item: 'name', text: compact };
  const [, owner, login] = /^(.+)(ID|아이디)$/.exec(compact) ?? [];
  if (owner !== undefined && isLogin(owner)) return { item: 'username', text: login! };
  const item = whole.find(([, is]) => is(compact))?.[0];
  return item === undefined ? undefined : { item, text: compact };
}

/** What names as a whole tell, in this order. */
const whole: readonly (readonly [item: string, is: (compact: string) => boolean])[] = [
  ['username', (compact) => federated.test(compact)],
  ['name', (compact) => hangulRole.test(compact) || heads.test(compact)],
  // 보호자연락: how one is reached.
  ['phone', (compact) => /^.{2,}연락$/.test(compact) && hangulPerson.test(compact.slice(0, -2))],
  ['visit-time', isAct],
  ['company', (compact) => (compact.length > 2 && hangulCalled.test(compact)) || hangulBehind.test(compact)],
];

/** What an end that is somebody's in most names is of this owner, where it is nobody's, or something else. */
function ofThing(item: string, text: string, owner: string, lexicon: Lexicon): HangulMatch | undefined {
  if (owner === '') return undefined;
  if (item === 'name') return nameOfThing(text, owner);
  if (item === 'free-text') return textOfThing(text, owner, lexicon);
  if (item === 'company' && /^제조(?:사|회사|업체)/.test(text) && hangulMade.test(owner))
    return { item: undefined, text, firm: true };
  // A 관측지점 is where something is measured, no branch.
  if (item === 'company' && text.startsWith('지점') && /(?:관측|측정|조사|사고|발생|기준)$/.test(owner))
    return { item: undefined, text: '명', firm: true };
  // 휴대전화번호2: the longest end is not all that is said.
  if (item === 'phone' && /(?:휴대|이동|핸드폰|휴대폰|모바일)$/.test(owner))
    return { item: 'mobile-phone', text };
  // A 캐릭터HP is what is left of its life.
  if (text === 'HP' && !hangulPerson.test(owner)) return { item: undefined, text };
  if (item === 'family' && /^(?:평균|총|전체)$/.test(owner)) return { item: undefined, text, firm: true };
  const limited = hangulLimit.test(owner) || (item === 'age' && /(?:평균|중위)$/.test(owner));
  if ((item === 'age' || item === 'grade') && limited) return { item: undefined, text, firm: true };
  if (item === 'address' && text === '주소' && hangulLinked.test(owner))
    return filedItem(owner + text, lexicon) ?? { item: undefined, text: 'URL' };
  // A 계획서명 is what a paper is called, a 고객서명 what somebody wrote.
  if (item === 'signature' && text === '서명' && !hangulSigned.test(owner) && isStandardKorean(`${owner}서`))
    return { item: nameOf(`${owner}서`), text: '명' };
  return item === 'photo' && text === '사진' && hangulShown.test(owner)
    ? { item: undefined, text, firm: true }
    : undefined;
}

function nameOfThing(text: string, owner: string): HangulMatch | undefined {
  // 상품영문명: what a thing is called in another language.
  const written = /^(?:영문|한글|국문|한자|영어|한문)(?:명|이름|성명)$/.test(text);
  if (text !== '이름' && !written) return undefined;
  const item = nameOf(owner);
  if (item !== undefined) return { item, text };
  if (written) return hangulThing.test(owner) ? { item: undefined, text: '명' } : undefined;
  if (!hangulThing.test(owner) && (ofWhom.test(owner) || isTrade(owner))) return undefined;
  return { item: undefined, text: /(?:이미지|사진|파일)$/.test(owner) ? text : '명' };
}

function textOfThing(text: string, owner: string, lexicon: Lexicon): HangulMatch | undefined {
  const filed = /^(?:내용|제목|본문)$/.test(text) ? cvOf(owner, lexicon) : undefined;
  if (filed) return filed;
  // What went wrong, and the rest of a list of kinds, are no person's words.
  if (/^(?:사유|이유)$/.test(text) && /(?:실패|오류|에러|장애|결항|정전|단수)$/.test(owner))
    return { item: undefined, text };
  if (text === '기타' && listed.test(owner)) return { item: undefined, text };
  const settled = hangulSettled.test(owner) || (text === '제목' && hangulTitled.test(owner));
  return settled && /^(?:제목|내용|설명|메시지|메세지)$/.test(text)
    ? { item: undefined, text, firm: true }
    : undefined;
}

/** What there are kinds of, the last of them 기타. */
const listed =
  /(?:형태|방법|유형|종류|구분|방식|수단|요금|이용료|관람료|입장료|사용료|주차료|수강료|대관료|대여료|운임|시설|설비|교통|주차)$/;

/** Before an 이름 that stays a person's: how it is written, and whose, where the word is no person's at its end. */
const ofWhom =
  /(?:한글|영문|한문|한자|영어|국문|다국어|외국어|모국어|현지|전체|실제|원래|본인|상대|상대방|^성|중간|풀|표시|보여질|노출|변경|이전|새|등록|기존|가명|[료부기서]상의|(?:여권|신분증|주민등록|면허증)상(?:의)?|아이|어린이|신랑|신부|남편|아내|엄마|아빠|할머니|할아버지|형|누나|언니|오빠|동생|아들|딸|(?<![A-Z])[A-Z]|담당|대표|수거지|회수지|배송지|수령지|반품지|반송지|발송지|멤버|유저|(?<!업무|작업|일정|재고|상품|제품|코드|메뉴|시스템|프로젝트)관리|예약|주문|수취|수령|받는분|보내는분|받는사람|보내는사람|사람|(?:^|[는한은신을])분|님)$/;

/** A 요양사 does a work, by the end that such words have; a 건강검사 is done. */
const isTrade = (owner: string): boolean =>
  /^[가-힣]{2,}사$/.test(owner) &&
  !/(?:행|검|조|감|심|공|기|역|회|식|수|인|봉|상|접두|접미|유|강)사$/.test(owner);

const filed = new Set(['photo', 'resume', 'signature']);
/** Papers of which a copy is kept. */
const paper = /(?:사본|등본|초본|증명서|등록증|신분증|면허증|증표)$/;

/** A picture, a CV or a signature by the file that it is kept in: 프로필사진URL. */
function filedItem(compact: string, lexicon: Lexicon): HangulMatch | undefined {
  const bare = compact.replace(hangulFiled, '');
  if (bare === compact || bare.length < 2) return undefined;
  const entry = lexicon.hangul.find(({ text }) => text.length > 1 && bare.endsWith(text));
  const kept = entry?.item !== undefined && (filed.has(entry.item) || paper.test(entry.text));
  if (!kept) return filedItem(bare, lexicon);
  return { item: entry.item, text: entry.text };
}

/** The text of a CV: 자기소개서내용. */
function cvOf(owner: string, lexicon: Lexicon): HangulMatch | undefined {
  const entry = lexicon.hangul.find(({ text }) => text.length > 2 && owner.endsWith(text));
  return entry?.item === 'resume' ? { item: entry.item, text: entry.text } : undefined;
}

/** Who stands at the head of an organisation: 회사대표. */
const heads =
  /^(?:회사|업체|기업|법인|기관|단체|거래처|공급사|매장|점포|상점|가맹점|병원|학원|협회|사업장|사업자|공급자|판매자|입점사|협력사|파트너사)대표$/;

/** Items that are often kept as a code, a yes or no, a rank or by their name: `종교코드`, `장애인여부`, `가족관계명`. */
const codable =
  wordSet(`gender nationality ethnicity marital-status belief military-number health death family device-info politics union
    criminal-record major age job-title industry`);
/** What is counted where a number of it is told. */
const counted = new Set(['age', 'gender', 'nationality', 'job-title', 'industry', 'major']);
const coded =
  /(?:코드명|코드|여부|유무|구분코드|구분|등급|유형|종류|정도|명칭|명|내용|내역|이력|기록|상태|결과|사유|현황|수치|지수|하한|상한|평균|측정값|기준값|관련메모|메모|비고|관련사항|특이사항|량|수|선택|분류|군)$/;

/** What a code, a kind or a name is one of, where that tells something about a person. */
function codedItem(compact: string, lexicon: Lexicon): HangulMatch | undefined {
  const bare = compact.replace(coded, '').replace(/(?<=..)(?:및|등|또는)$/, '');
  if (bare === compact || bare.length < 2) return undefined;
  const entry = lexicon.hangul.find(
    ({ text }) => text.length > 1 && !text.endsWith('일') && bare.endsWith(text),
  );
  const across = entry !== undefined && isAcross(compact, bare.length - entry.text.length);
  if (entry?.item === undefined || across || !codable.has(entry.item)) return codedItem(bare, lexicon);
  // 연령수: how many there are of an age.
  if (/수$/.test(compact) && counted.has(entry.item)) return undefined;
  return { item: entry.item, text: entry.text };
}

/** Whose name an `…명` is. */
function nameOf(owner: string): string | undefined {
  // A 방문자 visits, whatever a 문자 is.
  if (
    hangulRole.test(owner) ||
    hangulDoer.test(owner) ||
    hangulHead.test(owner) ||
    hangulProfession.test(owner)
  )
    return 'name';
  if (hangulVenue.test(owner) || hangulBehind.test(owner)) return 'company';
  if (hangulNoPerson.test(owner)) return hangulOrganization.test(owner) ? 'company' : undefined;
  if (/(?:학교|고교|대학|대학교|대학원)$/.test(owner)) return 'school';
  if (hangulOrganization.test(owner)) return 'company';
  if (hangulDepartment.test(owner)) return 'department';
  return hangulPerson.test(owner) ? 'name' : undefined;
}
