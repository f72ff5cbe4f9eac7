import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'disability-kr',
  kind: 'dictionary',
  item: 'health',
  entries: () =>
    new Set([
      '지체장애',
      '뇌병변장애',
      '시각장애',
      '청각장애',
      '언어장애',
      '안면장애',
      '신장장애',
      '심장장애',
      '간장애',
      '호흡기장애',
      '장루·요루장애',
      '뇌전증장애',
      '지적장애',
      '자폐성장애',
      '정신장애',
    ]),
  weight: 0.95,
  examples: { match: ['시각장애', '지체장애'], reject: ['장애', '서버 장애'] },
  refs: ['Act on Welfare of Persons with Disabilities, Decree, the fifteen types'],
});
