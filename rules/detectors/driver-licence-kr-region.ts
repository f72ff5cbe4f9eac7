import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'driver-licence-kr-region',
  kind: 'pattern',
  item: 'driver-licence',
  core: '(?:서울|부산|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산) ?\\d{2}-\\d{6}-\\d{2}',
  gate: { digits: 10 },
  weight: 0.9,
  inText: true,
  examples: {
    match: ['서울 12-345678-90', '경기12-345678-90'],
    reject: ['서울 12-3456-90', '평양 12-345678-90'],
  },
  refs: ['Form before the region became a number; unverified'],
});
