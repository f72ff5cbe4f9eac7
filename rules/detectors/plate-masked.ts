import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'plate-masked',
  kind: 'pattern',
  item: 'vehicle-plate',
  form: 'masked',
  core: '(?=[\\d가-힣 ]{0,10}[*●])(?:[가-힣]{2} ?)?[\\d*●]{2,3}[가-힣] ?[\\d*●]{4}',
  gate: { has: ['star'] },
  weight: 0.85,
  examples: { match: ['12가 **34', '123가****', '서울12가 ****'], reject: ['12가 1234', '**가'] },
  refs: ['Form of vehicle-plate, digits masked'],
});
