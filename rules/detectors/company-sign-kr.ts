import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'company-sign-kr',
  kind: 'pattern',
  item: 'company',
  core: '㈜ ?[가-힣A-Za-z0-9&]{2,20}|[가-힣A-Za-z0-9&]{2,20}㈜',
  // After the word for who made it, a company is nobody's employer.
  boundary: { before: '[가-힣A-Za-z0-9:]' },
  gate: { has: ['corporate'] },
  weight: 0.85,
  inText: true,
  examples: { match: ['㈜가온', '다솜물산㈜', '㈜ Sample'], reject: ['㈜', '가온'] },
  refs: ['Legal forms of companies'],
});
