import { defineDetector } from '../../src/sdk/index.ts';
import { digitsOf, weightedSum } from './_validate/digits.ts';

export default defineDetector({
  id: 'business-number',
  kind: 'pattern',
  item: 'business-number',
  core: '\\d{3}-\\d{2}-\\d{5}|\\d{10}',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 10 },
  validate: (text) => {
    const digits = digitsOf(text);
    const sum = weightedSum(digits, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((Number(digits[8]) * 5) / 10);
    if ((10 - (sum % 10)) % 10 !== Number(digits[9])) return false;
    // One digit of ten passes by chance: the hyphens say more than the sum.
    return text.includes('-') ? true : 'unknown';
  },
  chance: { of: 0.1, unknown: true },
  weight: 0.55,
  inText: true,
  examples: { match: ['124-81-00998', '1248100998'], reject: ['124-8-100998', '12481009'] },
  refs: ['National Tax Service, check digit of the business registration number'],
});
