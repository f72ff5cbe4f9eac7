import { defineDetector } from '../../src/sdk/index.ts';
import { digitsOf } from './_validate/digits.ts';

export default defineDetector({
  id: 'phone-grouped',
  kind: 'pattern',
  item: 'phone',
  core: '\\(?\\+?\\d{1,4}\\)?(?:[ .()/-]{1,2}\\d{2,5}){2,5}',
  gate: { minLength: 7, maxLength: 42, digits: 4, any: ['hyphen', 'dot', 'space', 'parenthesis', 'slash'] },
  validate: (text) => {
    const count = digitsOf(text).length;
    // Dates, with a time or without, and addresses of machines.
    if (
      /^(?:1\d|20|99)\d{2}[-./]\d{1,2}[-./]\d{1,2}\b/.test(text) ||
      /^\d{1,2}[-./]\d{1,2}[-./](?:1\d|20|99)\d{2}\b/.test(text) ||
      /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}/.test(text)
    )
      return false;
    return count >= 8 && count <= 15 ? 'unknown' : false;
  },
  weight: 0.45,
  examples: {
    match: ['(5) 555-4729', '(171) 555-7788', '0621 08460 12', '515.123.4567'],
    reject: ['12345678', 'abc-123', '1-2'],
  },
  refs: ['Telephone numbers as people write them around the world; needs a name or company'],
});
