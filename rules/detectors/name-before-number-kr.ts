import { defineDetector, isKoreanName, nameCases, namePattern, noNames } from '../../src/sdk/index.ts';

const start = `^(${namePattern})`;
const parts = new RegExp(start, 'u');

export default defineDetector({
  id: 'name-before-number-kr',
  kind: 'pattern',
  item: 'name',
  core: `${namePattern} ?[ (/,:]`,
  // The number is a match of its own.
  boundary: { before: '[가-힣A-Za-z0-9]', after: '[^0]|0[^1]' },
  validate: (text) => isKoreanName(parts.exec(text)?.[1] ?? '', 2),
  portable: {
    parts: { pattern: start, as: '|\\1|' },
    cases: [noNames, ...nameCases([], 2)],
    else: false,
  },
  weight: 0.84,
  inText: true,
  labelled: true,
  examples: {
    match: ['김민수(', '김가온 ', '박지우/'],
    reject: ['신청자 ', '구매자(', '김민수', '고객님 '],
  },
  refs: ['A name directly before a mobile number, as memos have it'],
});
