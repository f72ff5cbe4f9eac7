import { defineDetector } from '../../src/sdk/index.ts';
import { noPlaces } from './_shared/places-kr.ts';

const others = new RegExp(`^\\((?:${noPlaces})`);

export default defineDetector({
  id: 'address-reference-kr',
  kind: 'pattern',
  item: 'address-part',
  core: `\\([가-힣]{1,7}\\d{0,2}(?:동|리|가)(?:\\d가)?(?:, ?[^()]{1,40})?\\)(?: ?[가-힣A-Za-z0-9-]{1,12}){0,3}`,
  validate: (text) => (others.test(text) ? false : 'unknown'),
  portable: { cases: [{ patterns: [others.source], is: false }], else: 'unknown' },
  weight: 0.8,
  examples: {
    match: ['(나래동)', '(나래동) 3층', '(다솜동, 가온마을 10단지)', '(가온2동, 보람빌딩)', '(보람로3가)'],
    reject: ['(자동)', '(수동, 예비)', '나래동', '가온빌딩 (나래동)', '(주)가온'],
  },
  refs: ['What forms append to an address by street: the part of the town by law, and the building'],
});
