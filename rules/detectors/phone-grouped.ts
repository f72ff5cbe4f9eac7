import { defineDetector } from '../../src/sdk/index.ts';
import { countDigits } from './_validate/digits.ts';

/** What begins with a year, days with a time or without; addresses of machines, and what looks like them; numbers of Korean businesses; codes of the customs tariff. */
const others =
  /^(?:1\d|20|99)\d{2}[-./]|^\d{1,2}[-./]\d{1,2}[-./](?:1\d|20|99)\d{2}\b|^\d{1,3}(?:\.\d{1,3}){3}$|^\d{3}-\d{2}-\d{5}$|^\d{4}\.\d{2}(?:[.-]\d{4}|\.\d{2}[.-]?\d{2,4})$/;

export default defineDetector({
  id: 'phone-grouped',
  kind: 'pattern',
  item: 'phone',
  core: '\\(?\\+?\\d{1,4}\\)?(?:[ .()/-]{1,2}\\d{2,5}){2,5}',
  gate: { digits: 4 },
  validate: (text) => {
    const count = countDigits(text);
    if (count < 8 || count > 15 || others.test(text)) return false;
    // Codes of vouchers and orders are grouped as well, and longer than numbers without the country or the zero before them.
    return count > 11 && !/^[+(0]/.test(text) ? false : 'unknown';
  },
  weight: 0.55,
  examples: {
    match: ['(5) 555-4729', '(171) 555-7788', '0621 08460 12', '515.123.4567'],
    reject: [
      '12345678',
      'abc-123',
      '1-2',
      '2024-001-0013',
      '1234-5678-9012',
      '192.0.2.123',
      '123-45-67890',
      '8471.30-1000',
    ],
  },
  refs: [
    'Telephone numbers as people write them around the world; other numbers are grouped as well: hardly more than a hint',
  ],
});
