import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'mobile-kr-no-zero',
  kind: 'pattern',
  item: 'mobile-phone',
  core: '10\\d{8}',
  gate: { digits: 10 },
  weight: 0.3,
  examples: { match: ['1001234567'], reject: ['0101234567', '10012345678'] },
  refs: ['010 numbers that a spreadsheet or an integer column robbed of their zero'],
});
