import { defineDetector } from '../../src/sdk/index.ts';
import { relations } from '../dictionaries/relations.ts';

export default defineDetector({
  id: 'relation',
  kind: 'dictionary',
  item: 'family',
  entries: () => relations,
  coverage: 0.5,
  weight: 0.7,
  examples: { match: ['배우자', '장남', 'Spouse'], reject: ['본인', '관계', 'parent'] },
});
