import { defineDetector } from '../../src/sdk/index.ts';
import { regionsKr } from '../dictionaries/regions-kr.ts';

export default defineDetector({
  id: 'region-kr',
  kind: 'dictionary',
  item: 'address-part',
  entries: () => regionsKr,
  weight: 0.7,
  examples: { match: ['서울특별시', '강남구', '고양시'], reject: ['강남', '김고양'] },
});
