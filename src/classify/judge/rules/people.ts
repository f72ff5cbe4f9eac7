import { type ContextRule, rule } from './context-rule.ts';

/** What people have: cards, accounts, numbers, devices, logins. */
export const peopleRules: readonly ContextRule[] = [
  // What is asked of one who forgot the password, among what is kept of them.
  rule('user question, user answer, member question, member answer', 'password', 30, {
    in: 'person',
    not: 'content asking rating',
    near: { personal: 1 },
  }),
  // Cards, accounts, phones and e-mail kept in tables of their own.
  rule('number', 'credit-card', 5, { in: 'card', whole: true }),
  rule('number', 'credit-card', 3, { in: 'card', near: { card: 1 }, whole: true }),
  rule(
    'last digits, last, issue number, start month, start year, fingerprint, token, global fingerprint, info, label',
    'card-detail',
    10,
    { in: 'card', near: { card: 1 }, whole: true, family: 'text' },
  ),
  rule('expire, exp date, expire date, month, year, cvv, brand, last4, exp', 'card-detail', 7, {
    in: 'card',
  }),
  rule('number', 'phone', 5, { in: 'phone', whole: true }),
  // What a table of devices calls them by, and what it tells of the things themselves.
  rule(
    'unique id, uniqueid, identifier, udid, uuid, serial, serial number, sn, hardware serial, imei',
    'device-id',
    12,
    {
      in: 'device',
      not: 'lookup secret person',
      whole: true,
      family: 'text',
    },
  ),
  rule(
    'device model, device platform, device type, device brand, device name, device category, model, platform',
    undefined,
    7,
    {
      in: 'device',
      not: 'session event people log',
      whole: true,
    },
  ),
  rule('additional info, extra info, metadata, additional information', undefined, 7, {
    in: 'device thing secret',
    not: 'person content log llm',
    whole: true,
  }),
  // Who enrols with a shop or a club joins it.
  rule('enroll date, enrollment date, enrolled at, enroll dt', 'enrollment-period', -12, {
    in: 'membership account organization',
    not: 'pupils curriculum school education',
  }),
  rule('enroll date, enrollment date, enrolled at, enroll dt', 'record-time', 8, {
    in: 'membership account organization',
    not: 'pupils curriculum school education',
  }),
  rule('metadata, attribute, property, extra data', 'free-text', 1.2, {
    in: 'person',
    not: 'lookup thing',
    whole: true,
  }),
  rule('meta value, attribute value, property value, field value, custom value', 'free-text', 7, {
    in: 'person people',
    not: 'lookup thing',
    whole: true,
    family: 'text',
    minLength: 100,
  }),
  rule('custom attribute, custom field, extra var, additional attribute, user prop, prop', 'free-text', 9, {
    in: 'person people contacts',
    not: 'lookup thing',
    whole: true,
    minLength: 200,
  }),
  rule('height, weight', undefined, 6, { in: 'thing order lookup content', not: 'health people' }),
  rule('weight, height', undefined, 3.5, { not: 'person health' }),
  rule('gen', 'gender', 8, { in: 'person people', not: 'lookup thing', maxLength: 6, family: 'text' }),
  // A password typed in twice.
  rule(
    'password check, password confirm, password confirmation, password again, password re',
    'password',
    12,
    { whole: true, family: 'text' },
  ),
  // A column of a number asks whom to call by it.
  rule('emergency contact, emergency', 'phone', 8, { in: 'people', family: 'number' }),
  // How others find somebody.
  rule('rating, average rating, avg rating, rating average, star rating, stars', 'grade', 6, {
    in: 'person',
    not: 'lookup catalogue content thing organization asking',
    family: 'number',
  }),
  rule('description', 'free-text', 2.2, {
    in: 'person',
    not: 'lookup thing organization vacancy',
    whole: true,
  }),
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
  rule('recommend, recommender, inviter, referral, invited by', 'username', 6, {
    in: 'person',
    whole: true,
  }),
  rule('account', 'username', 3, { in: 'person log secret', whole: true }),
  rule('cancelled on, canceled on, cancel date, cancelled at, canceled at', 'opt-out-time', 8, {
    in: 'membership',
    timed: true,
  }),
  rule('relation, relationship', undefined, 3, { in: 'lookup', whole: true }),
  // Who left a club or a shop.
  rule('out date, outdt, out ymd, outdate', 'opt-out-time', 8, {
    in: 'membership account',
    not: 'work health pupils log order event',
    whole: true,
    near: { personal: 2 },
  }),
  // What stands on a card, beside its number.
  rule('pan', 'credit-card', 9, { near: { card: 1 }, whole: true }),
  rule('exp date, expire date, exp month, exp year, expire month, expire year', 'card-detail', 7, {
    near: { card: 1 },
    whole: true,
  }),
  rule('bin, last, last4, last four, last digits', 'card-detail', 9, {
    in: 'card',
    not: 'game',
    whole: true,
  }),
  rule('security code', 'card-detail', 14, { in: 'card', whole: true }),
];
