import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-stripe',
  kind: 'pattern',
  item: 'api-key',
  core: '(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,250}|whsec_[A-Za-z0-9]{20,250}',
  boundary: { before: '[A-Za-z0-9_]', after: '[A-Za-z0-9]' },
  weight: 0.97,
  inText: true,
  examples: { match: [`sk_test_${'a'.repeat(24)}`], reject: ['sk_test_short'] },
  refs: ['Prefix published by the issuer; unverified'],
});
