import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-sendgrid',
  kind: 'pattern',
  item: 'api-key',
  core: 'SG\\.[\\w-]{22}\\.[\\w-]{43}',
  boundary: { before: '[A-Za-z0-9_]', after: '[A-Za-z0-9]' },
  weight: 0.97,
  inText: true,
  examples: { match: [`SG.${'a'.repeat(22)}.${'b'.repeat(43)}`], reject: ['SG.a.b'] },
  refs: ['Prefix published by the issuer; unverified'],
});
