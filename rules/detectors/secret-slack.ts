import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-slack',
  kind: 'pattern',
  item: 'api-key',
  core: 'xox[abeprs]-[\\w-]{10,250}',
  boundary: { before: '[A-Za-z0-9_]', after: '[A-Za-z0-9]' },
  gate: { anchor: 'xox' },
  weight: 0.97,
  inText: true,
  examples: { match: [`xoxb-${'1'.repeat(12)}-abc`], reject: ['xoxb-1'] },
  refs: ['Prefix published by the issuer; unverified'],
});
