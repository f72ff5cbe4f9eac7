import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-npm',
  kind: 'pattern',
  item: 'api-key',
  core: 'npm_[A-Za-z0-9]{36}',
  boundary: { before: '[A-Za-z0-9_]', after: '[A-Za-z0-9]' },
  weight: 0.97,
  inText: true,
  examples: { match: [`npm_${'a1B2'.repeat(9)}`], reject: ['npm_config_registry'] },
  refs: ['Prefix published by the issuer; unverified'],
});
