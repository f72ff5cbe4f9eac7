import { defineDetector } from '../../src/sdk/index.ts';
import { letters } from '../_shared/letters.ts';

export default defineDetector({
  id: 'address-block-us',
  kind: 'pattern',
  item: 'address',
  core: `\\d{1,5} block (?:of )?[${letters}\\d .'-]{3,60}`,
  weight: 0.8,
  examples: {
    match: ['2600 block of Example Avenue', '100 block South Example Street'],
    reject: ['block of wood', '2600 blocks'],
  },
});
