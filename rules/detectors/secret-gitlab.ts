import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-gitlab',
  kind: 'pattern',
  item: 'api-key',
  core: 'gl(?:pat|dt|rt|ptt|cbt)-[\\w-]{20,64}',
  boundary: { before: '[A-Za-z0-9_]', after: '[A-Za-z0-9]' },
  gate: { anchor: 'gl' },
  weight: 0.97,
  inText: true,
  examples: { match: [`glpat-${'a1B2'.repeat(5)}`], reject: ['glpat-short'] },
  refs: ['Prefix published by the issuer; unverified'],
});
