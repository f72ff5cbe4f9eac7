import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'mobile-masked',
  kind: 'pattern',
  item: 'mobile-phone',
  form: 'masked',
  core: '(?:01[016-9]|\\+82[- ]?0?10)[- .]?(?:[*xX●]{3,4}[- .]?(?:\\d{4}|[*xX●]{4}|\\d{2}\\*{2}|\\*{2}\\d{2})|\\d{3,4}[- .]?(?:[*xX●]{4}|\\d{2}\\*{2}|\\*{2}\\d{2})|\\d{1,2}\\*{2}[- .]?(?:\\d{4}|[*]{4}|\\d{2}\\*{2}|\\*{2}\\d{2}))',
  gate: { minLength: 10, digits: 3, has: ['star'] },
  weight: 0.95,
  inText: true,
  examples: {
    match: [
      '010-****-1234',
      '010-1234-****',
      '010****1234',
      '010-12**-34**',
      '010-****-****',
      '+82-10-****-1234',
    ],
    reject: ['010-1234-5678', '****-1234'],
  },
});
