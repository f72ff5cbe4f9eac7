import { defineDetector } from '../../src/sdk/index.ts';
import { passesIndia } from './_validate/abroad.ts';

export default defineDetector({
  id: 'national-id-india',
  kind: 'pattern',
  item: 'national-id',
  core: '[2-9]\\d{11}|[2-9]\\d{3} \\d{4} \\d{4}|[2-9]\\d{3}-\\d{4}-\\d{4}',
  gate: { digits: 12 },
  validate: passesIndia,
  chance: { of: 0.1, unknown: false },
  weight: 0.3,
  examples: { match: ['234123412346', '2341 2341 2346'], reject: ['234123412347', '123412341234'] },
  refs: ['Aadhaar; examples are those of textbooks and of nobody'],
});
