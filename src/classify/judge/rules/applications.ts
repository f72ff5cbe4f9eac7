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
  // What Gemini calls its answers, what they cost and how they were asked for.
  rule('candidate', 'completion', 12, { in: 'llm', not: 'lookup person', whole: true }),
  rule('usage metadata', 'token-usage', 18, { not: 'lookup' }),
  rule(
    'generation config, generation setting, generation param, inference config, inference param, sampling param',
    'model-parameters',
    10,
    { not: 'lookup' },
  ),
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
  rule('edu, education, edu level, education level', 'school', 8, {
    in: 'candidacy',
    near: { personal: 2 },
    not: 'vacancy lookup',
    whole: true,
    family: 'text',
  }),
  rule('license, certificate', 'work-experience', 8, {
    in: 'candidacy',
    near: { personal: 2 },
    not: 'vacancy lookup driving',
    whole: true,
    family: 'text',
  }),
  rule('area, region', 'address-part', 6, {
    in: 'candidacy',
    near: { personal: 2 },
    not: 'vacancy lookup',
    whole: true,
    family: 'text',
  }),
  rule('career, career level, edu, education, edu level, experience', undefined, 12, {
    in: 'vacancy',
    not: 'candidacy',
    whole: true,
  }),
  rule('nation, nation code', 'nationality', 9, {
    in: 'person',
    near: { personal: 2 },
    not: 'lookup',
    whole: true,
  }),
  rule('d name, r name, o name', 'name', 8, {
    in: 'order address',
    near: { contact: 1, address: 1 },
    not: 'lookup organization',
    whole: true,
    family: 'text',
  }),
  // The year somebody is in at school.
  rule('grade', 'school', 13, {
    in: 'pupils',
    not: 'lookup thing marks studies content',
    near: { personal: 2 },
    whole: true,
    family: 'number',
  }),
  rule('p name, m name, u name, g name, s name, e name, t name, d name, r name, h name, v name', 'name', 6, {
    near: { personal: 1, contact: 1 },
    not: 'lookup thing organization place',
    whole: true,
    family: 'text',
  }),
  rule('pay', 'salary', 8, {
    in: 'person work',
    near: { personal: 1 },
    not: 'order lookup',
    whole: true,
    family: 'number',
  }),
  // Of one's year, not of a model's text.
  rule('generation', undefined, 9, { in: 'person', not: 'llm lookup', whole: true }),
  rule('emp grade, employee grade, staff grade, job rank', 'job-title', 9, { not: 'lookup', family: 'text' }),
  rule('social media, socialmedia, social handle', 'username', 8, {
    in: 'person people contacts',
    not: 'lookup campaign organization',
    whole: true,
    family: 'text',
  }),
  rule('delivery name, dlvr name', 'name', 9, { near: { address: 1 }, whole: true, family: 'text' }),
  // What guests think of a house, and what it says of itself.
  rule(
    'rating, ratings, stars, average rating, avg rating, rating avg, review score, evaluation score',
    undefined,
    10,
    { in: 'organization house thing goods', not: 'person rating log content', whole: true, family: 'number' },
  ),
  rule('introduction, intro, introduce', undefined, 7, {
    in: 'organization house goods thing',
    not: 'person people',
    whole: true,
  }),
  // Bodies, by the unit alone.
  rule('cm, kg', 'health', 9, {
    in: 'person people',
    not: 'lookup goods animal',
    whole: true,
    family: 'number',
  }),
  // What is eaten, weighed and moved, day by day.
  rule(
    'muscle, muscle mass, skeletal muscle, fat, fat mass, body fat, body water, inbody, inbody date, inbody score, visceral fat',
    'health',
    9,
    { in: 'person vitals health', not: 'lookup thing order', whole: true },
  ),
  rule(
    `kcal, calorie, calories, carbs, carb, carbohydrate, protein, fat, sodium, sugar, water, water ml, water intake, intake, intake kcal, burn kcal, total kcal, food name, food nm,
    meal type, distance, pace, avg pace, avg bpm, max bpm, heart rate, elevation gain, cadence, exercise name, exercise nm, set count, reps`,
    'health',
    8,
    { in: 'vitals', not: 'lookup thing order machine device health', whole: true },
  ),
  // When a patient is expected.
  rule(
    'resv date, resv time, rsv date, rsv time, rsvn date, reserve date, reserve time, reservation date, reservation time, book date, booking date, res date, res time, visit date',
    'health',
    9,
    { in: 'health', not: 'lookup thing', whole: true },
  ),
  rule('a number, b number, c number', 'phone', 9, { in: 'call', whole: true }),
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
  rule('number', 'phone', 9, {
    in: 'call',
    not: 'lookup machine',
    whole: true,
    family: 'text',
    minLength: 10,
    maxLength: 24,
  }),
  rule('mail', 'email', 9, {
    not: 'lookup machine campaign message',
    whole: true,
    family: 'text',
    minLength: 30,
    maxLength: 255,
  }),
  rule('hash, hash value', 'password', 9, {
    in: 'person account',
    near: { personal: 1 },
    not: 'content event log order secret lookup goods',
    whole: true,
    family: 'text',
    minLength: 40,
  }),
  rule('upass, u pass, user pass, admin pass, login pass, apass', 'password', 9, {
    not: 'travel booking',
    whole: true,
    family: 'text',
  }),
  rule(
    'private pem, key pem, private key pem, credential enc, credentials enc, encrypted credential, encrypted credentials, google map key, google maps key, map api key',
    'api-key',
    12,
    { whole: true },
  ),
  // A licence of people who are not said to drive is one to practise.
  rule('license number, license no', 'professional-licence', 9, {
    in: 'person',
    near: { personal: 2 },
    not: 'driving vehicle organization lookup software licence',
    whole: true,
    family: 'text',
  }),
  rule('trade, trade name, craft', 'job-title', 8, {
    in: 'person work',
    not: 'organization lookup order bank',
    whole: true,
    family: 'text',
    minLength: 20,
  }),
  rule('aka, also known as', 'name', 8, {
    in: 'person',
    not: 'lookup organization thing',
    whole: true,
    family: 'text',
  }),
];
