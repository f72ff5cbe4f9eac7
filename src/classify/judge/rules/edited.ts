import { type ContextRule, rule } from './context-rule.ts';

/** Texts by who wrote them: an owner for all to read, a machine of itself, or somebody about what they want. */
export const editedRules: readonly ContextRule[] = [
  rule(
    `title, subject, headline, heading, description, summary, body, content, text, message, excerpt, standfirst, intro, introduction, about, explanation,
    preview text, preview, caption, tagline, detail, html, body html, body md, body text, content html, meta title, meta description, lead, teaser, blurb, synopsis`,
    undefined,
    12,
    { in: 'edited', not: 'people message llm', whole: true },
  ),
  rule('question title, question text, question description, question body', undefined, 9, {
    not: 'llm people asking',
    whole: true,
  }),
  rule(
    'meta description, meta title, meta keyword, meta keywords, seo title, seo description, og title, og description',
    undefined,
    12,
  ),
  rule('subject, title, preview text, preheader, html body, body html, html, name', undefined, 12, {
    in: 'campaign',
    not: 'people person',
    whole: true,
  }),
  // What a program says when it fails.
  rule('message, text, description, body, title', undefined, 12, {
    in: 'signal',
    not: 'llm people',
    whole: true,
  }),
  rule('message, msg, reason, description', undefined, 12, {
    in: 'machine',
    not: 'llm people content work order booking shift audit occasion call thing email asking',
    whole: true,
  }),
  rule(
    'error message, err message, error msg, fail message, failure message, exception message, error text, err text, stack trace, stacktrace',
    undefined,
    12,
    { not: 'llm' },
  ),
  rule('about, description, tagline', undefined, 7, {
    in: 'organization',
    not: 'people person content asking',
    whole: true,
  }),
  // What somebody wants, tells or is to know.
  // What somebody put into a basket is a list of things.
  rule('cart, wishlist, wish list, basket, cart items, cart data', undefined, 9, { whole: true }),
  rule('purpose', undefined, 7, { in: 'thing', not: 'person people asking', whole: true }),
  rule(
    'purpose, purpose of visit, visit purpose, loan purpose, purpose of loan, purpose of call',
    'free-text',
    9,
    {
      not: 'lookup llm content email message secret machine software processing',
      family: 'text',
      minLength: 100,
      whole: true,
    },
  ),
  rule(
    'request, special request, special requests, song request, dietary request, preference, preferences, occasion, message on cake, message on card, dedication',
    'free-text',
    9,
    {
      in: 'order travel booking asking occasion donation',
      not: 'lookup llm machine secret log',
      family: 'text',
      minLength: 100,
      whole: true,
    },
  ),
  rule('prayer, prayer request, request', 'free-text', 8, {
    in: 'asking',
    not: 'lookup llm machine secret log',
    family: 'text',
    minLength: 100,
    whole: true,
  }),
  rule(
    `diary, homework, manifesto, pitch, love story, our story, log text, report text, status text, status message, autoreply body, auto reply,
    vacation message, out of office, custom answer, custom answers, next step, grounds, objection, warning text, availability text, other pet, other pets`,
    'free-text',
    8,
    { not: 'lookup llm machine secret goods', family: 'text', minLength: 200, whole: true },
  ),
  rule(
    'summary, description, detail, problem, issue, fault, finding, findings, outcome, resolution',
    'free-text',
    8,
    {
      in: 'voiced',
      not: 'lookup llm machine edited people health goods',
      family: 'text',
      minLength: 100,
      whole: true,
    },
  ),
  rule(
    'instruction, special instruction, delivery instruction, instructions, special instructions, delivery instructions',
    'free-text',
    9,
    {
      in: 'order work',
      not: 'lookup llm goods health vacancy machine device',
      whole: true,
      family: 'text',
      minLength: 100,
    },
  ),
  // What a gateway answers when a message was handed to it.
  rule(
    `response, responses, gate message, gateway message, gateway response, provider response, provider message, carrier response, carrier message, api response, server response, smtp response, smpp response, operator response, aggregator response,
    vendor response, response message, response text, response code, response data, raw response, delivery response, delivery message, delivery report, dlr, bounce message, bounce reason, bounce description, status message, status text, result message`,
    undefined,
    12,
    {
      in: 'log email machine signal',
      not: 'llm people person asking rating health court voiced order',
      whole: true,
    },
  ),
  // What programs trace of themselves.
  rule(
    'debug, debug info, debug output, trace, traceback, wmi fail, wmi fails, backtrace, stack, stdout, stderr, console output',
    undefined,
    12,
    {
      in: 'log machine device signal',
      not: 'llm people',
      whole: true,
    },
  ),
  // What is shown on a screen or a sign.
  rule('message, text, content, caption, headline', undefined, 9, {
    in: 'device',
    not: 'people person session log event content call phone email',
    whole: true,
  }),
  // A few letters say no reason, but the code of one.
  rule('reason, cause, problem, defect, fault', undefined, 7, {
    in: 'machine device goods signal',
    not: 'people person health',
    whole: true,
    family: 'text',
    maxLength: 20,
  }),
];
