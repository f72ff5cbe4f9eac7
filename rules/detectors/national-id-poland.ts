import { defineDetector } from '../../src/sdk/index.ts';
import { passesPoland } from './_validate/abroad.ts';

export default defineDetector({
  id: 'national-id-poland',
  kind: 'pattern',
  item: 'national-id',
  core: '\\d{11}',
  gate: { digits: 11 },
  validate: passesPoland,
  chance: { of: 0.03, unknown: false },
  weight: 0.5,
  examples: { match: ['44051401359'], reject: ['44051401358', '44151401359', '4405140135'] },
  refs: ['PESEL; examples are those of textbooks and of nobody'],
});
