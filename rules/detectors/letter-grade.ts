import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'letter-grade',
  kind: 'pattern',
  item: 'grade',
  core: '[A-DF][+0-]?',
  weight: 0.05,
  examples: { match: ['A', 'A+', 'B0', 'C-', 'F'], reject: ['E1', 'AB', 'a', 'G'] },
  refs: ['Letters stand for anything; only the name of the column tells'],
});
