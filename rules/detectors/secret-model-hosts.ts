import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'secret-model-hosts',
  kind: 'pattern',
  item: 'api-key',
  core: '(?:gsk|xai|pplx|nvapi|r8|fw)[_-][A-Za-z0-9]{36,90}',
  inText: true,
  weight: 0.97,
  examples: {
    match: [`gsk_${'a1B2'.repeat(13)}`, `xai-${'a1B2'.repeat(20)}`, `pplx-${'a1B2'.repeat(12)}`],
    reject: ['gsk_1234', `rx_${'a1B2'.repeat(13)}`],
  },
  refs: ['Keys of Groq, xAI, Perplexity, NVIDIA, Replicate and Fireworks, by their prefix'],
});
