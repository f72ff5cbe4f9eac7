import { defineDetector } from '../../src/sdk/index.ts';
import { makers } from './_shared/companies.ts';

export default defineDetector({
  id: 'company-mark-kr',
  kind: 'pattern',
  item: 'company',
  core: `${makers}?\\(주\\) ?[가-힣A-Za-z0-9&]{2,20}`,
  gate: { has: ['corporate'] },
  // Who made or sells a thing is nobody's employer.
  validate: (text) => text.startsWith('('),
  portable: { valid: '^\\(', else: false },
  weight: 0.85,
  inText: true,
  examples: {
    match: ['(주)가온', '(주) 나래전자'],
    reject: ['제조사: (주)가온', '(주) ', '주식'],
  },
  refs: ['Legal forms of companies'],
});
