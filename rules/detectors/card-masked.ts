import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'card-masked',
  kind: 'pattern',
  item: 'credit-card',
  form: 'masked',
  core: '(?:\\d{2}[*xX•]{2}[ -]?(?:[*xX•]{4}[ -]?){2}\\d{4}|\\d{4}[ -]?(?:\\d{4}[ -]?)?(?:[*xX•]{4}[ -]?){2,3}(?:\\d{4})?|\\d{4}[ -]?\\d{4}[ -]?[*xX•]{4}[ -]?\\d{4}|\\d{4}[ -]?(?:\\d{2}[*xX]{2}[ -]?|[*xX]{4}[ -]?)[*xX]{4}[ -]?\\d{2,4}|(?:[*xX•]{4}[ -]?){3}\\d{4})',
  gate: { minLength: 12, digits: 2, has: ['star'] },
  weight: 0.95,
  inText: true,
  examples: {
    match: [
      '1234-****-****-1234',
      '1234-12**-****-1234',
      '****-****-****-1234',
      '12**-****-****-3456',
      '1234-5678-****-1234',
      '1234-****-****-****',
    ],
    reject: ['1234-1234-1234-1234', '****'],
  },
});
