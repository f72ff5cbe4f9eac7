import { defineDetector } from '../../src/sdk/index.ts';
import { digitsOf, isFiller, passesLuhn } from './_validate/digits.ts';

export default defineDetector({
  id: 'card-number',
  kind: 'pattern',
  item: 'credit-card',
  // Lengths go by issuer: 16 digits in fours, 15 only of American Express, 14 only of Diners Club (4-6-5 and 4-6-4).
  core: '(?:4\\d{3}|5[1-5]\\d{2}|2[2-7]\\d{2}|35[2-8]\\d|36\\d{2}|62\\d{2}|9\\d{3})(?:\\d{12}|(?:-\\d{4}){3}|(?: \\d{4}){3})|3[47]\\d{2}(?:\\d{11}|-\\d{6}-\\d{5}| \\d{6} \\d{5})|3[689]\\d{2}(?:\\d{10}|-\\d{6}-\\d{4}| \\d{6} \\d{4})',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 14 },
  validate: (text) => {
    const digits = digitsOf(text);
    if (isFiller(digits) || !passesLuhn(digits)) return false;
    // Other numbers pass one time in ten, and shorter ones are more often such.
    return digits.length === 16 ? true : 'unknown';
  },
  chance: { of: 0.1, unknown: true },
  weight: 0.8,
  inText: true,
  examples: {
    match: ['4111-1111-1111-1111', '4242 4242 4242 4242', '378282246310005', '3782 822463 10005'],
    reject: [
      '4111-1111-1111-111',
      '350154203237517',
      '360000-00-000000',
      '4111-1111 11111111',
      '1111-1111-1111-1111',
    ],
  },
  refs: ['ISO/IEC 7812-1; published test numbers of card schemes'],
});
