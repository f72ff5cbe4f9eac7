import { type ContextRule, rule } from './context-rule.ts';

/** What services, servers and models call things: who somebody is to them, what was asked, how one is reached. */
export const onlineRules: readonly ContextRule[] = [
  // Who somebody is: to whom a link was sent (Auth.js, Better Auth and those after them), or on a chain of blocks.
  rule('identifier', 'email', 12, {
    in: 'secret',
    not: 'session machine thing',
    whole: true,
    family: 'text',
  }),
  rule('wallet address, wallet addr, wallet, eth address, public address', 'username', 9, {
    in: 'person account membership people',
    not: 'lookup pay',
    whole: true,
    family: 'text',
  }),
  // Lines of an order, a policy or a plant, where no Line of a messenger is meant.
  rule(
    `policy line id, product line id, order line id, invoice line id, production line id, assembly line id, bus line id, train line id, metro line id, service line id, business line id, item line id,
    budget line id, credit line id, journal line id, ledger line id, stock line id, purchase line id, sales line id, receipt line id, shipment line id, packing line id, work line id, cost line id,
    price line id, phone line id, source line id, parent line id, move line id, statement line id, bom line id, header line id, detail line id, coverage line id, claim line id, cart line id`,
    undefined,
    14,
  ),
  rule('creator', 'username', 8, { not: 'lookup machine llm', whole: true, family: 'text', minLength: 10 }),
  // The token of a session is its id; a server's log says who asked for what.
  rule('token, session token', 'session-id', 11, { in: 'session', not: 'lookup', whole: true }),
  rule('time', 'visit-time', 6, { in: 'ban', not: 'lookup', whole: true, family: 'number' }),
  // What a session keeps, serialised, and its key beside it.
  rule('data, var, vars, session data, payload', 'free-text', 6, {
    in: 'session',
    family: 'text',
    whole: true,
  }),
  rule('authentication', 'free-text', 8, { in: 'session secret', family: 'binary', whole: true }),
  rule('request, request line, query, query string, uri query, param, params, query param', 'url', 8, {
    in: 'event',
    not: 'llm lookup order asking session content',
    whole: true,
    family: 'text',
  }),
  rule('address', 'ip-address', 14, {
    in: 'log event statistics',
    not: 'person order',
    whole: true,
    minLength: 15,
    maxLength: 15,
  }),
  // What went into a model and came out, and what either cost.
  rule('output messages message content', 'completion', 14),
  rule('input messages message content', 'prompt', 14),
  rule('chosen, rejected, chosen response, rejected response', 'completion', 8, {
    in: 'llm',
    not: 'lookup',
    whole: true,
  }),
  rule('input data, input', 'prompt', 8, { in: 'llm', not: 'lookup', whole: true }),
  rule('output data, output', 'completion', 8, { in: 'llm', not: 'lookup', whole: true }),
  rule(
    `cost, input cost, output cost, total cost, prompt cost, completion cost, request cost, estimated cost, est cost, cost accumulated, accumulated cost, cost usd, input cost usd, output cost usd,
    total cost usd, prompt cost usd, completion cost usd, estimated cost usd, cost eur, input cost eur, output cost eur, total cost eur, cost cent, cost micros, cost in usd, cost total, cost amount,
    cached cost, reasoning cost, spend, spend usd, total spend, request count, api requests, api request count, successful requests, failed requests, total requests, number of requests`,
    'token-usage',
    9,
    { in: 'llm', not: 'lookup', whole: true, family: 'number' },
  ),
  // What a key of a gateway has cost so far.
  rule('spend, total spend, spend usd', 'token-usage', 12, {
    in: 'secret',
    not: 'lookup',
    whole: true,
    family: 'number',
  }),
  // The talk that a turn belongs to.
  rule('session', undefined, 14, {
    not: 'session log event secret llm',
    whole: true,
    family: 'text',
    maxLength: 24,
  }),
  // Ids of another service's calls, messages and channels.
  rule('sid', 'session-id', -12, { not: 'session event log person' }),
  rule('call sid, message sid, channel sid, account sid, conversation sid, recording sid', 'session-id', -12),
  // What follows a parcel is no session.
  rule('tracking id', undefined, 14, { not: 'session log' }),
  rule('edit key, key user', 'api-key', 9, {
    not: 'lookup',
    whole: true,
    family: 'text',
    minLength: 32,
  }),
  // What a gateway answered to a message that was sent.
  rule('response, gateway response, provider response, gate message', 'free-text', -10, {
    in: 'call',
    not: 'content',
  }),
  rule('sender name', 'name', -10, { in: 'call', not: 'person' }),
  // Telephone numbers in parts, and of whom a message goes to.
  rule('send to, sent to, number, to number, recipient, receiver, msisdn', 'phone', 9, {
    in: 'call',
    not: 'lookup email content person',
    whole: true,
    family: 'text',
  }),
  rule('number', 'phone', 9, {
    in: 'phone contacts',
    not: 'log call session lookup machine',
    whole: true,
    family: 'text',
  }),
  rule('area code, prefix, number, exchange, line number, extension', 'phone', 14, {
    in: 'phone',
    not: 'log call session lookup machine',
    whole: true,
    maxLength: 12,
  }),
  rule('pulse', undefined, 12, { in: 'call', whole: true }),
  rule('endpoint', 'url', 10, { in: 'event', not: 'machine secret lookup', whole: true, family: 'text' }),
  rule('client platform, os platform, os name, client os', 'device-info', 9, {
    in: 'session event',
    not: 'lookup llm machine order content',
    whole: true,
    family: 'text',
    minLength: 10,
  }),
  // When somebody joined a list of those who get mail, or signed what lets others off.
  rule('sub date, sub time, subbed at, sub at, subscr date, opt in date, optin date', 'consent-time', 11, {
    in: 'membership email campaign people',
    not: 'lookup',
    whole: true,
  }),
  rule(
    `waiver date, waiver signed, waiver signed at, waiver signed on, waiver signed date, waiver accepted at, photo release date, media release date, image release date, liability release date,
    release signed date, release signed at, release form date, permission slip date, permission form date, code of conduct signed date, code of conduct date, nda date, nda signed at,
    hipaa date, hipaa signed date, hipaa form date, consent form date`,
    'consent-time',
    11,
    { not: 'lookup goods', timed: true },
  ),
  // To whom a code or a link was sent.
  rule('sent to, send to, delivered to, delivery target, recipient', 'email', 9, {
    in: 'secret',
    not: 'lookup machine',
    whole: true,
    family: 'text',
    minLength: 30,
  }),
  // What is known of somebody in fields of his own.
  rule('metadata, meta, raw, raw data, raw json, payload', 'free-text', 3, {
    in: 'person account session event',
    not: 'secret lookup device goods organization machine',
  }),
  // A session's key, and who it was opened for.
  rule('ssn id', 'session-id', 20, { in: 'log session event', whole: true }),
  rule('ssn id', undefined, 8, { in: 'log session event', whole: true }),
  rule('sub, principal', 'username', 11, {
    in: 'secret session log',
    not: 'lookup llm',
    whole: true,
    family: 'text',
  }),
  rule('player, player name', 'username', 9, { in: 'ban', not: 'lookup', whole: true, family: 'text' }),
  // What another system calls it, and where somebody shows themselves.
  rule('ref extension, reference extension, external ref, ext ref', undefined, 14, { whole: true }),
  rule('website, web site, website url, web site url', 'homepage', 9, {
    in: 'person',
    not: 'organization work lookup',
    whole: true,
  }),
];
