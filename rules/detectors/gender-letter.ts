import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'gender-letter',
  kind: 'dictionary',
  item: 'gender',
  entries: () => new Set(['m', 'f', 'w', '남', '여']),
  weight: 0.4,
  examples: { match: ['M', 'f', '여'], reject: ['x', 'male'] },
  refs: ['W as in woman and weiblich; letters by themselves stand for anything, both of two tell'],
});
