import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'mobile-kr-disguised',
  kind: 'pattern',
  item: 'mobile-phone',
  core: '(?:[oO공영ㅇ][1lI일][0oO공영ㅇ]|0[lI일][0oO공영ㅇ]|01[oO공영ㅇ])[-. ]?\\d{4}[-. ]?\\d{4}',
  boundary: { before: '[\\p{L}\\d_.-]', after: '[A-Za-z0-9_]|[.-]\\d' },
  gate: { digits: 8, has: ['disguised'], holds: '\\d{4}[-. ]?\\d{4}' },
  weight: 0.9,
  inText: true,
  examples: {
    match: ['공1공-0123-4567', 'O1O-0123-4567', '공일공 01234567', 'O10-0123-4567', '0l0.0123.4567'],
    reject: ['010-0123-4567', 'O1O-0123-456', 'IO1-0123-4567'],
  },
  refs: ['Mobile numbers spelt past a filter for digits'],
});
