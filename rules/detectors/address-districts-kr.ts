import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'address-districts-kr',
  kind: 'pattern',
  item: 'address-part',
  core: '(?:[가-힣]{2,3}(?:특별시|광역시|특별자치시|특별자치도|도|시)|서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주) [가-힣]{1,4}[시군구](?: [가-힣]{1,3}구)?',
  weight: 0.15,
  examples: {
    match: ['서울특별시 가온구', '경기도 나래시 다솜구', '나래시 다솜구', '경기 나래시'],
    reject: ['서울시 가온구 나래동', '가온시', '서울 여행', '경기도 나래시 새싹길 3'],
  },
  refs: ['Administrative divisions: where somebody lives, without the street'],
});
