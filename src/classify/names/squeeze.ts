import type { Field } from '../../core/dataset.ts';

/** What a comment adds about the key that a column refers to: `환자번호 참조 Patient.patient_no`, `학생 FK`, `환자번호 Patient FK`. */
const reference = /(?:\s+[A-Za-z_][\w.]*)?\s+(?:FK|PK|외래키|기본키)(?=$|[\s,(]).*$|\s+참조\s+[A-Za-z].*$/;

/** The column's number in a list of them: `2.회원 아이디`. */
const numbering = /^\s*\d{1,3}\s*[.)]\s*(?=\p{L})/u;

/** What is given as an example: `직위 (예) 대표원장`, `주소 예: 서울`. */
const example = /(?:\((?:예|예시|ex|e\.g\.?)\)|(?:^|\s)(?:예|예시|ex)\s*[):.]).*$/i;

/** Values listed behind what they are values of: `주택소유구분 1자가 2전세 3월세`. */
const listed =
  /(?<=[가-힣])\s+\d{1,2}\s*(?:[:.)=-]\s*)?[가-힣]+(?:[\s,/]+\d{1,2}\s*(?:[:.)=-]\s*)?[가-힣]+)+\s*$/;

/** Where a sentence about a column stops to call it: `대출신청금액이며 0 이상의 정수`, `고용형태를 나타냅니다`. */
const sentence = /(?<=[가-힣])(?:이며|이고|입니다|(?:을|를)\s*(?:나타|저장|의미|표시|기록|뜻)).*$/s;

/** Two words with one head, of which the first tells no more than the second: `승인/반려 사유`, `접수·처리 일시`. */
const paired = /^\s*[가-힣]{2,6}\s?[/·]\s?(?=[가-힣]{2,6}\s+[가-힣]{2,}\s*$)/;

/** A time told in a sentence or in two words: `예약 정보가 등록된 시간`, `작성 날짜 및 시간`. */
const toldTime =
  /(?:(?:[가-힣]{1,12}(?:이|가)\s{1,3})?([가-힣]{2,4})(?:된|한)\s+(?:날짜|시간|시각|일시|때)|\s?(?:날짜|일자))(?:\s?(?:및|와|,|\/)?\s?(?:시간|시각))?(?:\s?정보)?\s*$/;

/** Of a longer text, which names nothing, only the beginning is looked at. */
const longest = 1_000;

const beginningOf = (text: string): string => text.slice(0, longest);

/** The first clause of a Korean text, without blanks and signs: `회원 이름(실명)` → `회원이름`. */
export function squeeze(whole: string): string {
  const text = beginningOf(whole);
  const bare = text
    .normalize('NFC')
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
