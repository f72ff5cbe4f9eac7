import { defineDetector } from '../../src/sdk/index.ts';
import { familyNames } from '../dictionaries/family-names.ts';

export default defineDetector({
  id: 'family-name',
  kind: 'dictionary',
  item: 'name',
  entries: () => familyNames,
  coverage: 0.35,
  weight: 0.85,
  examples: { match: ['Schneider', 'GARCÍA'], reject: ['Jennifer', 'Green', 'London'] },
});
