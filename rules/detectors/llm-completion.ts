import { defineDetector } from '../../src/sdk/index.ts';

const said = '"(?:content|parts|text|tool_calls|refusal|audio)"';

export default defineDetector({
  id: 'llm-completion',
  kind: 'pattern',
  item: 'completion',
  core: [
    // OpenAI's, whole or as a stream sends it; what many others imitate. A quiz has choices as well.
    '(?:data: ?)?\\[? ?\\{[\\s\\S]{0,400}"choices" ?: ?\\[ ?\\{[^{}]{0,200}"(?:message|delta)" ?: ?\\{[\\s\\S]*',
    '(?:data: ?)?\\[? ?\\{[\\s\\S]{0,400}"choices" ?: ?\\[ ?\\{[\\s\\S]*"(?:finish_reason|logprobs)"[\\s\\S]*',
    '(?:data: ?)?\\{[\\s\\S]{0,300}"object" ?: ?"(?:chat\\.completion|text_completion|response")[\\s\\S]*',
    // Gemini's, PaLM's; one of its candidates alone. An election has candidates as well.
    '\\[? ?\\{[\\s\\S]{0,400}"candidates" ?: ?\\[ ?\\{[^{}]{0,200}(?:"content" ?: ?\\{|"(?:output|finishReason|finish_reason|citationMetadata)"|"author" ?: ?"[^"]{0,40}" ?, ?"content")[\\s\\S]*',
    '\\[? ?\\{[^{}]{0,100}"content" ?: ?\\{ ?(?:"role" ?: ?"model" ?, ?)?"parts" ?: ?\\[ ?\\{ ?"(?:text|functionCall|thought|inlineData)"[\\s\\S]*',
    // Anthropic's of old and what its streams send.
    '\\{[\\s\\S]{0,400}"completion" ?: ?"[\\s\\S]*"(?:stop_reason|stop|model|finish_reason|log_id|truncated)"[\\s\\S]*',
    '\\{[^{}]{0,300}"(?:model|stop_reason)" ?:[^{}]{0,300}"completion" ?: ?"[\\s\\S]*',
    '(?:event: ?\\w{1,40}\\s{1,3})?(?:data: ?)?\\{ ?"type" ?: ?"(?:content_block_(?:start|delta)|message_(?:start|delta)|response\\.(?:output_text|completed|created))[\\s\\S]*',
    // Responses; Bedrock's Converse, Titan and Llama; Cohere; Ollama; Vertex; Hugging Face; LangChain.
    '\\{[\\s\\S]{0,800}"output" ?: ?\\[ ?\\{[^{}]{0,200}(?:"type" ?: ?"(?:message|reasoning|output_text|[a-z_]{3,20}_call)"|"role" ?: ?"assistant"|"content" ?: ?\\[)[\\s\\S]*',
    '\\{[^{}]{0,200}"output" ?: ?\\{ ?"message" ?: ?\\{[\\s\\S]*',
    '\\{[^{}]{0,200}"results" ?: ?\\[ ?\\{[^{}]{0,200}"(?:outputText|generated_text)" ?: ?"[\\s\\S]*',
    '\\{[^{}]{0,200}"(?:generations|predictions)" ?: ?\\[ ?\\[? ?\\{[^{}]{0,200}"(?:text|content|message)" ?: ?["{][\\s\\S]*',
    '\\{ ?"generation" ?: ?"[\\s\\S]*"(?:prompt_token_count|generation_token_count|stop_reason|prompt_logprobs)"[\\s\\S]*',
    '\\{[\\s\\S]{0,900}"generation_id" ?: ?"[\\s\\S]*',
    '\\{[^{}]{0,200}"model" ?: ?"[^"]{1,100}"[^{}]{0,200}"response" ?: ?"[\\s\\S]*"done" ?: ?(?:true|false)[\\s\\S]*',
    '\\[? ?\\{ ?"generated_text" ?: ?"[\\s\\S]*',
    // Dify; what OpenTelemetry calls it.
    '\\{[\\s\\S]{0,400}"answer" ?: ?"[\\s\\S]*"(?:conversation_id|retriever_resources|total_tokens)" ?:[\\s\\S]*',
    '\\{[\\s\\S]{0,800}"(?:gen_ai|llm)\\.(?:completion|output)[^"]{0,60}" ?:[\\s\\S]*',
    // The message of an assistant, and the tools that it calls.
    '\\[? ?\\{[\\s\\S]{0,400}"message" ?: ?\\{[^{}]{0,100}"role" ?: ?"assistant"[\\s\\S]*',
    `\\{[^{}]{0,200}"role" ?: ?"assistant" ?,[^{}]{0,300}${said}[\\s\\S]*`,
    '\\{[^{}]{0,200}"role" ?: ?"model" ?,[^{}]{0,100}"parts"[\\s\\S]*',
    '\\{[^{}]{0,60}"content" ?: ?["\\[][\\s\\S]{0,900}"role" ?: ?"assistant"[\\s\\S]*',
    '\\{ ?"parts" ?: ?\\[[\\s\\S]{0,900}"role" ?: ?"model"[\\s\\S]*',
    '\\[? ?\\{[^{}]{0,200}"function" ?: ?\\{[^{}]{0,200}"arguments" ?: ?["{][\\s\\S]*',
    '\\[? ?\\{[^{}]{0,200}"type" ?: ?"tool_use" ?,[\\s\\S]*',
    '\\[? ?\\{[^{}]{0,60}"functionCall" ?: ?\\{[\\s\\S]*',
  ].join('|'),
  weight: 0.9,
  examples: {
    match: [
      '{"id":"x","choices":[{"message":{"content":"hi"}}]}',
      'data: {"id":"x","choices":[{"index":0,"delta":{"content":"hi"}}]}',
      '{"choices":[{"text":"hi","index":0,"finish_reason":"stop"}]}',
      '{"candidates":[{"content":{"parts":[{"text":"hi"}],"role":"model"}}],"usageMetadata":{}}',
      '[{"content":{"role":"model","parts":[{"text":"hi"}]},"finishReason":"STOP"}]',
      '{"completion":"hi","stop_reason":"stop_sequence"}',
      '{"output":[{"type":"message","content":[{"type":"output_text","text":"hi"}]}]}',
      '{"type":"message","role":"assistant","content":[{"type":"text","text":"hi"}]}',
      '{"output":{"message":{"role":"assistant","content":[{"text":"hi"}]}}}',
      '{"results":[{"tokenCount":3,"outputText":"hi"}]}',
      '{"generation":"hi","prompt_token_count":3}',
      '{"model":"m","response":"hi","done":true}',
      '{"model":"m","message":{"role":"assistant","content":"hi"}}',
      '{"predictions":[{"content":"hi"}]}',
      '{"status":{"code":1},"result":{"message":{"role":"assistant","content":"hi"}}}',
      '{"answer":"hi","conversation_id":"c1"}',
      '{"gen_ai.completion":"hi"}',
      '[{"id":"c1","type":"function","function":{"name":"find","arguments":"{}"}}]',
      '[{"type":"tool_use","id":"t1","name":"find","input":{}}]',
    ],
    reject: [
      '{"options":[]}',
      '[]',
      '{"results":[{"id":1}]}',
      '{"results":[{"text":"hi","score":0.3}]}',
      '{"output":"pdf"}',
      '{"output":[{"type":"valve","open":true}]}',
      '{"response":"ok"}',
      '{"response":"ok","done":true}',
      '{"question":"who","choices":["a","b"]}',
      '{"choices":[{"id":1,"label":"a"}]}',
      '{"office":"mayor","candidates":[{"sku":1}]}',
      '{"task":1,"completion":{"percent":30}}',
      '{"generation":"third","doors":5}',
      '{"function":{"name":"f","arguments":[1]}}',
      '[{"type":"function","function":{"name":"find","parameters":{}}}]',
    ],
  },
  refs: [
    'Response bodies as the APIs of OpenAI, Anthropic, Google, Amazon Bedrock, Cohere, Ollama and Hugging Face define them',
  ],
});
