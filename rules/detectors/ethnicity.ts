import { defineDetector } from '../../src/sdk/index.ts';
import { ethnicities } from '../dictionaries/ethnicities.ts';

export default defineDetector({
  id: 'ethnicity',
  kind: 'dictionary',
  item: 'ethnicity',
  entries: () => ethnicities,
  weight: 0.9,
  examples: { match: ['Hispanic', 'african american'], reject: ['Black', 'Spanish'] },
});
