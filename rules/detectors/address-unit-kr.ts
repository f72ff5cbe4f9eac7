import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'address-unit-kr',
  kind: 'pattern',
  item: 'address-part',
  core: '\\d{1,4}동|[B지하]{0,2} ?\\d{1,2}층|\\d{2,4}호|\\d{1,4}동 ?\\d{1,2}층|[B지하]{0,2} ?\\d{1,2}층 ?\\d{1,4}호',
  gate: { has: ['counted'] },
  weight: 0.4,
  examples: {
    match: ['103동', '3층', '지하 1층', '703호', '2층 204호'],
    reject: ['나래동', '3동네', '103', '동 호'],
  },
  refs: ['Parts of a building; whose they are only the name of the column tells'],
});
