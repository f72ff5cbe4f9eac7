import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'phone-masked',
  kind: 'pattern',
  item: 'phone',
  form: 'masked',
  core: '[*xX●]{2,3}-[*xX●]{3,4}-\\d{4}|0(?:2|[3-6][1-5]|70)-(?:[*xX●]{3,4}-\\d{4}|\\d{3,4}-[*xX●]{4}|\\d{1,2}[*]{2}-\\d{2}[*]{2})|(?:\\+\\d{1,3} ?)?\\([*]{3}\\) ?[*]{3}-\\d{4}|\\+\\d{1,3}(?:[*]{4,9}|[ -][*]{2,4}[ -][*]{3,4}[ -]?)\\d{2,4}',
  boundary: { before: '[\\w*●-]', after: '[\\w*●]' },
  gate: { has: ['star'] },
  weight: 0.9,
  inText: true,
  examples: {
    match: [
      '02-****-1234',
      '031-123-****',
      '***-****-1234',
      '(***) ***-1234',
      '+1 (***) ***-1234',
      '+44******1234',
    ],
    reject: ['02-1234-5678', '****-1234', '***-**-1234'],
  },
});
