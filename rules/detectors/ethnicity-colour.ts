import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'ethnicity-colour',
  kind: 'dictionary',
  item: 'ethnicity',
  entries: () => new Set(['white', 'black', 'brown', 'native', 'mixed', 'non-white']),
  weight: 0.3,
  examples: { match: ['White', 'black'], reject: ['Asian', 'red'] },
  refs: ['Colours of things as well; the judge hears them beside other ethnicities'],
});
