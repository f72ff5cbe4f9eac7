import { wordList, wordSet } from '../../names/word-list.ts';
import type { FieldView } from '../field-view.ts';
import { deleteBoth, hasAny, type Kinds, type Standing } from './standing.ts';
import { told } from './whom.ts';

/** Whether a language model is spoken to, its talks are kept or it is listed. */
export function addModels({ head, any }: Kinds, { name, named, fields, words, strong }: Standing): void {
  if (
    speaksToModels(fields) ||
    tellsModels(fields) ||
    speaksGemini(fields) ||
    (strong.has('token-usage') && !named.has('campaign')) ||
    takesTurns(name, words)
  )
    any.add('llm');
  else if (areBrokers(name, words)) {
    any.delete('llm');
    any.add('brokers');
  }
  // People talk to each other where one sends and another receives.
  else if (
    /(?:chat|conversation)/i.test(name) &&
    (served.test(name) || hasAny(words, /chat/i.test(name) ? known : spoken))
  )
    any.delete('llm');
  // An agent that has a model and a prompt is a program, whatever else agents do.
  if (bots.test(name) && any.has('llm') && hasAny(words, ['model', 'prompt', 'temperature', 'llm', 'tool'])) {
    deleteBoth({ head, any }, 'person');
    any.add('bots');
  }
  // A question with its options and the right one is asked of all.
  if (words.has('correct') || (words.has('option') && words.has('question'))) {
    any.delete('llm');
    any.add('published');
  }
  if (/models?$/i.test(name) && any.has('llm') && !hasAny(words, told)) head.add('lookup');
}

const bots = /(?:^|_|[a-z](?=[A-Z]))(?:agent|assistant|bot|chatbot|persona|copilot|character)s?$/i;

/** Two or more comments or Korean names that only the log of a language model has. */
const tellsModels = (fields: readonly FieldView[]): boolean =>
  fields.filter(({ field }) =>
    /(?:모델|LLM|AI|챗봇|어시스턴트|GPT)\s*(?:의\s*)?(?:응답|답변|출력|요약|회신)|프롬프트|(?:입력|출력|총)\s*토큰|추론\s*과정|검색용.*질의|임베딩\s*모델/i.test(
      `${field.name} ${field.comment ?? ''}`,
    ),
  ).length > 1;

/** Columns beside each other that only the log of a language model has: an input and an output, a prompt and its tokens. */
function speaksToModels(fields: readonly FieldView[]): boolean {
  const strong = new Set<string>();
  const any = new Set<string>();
  for (const { matches } of fields) {
    for (const match of matches) {
      // A choice is made by anybody.
      if (match.phrase === 'choice') continue;
      any.add(match.item);
      if (match.strong) strong.add(match.item);
    }
  }
  const asked = any.has('prompt') && any.has('completion');
  return strong.has('token-usage')
    ? asked || strong.has('prompt')
    : asked && (strong.has('prompt') || strong.has('completion'));
}

/** Two or more columns as Gemini's interface calls what it is asked and what it answers. */
const speaksGemini = (fields: readonly FieldView[]): boolean =>
  fields.filter(({ field }) => ofGemini.has(field.name.toLowerCase().replaceAll('_', ''))).length > 1;
const ofGemini = wordSet(
  'contents candidates usagemetadata generationconfig safetysettings systeminstruction modelversion promptfeedback finishreason thoughtstokencount candidatestokencount',
);

/** Talks with those who serve customers. */
const served = /inquir|enquir|consult|counsel|support|helpdesk|(?:^|_)(?:cs|qna|customer)(?:_|$)/i;

/** Who takes part in what people say to each other. */
const spoken = wordList(
  'player guild channel receiver recipient room nickname nick inbox participant jid delivered seen read assignee contact peer',
);

/** Who is known by name or account in a chat, where a talk with a model tells a key at most. */
const known = [...spoken, 'sender', 'username', 'account', 'ticket', 'buyer', 'seller', 'friend', 'matched'];

/** Messages with a role (user, assistant, system) are turns of a talk with a model. */
const takesTurns = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:message|chat|conversation|turn|thread)s?(?:_?v\d+)?$/i.test(name) &&
  words.has('role') &&
  hasAny(words, ['content', 'part', 'message', 'messages', 'text', 'body']) &&
  !words.has('sender') &&
  !hasAny(words, spoken);

/** Agents who sell and let, and are no programs. */
const ofPrograms = wordList(
  'prompt model tool llm system temperature instruction token conversation thread session persona message memory trigger endpoint config schema run',
);
const areBrokers = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))agents?(?:_|[A-Z]|$)/i.test(name) &&
  !/llm|ai_|model|chat|convers|run|tool|step|task|memor|session|message|config|trace|prompt/i.test(name) &&
  !hasAny(words, ofPrograms);
