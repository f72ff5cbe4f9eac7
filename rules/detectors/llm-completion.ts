import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'llm-completion',
  kind: 'pattern',
  item: 'completion',
  core: [
    '\\{[\\s\\S]{0,400}"(?:choices|completion|candidates)" ?: ?[\\[{"][\\s\\S]*',
    // Responses; Anthropic; Bedrock's Converse, Titan and Llama; Cohere; Ollama; Vertex.
    '\\{[^{}]{0,400}"output" ?: ?\\[ ?\\{ ?[^{}]{0,200}"(?:type|role|content)"[\\s\\S]*',
    '\\{[^{}]{0,200}"role" ?: ?"assistant"[\\s\\S]*',
    '\\{[^{}]{0,200}"output" ?: ?\\{ ?"message" ?: ?\\{[\\s\\S]*',
    '\\{[^{}]{0,200}"(?:results|generations|predictions)" ?: ?\\[ ?\\{[^{}]{0,200}"(?:outputText|text|content)" ?: ?"[\\s\\S]*',
    '\\{ ?"generation" ?: ?"[\\s\\S]*',
    '\\{[^{}]{0,300}"response" ?: ?"[\\s\\S]*"done" ?: ?(?:true|false)[\\s\\S]*',
    '\\{[^{}]{0,300}"message" ?: ?\\{ ?"role" ?: ?"assistant"[\\s\\S]*',
  ].join('|'),
  gate: { minLength: 12, has: ['brace', 'colon'] },
  weight: 0.9,
  examples: {
    match: [
      '{"id":"x","choices":[{"message":{"content":"hi"}}]}',
      '{"output":[{"type":"message","content":[{"type":"output_text","text":"hi"}]}]}',
      '{"type":"message","role":"assistant","content":[{"type":"text","text":"hi"}]}',
      '{"output":{"message":{"role":"assistant","content":[{"text":"hi"}]}}}',
      '{"results":[{"tokenCount":3,"outputText":"hi"}]}',
      '{"generation":"hi","prompt_token_count":3}',
      '{"model":"m","response":"hi","done":true}',
      '{"model":"m","message":{"role":"assistant","content":"hi"}}',
      '{"predictions":[{"content":"hi"}]}',
    ],
    reject: ['{"options":[]}', '[]', '{"results":[{"id":1}]}', '{"output":"pdf"}', '{"response":"ok"}'],
  },
  refs: [
    'Response bodies as the APIs of OpenAI, Anthropic, Google, Amazon Bedrock, Cohere and Ollama define them',
  ],
});
