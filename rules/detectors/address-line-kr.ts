import { defineDetector } from '../../src/sdk/index.ts';
import { notTold } from './_shared/told-kr.ts';

export default defineDetector({
  id: 'address-line-kr',
  kind: 'pattern',
  item: 'address',
  core: '(?:\\(?\\d{5}\\)? ?)?[가-힣]{1,8}(?:특별시|광역시|특별자치시|특별자치도|도|시|군|구) [가-힣\\d]{1,20}[시군구읍면동로길][ \\d가-힣(),.~\\-#A-Za-z]{0,80}',
  ...notTold,
  weight: 0.8,
  examples: {
    match: [
      '서울특별시 가온구 미리내로 12, 3층',
      '서울특별시 가온구 미리내로 3 ~ 12-1',
      '(06267) 경기도 나래시 다솜구 새싹길 3',
    ],
    reject: ['서울특별시', '가온 나래', '경기도 가온시 나래동에 있습니다.'],
  },
  refs: ['Road Name Address Act'],
});
