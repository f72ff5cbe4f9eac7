import { defineDetector } from '../../src/sdk/index.ts';
import { passesBrazil } from './_validate/abroad.ts';

export default defineDetector({
  id: 'national-id-brazil',
  kind: 'pattern',
  item: 'national-id',
  core: '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}|\\d{11}',
  gate: { digits: 11 },
  validate: passesBrazil,
  chance: { of: 0.01, unknown: false },
  weight: 0.7,
  examples: {
    match: ['111.444.777-35', '11144477735'],
    reject: ['111.444.777-05', '111.111.111-11', '111.444.777'],
  },
  refs: ['CPF; examples are those of textbooks and of nobody'],
});
