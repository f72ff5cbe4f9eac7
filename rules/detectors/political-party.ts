import { defineDetector } from '../../src/sdk/index.ts';
import { parties } from '../dictionaries/parties.ts';

export default defineDetector({
  id: 'political-party',
  kind: 'dictionary',
  item: 'politics',
  entries: () => parties,
  // Independents, others and parties of other countries stand among them.
  coverage: 0.5,
  weight: 0.88,
  examples: {
    match: ['Republican', 'democratic', '더불어민주당', 'Liberal Democrats'],
    reject: ['republic', '민주', 'party', 'green', 'labour'],
  },
  refs: ['Parties registered with the National Election Commission of Korea, and large ones abroad'],
});
