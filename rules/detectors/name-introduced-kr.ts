import { defineDetector, isKoreanName, nameCases, namePattern, noNames } from '../../src/sdk/index.ts';

const greeting =
  '(?:안녕하세요|안녕하십니까|안녕하세여|반갑습니다)[,.!~]{0,3} ?(?:[가-힣A-Za-z0-9()㈜]{1,12} ){0,2}';
const start = `^${greeting}(${namePattern})`;
const parts = new RegExp(start, 'u');

export default defineDetector({
  id: 'name-introduced-kr',
  kind: 'pattern',
  item: 'name',
  core: `${greeting}${namePattern}(?:입니다|이에요|에요|예요|인데요|이라고|라고|이고|이구요)`,
  gate: { words: ['안녕', '반갑'] },
  validate: (text) => isKoreanName(parts.exec(text)?.[1] ?? '', 2),
  portable: {
    parts: { pattern: start, as: '|\\1|' },
    cases: [noNames, ...nameCases([], 2)],
    else: false,
  },
  weight: 0.85,
  inText: true,
  labelled: true,
  examples: {
    match: ['안녕하세요 김민수입니다', '안녕하세요, 가온전자 영업팀 박지우라고'],
    reject: ['안녕하세요 고객센터입니다', '안녕하세요 이용자입니다', '안녕하세요 배송 문의입니다'],
  },
  refs: ['How people begin what they write to others'],
});
