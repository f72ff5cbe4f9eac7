import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ip-masked',
  kind: 'pattern',
  item: 'ip-address',
  form: 'masked',
  core: '\\*{1,3}\\.\\*{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\d{1,3}\\.(?:\\*{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\d{1,3}\\.\\d{1,3}\\.(?:\\*{1,3}|[xX]{2,3})|\\d{1,3}\\.(?:\\*{1,3}|[xX]{2,3})\\.(?:\\*{1,3}|[xX]{2,3}|\\d{1,3})|(?:\\*{1,3}|[xX]{2,3})\\.(?:\\*{1,3}|[xX]{2,3})\\.(?:\\*{1,3}|[xX]{2,3}|\\d{1,3}))',
  boundary: { before: '[\\w.]', after: '[\\w*]' },
  gate: { has: ['star'] },
  weight: 0.9,
  inText: true,
  examples: {
    match: ['203.0.*.*', '203.0.113.***', '203.0.113.xxx', '203.***.***.7', '203.*.113.7', '***.***.113.7'],
    reject: ['203.0.113.7', '1.2.*', '*.*.*.*'],
  },
});
