import { defineDetector } from '../../src/sdk/index.ts';
import { stateCodes } from '../dictionaries/towns.ts';

export default defineDetector({
  id: 'state-code',
  kind: 'dictionary',
  item: 'address-part',
  entries: () => stateCodes,
  coverage: 0.95,
  weight: 0.3,
  examples: { match: ['NY', 'ca', 'NSW'], reject: ['XX', 'New York'] },
  refs: ['Two letters stand for anything; the judge hears them beside addresses and people'],
});
