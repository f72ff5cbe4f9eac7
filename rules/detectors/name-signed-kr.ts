import { defineDetector, isKoreanName, nameCases, namePattern, noNames } from '../../src/sdk/index.ts';

const start = `^(${namePattern})`;
const parts = new RegExp(start, 'u');

export default defineDetector({
  id: 'name-signed-kr',
  kind: 'pattern',
  item: 'name',
  core: `${namePattern} (?:드림|올림|배상)`,
  boundary: { before: '[가-힣A-Za-z0-9]', after: '[가-힣]' },
  gate: { words: ['드림', '올림', '배상'] },
  validate: (text) => isKoreanName(parts.exec(text)?.[1] ?? '', 2),
  portable: {
    parts: { pattern: start, as: '|\\1|' },
    cases: [noNames, ...nameCases([], 2)],
    else: false,
  },
  weight: 0.85,
  inText: true,
  examples: {
    match: ['김민수 드림', '박지우 올림', '이지은 배상'],
    reject: ['신청서 드림', '이미지 올림', '주문서 올림', '김민수', '손해 배상'],
  },
  refs: ['How people end what they write to others'],
});
