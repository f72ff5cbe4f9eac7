import { defineDetector } from '../../src/sdk/index.ts';

/** What stands in brackets and ends like a part of a town, and is a way or a state of things. */
const otherwise =
  '자동|수동|이동|활동|운동|행동|작동|전동|공동|진동|변동|연동|구동|가동|감동|노동|아동|협동|합동|유동|반자동|관리|처리|정리|수리|분리|원리|심리|영리|요리|거리|허리|다리|평가|허가|추가|증가|국가|인가|단가|정가|휴가|참가|작가|불가|기타추가';

const others = new RegExp(`^\\((?:${otherwise})`);

export default defineDetector({
  id: 'address-reference-kr',
  kind: 'pattern',
  item: 'address-part',
  core: `\\([가-힣]{1,7}\\d{0,2}(?:동|리|가)(?:\\d가)?(?:, ?[^()]{1,40})?\\)(?: ?[가-힣A-Za-z0-9-]{1,12}){0,3}`,
  gate: { minLength: 4, maxLength: 80, has: ['hangul', 'parenthesis'] },
  validate: (text) => (others.test(text) ? false : 'unknown'),
  portable: { cases: [{ patterns: [others.source], is: false }], else: 'unknown' },
  weight: 0.8,
  examples: {
    match: ['(나래동)', '(나래동) 3층', '(다솜동, 가온마을 10단지)', '(가온2동, 보람빌딩)', '(보람로3가)'],
    reject: ['(자동)', '(수동, 예비)', '나래동', '가온빌딩 (나래동)', '(주)가온'],
  },
  refs: ['What forms append to an address by street: the part of the town by law, and the building'],
});
