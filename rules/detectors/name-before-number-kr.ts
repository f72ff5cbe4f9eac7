import { defineDetector, isKoreanName, nameCases, namePattern, noNames } from '../../src/sdk/index.ts';

const start = `^(${namePattern})`;
const parts = new RegExp(start, 'u');
const mobile = '01[016-9][-. ]?\\d{3,4}[-. ]?\\d{4}';

export default defineDetector({
  id: 'name-before-number-kr',
  kind: 'pattern',
  item: 'name',
  // In a text the number is a match of its own.
  core: `${namePattern} ?[ (/,:] ?(?:(?=${mobile})|${mobile})`,
  boundary: { before: '[가-힣A-Za-z0-9]' },
  gate: { digits: 10 },
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
    match: [
      '김민수(010-0000-0000',
      '김가온 010-0000-0000',
      '박지우/01000000000',
      '박지우 / 010-0000-0000',
      '김가온, 01000000000',
    ],
    reject: ['신청자 010-0000-0000', '구매자(010-0000-0000', '김민수', '김민수(', '고객님 010-0000-0000'],
  },
  refs: ['A name directly before a mobile number, as memos have it'],
});
