import { defineDetector } from '../../src/sdk/index.ts';
import { noPlaces } from './_shared/places-kr.ts';

const others = new RegExp(`^[가-힣]{0,3}(?:${noPlaces})$`);

export default defineDetector({
  id: 'address-dong-kr',
  kind: 'pattern',
  item: 'address-part',
  core: '[가-힣]{1,6}(?:제?\\d{1,2}(?:[·,.]\\d{1,2}){0,4})?[동읍]',
  validate: (text) => (others.test(text) ? false : 'unknown'),
  portable: { cases: [{ patterns: [others.source], is: false }], else: 'unknown' },
  weight: 0.6,
  examples: {
    match: ['나래동', '가온2동', '다솜읍', '라온제1동', '마루3·4동'],
    reject: ['자동', '신체활동', '동', '나래동 3', '사무실'],
  },
  refs: ['The smallest parts of a town or county that people are registered in'],
});
