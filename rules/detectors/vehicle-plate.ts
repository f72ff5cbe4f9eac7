import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'vehicle-plate',
  kind: 'pattern',
  item: 'vehicle-plate',
  core: '(?:\\d{2,3}|[가-힣]{2}\\d{1,2})[가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주하허호배아바사자] ?\\d{4}',
  boundary: { before: '[\\d가-힣]', after: '\\d' },
  gate: { digits: 4, has: ['counted'] },
  weight: 0.85,
  inText: true,
  examples: {
    match: ['12가3456', '123나 4567', '서울12가3456'],
    reject: ['12가345', '1가3456', '2026년3456'],
  },
  refs: ['Rules on vehicle registration plates; letters in use unverified'],
});
