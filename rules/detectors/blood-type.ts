import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'blood-type',
  kind: 'dictionary',
  item: 'health',
  entries: () =>
    new Set([
      'a+',
      'a-',
      'b+',
      'b-',
      'o+',
      'o-',
      'ab+',
      'ab-',
      'rh+a',
      'rh+b',
      'rh+o',
      'rh+ab',
      'a형',
      'b형',
      'o형',
      'ab형',
    ]),
  weight: 0.7,
  examples: { match: ['AB+', 'O형'], reject: ['a', 'b++'] },
});
