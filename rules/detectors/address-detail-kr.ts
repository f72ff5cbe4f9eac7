import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'address-detail-kr',
  kind: 'pattern',
  item: 'address-part',
  core: '(?:[가-힣A-Za-z0-9]{1,20} )?[가-힣A-Za-z0-9]{1,10}동,? ?(?:[B지하]{0,2}\\d{1,3}층 ?)?\\d{1,4}호|[가-힣A-Za-z0-9]{2,20}(?:아파트|빌라|오피스텔|주택|빌딩|맨션|타워),? ?(?:\\d{1,4}동 ?)?(?:\\d{1,3}층 ?)?\\d{1,4}호',
  gate: { has: ['counted'] },
  weight: 0.85,
  examples: {
    match: ['201동 204호', 'A동 205호', '가온아파트 101동 1202호', '나래빌라 302호'],
    reject: ['202호', '나래동', '3동 2층'],
  },
});
