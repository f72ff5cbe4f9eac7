import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'birth-masked',
  kind: 'pattern',
  item: 'date-of-birth',
  form: 'masked',
  core: '(?:19|20)\\d{2}[-./](?:\\d{2}|\\*{2})[-./]\\*{2}|(?:19|20)\\d{2}[-./]\\*{2}[-./]\\d{2}|(?:19|20)\\*{2}[-./]\\d{2}[-./]\\d{2}|\\*{2,4}[-./]\\d{2}[-./]\\d{2}|(?:19|20)\\d{2}년 ?(?:\\*{1,2}|\\d{1,2})월 ?\\*{1,2}일',
  gate: { minLength: 8, maxLength: 14, has: ['star', 'digit'] },
  weight: 0.8,
  examples: {
    match: ['1990-**-**', '1990-01-**', '****-01-02', '1990년 **월 **일'],
    reject: ['1990-01-02', '**-**-**'],
  },
});
