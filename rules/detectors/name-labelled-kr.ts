import { defineDetector, isKoreanName, nameCases, namePattern, noNames } from '../../src/sdk/index.ts';
import { particles, respected } from './_shared/people-kr.ts';

/** Words after which a person is named, the longest first, and those after which hardly anything else is. */
const labels =
  '담당자|담당|예금주|성명|성함|이름|고객명|회원명|환자명|환자|신청자|신청인|수취인|수령인|받는 ?분|받는 ?사람|보낸 ?사람|보내는 ?사람|보호자|계약자|가입자|입금자|주문자|구매자|작성자|상담사|상담원|대리인|명의자|명의|저는|제 ?이름은';
const sureLabels = '^(?:예금주|성명|성함|고객명|회원명|환자명|수취인|수령인|저는|제 ?이름은)';
const sure = new RegExp(sureLabels);
const between = '(?:명|은|는|이|가)?[ :=：)\\].-]{1,3}';

const start = `^(${labels})(${between})(${namePattern})(${respected})?`;
const parts = new RegExp(start, 'u');

export default defineDetector({
  id: 'name-labelled-kr',
  kind: 'pattern',
  item: 'name',
  core: `(?:${labels})${between}${namePattern}${respected}?${particles}`,
  boundary: { after: '[가-힣]' },
  gate: { words: labels.split('|').map((one) => (one === '고객명' ? '객명' : one.replace(' ?', ''))) },
  // After a colon or before a title two syllables decide, else what follows may be what happened: 담당자 변경.
  validate: (text) => {
    const [, , separator = '', name = '', title] = parts.exec(text) ?? [];
    const plain = /^[가-힣]* $/.test(separator) && title === undefined && !sure.test(text);
    return name !== '' && isKoreanName(name, plain ? 2 : 1);
  },
  portable: {
    parts: { pattern: start, as: '\\1\\2|\\2|\\3|\\4' },
    cases: [
      noNames,
      ...nameCases([sureLabels], 1),
      ...nameCases(['\\|[가-힣]* \\|[가-힣]+\\|$'], 2),
      ...nameCases([], 1),
    ],
    else: false,
  },
  weight: 0.9,
  inText: true,
  labelled: true,
  examples: {
    match: [
      '담당자 김민수 님',
      '예금주: 이나래',
      '성명 홍길동',
      '고객명 : 박하늘',
      '저는 김민수입니다',
      '담당자 최지우에게',
      '보낸 사람: 김민수',
    ],
    reject: [
      '담당자 변경 요청',
      '담당자 이동시 연락',
      '예금주 주소지',
      '담당자: 전산팀',
      '성명 오기재',
      '이름 변경',
      '보낸 사람: 고객센터',
    ],
  },
});
