import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'landline-kr-plain',
  kind: 'pattern',
  item: 'phone',
  core: '0(?:2\\d{7,8}|(?:3[1-3]|4[1-4]|5[1-5]|6[1-4]|70)\\d{7,8})',
  gate: { digits: 9 },
  weight: 0.5,
  examples: { match: ['0212345678', '0311234567', '07012345678'], reject: ['0812345678', '021234'] },
  refs: ['Korean numbering plan, area codes'],
});
