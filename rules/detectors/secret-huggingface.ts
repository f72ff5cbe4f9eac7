import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-huggingface',
  kind: 'pattern',
  item: 'api-key',
  core: 'hf_[A-Za-z]{34,40}',
  boundary: { before: '[A-Za-z0-9_]', after: '[A-Za-z0-9]' },
  weight: 0.97,
  inText: true,
  examples: { match: [`hf_${'aB'.repeat(17)}`], reject: ['hf_hub_download'] },
  refs: ['Prefix published by the issuer; unverified'],
});
