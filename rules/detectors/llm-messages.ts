import { defineDetector } from '../../src/sdk/index.ts';

const asking = '"role" ?: ?"(?:system|user|developer|tool)"';
/** Families of models, as requests name them. */
const models =
  '(?:[^"]{0,60}[/.])?(?:gpt|chatgpt|o[1-9]|claude|gemini|gemma|llama|mistral|mixtral|qwen|deepseek|command|text-|titan|nova|phi|grok|exaone|solar|hcx)';
/** What is set for a model beside its input. */
const set =
  '"(?:temperature|top_p|max_tokens|max_output_tokens|stream|instructions|previous_response_id|encoding_format|dimensions|tools|options)" ?:';

export default defineDetector({
  id: 'llm-messages',
  kind: 'pattern',
  item: 'prompt',
  core: [
    // Messages of any dialect: a role beside what was said. An answer of an assistant alone is no request, a role alone a right.
    `\\[? ?\\{[^{}]{0,200}${asking} ?,[^{}]{0,300}"(?:content|parts|text|tool_call_id)"[\\s\\S]*`,
    `\\[? ?\\{[^{}]{0,60}"(?:content|parts|text)" ?: ?["\\[][\\s\\S]{0,900}${asking}[\\s\\S]*`,
    '\\[ ?\\{[^{}]{0,200}"role" ?: ?"assistant" ?,[^{}]{0,300}"(?:content|parts|text|tool_calls)"[\\s\\S]*',
    // ShareGPT and LangChain say who spoke by other words.
    '\\[? ?\\{[^{}]{0,200}"(?:from|type)" ?: ?"(?:human|gpt)" ?, ?(?:"data" ?: ?\\{)?[^{}]{0,200}"(?:value|content|text)"[\\s\\S]*',
    '\\[? ?\\{ ?"(?:content|value)" ?: ?"[\\s\\S]{0,900}"(?:from|type)" ?: ?"human"[\\s\\S]*',
    '\\[{0,2} ?\\{[^{}]{0,200}"id" ?: ?\\[[^\\]]{0,100}"(?:Human|System)Message"[\\s\\S]*',
    '\\{[\\s\\S]{0,800}"messages" ?: ?\\[ ?\\[? ?\\{[^{}]{0,300}"(?:role|content|parts|HumanMessage|SystemMessage)"[\\s\\S]*',
    // Gemini; Responses; Bedrock's Titan, Llama and Claude 2; Ollama and other completions; Vertex.
    '\\{[\\s\\S]{0,800}"contents" ?: ?\\[? ?\\{[^{}]{0,200}"parts" ?: ?[\\[{][\\s\\S]*',
    '\\{[\\s\\S]{0,400}"input" ?: ?\\[ ?\\{[^{}]{0,200}(?:"role"|"type" ?: ?"(?:message|function_call|function_call_output|input_text)")[\\s\\S]*',
    '\\{[^{}]{0,200}"(?:model|modelId)" ?: ?"[^"]{1,100}"[^{}]{0,200}"prompt" ?: ?"[\\s\\S]*',
    `\\{[^{}]{0,200}"model" ?: ?"${models}[^{}]{0,300}"input" ?: ?["\\[][\\s\\S]*`,
    `\\{[^{}]{0,200}"model" ?: ?"[^"]{1,100}"[^{}]{0,200}"input" ?: ?"[\\s\\S]*${set}[\\s\\S]*`,
    `\\{ ?"(?:input|prompt)" ?: ?"[\\s\\S]*"model" ?: ?"${models}[\\s\\S]*`,
    '\\{ ?"inputText" ?: ?"[^"]*" ?\\}',
    '\\{[\\s\\S]{0,400}"query" ?: ?"[\\s\\S]*"response_mode" ?:[\\s\\S]*',
    '\\{[\\s\\S]{0,800}"(?:gen_ai|llm)\\.(?:prompt|input)[^"]{0,60}" ?:[\\s\\S]*',
    '\\{ ?"inputText" ?: ?"[\\s\\S]*"(?:textGenerationConfig|dimensions|normalize|embeddingConfig)" ?:[\\s\\S]*',
    '\\{ ?"prompt" ?: ?"[\\s\\S]*"(?:max_gen_len|max_tokens|max_tokens_to_sample|temperature|stream|num_predict)" ?:[\\s\\S]*',
    '\\{ ?"instances" ?: ?\\[ ?\\{ ?"(?:prompt|content|messages)" ?:[\\s\\S]*',
    '\\{[^{}]{0,400}"message" ?: ?"[^"]*"[^{}]{0,200}"chat_history" ?: ?\\[[\\s\\S]*',
  ].join('|'),
  weight: 0.92,
  examples: {
    match: [
      '[{"role":"user","content":"hello"}]',
      '[{"content":"hello","role":"user"}]',
      '{"model":"m","messages":[{"role":"user"}]}',
      '{"method":"POST","body":{"model":"m","messages":[{"role":"user","content":"hello"}]}}',
      '{"contents":[{"role":"user","parts":[{"text":"hello"}]}]}',
      '{"systemInstruction":{"parts":[{"text":"be kind"}]},"contents":[{"parts":[{"text":"hello"}]}]}',
      '{"model":"m","input":[{"role":"user","content":"hello"}]}',
      '{"model":"gpt-5","input":"hello"}',
      '{"model":"m","prompt":"hello","stream":false}',
      '{"inputText":"hello","textGenerationConfig":{}}',
      '{"prompt":"hello","max_gen_len":30}',
      '{"instances":[{"prompt":"hello"}]}',
      '{"model":"text-embedding-3","input":["hello","hi"]}',
      '{"inputText":"hello"}',
      '{"inputs":{},"query":"hello","response_mode":"blocking"}',
      '{"gen_ai.prompt":"hello"}',
      '{"message":"hello","chat_history":[]}',
      '[{"from":"human","value":"hello"},{"from":"gpt","value":"hi"}]',
      '[{"type":"human","content":"hello"}]',
      '[{"type":"human","data":{"content":"hello"}}]',
    ],
    reject: [
      '{"role":"admin"}',
      '{"role":"user","id":5}',
      '[{"role":"user","scope":"read"}]',
      '[]',
      '{"contents":["a","b"]}',
      '{"contents":[{"role":"box","quantity":3}]}',
      '{"messages":[],"id":5}',
      '{"input":"file.txt","output":"pdf"}',
      '{"model":"T-3","input":"diesel","power":90}',
      '[{"type":"human","legs":2}]',
      '{"prompt":"hello"}',
    ],
  },
  refs: [
    'Request bodies as the APIs of OpenAI, Anthropic, Google, Amazon Bedrock, Cohere and Ollama define them',
  ],
});
