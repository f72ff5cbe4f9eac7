import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'llm-messages',
  kind: 'pattern',
  item: 'prompt',
  core: '\\[?\\{[^{}]{0,200}"role" ?: ?"(?:system|user|assistant|developer|tool)"[\\s\\S]*|\\{[^{}]{0,400}"messages" ?: ?\\[[\\s\\S]*',
  gate: { minLength: 12, has: ['brace', 'colon'] },
  weight: 0.92,
  examples: {
    match: ['[{"role":"user","content":"hello"}]', '{"model":"m","messages":[{"role":"user"}]}'],
    reject: ['{"role":"admin"}', '[]'],
  },
  refs: ['Chat completion request bodies as the common APIs define them'],
});
