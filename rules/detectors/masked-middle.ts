import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'masked-middle',
  kind: 'pattern',
  item: 'api-key',
  form: 'masked',
  core: '(?=[A-Z0-9_.…-]*[a-z])[A-Za-z0-9_-]{2,24}(?:\\.{3}|…)[A-Za-z0-9]{2,8}',
  gate: { has: ['lower'] },
  weight: 0.05,
  examples: { match: ['ab12...9f3c', 'pk-lf-…1a2b'], reject: ['and so on...', 'a.b'] },
  refs: ['Begin and end of a number or key; what it stands for is for the name to say'],
});
