import { defineDetector } from '../../src/sdk/index.ts';
import { digitsOf, weightedSum } from './_validate/digits.ts';

export default defineDetector({
  id: 'corporate-number',
  kind: 'pattern',
  item: 'corporate-number',
  core: '\\d{6}-\\d{7}',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 13 },
  validate: (text) => {
    const digits = digitsOf(text);
    const sum = weightedSum(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2]);
    // From 2025-01-31 the last digit is reportedly no check digit (unverified).
    return (10 - (sum % 10)) % 10 === Number(digits[12]) ? true : 'unknown';
  },
  chance: { of: 0.1, unknown: false },
  weight: 0.45,
  examples: { match: ['130111-0006246'], reject: ['130111-000624', '13011-10006246'] },
  refs: ['Supreme Court rule on registration numbers of corporations'],
});
