import { type ContextRule, rule } from './context-rule.ts';

/** What boards, shops, bookings, talks with a bot and forms of inquiry call things in few letters. */
export const applicationRules: readonly ContextRule[] = [
  // Who booked, who is paid back, who applies.
  rule(
    'rsv nm, resv nm, rsrv nm, rsvn nm, rev nm, reserve nm, reservation nm, refund nm, refund name, refund holder',
    'name',
    8,
    { in: 'order travel booking', not: 'lookup', family: 'text' },
  ),
  rule('apply nm, aply nm, appl nm', 'name', 6, { near: { personal: 1 }, not: 'lookup', whole: true }),
  rule('std name, std nm, stu name, stu nm, stud name, stud nm', 'name', 9, {
    in: 'pupils',
    not: 'lookup',
    whole: true,
  }),
  rule('nm', 'name', 12, {
    in: 'asking booking',
    near: { contact: 1 },
    not: 'lookup place organization thing',
    whole: true,
  }),
  rule('mail', 'email', 9, { in: 'asking booking', near: { contact: 1 }, whole: true, family: 'text' }),
  rule('hope area, wish area, want area, hope region, desired area, desired region', 'address-part', 8, {
    not: 'lookup thing',
    family: 'text',
  }),
  rule('etc', 'free-text', 7, {
    in: 'asking content booking',
    near: { contact: 1 },
    whole: true,
    family: 'text',
    minLength: 100,
  }),
  // How many come, by how old they are.
  rule(
    'adult, child, infant, kid, senior, adult count, child count, infant count, kid count',
    undefined,
    12,
    {
      in: 'order travel booking',
      not: 'family',
      whole: true,
      family: 'number',
    },
  ),
  // What may be sent to whom.
  rule('agree, agree flag', 'consent-time', 8, { near: { contact: 1 }, not: 'lookup', whole: true }),
  rule(
    'mailing, mailling, allow mailing, sms, allow sms, push, allow push, kakao talk, alimtalk',
    'consent-time',
    8,
    { in: 'person', near: { personal: 2 }, whole: true, family: 'number' },
  ),
  rule('mailing, mailling, allow mailing, sms, allow sms, allow push, alimtalk', 'consent-time', 8, {
    in: 'person',
    near: { personal: 2 },
    whole: true,
    family: 'text',
    maxLength: 3,
  }),
  // A talk with a bot: which of them said it, and who the other is.
  rule(
    'bot msg, bot message, bot text, bot response, bot answer, bot reply, bot utterance, ai message, ai text, ai reply, assistant message, assistant text',
    'completion',
    16,
    { in: 'llm', not: 'lookup', whole: true },
  ),
  rule('user msg, user message, user text, user utterance, user input, user question', 'prompt', 12, {
    in: 'llm',
    not: 'lookup',
    whole: true,
  }),
  rule('user key', 'username', 14, {
    in: 'llm message content event',
    not: 'secret lookup',
    whole: true,
    family: 'text',
  }),
  rule(
    'chunk token, chunk tokens, max out tok, max output token, max token, context window, context length',
    undefined,
    12,
    {
      in: 'llm',
      not: 'log',
      whole: true,
      family: 'number',
    },
  ),
  // What a person says of themselves when applying.
  rule('introduce, introduction, self introduction, intro, profile summary, career objective', 'resume', 10, {
    in: 'candidacy',
    near: { personal: 1 },
    not: 'vacancy lookup',
    whole: true,
    family: 'text',
    minLength: 100,
  }),
  rule('head title, headline title', undefined, 12, { in: 'content published', not: 'person', whole: true }),
  // The year somebody is in at school.
  rule('grade', 'school', 9, {
    in: 'pupils',
    not: 'lookup thing rating marks studies',
    near: { personal: 2 },
    whole: true,
    family: 'number',
  }),
  // What an account is reached and shown by.
  rule('email host, email domain', 'email', 8, { in: 'person', near: { personal: 2 }, whole: true }),
  rule('thumbnail image, thumbnail image url, thumbnail url, thumbnail', 'photo', 6, {
    in: 'person',
    near: { personal: 3 },
    not: 'thing content order lookup place organization',
    whole: true,
  }),
  rule('dev id, dev uuid', 'device-id', 9, {
    in: 'person people session event',
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  rule('code value, auth code, authority code', undefined, 10, {
    in: 'lookup',
    not: 'person',
    whole: true,
  }),
];
