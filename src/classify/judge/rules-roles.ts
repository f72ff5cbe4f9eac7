import { type ContextRule, rule } from './context-rule.ts';

/** Who is named by a role, and how one is reached where the word leaves it open. */
export const roleRules: readonly ContextRule[] = [
  // Parts of names and those who stand for a person.
  rule('middle initial, middle init, initial, initials, mi', 'name', 3, {
    near: { personal: 1 },
    whole: true,
    not: 'lookup',
  }),
  rule(
    'mother, father, husband, wife, foster parent, biological parent, birth parent, adoptive parent',
    'name',
    5,
    {
      family: 'text',
      minLength: 30,
      near: { personal: 1 },
      not: 'lookup',
    },
  ),
  rule(
    `case manager, care manager, account manager, relationship manager, project manager, sales manager, store manager,
    branch manager, joint holder, primary holder, second holder, first holder, lien holder`,
    'name',
    4.5,
    { family: 'text', minLength: 30, not: 'lookup secret' },
  ),
  rule('fullname, full name', 'name', 5, {
    in: 'candidacy order membership',
    not: 'organization',
    family: 'text',
  }),
  rule('given, family', 'name', 6, { in: 'people', not: 'lookup', whole: true, family: 'text' }),
  rule('suffix, prefix', 'name', 3, {
    near: { personal: 2 },
    not: 'lookup thing',
    whole: true,
    family: 'text',
  }),
  rule('holder', 'name', 7, { in: 'card bank account', not: 'lookup', whole: true, family: 'text' }),
  // Who does an office.
  rule(
    `officer, case worker, social worker, attendant, technician, headmaster, headteacher, dean, registrar, warden, captain,
    pastor, priest, trainer, lecturer, professor, godfather, godmother, foreman, applicant, beneficiary, proposer, nominee,
    debtor, visitor, presenter, traveller, traveler, appellant, candidate, signatory, annuitant, trustee, executor, occupant, songwriter, coapplicant,
    co applicant, borrower, guarantor, payee, drawee, remitter, mourner, bidder, entrant, tenant, lodger, heir`,
    'name',
    4.5,
    { family: 'text', minLength: 30, not: 'secret lookup machine llm organization' },
  ),
  rule('instructor, lecturer, teacher, professor, tutor, trainer, coach', 'name', 2, {
    in: 'thing',
    family: 'text',
    minLength: 30,
    whole: true,
  }),
  // How one is reached where the word leaves it open.
  rule('contact, contact1, contact2, emergency contact', 'phone', 5, {
    in: 'person family',
    maxLength: 20,
    whole: true,
    family: 'text',
  }),
  rule('contact', 'phone', 14, { in: 'person family', whole: true, family: 'number', near: { personal: 1 } }),
  rule('add', 'address', 6, { near: { personal: 2 }, whole: true, family: 'text', minLength: 20 }),
  rule('display name', 'company', 9, { in: 'organization', not: 'person', whole: true }),
  rule('display name', undefined, 8, { in: 'content', not: 'person', whole: true }),
  rule('account number, account', 'bank-account', 3, {
    near: { personal: 2 },
    in: 'person',
    whole: true,
    family: 'text',
  }),
  rule('route, routing, transit', 'bank-account', 6, { near: { bank: 1 }, whole: true, family: 'text' }),
  rule('origin country', 'nationality', 5, { near: { personal: 2 }, not: 'thing lookup', whole: true }),
  rule('image key, picture key, photo key', 'photo', 6, { in: 'person people' }),
  rule('object, object changes, item changes', 'free-text', 6, { in: 'log', not: 'lookup llm', whole: true }),
  rule('command json, command', 'free-text', 4, { in: 'log', whole: true, minLength: 1000 }),
  rule('tenure, loan tenure, tenure month, tenure year', undefined, 12, { in: 'bank' }),
];
