import { defineDetector } from '../../src/sdk/index.ts';
import { passesTaiwan } from './_validate/abroad.ts';

export default defineDetector({
  id: 'national-id-taiwan',
  kind: 'pattern',
  item: 'national-id',
  core: '[A-Z][1289]\\d{8}',
  gate: { digits: 9 },
  validate: passesTaiwan,
  chance: { of: 0.1, unknown: false },
  weight: 0.5,
  examples: { match: ['A123456789'], reject: ['A123456788', 'A323456789'] },
  refs: [
    'Identity card and the number of resident foreigners, in the form of 2021; examples are those of textbooks and of nobody',
  ],
});
