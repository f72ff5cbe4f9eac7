import { defineDetector, isKoreanName, nameCases, namePattern, noNames } from '../../src/sdk/index.ts';
import { particles, respected, respectWords } from './_shared/people-kr.ts';

const start = `^(${namePattern}) ?(님|씨)?`;
const parts = new RegExp(start, 'u');

export default defineDetector({
  id: 'name-respected-kr',
  kind: 'pattern',
  item: 'name',
  core: `${namePattern}${respected}${particles}`,
  boundary: { before: '[가-힣A-Za-z0-9]', after: '[가-힣]' },
  gate: { words: respectWords },
  validate: (text) => {
    const [, name = '', direct] = parts.exec(text) ?? [];
    return isKoreanName(name, direct === undefined ? 2 : 1);
  },
  portable: {
    parts: { pattern: start, as: '|\\1|\\2' },
    cases: [noNames, ...nameCases(['[님씨]$'], 1), ...nameCases([], 2)],
    else: false,
  },
  weight: 0.86,
  inText: true,
  examples: {
    match: ['김민수 님', '이나래님께', '박지우 과장', '최은정 팀장님'],
    reject: ['고객님', '변호사님', '강원도 대표', '이용자님', '주유소 사장', '정기적 대리'],
  },
});
