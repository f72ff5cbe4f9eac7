import type { RuleKind } from './view.ts';

/**
 * What a word that means many things means in the company of a table: a `title` of people is a job's, of posts a text.
 * The first word list holds ends of names; `in` the kinds of table, `not` those that turn the rule down. Weights in
 * log-odds, for the item, or against all where there is none.
 */
export interface ContextRule {
  readonly ends: readonly string[];
  readonly in?: readonly RuleKind[];
  readonly not?: readonly RuleKind[];
  /** The name is nothing but the end. */
  readonly whole?: boolean;
  /** At least so many columns beside it speak of people, of addresses. */
  readonly near?: { readonly personal?: number; readonly address?: number };
  /** Not in columns declared shorter. */
  readonly minLength?: number;
  readonly item?: string;
  readonly weight: number;
}

const rule = (
  ends: string,
  item: string | undefined,
  weight: number,
  more: { in?: string; not?: string; whole?: boolean; near?: ContextRule['near']; minLength?: number } = {},
): ContextRule => ({
  ends: ends.split(',').map((end) => end.trim().replace(/\s+/g, ' ')),
  weight,
  ...(item !== undefined && { item }),
  ...(more.in !== undefined && { in: more.in.split(' ') as RuleKind[] }),
  ...(more.not !== undefined && { not: more.not.split(' ') as RuleKind[] }),
  ...(more.whole !== undefined && { whole: more.whole }),
  ...(more.near !== undefined && { near: more.near }),
  ...(more.minLength !== undefined && { minLength: more.minLength }),
});

export const contextRules: readonly ContextRule[] = [
  // Titles, texts and documents.
  rule('title', 'job-title', 5, { in: 'person work', not: 'content thing llm', whole: true, minLength: 12 }),
  rule('title', 'free-text', 3.5, { in: 'content', not: 'llm vacancy lookup' }),
  rule('title', 'prompt', 3, { in: 'llm', not: 'lookup log', whole: true }),
  rule('position, rank, post, role name, job id, job code', 'job-title', 4, {
    in: 'person work',
    whole: true,
  }),
  rule(
    `subject, content, text, body, message, reason, answer, question, response, value, description,
    detail, idea, statement, reply`,
    'free-text',
    4.5,
    { in: 'content', not: 'llm lookup vacancy' },
  ),
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
  rule('note, comment, description', undefined, 2, { in: 'lookup thing' }),
  rule('content, title, subject, description, text', undefined, 3.5, {
    in: 'lookup thing',
    not: 'content log',
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
  rule('metadata', 'free-text', 3, { in: 'llm' }),
  rule('usage, cost, total cost, request, quota, total price, spend, unit price', 'token-usage', 4, {
    in: 'llm',
  }),
  rule('start time, end time, starttime, endtime, time', 'request-time', 6, { in: 'llm', whole: true }),
  rule('user, end user, enduser, actor', 'username', 4, { in: 'llm log', whole: true }),
  // Secrets.
  rule('code, key, hash, value, secret', 'token', 4.5, { in: 'secret', whole: true }),
  rule('code', 'token', 3, { in: 'secret', not: 'lookup session' }),
  rule('challenge data, credential, session data', 'token', 6, { in: 'secret' }),
  rule('client name, client nm, name', undefined, 5, { in: 'secret', not: 'person' }),
  rule('provider id, provider key', 'username', 8, { in: 'secret', whole: true }),
  // Cards, accounts, phones and e-mail kept in tables of their own.
  rule('number', 'credit-card', 5, { in: 'card', whole: true }),
  rule('expire, exp date, expire date, month, year, cvv, brand, last4, exp', 'card-detail', 7, {
    in: 'card',
  }),
  rule('number', 'phone', 5, { in: 'phone', whole: true }),
  rule('address', 'email', 10, { in: 'email', whole: true }),
  rule('to address, from address, recipient, sender, to, from, cc, bcc, reply to', 'email', 4.5, {
    in: 'email',
    whole: true,
  }),
  rule('line 1, line one', 'address', 7, { in: 'address', whole: true }),
  rule('line 2, line two, line 3, line three', 'address-part', 7, { in: 'address', whole: true }),
  rule('number, account number', 'bank-account', 3, { near: { personal: 2 }, in: 'pay' }),
  rule('extension', 'phone', 3, { near: { personal: 2 }, whole: true }),
  // Places: of a person beside the rest of an address, of nobody in a list of places.
  rule('state, region, place, territory', 'address-part', 5.5, { near: { address: 1 }, not: 'lookup place' }),
  rule('state, region', 'address-part', 3.5, { in: 'people address', whole: true, not: 'lookup order log' }),
  rule('name, nm', undefined, 3, { in: 'lookup thing place', whole: true }),
  rule(
    `city, country, state, region, country name, city name, state name, name, nm, country code, iso code,
    state code, province, province code, region code, country region code, country id, state id, city
    id, region id`,
    undefined,
    16,
    { in: 'place', not: 'address person organization' },
  ),
  rule('code, name, nm', undefined, 16, { in: 'place', not: 'address person organization', whole: true }),
  rule('city, country, state, region, country name, city name, state name, country code', undefined, 4, {
    in: 'lookup',
    not: 'address person',
  }),
  rule('country, region, city, subdivision', 'geo-location', 4, {
    in: 'session event',
    not: 'lookup order',
  }),
  rule('location, place', 'geo-location', 3, { in: 'log session', whole: true }),
  rule('location', 'address-part', 4, { in: 'person people', whole: true, not: 'log thing' }),
  // Traces of use.
  rule('url, uri, page, path, site, href, link, location', 'url', 4, { in: 'log session', not: 'lookup' }),
  rule('website, homepage, home page, web site, blog, url, web, profile url, web page', 'url', 3.5, {
    in: 'person',
    not: 'organization lookup thing',
  }),
  rule('agent, client, platform, device, language', 'device-info', 4, { in: 'log session', whole: true }),
  rule('agent', 'device-info', 3, { in: 'content' }),
  rule('device, os, operating system', undefined, 5, { in: 'lookup thing content', whole: true }),
  rule('model', 'device-info', 2.5, { in: 'device session', whole: true }),
  rule('session', 'session-id', 2, { in: 'log', whole: true }),
  rule('host', 'ip-address', 4, { in: 'event', whole: true }),
  // Pictures of people, and of everything else.
  rule('image, picture, img, image url, picture url, photo, picture path, thumbnail', 'photo', 4.5, {
    in: 'person people',
  }),
  rule('image, picture, img, image url, photo, thumbnail, photo url, photo path, photo id', undefined, 4, {
    in: 'thing content lookup order organization',
    not: 'person people',
  }),
  // Marks, pay, work, school, health.
  rule('score, grade, rating, mark, final score, total score, result', 'grade', 4, {
    in: 'rating education',
    not: 'lookup thing',
  }),
  rule('amount, rate, total, pay, value, net, gross, deduction, sum', 'salary', 5.5, {
    in: 'pay',
    not: 'order',
  }),
  rule('rate change date', 'salary', 9, { in: 'pay' }),
  rule('point, points, mileage, balance, reward', 'salary', 3.5, { in: 'person' }),
  rule('point, points', 'salary', 2, { in: 'people' }),
  rule('sale ytd, sale last year, ytd, commission, bonus', 'salary', 6, { in: 'person pay' }),
  rule(
    `start date, end date, from date, to date, start, end, from, to, begin date, date from, date to,
    start day, finish date, start time, end time`,
    'work-experience',
    9,
    { in: 'work', not: 'order vacancy pay' },
  ),
  rule('company, employer, department, organization', 'work-experience', 2, {
    in: 'work',
    not: 'order vacancy',
    whole: true,
  }),
  rule(
    'joined date, join date, date joined, joined on, end date, start date, termination date',
    'work-experience',
    8,
    { near: { personal: 4 }, in: 'work' },
  ),
  rule(
    `start date, end date, from date, to date, start, end, from, to, year, date from, date to, start
    year, end year`,
    'enrollment-period',
    8,
    {
      in: 'education',
      not: 'lookup',
    },
  ),
  rule('level, status, institute, institution', 'school', 2, { in: 'education', not: 'lookup', whole: true }),
  rule('condition, severity, reaction, dose, result, value, reason, note, outcome', 'health', 2.5, {
    in: 'health',
    not: 'lookup person',
  }),
  rule('first, last, middle, maiden', 'name', 6, { in: 'people', whole: true }),
  rule('prefix, suffix', 'name', 1.5, { in: 'people', whole: true }),
  rule('departure date, departure', 'work-experience', 8, { in: 'people work' }),
  rule('identifier', 'student-number', 5, { in: 'health', whole: true }),
  rule('description', 'health', 4.5, { in: 'health', not: 'lookup person', whole: true }),
  rule('metadata, attribute, property, extra data, custom fields', 'free-text', 1.2, {
    in: 'person',
    not: 'lookup thing',
    whole: true,
  }),
  rule('height, weight', undefined, 6, { in: 'thing order lookup content', not: 'health people' }),
  rule('weight, height', undefined, 3.5, { not: 'person health' }),
  rule('salary, salary min, salary max, min salary, max salary', undefined, 4, { in: 'vacancy lookup' }),
  rule('salary', 'salary', 1, { in: 'vacancy' }),
  // Names of roles that stand for the person.
  rule(
    `author, recipient, receiver, sender, owner, manager, representative, ceo, supervisor, instructor,
    teacher, doctor, physician, director, editor, contact, applicant, assistant, poster, buyer, seller,
    depositor, alias`,
    'name',
    2.2,
    { in: 'content order log people work organization address', not: 'secret' },
  ),
  rule('fullname, full name, shortname, short name, display name, displayname, alias', undefined, 6, {
    in: 'thing lookup',
    not: 'person',
  }),
  rule('description', 'free-text', 2.2, { in: 'person', not: 'lookup thing organization', whole: true }),
  rule('sig, signature', 'free-text', 6, { in: 'person content' }),
  rule('race', 'ethnicity', 4, { in: 'person health', whole: true }),
  rule('id number, idnumber, ss', 'national-id', 4, { in: 'person', whole: true }),
  rule(
    'account number, account, counterparty account, from account, to account, account id',
    'bank-account',
    4,
    { in: 'bank', not: 'lookup' },
  ),
  rule('account', 'bank-account', 7, { in: 'bank', not: 'lookup', whole: true }),
  rule('balance', 'salary', 2, { in: 'bank' }),
  rule('account number', 'bank-account', 3, { near: { personal: 3 }, whole: true, in: 'person' }),
  rule('ci', 'ci', 5, { in: 'person', whole: true }),
  rule('di', 'di', 5, { in: 'person', whole: true }),
  rule('user id, userid', 'username', 3, { near: { personal: 2 }, not: 'llm', whole: true }),
  rule('company, business', 'company', 3.5, { in: 'person order address', whole: true }),
  rule('recommend, recommender, inviter, referral, referral code, invited by', 'username', 5, {
    in: 'person',
    whole: true,
  }),
  rule('account', 'username', 3, { in: 'person log secret', whole: true }),
  rule('relation, relationship', undefined, 3, { in: 'lookup', whole: true }),
];
