import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-openai',
  kind: 'pattern',
  item: 'api-key',
  core: 'sk-(?:proj-|ant-|or-)?[\\w-]{20,200}',
  boundary: { before: '[A-Za-z0-9_]', after: '[A-Za-z0-9]' },
  gate: { anchor: 'sk-' },
  weight: 0.97,
  inText: true,
  examples: {
    match: [`sk-proj-${'a1B2'.repeat(10)}`, `sk-${'x'.repeat(40)}`],
    reject: ['sk-short', 'task-force-and-more-words-in-here'],
  },
  refs: ['Prefix published by the issuer; unverified'],
});
