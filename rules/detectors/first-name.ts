import { defineDetector } from '../../src/sdk/index.ts';
import { firstNames } from '../dictionaries/first-names.ts';

export default defineDetector({
  id: 'first-name',
  kind: 'dictionary',
  item: 'name',
  entries: () => firstNames,
  coverage: 0.35,
  weight: 0.85,
  examples: { match: ['Jennifer', 'WOLFGANG', 'giulia'], reject: ['Jenniferson', 'Chair'] },
});
