import { defineDetector } from '../../src/sdk/index.ts';
import { passesChina } from './_validate/abroad.ts';

export default defineDetector({
  id: 'national-id-china',
  kind: 'pattern',
  item: 'national-id',
  core: '[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]',
  gate: { digits: 17 },
  validate: passesChina,
  chance: { of: 0.09, unknown: false },
  weight: 0.9,
  examples: {
    match: ['11010519491231002X'],
    reject: ['110105194912310021', '11010519491331002X', '1101051949123100'],
  },
  refs: ['GB 11643-1999; examples are those of textbooks and of nobody'],
});
