import { type ContextRule, rule } from './context-rule.ts';

/** What a few letters stand for in the company of a table, as Korean systems shorten names. */
export const abbreviatedRules: readonly ContextRule[] = [
  // 동 and 호 of a block of flats.
  rule('ho, hosu', 'address-part', 10, { near: { address: 1 }, whole: true, family: 'text', maxLength: 10 }),
  rule('nai', 'age', 10, { whole: true, not: 'lookup thing' }),
  rule('ki', 'health', 10, { in: 'health', not: 'lookup thing', whole: true, family: 'number' }),
  rule('blood', 'health', 10, {
    in: 'person people health donation',
    not: 'lookup thing',
    whole: true,
    family: 'text',
    maxLength: 10,
  }),
  rule('bt, bp h, bp l, bp s, bp d, pr, rr, hb, hct, plt, wbc, rbc, sbp, dbp', 'health', 10, {
    in: 'health',
    not: 'lookup organization',
    whole: true,
    family: 'number',
  }),
  rule(
    'order code, order nm, order name, ordcd, ordnm, days, day count, daycnt, dose, total days, times',
    'health',
    9,
    { in: 'clinical', not: 'lookup thing goods statistics catalogue', whole: true },
  ),
  rule('soap', 'health', 10, { in: 'health', not: 'lookup', whole: true, family: 'text' }),
  rule('yak code, yak nm, yak name', 'health', 11, { in: 'health', not: 'lookup thing', whole: true }),
  rule('bowel, bowel movement', 'health', 10, { not: 'lookup thing', whole: true }),
  rule('maker, maker nm, maker name', 'company', 9, {
    not: 'person lookup content',
    whole: true,
    family: 'text',
    maxLength: 100,
  }),
  // Of sixteen digits a CRD is a card, shorter a broker's number in a register.
  rule('crd number', 'credit-card', 14, { whole: true, family: 'text', minLength: 16, not: 'brokers' }),
  rule('hname', 'name', 9, { in: 'work', not: 'organization lookup', whole: true, family: 'text' }),
  rule('rname, rnm', 'name', 10, { in: 'order', near: { contact: 1 }, whole: true, family: 'text' }),
  // Whose account it is, who asked, ordered, drives and is in charge.
  rule('account nm', 'name', 12, {
    in: 'bank order pay',
    not: 'organization lookup secret',
    whole: true,
    family: 'text',
  }),
  rule('request nm', 'name', 10, { whole: true, family: 'text', maxLength: 50, not: 'lookup thing' }),
  rule('order nm', 'name', 11, { in: 'order', near: { contact: 1 }, whole: true, family: 'text' }),
  rule('charger', 'name', 9, {
    whole: true,
    family: 'text',
    minLength: 10,
    maxLength: 60,
    not: 'vehicle device lookup',
  }),
  rule('driver', 'name', 9, {
    whole: true,
    family: 'text',
    minLength: 10,
    maxLength: 60,
    not: 'machine device software lookup',
  }),
  rule('president', 'name', 9, { whole: true, family: 'text', minLength: 10, not: 'lookup' }),
  rule('pickup nm, pickup name', 'name', 9, { whole: true, family: 'text', not: 'lookup thing place' }),
  rule('ceo', 'name', 9, { family: 'text', minLength: 10, not: 'lookup' }),
  rule('account number', 'bank-account', 9, {
    in: 'account',
    not: 'lookup ledger',
    whole: true,
    family: 'text',
    minLength: 10,
  }),
  rule('pt, total pt, tot pt, cur pt, avail pt, now pt', 'salary', 9, {
    in: 'person membership',
    whole: true,
    family: 'number',
  }),
  rule('reserve money, save money', 'salary', 9, { in: 'person', whole: true, family: 'number' }),
  rule('salary range, income range', 'salary', 9, { not: 'vacancy lookup', whole: true }),
  rule('fcm, gcm, apns', 'device-id', 11, { whole: true, family: 'text', minLength: 60 }),
  rule('url, file, path, src, p url, p file, photo', 'photo', 9, {
    in: 'pictures',
    not: 'lookup thing goods organization place',
    whole: true,
    family: 'text',
    minLength: 60,
  }),
  rule('mail', 'email', 9, {
    near: { personal: 1 },
    whole: true,
    family: 'text',
    minLength: 20,
    not: 'message lookup',
  }),
  // The original name of a file.
  rule('organization nm, organization name, file organization', undefined, 18, {
    in: 'filed',
    not: 'person organization department',
    whole: true,
  }),
  // Keys of wards and schools, and where things stand.
  rule('ward code, ward cd, wardcd', undefined, 14, { whole: true }),
  rule('school code, sch code', undefined, 14, { in: 'school', not: 'person', whole: true }),
  rule('building, building name, building nm, bldg, bldg nm, bldg name', undefined, 12, {
    in: 'thing',
    not: 'person address',
    whole: true,
  }),
  // Keys of what is bought, sent or advertised.
  rule('cp number, cp nm, cp name, cp code, cpno', undefined, 14, {
    in: 'campaign thing order',
    not: 'person organization',
    whole: true,
  }),
];
