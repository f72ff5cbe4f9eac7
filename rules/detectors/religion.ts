import { defineDetector } from '../../src/sdk/index.ts';
import { religions } from '../dictionaries/religions.ts';

export default defineDetector({
  id: 'religion',
  kind: 'dictionary',
  item: 'belief',
  entries: () => religions,
  weight: 0.9,
  examples: { match: ['불교', 'Buddhist'], reject: ['종교', 'Christine'] },
});
