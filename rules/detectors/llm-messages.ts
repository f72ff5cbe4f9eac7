import { defineDetector } from '../../src/sdk/index.ts';

export default defineDetector({
  id: 'llm-messages',
  kind: 'pattern',
  item: 'prompt',
  core: [
    // Messages of any dialect: a role beside what was said. An answer of an assistant alone is no request.
    '\\[?\\{[^{}]{0,200}"role" ?: ?"(?:system|user|developer|tool)"[\\s\\S]*',
    '\\[\\{[^{}]{0,200}"role" ?: ?"assistant"[\\s\\S]*',
    // ShareGPT and LangChain say who spoke by other words.
    '\\[?\\{[^{}]{0,200}"(?:from|type)" ?: ?"(?:human|gpt)"[\\s\\S]*',
    '\\{[^{}]{0,400}"messages" ?: ?\\[[\\s\\S]*',
    // Gemini; Responses; Bedrock's Titan, Llama and Claude 2; Ollama and other completions; Vertex.
    '\\{[^{}]{0,400}"contents" ?: ?\\[? ?\\{[^{}]{0,200}"(?:role|parts)"[\\s\\S]*',
    '\\{[^{}]{0,400}"input" ?: ?\\[ ?\\{[^{}]{0,200}"role"[\\s\\S]*',
    '\\{[^{}]{0,200}"(?:model|modelId)" ?: ?"[^"]{1,100}"[^{}]{0,200}"(?:input|prompt)" ?: ?"[\\s\\S]*',
    '\\{ ?"inputText" ?: ?"[\\s\\S]*',
    '\\{ ?"prompt" ?: ?"[\\s\\S]*"(?:max_gen_len|max_tokens|max_tokens_to_sample|temperature|stream|num_predict)" ?:[\\s\\S]*',
    '\\{ ?"instances" ?: ?\\[ ?\\{ ?"(?:prompt|content|messages)" ?:[\\s\\S]*',
    '\\{[^{}]{0,400}"message" ?: ?"[^"]*"[^{}]{0,200}"chat_history" ?: ?\\[[\\s\\S]*',
  ].join('|'),
  gate: { minLength: 12, has: ['brace', 'colon'] },
  weight: 0.92,
  examples: {
    match: [
      '[{"role":"user","content":"hello"}]',
      '{"model":"m","messages":[{"role":"user"}]}',
      '{"contents":[{"role":"user","parts":[{"text":"hello"}]}]}',
      '{"model":"m","input":[{"role":"user","content":"hello"}]}',
      '{"model":"m","prompt":"hello","stream":false}',
      '{"inputText":"hello","textGenerationConfig":{}}',
      '{"prompt":"hello","max_gen_len":30}',
      '{"instances":[{"prompt":"hello"}]}',
      '{"message":"hello","chat_history":[]}',
      '[{"from":"human","value":"hello"},{"from":"gpt","value":"hi"}]',
      '[{"type":"human","content":"hello"}]',
    ],
    reject: [
      '{"role":"admin"}',
      '[]',
      '{"contents":["a","b"]}',
      '{"input":"file.txt","output":"pdf"}',
      '{"prompt":"hello"}',
    ],
  },
  refs: [
    'Request bodies as the APIs of OpenAI, Anthropic, Google, Amazon Bedrock, Cohere and Ollama define them',
  ],
});
