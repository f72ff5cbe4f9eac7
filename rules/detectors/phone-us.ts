import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'phone-us',
  kind: 'pattern',
  item: 'phone',
  core: '(?:1[-. ])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[-. ])[2-9]\\d{2}[-. ]\\d{4}(?: ?(?:x|ext\\.?) ?\\d{1,6})?',
  boundary: { before: '[A-Za-z0-9_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 10 },
  weight: 0.8,
  inText: true,
  examples: {
    match: ['202-555-0123', '(202) 555-0123', '1-202-555-0123', '202.555.0123 x12'],
    reject: ['102-555-0123', '202-155-0123', '202-555-012'],
  },
  refs: ['North American Numbering Plan'],
});
