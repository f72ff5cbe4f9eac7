import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'company-after-kr',
  kind: 'pattern',
  item: 'company',
  core: '[가-힣A-Za-z0-9&]{2,20}\\(주\\)',
  boundary: { before: '[가-힣A-Za-z0-9:]' },
  gate: { has: ['corporate'] },
  weight: 0.85,
  inText: true,
  examples: { match: ['다솜물산(주)', 'Sample(주)'], reject: ['(주)', '가온 주식'] },
  refs: ['Legal forms of companies'],
});
