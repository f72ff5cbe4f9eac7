import { defineDetector } from '../../src/sdk/index.ts';
import { countDigits } from './_validate/digits.ts';

export default defineDetector({
  id: 'phone-international',
  kind: 'pattern',
  item: 'phone',
  core: '\\+[1-9]\\d{0,3}[-\\s.]?\\(?\\d{1,4}\\)?(?:[-\\s.]?\\d{2,5}){2,4}',
  boundary: { before: '[\\d+]', after: '\\d' },
  gate: { digits: 4 },
  validate: (text) => {
    const count = countDigits(text);
    return count >= 8 && count <= 15;
  },
  weight: 0.8,
  inText: true,
  examples: {
    match: ['+31 6 10055433', '+1 202-555-0123', '+44 20 7946 0000'],
    reject: ['+0 123 456', '2026-11-23 10:00', '+12'],
  },
  refs: ['ITU-T E.164'],
});
