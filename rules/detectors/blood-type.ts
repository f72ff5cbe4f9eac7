import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'blood-type',
  kind: 'dictionary',
  item: 'health',
  entries: () =>
    new Set(['o+', 'o-', 'ab+', 'ab-', 'rh+a', 'rh+b', 'rh+o', 'rh+ab', 'a형', 'b형', 'o형', 'ab형']),
  coverage: 0.3,
  weight: 0.75,
  refs: ['A and B with a sign are marks of schools as well, and left out'],
  examples: { match: ['AB+', 'O형'], reject: ['a', 'A+', 'b++'] },
});
