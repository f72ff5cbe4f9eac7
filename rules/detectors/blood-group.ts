import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'blood-group',
  kind: 'dictionary',
  item: 'health',
  entries: () => new Set(['a', 'b', 'o', 'ab']),
  weight: 0.25,
  examples: { match: ['AB', 'o'], reject: ['a+', 'c'] },
  refs: ['Letters stand for anything; all four and nothing else are blood groups'],
});
