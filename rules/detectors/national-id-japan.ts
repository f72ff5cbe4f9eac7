import { defineDetector } from '../../src/sdk/index.ts';
import { passesJapan } from './_validate/abroad.ts';

export default defineDetector({
  id: 'national-id-japan',
  kind: 'pattern',
  item: 'national-id',
  core: '\\d{12}|\\d{4} \\d{4} \\d{4}|\\d{4}-\\d{4}-\\d{4}',
  gate: { digits: 12 },
  validate: passesJapan,
  chance: { of: 0.1, unknown: false },
  weight: 0.3,
  examples: { match: ['123456789018', '1234-5678-9018'], reject: ['123456789012', '12345678901'] },
  refs: ['Individual Number (My Number); examples are those of textbooks and of nobody'],
});
