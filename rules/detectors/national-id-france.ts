import { defineDetector } from '../../src/sdk/index.ts';
import { passesFrance } from './_validate/abroad.ts';

export default defineDetector({
  id: 'national-id-france',
  kind: 'pattern',
  item: 'national-id',
  core: '[1-478] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3} ?\\d{2}',
  validate: passesFrance,
  chance: { of: 0.02, unknown: false },
  weight: 0.7,
  examples: {
    match: ['2 95 10 99 126 111 93', '295109912611193'],
    reject: ['295109912611199', '595109912611193'],
  },
  refs: ['NIR, the number of social security; examples are those of textbooks and of nobody'],
});
