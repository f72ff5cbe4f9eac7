import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';

export default defineDetector({
  id: 'city-line-us',
  kind: 'pattern',
  item: 'address',
  core: `(?:.{3,60},? )?[${letters}][${letters} .'-]{1,30}, [A-Z]{2},? \\d{5}(?:-\\d{4})?(?:,? [A-Z][A-Za-z ]{1,20})?`,
  gate: { digits: 5 },
  weight: 0.9,
  examples: {
    match: ['Sampleton, NY 12345 USA', '12 Example St, Sampleton, CA 90001-1234'],
    reject: ['Sampleton, New York', 'NY 12345'],
  },
});
