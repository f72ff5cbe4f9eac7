import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-aws',
  kind: 'pattern',
  item: 'api-key',
  core: '(?:AKIA|ASIA)[A-Z0-9]{16}',
  boundary: { before: '[A-Za-z0-9_]', after: '[A-Za-z0-9]' },
  weight: 0.97,
  inText: true,
  examples: { match: [`AKIA${'A1B2'.repeat(4)}`], reject: ['AKIA123'] },
  refs: ['Prefix published by the issuer; unverified'],
});
