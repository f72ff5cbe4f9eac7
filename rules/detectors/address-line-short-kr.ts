import { defineDetector } from '../../src/sdk/index.ts';
import { notTold } from './_shared/told-kr.ts';

export default defineDetector({
  id: 'address-line-short-kr',
  kind: 'pattern',
  item: 'address',
  core: '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)시?도? [가-힣]{1,10}[시군구읍면동로](?: [ \\d가-힣(),.~\\-#A-Za-z]{1,80})?',
  ...notTold,
  weight: 0.8,
  examples: {
    match: ['서울 가온구 나래동 567', '경기 나래시 다솜구', '부산 가온구'],
    reject: ['서울 여행', '가온구 나래동', '서울 가온구 나래동 라온병원입니다'],
  },
});
