import { type ContextRule, rule } from './context-rule.ts';

/** What hire desks, carriers, vaults, stages and tip jars call things by a word that elsewhere says little. */
export const settingRules: readonly ContextRule[] = [
  rule(
    `license number, license valid until, license valid to, license expire, license expire date, license issued by, license issue by, license issue date,
    license class, license category, license state, license country, license issue country`,
    'driver-licence',
    7,
    { in: 'vehicle', not: 'lookup', whole: true },
  ),
  rule('document number, document issue country, document expire, document country', 'passport', 9, {
    in: 'travel',
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  rule('age yrs, age year, age month', 'age', 6, { in: 'person health', not: 'lookup', whole: true }),
  rule('stage name, host name, host nm', 'name', 9, {
    in: 'person people travel',
    not: 'lookup machine log',
    whole: true,
  }),
  rule('step count, step total, step', 'health', 7, { in: 'vitals', not: 'lookup', whole: true }),
  rule('host name, host nm, host', 'name', 12, { in: 'reception', not: 'lookup machine', whole: true }),
  rule('legal name, legal nm', 'company', 10, { in: 'organization', not: 'person', whole: true }),
  rule('cipher text, secret cipher text, ciphertext', 'api-key', 8, { in: 'secret', not: 'lookup' }),
  rule('subject line', 'free-text', 6, { in: 'content email', not: 'lookup' }),
  rule('headline, caption, heading', 'free-text', 5, {
    in: 'content rating',
    not: 'lookup thing',
    whole: true,
    family: 'text',
  }),
  rule('sub, principal', 'username', 6, {
    in: 'secret session log',
    not: 'lookup llm',
    whole: true,
    family: 'text',
  }),
  rule('tip amount, tip', 'salary', 8, { in: 'pay work', not: 'lookup', whole: true }),
];
