import { type ContextRule, rule } from './context-rule.ts';

/** What hire desks, carriers, vaults, stages and tip jars call things by a word that elsewhere says little. */
export const settingRules: readonly ContextRule[] = [
  // A program that drives a device, or reaches a database.
  rule('driver, driver name', undefined, 6, {
    in: 'device machine',
    not: 'person vehicle travel',
  }),
  rule('jdbc driver, odbc driver, database driver, db driver, driver class', undefined, 6),
  // What a vacancy asks for and offers.
  rule(
    `description, requirement, requirements, responsibility, responsibilities, duty, duties, qualification, qualifications, skills, skill, benefit, benefits, perks,
    experience, experience required, education required`,
    undefined,
    10,
    { in: 'vacancy', not: 'person candidacy' },
  ),
  rule(
    `license number, license valid until, license valid to, license expire, license expire date, license issued by, license issue by, license issue date,
    license class, license category, license state, license country, license issue country`,
    'driver-licence',
    10,
    { in: 'vehicle', not: 'lookup', whole: true },
  ),
  rule('document number, document issue country, document expire, document country', 'passport', 9, {
    in: 'travel',
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  // Who serves in an army, from when to when.
  rule(
    `discharge date, discharge, discharge at, discharge ymd, enlistment date, enlist date, enlistment at, enlistment, enlist, soldier type, service type, service branch,
    military branch, branch, mos, specialty, service period, service start date, service end date, draft date, conscription date`,
    'military-number',
    16,
    { in: 'military', not: 'lookup', whole: true },
  ),
  rule('unit, unit name, unit nm, battalion, regiment, platoon, brigade, squadron', 'department', 9, {
    in: 'military',
    not: 'lookup',
    whole: true,
  }),
  rule('age yrs, age year, age month', 'age', 6, { in: 'person health', not: 'lookup', whole: true }),
  rule('stage name, host name, host nm', 'name', 9, {
    in: 'person people travel',
    not: 'lookup machine log',
    whole: true,
  }),
  rule('host name, host nm, host nickname', 'name', 9, {
    near: { address: 1 },
    not: 'lookup machine log',
    whole: true,
  }),
  rule('lotno, lot number', undefined, 9, { in: 'order thing lookup machine', not: 'address', whole: true }),
  rule('out date, outdt, out ymd, outdate', 'opt-out-time', 8, {
    in: 'membership account',
    not: 'work health pupils log order event',
    whole: true,
    near: { personal: 2 },
  }),
  rule('ssn id', 'session-id', 20, { in: 'log session event', whole: true }),
  rule('ssn id', undefined, 8, { in: 'log session event', whole: true }),
  rule('child count, children count, chld count, adult count, adlt count, infant count', undefined, 14, {
    in: 'travel booking order',
    not: 'family',
  }),
  rule('insu number, insurance number, ins number', 'health-insurance-number', 7, {
    in: 'health',
    not: 'lookup',
    whole: true,
  }),
  rule('host name, host nm, host', 'name', 12, { in: 'reception', not: 'lookup machine', whole: true }),
  rule('legal name, legal nm', 'company', 10, { in: 'organization', not: 'person', whole: true }),
  rule('os, os name, os version, operating system', undefined, 9, {
    in: 'machine',
    not: 'person people session event log',
    whole: true,
  }),
  rule(
    'leave reason, leaving reason, out reason, quit reason, drop reason, black reason, blacklist reason, stop reason, ban reason, block reason, sanction reason',
    'free-text',
    8,
    { in: 'person people membership', not: 'lookup', whole: true, family: 'text', minLength: 20 },
  ),
  rule('pan', 'credit-card', 9, { near: { card: 1 }, whole: true }),
  rule('exp date, expire date, exp month, exp year, expire month, expire year', 'card-detail', 7, {
    near: { card: 1 },
    whole: true,
  }),
  rule('first, last', 'name', 6, { near: { contact: 1 }, not: 'lookup', whole: true, family: 'text' }),
  rule('job description, job detail, main duty, main task', 'work-experience', 8, {
    in: 'work',
    not: 'vacancy lookup order',
    whole: true,
  }),
  rule(
    'use request, user request, order request, reserve request, customer request, guest request, booking request',
    'free-text',
    8,
    {
      in: 'order travel booking',
      not: 'lookup',
      family: 'text',
      whole: true,
    },
  ),
  rule('cipher text, secret cipher text, ciphertext', 'api-key', 8, { in: 'secret', not: 'lookup' }),
  rule('template mail, mail template, email template', undefined, 6),
  rule('subject line', 'free-text', 6, { in: 'content email', not: 'lookup' }),
  rule('headline, caption, heading', 'free-text', 5, {
    in: 'content rating',
    not: 'lookup thing',
    whole: true,
    family: 'text',
  }),
  rule('sub, principal', 'username', 11, {
    in: 'secret session log',
    not: 'lookup llm',
    whole: true,
    family: 'text',
  }),
  rule('tip amount, tip', 'salary', 8, { in: 'pay work', not: 'lookup', whole: true }),
];
