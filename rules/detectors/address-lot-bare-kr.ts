import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'address-lot-bare-kr',
  kind: 'pattern',
  item: 'address',
  core: '[가-힣]{1,5}\\d?(?:동|리|가) ?(?:산 ?)?\\d{1,4}(?:-\\d{1,4})?(?:번지)?',
  gate: { has: ['numbered'] },
  weight: 0.15,
  examples: {
    match: ['나래동 22', '다솜1동 811-12', '보람리 산 35', '나래동 12번지'],
    reject: ['나래동', '101동 204호', '가온구 나래동 22'],
  },
  refs: ['A lot without its district, which another column holds'],
});
