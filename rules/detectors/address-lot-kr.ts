import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'address-lot-kr',
  kind: 'pattern',
  item: 'address',
  core: '[가-힣]{1,8}(?:시|군|구) [가-힣\\d]{1,10}(?:읍|면|동|리|가) ?(?:[가-힣]{1,8}리 )?(?:산 ?)?\\d{1,5}(?:-\\d{1,4})?',
  gate: { has: ['numbered'] },
  weight: 0.75,
  inText: true,
  examples: {
    match: ['가온구 나래동 12-3', '다솜시 마루면 보람리 45'],
    reject: ['나래동 사람들', '가온구 나래동'],
  },
});
