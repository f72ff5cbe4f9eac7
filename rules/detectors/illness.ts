import { defineDetector } from '../../src/sdk/index.ts';
import { illnesses } from '../dictionaries/illnesses.ts';

export default defineDetector({
  id: 'illness',
  kind: 'dictionary',
  item: 'health',
  entries: () => illnesses,
  weight: 0.9,
  examples: { match: ['고혈압', 'Type 2 diabetes'], reject: ['압력', 'type 2'] },
});
