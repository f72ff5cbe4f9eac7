import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'gender',
  kind: 'dictionary',
  item: 'gender',
  entries: () =>
    new Set([
      'male',
      'female',
      '남자',
      '여자',
      '남성',
      '여성',
      'man',
      'woman',
      'bride',
      'groom',
      'boy',
      'girl',
      '남학생',
      '여학생',
      'non-binary',
      'nonbinary',
    ]),
  weight: 0.9,
  examples: { match: ['Male', '여성', 'female'], reject: ['x', 'F', '남원', 'mail'] },
});
