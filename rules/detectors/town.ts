import { defineDetector } from '../../src/sdk/index.ts';
import { towns } from '../dictionaries/towns.ts';

export default defineDetector({
  id: 'town',
  kind: 'dictionary',
  item: 'address-part',
  entries: () => towns,
  coverage: 0.5,
  weight: 0.45,
  examples: { match: ['Johannesburg', 'san diego'], reject: ['Atlantis', 'Springfield Avenue'] },
  refs: ['Many a town is a name of other things as well; part of an address only in its company'],
});
