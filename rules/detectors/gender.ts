import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'gender',
  kind: 'dictionary',
  item: 'gender',
  entries: () =>
    new Set([
      'm',
      'f',
      'male',
      'female',
      '남',
      '여',
      '남자',
      '여자',
      '남성',
      '여성',
      'man',
      'woman',
      'non-binary',
      'nonbinary',
    ]),
  weight: 0.5,
  examples: { match: ['Male', '여성', 'F'], reject: ['x', '남원', 'mail'] },
});
