import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-github',
  kind: 'pattern',
  item: 'api-key',
  core: 'gh[pousr]_\\w{36,255}|github_pat_\\w{22,255}',
  boundary: { before: '[A-Za-z0-9_]', after: '[A-Za-z0-9]' },
  weight: 0.97,
  inText: true,
  examples: { match: [`ghp_${'a'.repeat(36)}`], reject: ['ghp_short'] },
  refs: ['Prefix published by the issuer; unverified'],
});
