import type { YAMLParseError } from 'yaml';
import type { Text } from './text.ts';

type Code = YAMLParseError['code'];

/** The parser's own messages quote the file, where a secret may stand: these are ours. */
const words: Partial<Record<Code, Text>> = {
  TAB_AS_INDENT: {
    en: 'a tab indents this line; YAML takes blanks only',
    ko: '탭으로 들여쓴 줄입니다. YAML은 공백만 허용합니다',
  },
  DUPLICATE_KEY: {
    en: 'this key stands twice in the same map; keep one of them',
    ko: '같은 키가 두 번 있습니다. 하나만 남기십시오',
  },
  BAD_INDENT: {
    en: 'this line is indented differently from its neighbours, or a bracket before it is not closed',
    ko: '이웃한 줄과 들여쓰기가 다르거나 앞의 괄호가 닫히지 않았습니다',
  },
  BAD_ALIAS: {
    en: 'an alias (*name) without an anchor (&name) before it',
    ko: '앞에 앵커(&이름)가 없는 별칭(*이름)입니다',
  },
  BAD_SCALAR_START: {
    en: 'a value may not begin with this character; put the value in quotes',
    ko: '값이 이 문자로 시작할 수 없습니다. 값을 따옴표로 묶으십시오',
  },
  BAD_DQ_ESCAPE: {
    en: 'an unknown escape in double quotes; write \\\\ for a backslash',
    ko: '큰따옴표 안의 이스케이프가 잘못되었습니다. 백슬래시는 \\\\로 적으십시오',
  },
  MISSING_CHAR: {
    en: 'a quote, bracket, brace, comma or blank is missing here',
    ko: '따옴표, 괄호, 쉼표 또는 공백이 빠져 있습니다',
  },
  UNEXPECTED_TOKEN: {
    en: 'something here does not belong; a value with `:`, `#` or brackets needs quotes',
    ko: '여기에 올 수 없는 내용입니다. `:`, `#`, 괄호가 든 값은 따옴표로 묶으십시오',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a key must stand on one line and end with `:`',
    ko: '키는 한 줄에 적고 `:`으로 끝내야 합니다',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'a key and its value on one line may not hold another key; begin a new line',
    ko: '한 줄의 키와 값 안에 다른 키를 둘 수 없습니다. 새 줄에서 시작하십시오',
  },
  BLOCK_IN_FLOW: {
    en: 'within brackets or braces everything is separated by commas',
    ko: '괄호 안의 항목은 쉼표로 구분해야 합니다',
  },
};

/** What is wrong with the YAML itself. */
export function syntaxWords(code: Code): Text {
  return words[code] ?? { en: `not valid YAML (${code})`, ko: `올바른 YAML이 아닙니다(${code})` };
}
