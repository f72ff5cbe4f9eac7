import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'llm-completion',
  kind: 'pattern',
  item: 'completion',
  core: '\\{[\\s\\S]{0,400}"(?:choices|completion|candidates)" ?: ?[\\[{"][\\s\\S]*',
  gate: { minLength: 14, has: ['brace', 'colon'] },
  weight: 0.9,
  examples: {
    match: ['{"id":"x","choices":[{"message":{"content":"hi"}}]}'],
    reject: ['{"options":[]}', '[]'],
  },
  refs: ['Chat completion response bodies as the common APIs define them'],
});
