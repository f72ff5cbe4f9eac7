import { type ContextRule, rule } from './context-rule.ts';

/** Who is named by a role, and how one is reached where the word leaves it open. */
export const roleRules: readonly ContextRule[] = [
  // Parts of names and those who stand for a person.
  rule('middle initial, middle init, initial, initials, mi, minit, mid init', 'name', 9, {
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
    `duty manager, night manager, floor manager, shift manager, general manager, area manager, regional manager, district manager, property manager, plant manager,
    site manager, office manager, assistant manager, operations manager, service manager, event manager, production manager, delivery manager, engagement manager,
    customer success manager, success manager, department manager, team manager, unit manager, hr manager, finance manager, bank manager, warehouse manager,
    team lead, team leader, squad leader, project lead, project leader, tech lead, shift supervisor, floor supervisor, duty officer, case manager, care manager, account manager, relationship manager, project manager, sales manager, store manager,
    branch manager, joint holder, primary holder, second holder, first holder, lien holder`,
    'name',
    4.5,
    { family: 'text', minLength: 30, not: 'lookup secret' },
  ),
  rule('task leader, group leader, crew leader, club leader, module leader, course leader', 'name', 8, {
    family: 'text',
    minLength: 30,
    not: 'lookup secret',
  }),
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
  // Two words that only a person is called by.
  rule('case worker, social worker', 'name', 6, {
    family: 'text',
    minLength: 30,
    not: 'secret lookup machine llm',
  }),
  rule('sale person, salesperson, sale rep, sale representative', 'name', 3, {
    family: 'text',
    not: 'lookup secret machine',
  }),
  // Who does an office.
  rule(
    `officer, attendant, technician, headmaster, headteacher, dean, registrar, warden, captain,
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
  rule('tenure, loan tenure, tenure month, tenure year', undefined, 12, { in: 'bank insurance lending' }),
  // Accounts elsewhere: the network's name alone, or its id.
  rule(
    `google, apple, youtube, thread, threads, medium, qq, signal, matrix, line, kakao, naver, vk, xing, steam, slack, viber, whatsapp, stackoverflow,
    gitlab, bitbucket, microsoft, azuread, azure, okta, auth0, saml, ldap, oidc, battle, deezer, spotify, vimeo, meetup, patreon, twitchtv, dropbox,
    salesforce, paypal, yandex, wepay, infoflow, douyin, baidu, alipay, lark`,
    'username',
    6,
    { in: 'person', not: 'lookup thing secret address', whole: true, family: 'text', minLength: 16 },
  ),
  rule(
    `identifier, external id, external key, external ref, external reference, source id, id on source, id source, identity, remote id, foreign id,
    legacy id, custom id, sub, guid, alt id, client reference, partner user id, reference id`,
    'username',
    9,
    {
      in: 'person',
      not: 'lookup organization secret health thing',
      whole: true,
      family: 'text',
      minLength: 40,
    },
  ),
  rule('user id, userid, end user id, customer id', 'username', 5, {
    in: 'llm event',
    not: 'lookup secret order audit',
    whole: true,
    family: 'text',
    minLength: 40,
  }),
  rule('stored key, server key', 'password', 12, { in: 'people', whole: true }),
  rule('principal name, principal', 'username', 8, { in: 'secret', whole: true, family: 'text' }),
  // Where a means of sending or signing in is set up, with what opens it.
  rule(
    `provider config, channel config, auth config, sso config, smtp config, oauth config, ldap config, saml config, connector config, connection config,
    integration config, provider setting, channel setting, integration setting, connection setting, mail setting, smtp setting, auth setting, connection parameter,
    connection detail, connection info, connection data, sso, smtp`,
    'api-key',
    8,
    { not: 'lookup person machine', whole: true, family: 'json' },
  ),
  rule('kid', 'token', 12, { in: 'secret', whole: true, family: 'text' }),
  rule('signature', 'token', 6, { in: 'secret', not: 'lookup', whole: true, family: 'text' }),
  // Who works the meters, the debts and the bins.
  rule(
    `meter reader, debt collector, bill collector, toll collector, tax collector, waste collector, garbage collector, data collector, sample collector, milk collector, ticket collector, census taker,
    dog handler, baggage handler, food handler, beta tester, field tester, mystery shopper, personal shopper, talent scout, team lead, crew lead, shift lead, group lead, dog walker, harbour master, harbor master, station master, post master, house master, choir master, band master, scout master, quarter master`,
    'name',
    8,
    {
      not: 'lookup machine secret llm',
      family: 'text',
      minLength: 30,
      maxLength: 255,
    },
  ),
  // Who stands at the head of a house.
  rule(
    'leader, president, vice president, chair, chairperson, secretary, treasurer, head, coordinator, founder, principal, head teacher, priest in charge, in charge, incharge, responsible, patron, artistic director',
    'name',
    8,
    {
      in: 'house department school',
      not: 'lookup person people',
      whole: true,
      family: 'text',
      minLength: 40,
      maxLength: 255,
    },
  ),
];
