import type { Told } from './block.ts';

const longest = 200;
/** An address or a title has so many words at the most. */
const mostWords = 14;
const mostWordsOfName = 4;
const name = /^[\p{L}][\p{L}\p{N} ._/()-]{0,39}$/u;
/** What programs say of a parameter where it is described. */
const kinds =
  /^(?:an? )?(?:strings?|numbers?|booleans?|bool|int(?:eger)?|float|double|objects?|arrays?|lists?|maps?|functions?|any|null|undefined|void|date|regexp?|promise|buffer|symbol|required|optional|true|false|default|deprecated)\b/i;
/** What begins a remark, or tells how versions go up. */
const remark =
  /^(?:note|nb|n\.b\.|warning|caution|attention|important|tip|hint|info|example|examples|usage|default|defaults|see|see also|todo|fixme|result|output|returns?|major|minor|patch|참고|주의|예|예시|비고|출력|결과|기본값)$/i;
/** What programs call things by, which programs read. */
const coded = /\b[a-z]+[A-Z]|\w\(/;
const personal = /[@\p{Script=Hangul}]|\d{3}/u;
const sentence = /[.!?。]$/;

/** What forms ask somebody for, at the end of what they call it. */
const asked =
  /(?:이름|성명|성함|담당자|작성자|신청인|신청자|책임자|대표자|보호자|연락처|전화|전화번호|휴대폰|휴대전화|이메일|메일|주소|생년월일|주민등록번호|소속|부서|직책|직위|직급|회사|회사명|학교|성별|나이|계좌|계좌번호|(?:^|\s)(?:names?|contact|phone|mobile|tel|telephone|e-?mail|address|birth|birthday|dob|company|department|author|authors|customer|account|iban|passport|ssn|signed by))$/i;

/** Whether a name is one that forms have, whatever stands beside it. */
export const isAskedFor = (name: string): boolean => asked.test(name);

/** What stands under a name, where it is a name and it is short enough to be a value: neither a sentence nor code. */
export function toldBy(key: string, value: string): Told | undefined {
  const own = key.replace(/\s*[:：]\s*$/, '').trim();
  const told = value.trim();
  if (!name.test(own) || remark.test(own) || own.split(/\s+/).length > mostWordsOfName) return undefined;
  if (told === '' || told.length > longest || /[`{}<>]|:\/\//.test(told) || kinds.test(told))
    return undefined;
  if ((coded.test(own) || coded.test(told)) && !personal.test(told)) return undefined;
  const words = told.split(/\s+/).length;
  if (words > mostWords || (words > 4 && sentence.test(told))) return undefined;
  return [own, told];
}
