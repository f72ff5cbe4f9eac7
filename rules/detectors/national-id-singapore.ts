import { defineDetector } from '../../src/sdk/index.ts';
import { passesSingapore } from './_validate/abroad.ts';

export default defineDetector({
  id: 'national-id-singapore',
  kind: 'pattern',
  item: 'national-id',
  core: '[STFGM]\\d{7}[A-Z]',
  gate: { digits: 7 },
  validate: passesSingapore,
  chance: { of: 0.09, unknown: false },
  weight: 0.6,
  examples: { match: ['S1234567D', 'G1234567X'], reject: ['S1234567A', 'A1234567D'] },
  refs: ['NRIC and FIN; examples are those of textbooks and of nobody'],
});
