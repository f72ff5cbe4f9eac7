import { defineDetector } from '../../src/sdk/index.ts';
import { digitsOf, isFiller, passesLuhn } from './_validate/digits.ts';

export default defineDetector({
  id: 'card-number',
  kind: 'pattern',
  item: 'credit-card',
  core: '(?:4\\d{3}|5[1-5]\\d{2}|2[2-7]\\d{2}|3[47]\\d{2}|35[2-8]\\d|3[689]\\d{2}|62\\d{2}|9\\d{3})(?:[ -]?\\d){10,12}',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { minLength: 14, maxLength: 28, digits: 14 },
  validate: (text) => {
    const digits = digitsOf(text);
    if (isFiller(digits) || !passesLuhn(digits)) return false;
    // Times in microseconds and order numbers pass one time in ten; grouping by four is how cards are printed.
    return /^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}$/.test(text) || digits.length === 16 ? true : 'unknown';
  },
  chance: { of: 0.1, unknown: true },
  weight: 0.8,
  inText: true,
  examples: {
    match: ['4111-1111-1111-1111', '4242 4242 4242 4242', '378282246310005'],
    reject: ['4111-1111-1111-111', '1111-1111-1111-1111'],
  },
  refs: ['ISO/IEC 7812-1; published test numbers of card schemes'],
});
