import { type ContextRule, rule } from './context-rule.ts';

/** Titles, texts, what is sent to models, secrets, traces of use. */
export const textRules: readonly ContextRule[] = [
  // Titles, texts and documents.
  // A short one before a name is how somebody is addressed.
  rule('title', 'job-title', 5, { in: 'person work', not: 'content thing llm', whole: true, minLength: 21 }),
  // What a trouble is called tells of who has it; what a post is called, of who wrote it; other titles are chosen to be read.
  rule('title', 'free-text', 5, { in: 'voiced', not: 'llm vacancy lookup edited' }),
  rule('title', 'free-text', 4, { in: 'content', not: 'llm vacancy lookup edited voiced' }),
  rule('title', 'prompt', 3, { in: 'llm', not: 'lookup log', whole: true }),
  rule('position, rank, post, role name, job id, job code', 'job-title', 4, {
    in: 'person work',
    whole: true,
  }),
  rule(
    `subject, content, text, txt, body, message, reason, answer, question, response, value, description,
    detail, idea, statement, reply`,
    'free-text',
    4.5,
    { in: 'content', not: 'llm lookup vacancy' },
  ),
  rule('description, detail, explanation, summary', 'free-text', 1.2, {
    near: { personal: 1 },
    not: 'lookup thing vacancy llm place',
  }),
  rule(
    'background info, background information, more info, other info, further information, extra information, about',
    'free-text',
    4.5,
    { in: 'person people account', not: 'lookup thing', whole: true },
  ),
  rule('content html, html content, body html, html body, html, body plain, raw body', 'free-text', 4.5, {
    in: 'content email',
    not: 'lookup thing llm',
  }),
  rule('sent from, sent to, mail from, mail to', 'email', 5.5, { in: 'email', whole: true }),
  rule('headline', 'free-text', 2, { in: 'content', not: 'lookup thing', whole: true }),
  rule('detail json, detail', 'free-text', 3, { in: 'event' }),
  rule('description, detail', 'free-text', 2.5, { in: 'log order', not: 'lookup thing' }),
  rule('message, content, body', 'free-text', 1.8, { not: 'llm lookup', whole: true }),
  rule('message, content, body, text', 'free-text', 1, { not: 'llm lookup' }),
  rule(
    `data, payload, metadata, context, parameter, params, extra, property, detail, message, history,
    value, info, extra info`,
    'free-text',
    3,
    {
      in: 'log',
      not: 'lookup session',
    },
  ),
  rule('before, after, old, new, changes, change, diff, details json', 'free-text', 5, {
    in: 'log',
    whole: true,
  }),
  rule('note, comment, description', undefined, 5, { in: 'secret', not: 'content' }),
  // What a credential keeps, encrypted or not.
  rule('data', 'api-key', 9, {
    in: 'secret',
    not: 'person session',
    whole: true,
    family: 'text',
    minLength: 100,
  }),
  rule('note, comment, description', undefined, 2, { in: 'lookup thing' }),
  rule('content, title, subject, description, text, body', undefined, 3.5, {
    in: 'lookup thing',
    not: 'content log',
  }),
  rule('request body, request content, request payload, raw request', 'free-text', 8, {
    in: 'log event session',
    not: 'llm',
    whole: true,
  }),
  // What is sent to a model and comes back.
  rule(
    `input, query, question, request, request body, request content, content, message, messages,
    instruction, inputs, body, event`,
    'prompt',
    4.5,
    { in: 'llm', not: 'lookup' },
  ),
  rule(
    'output, response, response body, response content, answer, result, reply, outputs, observation',
    'completion',
    5,
    {
      in: 'llm',
      not: 'lookup',
    },
  ),
  rule(
    `request body, request content, request payload, request text, raw request, query text, input text`,
    'prompt',
    1.6,
    { not: 'order content lookup llm' },
  ),
  rule('response body, response content, response payload, response text, raw response', 'completion', 1.6, {
    not: 'order content lookup llm',
  }),
  // What people write to each other is asked of no model.
  rule('message, messages', 'free-text', 10, {
    in: 'content message',
    not: 'llm lookup',
    family: 'text',
    whole: true,
  }),
  rule('chat, chats, conversation, dialog', 'prompt', 9, { in: 'llm', not: 'lookup', whole: true }),
  // Answers of a form.
  rule('response, custom inputs, form response, custom response, booking response', 'free-text', 9, {
    in: 'booking asking travel candidacy occasion',
    not: 'lookup',
  }),
  rule('sender, role, author', undefined, 8, { in: 'llm', not: 'person order', whole: true }),
  rule('tool, tools', 'prompt', 8, { in: 'llm', not: 'lookup bots', whole: true }),
  rule('request preview', 'prompt', 9, { in: 'llm', whole: true, family: 'text' }),
  rule('response preview', 'completion', 9, { in: 'llm', whole: true, family: 'text' }),
  // What an agent that is a program is called, looks like and can do.
  rule(
    'avatar, avatar url, image, image url, icon, title, description, metadata, background',
    undefined,
    12,
    {
      in: 'bots',
      whole: true,
    },
  ),
  rule('part, parts, text', 'prompt', 6, { in: 'llm', not: 'lookup', whole: true }),
  rule('reasoning, rationale, thought, thinking, chain', 'completion', 5, { in: 'llm', not: 'lookup' }),
  rule('error message, error', 'free-text', 2, { in: 'llm log', not: 'lookup' }),
  rule('agent name, subagent, parent agent, ai agent, bot name, assistant name', undefined, 10, {
    in: 'llm',
  }),
  rule('agent', undefined, 16, { in: 'llm brokers', whole: true }),
  rule('metadata', 'free-text', 3, { in: 'llm' }),
  rule('finish reason, stop reason, tool choice, error type, end reason', undefined, 9, { in: 'llm' }),
  rule(
    'completion content, response content, reply content, output content, generation content',
    'completion',
    6,
    {
      in: 'llm',
      not: 'lookup',
    },
  ),
  rule('user text, human text, user content', 'prompt', 5, { in: 'llm', not: 'lookup' }),
  rule('bot text, ai text, assistant text, model text, bot content', 'completion', 5, {
    in: 'llm',
    not: 'lookup',
  }),
  rule('bill amount', 'token-usage', 16, { in: 'llm' }),
  rule('question content, question text, query content', 'prompt', 5, { in: 'llm', not: 'lookup' }),
  rule('answer content, answer text, reply content', 'completion', 12, { in: 'llm', not: 'lookup' }),
  rule('use amount, amount used', 'token-usage', 16, { in: 'llm' }),
  rule(
    'usage, cost, total cost, estimated cost, cost usd, cost micro usd, cost micros, cost cents, spend usd, charge usd, request, quota, total price, spend',
    'token-usage',
    4,
    {
      in: 'llm',
    },
  ),
  rule('start time, end time, starttime, endtime, time', 'request-time', 6, { in: 'llm', whole: true }),
  rule(
    `writer id, author id, sender id, receiver id, recipient id, requester id, counselor id, reporter id, reviewer id,
    inviter id, answerer id, questioner id, seller id, buyer id`,
    'username',
    8.5,
    { minLength: 8, maxLength: 30, not: 'lookup' },
  ),
  rule('user, end user, enduser, actor', 'username', 4, { in: 'llm log', whole: true }),
  rule('prompt, prompt text, prompt file, prompt audio, prompt message', undefined, 10, {
    in: 'call',
    not: 'llm',
  }),
  rule('asset, assets', undefined, 9, { in: 'llm log' }),
  rule('suite', undefined, 9, { in: 'llm machine thing', whole: true }),
  rule('answer, security answer, secret answer, ans', 'password', 9, {
    in: 'secret person session',
    not: 'content rating lookup pupils health candidacy llm',
    whole: true,
    family: 'text',
  }),
  // Secrets.
  // What a record was and became, kept whole.
  rule(
    'before, after, before state, after state, old value, new value, old values, new values, old data, new data, changes, change, diff, meta, metadata, detail, details, payload, context',
    'free-text',
    6,
    { in: 'audit', family: 'json' },
  ),
  rule(
    'consultation history, counsel history, counseling history, conversation history, chat history, contact history, interaction history',
    'free-text',
    6,
    { in: 'person account', not: 'lookup', whole: true },
  ),
  // What was said last in a talk between people.
  rule('last message, last message content, last message text, last msg, latest message', 'free-text', 9, {
    not: 'machine',
    whole: true,
    family: 'text',
    minLength: 20,
  }),
  // Whom an account of another service logs in.
  rule('provider key', 'username', 12, { in: 'event session' }),
  // Sessions that a framework keeps in a table, by what the cookie says.
  rule('id', 'session-id', 12, { in: 'session', family: 'text', minLength: 60, maxLength: 300, whole: true }),
  // The number that is called up in a waiting room.
  rule('token number, current token, next token, last token, token no', undefined, 14, {
    not: 'llm secret',
    family: 'number',
  }),
  // Rights are granted to a role.
  rule('granted at, grant date, granted on', 'record-time', 12, { in: 'lookup', timed: true }),
  rule('approved at, approved date', 'consent-time', 8, { in: 'secret', timed: true }),
  rule('code, key, hash, value, secret', 'token', 4.5, { in: 'secret', whole: true }),
  rule('code', 'token', 3, { in: 'secret', not: 'lookup session' }),
  rule('prefix, key prefix', 'api-key', 5, { in: 'secret', whole: true }),
  rule('challenge data, credential, session data', 'token', 6, { in: 'secret' }),
  rule('client name, client nm', undefined, 5, { in: 'secret', not: 'person' }),
  rule('name', undefined, 5, { in: 'secret', not: 'person', whole: true }),
  rule('kid', undefined, 12, { in: 'secret', whole: true }),
  rule('provider id, provider key', 'username', 8, { in: 'secret', whole: true }),
  // Traces of use.
  rule('occrrnc date, occurrence date, occurred date', 'visit-time', 9, {
    in: 'log event',
    not: 'lookup thing',
    timed: true,
  }),
  rule('url, uri, page, path, site, href, link, location', 'url', 4, { in: 'log session', not: 'lookup' }),
  rule(
    'website, homepage, home page, web site, blog, profile url, blog url, blog link, sns url, sns link, social url, social link, author url, identity url',
    'homepage',
    3.5,
    {
      in: 'person',
      not: 'organization lookup thing',
    },
  ),
  rule('url, web, web page, web url, user url, personal url, my url, page url', 'homepage', 6.3, {
    in: 'person',
    not: 'organization lookup thing',
    whole: true,
  }),
  rule('agent, client, platform, device, language', 'device-info', 4, { in: 'log session', whole: true }),
  rule('agent', 'device-info', 3, { in: 'content' }),
  rule('device, os, os version, operating system', undefined, 6, {
    in: 'lookup thing content',
    not: 'session event',
    whole: true,
  }),
  rule('solution, workaround, fix description, root cause', 'free-text', 9, {
    in: 'content',
    not: 'lookup event session',
    whole: true,
    family: 'text',
  }),
  rule('resolution', 'free-text', 10, { in: 'content', not: 'event session', whole: true }),
  rule('fingerprint', undefined, 10, { in: 'secret', not: 'session person', whole: true }),
  rule('screen name', undefined, 7, { in: 'event', not: 'person' }),
  rule('job name, job nm, job id, job type, job class, job code', undefined, 14, { in: 'machine' }),
  rule('model', 'device-info', 2.5, { in: 'device session', whole: true }),
  rule('session', 'session-id', 2, { in: 'log', whole: true }),
  rule('host', 'ip-address', 4, { in: 'event', whole: true }),
  // Which login a kernel's line is of.
  rule('ses', undefined, 12, { in: 'log event session', whole: true }),
  // Secrets that are kept encrypted, and what stands above a text.
  rule('cipher text, secret cipher text, ciphertext', 'api-key', 8, { in: 'secret', not: 'lookup' }),
  rule('subject line', 'free-text', 6, { in: 'content email', not: 'lookup' }),
  rule('headline, caption, heading', 'free-text', 5, {
    in: 'content rating',
    not: 'lookup thing',
    whole: true,
    family: 'text',
  }),
];
