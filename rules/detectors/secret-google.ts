import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-google',
  kind: 'pattern',
  item: 'api-key',
  core: 'AIza[\\w-]{35}',
  boundary: { before: '[A-Za-z0-9_]', after: '[A-Za-z0-9]' },
  weight: 0.97,
  inText: true,
  examples: { match: [`AIza${'a'.repeat(35)}`], reject: ['AIzaShort'] },
  refs: ['Prefix published by the issuer; unverified'],
});
