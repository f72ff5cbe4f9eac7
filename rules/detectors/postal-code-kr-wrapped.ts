import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'postal-code-kr-wrapped',
  kind: 'pattern',
  item: 'address-part',
  core: '\\((?:우 ?)?(?:0[1-9]|[1-5]\\d|6[0-3])\\d{3}\\)|\\((?:우 ?)?[1-7]\\d{2}-\\d{3}\\)|\\(?우\\)? ?(?:\\d{5}|[1-7]\\d{2}-\\d{3})',
  gate: { digits: 3 },
  weight: 0.8,
  examples: {
    match: ['(04100)', '(우 63001)', '(우)12345', '우)12345', '(123-456)'],
    reject: ['(99999)', '(1234)', '12345', '(123456)'],
  },
  refs: ['Five digits from 01 to 63 since 2015, three and three before'],
});
