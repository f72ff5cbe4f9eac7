import type { TableKind } from '../names/tables.ts';

/**
 * What a word that means many things means in the company of a table: a `title` of people is a job's, of posts a text.
 * The first word list holds ends of names; `in` the kinds of table, `not` those that turn the rule down. Weights in
 * log-odds, for the item, or against all where there is none.
 */
export interface ContextRule {
  readonly ends: readonly string[];
  readonly in?: readonly TableKind[];
  readonly not?: readonly TableKind[];
  /** The name is nothing but the end. */
  readonly whole?: boolean;
  /** At least so many columns beside it speak of people, of addresses. */
  readonly near?: { readonly personal?: number; readonly address?: number };
  readonly item?: string;
  readonly weight: number;
}

const rule = (
  ends: string,
  item: string | undefined,
  weight: number,
  more: { in?: string; not?: string; whole?: boolean; near?: ContextRule['near'] } = {},
): ContextRule => ({
  ends: ends.split(',').map((end) => end.trim()),
  weight,
  ...(item !== undefined && { item }),
  ...(more.in !== undefined && { in: more.in.split(' ') as TableKind[] }),
  ...(more.not !== undefined && { not: more.not.split(' ') as TableKind[] }),
  ...(more.whole !== undefined && { whole: more.whole }),
  ...(more.near !== undefined && { near: more.near }),
});

export const contextRules: readonly ContextRule[] = [
  rule('title', 'job-title', 5, { in: 'person work', not: 'content thing llm', whole: true }),
  rule('title', 'free-text', 3.5, { in: 'content', not: 'llm vacancy lookup' }),
  rule('title', 'prompt', 3, { in: 'llm', not: 'lookup log', whole: true }),
  rule('position, rank, post, role name', 'job-title', 4, { in: 'person work', whole: true }),
  rule(
    'subject, content, text, body, message, reason, answer, question, response, value, description, details',
    'free-text',
    4.5,
    {
      in: 'content',
      not: 'llm lookup vacancy',
    },
  ),
  rule('description, details', 'free-text', 2.5, { in: 'log order', not: 'lookup thing' }),
  rule('message, content, body', 'free-text', 1.8, { not: 'llm lookup', whole: true }),
  rule('message, content, body, text', 'free-text', 1, { not: 'llm lookup' }),
  rule(
    'data, payload, metadata, context, params, parameters, extra, properties, details, message, history, value',
    'free-text',
    3,
    {
      in: 'log',
      not: 'lookup',
    },
  ),
  rule('input, query, question, request, content, message, messages, instruction, inputs', 'prompt', 4.5, {
    in: 'llm',
    not: 'lookup',
  }),
  rule('output, response, answer, result, reply, outputs, observation', 'completion', 4.5, {
    in: 'llm',
    not: 'lookup',
  }),
  rule('metadata', 'free-text', 3, { in: 'llm' }),
  rule('usage, cost, total cost, request, quota, total price', 'token-usage', 4, { in: 'llm' }),
  rule('start time, end time, starttime, endtime, time', 'request-time', 5, { in: 'llm', whole: true }),
  rule('code, key, hash, value, secret', 'token', 4.5, { in: 'secret', not: 'lookup', whole: true }),
  rule('code', 'token', 3, { in: 'secret', not: 'lookup session' }),
  rule('number, no', 'credit-card', 5, { in: 'card', whole: true }),
  rule(
    'expire, expiration, expiry, exp date, expiry date, month, year, cvv, brand, last4',
    'card-detail',
    5,
    { in: 'card' },
  ),
  rule('number', 'phone', 5, { in: 'phone', whole: true }),
  rule('address', 'email', 10, { in: 'email', whole: true }),
  rule('number, account number', 'bank-account', 3, { near: { personal: 2 }, in: 'pay' }),
  rule('state, region, place, country code, territory', 'address-part', 4, {
    near: { address: 1 },
    not: 'lookup',
  }),
  rule('state, region', 'address-part', 2, { in: 'person', whole: true, not: 'lookup' }),
  rule('name', undefined, 3, { in: 'lookup thing place' }),
  rule(
    'city, country, state, region, country name, city name, state name, name, country code, code, iso code, state code, province',
    undefined,
    7,
    {
      in: 'place',
      not: 'address person organization',
    },
  ),
  rule('city, country, state, region, country name, city name, state name, country code', undefined, 4, {
    in: 'lookup',
    not: 'address person',
  }),
  rule('location, place', 'geo-location', 3, { in: 'log session', whole: true }),
  rule('location', 'address-part', 2.5, { in: 'person', whole: true }),
  rule('url, uri, page, path, site, href, link', 'url', 4, { in: 'log session', not: 'lookup' }),
  rule('website, homepage, home page, web site, blog, url, web, profile url, web page', 'url', 3.5, {
    in: 'person',
    not: 'organization lookup thing',
  }),
  rule('agent, client, platform, device, language', 'device-info', 4, { in: 'log session', whole: true }),
  rule('device', undefined, 3, { in: 'lookup thing', whole: true }),
  rule('model', 'device-info', 2.5, { in: 'device session', whole: true }),
  rule('image, picture, img, image url, picture url, photo, picture path, thumbnail', 'photo', 4.5, {
    in: 'person',
  }),
  rule('image, picture, img, image url, photo, thumbnail, photo url, photo path, photo id', undefined, 4, {
    in: 'thing content lookup order organization',
  }),
  rule('score, grade, rating, mark, final score, total score, result', 'grade', 4, {
    in: 'rating education',
    not: 'lookup thing',
  }),
  rule('amount, rate, total, pay, value, net, gross, deduction, sum', 'salary', 5.5, {
    in: 'pay',
    not: 'order',
  }),
  rule('point, points, mileage, balance, reward', 'salary', 3.5, { in: 'person' }),
  rule('sale ytd, sale last year, ytd, commission, bonus, quota', 'salary', 6, { in: 'person pay' }),
  rule('rate change date', 'salary', 7, { in: 'pay' }),
  rule('vacation hour, vacation day, leave balance', 'salary', 2, { in: 'person' }),
  rule(
    'start date, end date, from date, to date, start, end, from, to, begin date, date from, date to, start day, finish date',
    'work-experience',
    7,
    {
      in: 'work',
      not: 'order vacancy pay',
    },
  ),
  rule('company, employer, department, organization', 'work-experience', 2, {
    in: 'work',
    not: 'order vacancy',
    whole: true,
  }),
  rule(
    'start date, end date, from date, to date, start, end, from, to, year, date from, date to, start year, end year',
    'enrollment-period',
    6,
    {
      in: 'education',
      not: 'lookup',
    },
  ),
  rule('level, status, institute, institution', 'school', 2, { in: 'education', not: 'lookup', whole: true }),
  rule(
    'condition, severity, reaction, dose, result, value, date, reason, note, code, type, status, outcome',
    'health',
    2.5,
    {
      in: 'health',
      not: 'lookup person',
    },
  ),
  rule('height, weight', undefined, 6, { in: 'thing order lookup content' }),
  rule('weight, height', undefined, 3.5, { not: 'person health' }),
  rule('salary, salary min, salary max, min salary, max salary', undefined, 4, { in: 'vacancy lookup' }),
  rule('salary, duration', 'salary', 1, { in: 'vacancy' }),
  rule('note, comment, description', undefined, 2, { in: 'lookup thing' }),
  rule('company, business', 'company', 3.5, { in: 'person order address', whole: true }),
  rule('account', 'username', 3, { in: 'person log secret', whole: true }),
  rule('identifier, subject', 'username', 3.5, { in: 'secret', whole: true }),
  rule('session', 'session-id', 2, { in: 'log', whole: true }),
  rule('id', 'session-id', 2.6, { in: 'session', not: 'log', whole: true }),
  rule('host, hostname', 'ip-address', 4, { in: 'log session', whole: true }),
  rule('relation, relationship', undefined, 3, { in: 'lookup', whole: true }),
  rule('level, group', undefined, 2, {}),
];
