import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'salutation',
  kind: 'dictionary',
  item: 'gender',
  entries: () =>
    new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'herr', 'frau', 'madame', 'monsieur']),
  weight: 0.1,
  examples: { match: ['Mr.', 'Frau'], reject: ['Dr', 'mrs smith'] },
  refs: ['Tells what a column called title is not; whether it tells a sex is arguable'],
});
