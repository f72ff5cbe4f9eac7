import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'driver-licence-masked',
  kind: 'pattern',
  item: 'driver-licence',
  form: 'masked',
  core: '(?=[\\d가-힣 -]{0,14}[*●])(?:1[1-9]|2[0-68]|[*●]{2}|[가-힣]{2})[- ]?[\\d*●]{2}-[\\d*●]{6}-[\\d*●]{2}',
  gate: { has: ['star'] },
  weight: 0.8,
  examples: {
    match: ['11-**-******-12', '12-11-****56-12', '서울 12-******-90'],
    reject: ['11-20-123456-01', '**-**'],
  },
  refs: ['Form of driver-licence-kr, digits masked'],
});
