import { defineDetector } from '../../src/sdk/index.ts';
import { birthWords } from './_shared/dates.ts';

export default defineDetector({
  id: 'birth-date-short-kr',
  kind: 'pattern',
  item: 'date-of-birth',
  core: '\\d{2}(?:년 ?|[-./])?(?:0?[1-9]|1[0-2])(?:월 ?|[-./])?(?:0?[1-9]|[12]\\d|3[01])일? ?(?:생|출생)(?:입니다|으로|이고|인|임)?',
  boundary: { before: '[\\d.-]', after: '[가-힣]' },
  gate: { digits: 4, words: birthWords },
  // Without marks between them only six digits are a date.
  validate: (text) => /^\d{6}(?!\d)|^\d{2}\D/.test(text) && 'unknown',
  portable: { cases: [{ patterns: ['^(?:\\d{6}(?:\\D|$)|\\d{2}\\D)'], is: 'unknown' }], else: false },
  weight: 0.88,
  inText: true,
  examples: {
    match: ['85년 3월 12일생', '85.03.12생', '850312생', '85년 3월 12일 출생'],
    reject: ['85년 3월 12일 생산', '85123생', '2085-03-12', '85년생'],
  },
  refs: ['The year of a birth in two digits, as forms and calls have it'],
});
