import type { Field } from '../../core/dataset.ts';
import { beginningOf } from './brief.ts';

/** What a comment adds about the key that a column refers to: `환자번호 참조 Patient.patient_no`, `학생 FK`, `환자번호 Patient FK`. */
const reference = /(?:\s+[A-Za-z_][\w.]*)?\s+(?:FK|PK|외래키|기본키)(?=$|[\s,(]).*$|\s+참조\s+[A-Za-z].*$/;

/** The column's number in a list of them: `2.회원 아이디`. */
const numbering = /^\s*\d{1,3}\s*[.)]\s*(?=\p{L})/u;

/** What is given as an example: `직위 (예) 대표원장`, `주소 예: 서울`. */
const example = /(?:\((?:예|예시|ex|e\.g\.?)\)|(?:^|\s)(?:예|예시|ex)\s*[):.]).*$/i;

/** Values listed behind what they are values of: `주택소유구분 1자가 2전세 3월세`. */
const listed =
  /(?<=[가-힣])\s+\d{1,2}\s*(?:[:.)=-]\s*)?[가-힣]+(?:[\s,/]+\d{1,2}\s*(?:[:.)=-]\s*)?[가-힣]+)+\s*$/;

/** Where a sentence about a column stops to call it: `대출신청금액이며 0 이상의 정수`, `고용형태를 나타냅니다`, `연락처를 입력하세요`. */
const sentence =
  /(?<=[가-힣]|I[DP])(?:이며|이고|\s?입니다|\s임\s*$|(?:을|를)\s*(?:(?:나타|저장|의미|표시|기록|뜻)|(?:입력|기입|기재|작성|선택|등록|관리|보관)(?:\s*$|(?:해|하)\s?주?(?:세요|십시오|시오)|한다|합니다|함(?=\s|$)|하는\s*(?:필드|항목|컬럼|칼럼|열|란|값|곳)))).*$/s;

/** A particle in both of its forms: `이름을(를)`. */
const particles = /(?<=[가-힣](?:을|를|은|는|이|가))\((?:을|를|은|는|이|가)\)/g;

/** What stands before a name in brackets of its own: `[필수] 이름`; whose it is stays (`[회원] 이름`). */
const bracketed = /^\s*[[【〔<「]\s*([^\]】〕>」]{0,20})[\]】〕>」]\s*(?=\S)/;
const mark =
  /^(?:필수|선택|옵션|공통|신규|추가|변경|수정|개인정보|민감정보|암호화|미사용|예비|사용안함|.?|[\P{L}\p{Script=Latin}\d\s.]*)$/u;

/** A note behind, and what the database is told: `이름 ※개인정보`, `이름 NOT NULL`. */
const noted =
  /\s*[※★☆▶→#].*$|\s+(?:NOT\s+NULL|NULL|UNIQUE|DEFAULT\b.*|AUTO_INCREMENT|PRIMARY\s+KEY|INDEX|NN|UK|REQUIRED|OPTIONAL)\s*$/is;

/** Two words with one head, of which the first tells no more than the second: `승인/반려 사유`, `접수·처리 일시`. */
const paired = /^\s*[가-힣]{2,6}\s?[/·]\s?(?=[가-힣]{2,6}\s+[가-힣]{2,}\s*$)/;

/** A time told in a sentence or in two words: `예약 정보가 등록된 시간`, `작성 날짜 및 시간`. */
const toldTime =
  /(?:(?:[가-힣]{1,12}(?:이|가)\s{1,3})?([가-힣]{2,4})(?:된|한)\s+(?:날짜|시간|시각|일시|때)|\s?(?:날짜|일자))(?:\s?(?:및|와|,|\/)?\s?(?:시간|시각))?(?:\s?정보)?\s*$/;

/** The first clause of a Korean text, without blanks and signs: `회원 이름(실명)` → `회원이름`. */
export function squeeze(whole: string): string {
  const text = beginningOf(whole);
  const bare = text
    .normalize('NFC')
    .replace(bracketed, (_, inside: string) => (mark.test(inside.trim()) ? '' : `${inside} `))
    .replace(noted, '')
    .replace(particles, '')
    .replace(paired, '')
    .replace(toldTime, (told, act = '') => (act === '' && !/시[간각]/.test(told) ? told : `${act}일시`))
    .replace(example, '')
    .replace(listed, '')
    .replace(sentence, '')
    .replace(/\([^()]*\)/g, '')
    .replace(reference, '');
  // `Name(성명)`: the Korean stands in brackets.
  const isInside = bare.trim() === '' || (hasHangul(text) && !hasHangul(bare));
  const clauses = (isInside ? text : bare).replace(numbering, '').split(/[(:,/\n.;\]=|<]|\s[-+]\s|->/);
  // `TELEPHONE / 휴대폰`: the same in English before.
  const clause = (hasHangul(text) ? clauses.find(hasHangul) : undefined) ?? clauses[0] ?? '';
  return clause
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?:한)?날짜$/, '일자')
    .toUpperCase();
}

/** A name that is wrapped in the cell of its header (`휴대\n전화`), in one line: unlike a comment's, its second line goes on. */
export const oneLine = (name: string): string =>
  name.replace(/\s+/g, (blanks) => (/[\r\n]/.test(blanks) ? ' ' : blanks)).trim();

export const hasHangul = (text: string): boolean => /\p{Script=Hangul}/u.test(text);

/** The Korean name of a column, or else its Korean comment, squeezed. */
export function koreanOf({ name, comment = '' }: Field): string | undefined {
  const told = [name, comment].find(hasHangul);
  return told === undefined ? undefined : squeeze(told);
}

/** A Korean comment, squeezed; nothing of one in another language. */
export const squeezeKorean = (comment = ''): string => (hasHangul(comment) ? squeeze(comment) : '');

/** Whether a comment says that the column refers to another table's key. */
export const isReferring = (comment: string): boolean =>
  /(?:^|[\s(])(?:FK|외래\s?키|foreign\s+key)(?=$|[\s,.)])|참조\s+[A-Za-z]/i.test(comment);

/** A comment that lists what values mean, or are, instead of naming the column: `1 공개글 0 비밀글`, `0:미사용, 1:사용`, `출근,퇴근,외출`. */
export const isListing = (comment: string): boolean =>
  /^\s*[가-힣]{1,6}(?:\s*[,/|·]\s*\(?[가-힣]{1,6}\)?){2,}\s*$/.test(comment) ||
  /^\s*(?:(?:-?\d{1,3}|[A-Z]{1,2})\s*(?:[.:=)\-→>]\s*)?[가-힣]+\s*(?:[,/;|·]\s*)?){2,}$/.test(comment);
