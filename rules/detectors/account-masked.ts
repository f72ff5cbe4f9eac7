import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'account-masked',
  kind: 'pattern',
  item: 'bank-account',
  form: 'masked',
  core: '[1-9]\\d{2,5}-\\d{2,6}-\\d{0,3}[*●]{2,7}\\d{0,4}|[*●]{3,6}-[*●]{2,6}-\\d{5,8}|\\d{3,6}-(?:\\d{0,3}[*xX]{2,6}\\d{0,3}-){1,2}(?:\\d{0,4}[*xX]{2,7}\\d{0,4}|\\d{2,7})|[A-Z]{2}\\d{2} ?(?:[A-Z0-9]{4} ?)?[*xX•●]{4}[*xX•● ]{4,26}[A-Z0-9]{0,4}',
  gate: { digits: 2, has: ['star'] },
  weight: 0.62,
  examples: {
    match: [
      '123-***-****12',
      '110-***-123456',
      '123456-**-***012',
      '110-123-***456',
      '***-***-123456',
      'DE89 **** **** **** **** 00',
    ],
    reject: ['010-****', '1234-****', '123-123-123456'],
  },
});
