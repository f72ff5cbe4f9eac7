import { type ContextRule, rule } from './context-rule.ts';

/** What offices, schools, shops and carriers call things in tables of their trade. */
export const everydayRules: readonly ContextRule[] = [
  // Papers, places and bodies of people.
  rule(
    'visa issue date, visa expiry date, visa expire date, visa expiry, visa valid until, visa start date, visa end date, old passport, number of old passport',
    'passport',
    14,
    { whole: true },
  ),
  rule('home place, current place, native place, birth place, place of birth', 'address-part', 9, {
    in: 'person people',
    whole: true,
    family: 'text',
  }),
  rule('medical', 'health', 8, { in: 'person people', not: 'lookup', family: 'text', minLength: 200 }),
  rule('badge name', undefined, 12, { not: 'booking occasion' }),
  rule('player, player name', 'username', 9, { in: 'ban', not: 'lookup', whole: true, family: 'text' }),
  rule('medical, medical info, medical information, medical detail', 'health', 9, {
    in: 'person people',
    not: 'lookup',
    whole: true,
  }),
  rule('pr, rr, hr, bp, sp o2, spo2', 'health', 10, {
    in: 'health clinical vitals',
    not: 'lookup work',
    whole: true,
    maxLength: 30,
  }),
  rule('document number, document no, document nr, doc number', 'national-id', 16, {
    in: 'person',
    not: 'lookup filed order content thing work health',
    near: { personal: 2 },
    whole: true,
    family: 'text',
  }),
  // How people show themselves.
  rule('image normal, image thumb, image large, image small, image medium', 'photo', 9, {
    in: 'person',
    not: 'thing goods',
    whole: true,
  }),
  rule('information, info', 'free-text', 7, {
    in: 'person',
    not: 'lookup organization thing',
    whole: true,
    minLength: 100,
  }),
  rule('designation', undefined, 9, {
    in: 'thing device goods machine',
    not: 'person people work',
    whole: true,
  }),
  rule('ref extension, reference extension, external ref, ext ref', undefined, 14, { whole: true }),
  rule('notify owner, notify customer, notify user, notify client, notify admin', undefined, 9, {
    whole: true,
  }),
  rule('image name, imagename, image file', 'photo', 12, {
    in: 'person',
    not: 'thing lookup organization',
    whole: true,
  }),
  rule('hin', 'health-insurance-number', 9, { in: 'person people health', whole: true, family: 'text' }),
  rule('website, web site', 'homepage', 9, { in: 'person', not: 'organization work lookup', whole: true }),
  // In prisons and in rooms.
  rule('sentence, total sentence, sentence length, sentence years', 'criminal-record', 12, {
    in: 'court',
    not: 'lookup',
    whole: true,
  }),
  rule('cell number, cell no, cell id', 'mobile-phone', -14, { in: 'court' }),
  rule(
    'inmate id, inmate number, prisoner id, prisoner number, prison id, offender id',
    'student-number',
    12,
    {
      in: 'court reception log',
      family: 'text',
      maxLength: 30,
    },
  ),
  rule('regist number', 'student-number', 9, {
    in: 'pupils',
    not: 'lookup organization',
    whole: true,
    family: 'text',
  }),
  rule('smoke, smoking, smoking allowed', undefined, 12, {
    in: 'thing place goods',
    not: 'person people health',
    whole: true,
  }),
  // Where houses are.
  rule(
    'vet location, clinic location, office location, company location, store location, branch location, shop location, school location',
    'address-part',
    8,
    { whole: true, family: 'text' },
  ),
  // What people study, want and earn, and what they are granted.
  rule('course', 'major', 7, { in: 'person', not: 'content lookup work', whole: true, family: 'text' }),
  rule('objective, career objective', 'resume', 7, {
    in: 'candidacy',
    not: 'vacancy lookup',
    whole: true,
    family: 'text',
  }),
  rule('lesson rate, default lesson rate, session rate, teaching rate', 'salary', 9, {
    in: 'person people portrait',
    whole: true,
  }),
  rule('tax, income tax, deduction, deductions', 'salary', 9, {
    in: 'pay',
    not: 'lookup order goods',
    whole: true,
    family: 'number',
  }),
  rule('basic, da, ta, hra, pf, esi, epf, lop, conveyance, other, others, other allowance', 'salary', 10, {
    in: 'pay',
    not: 'lookup order',
    whole: true,
  }),
  rule('scholarship name, scholarship type', undefined, 12, {
    in: 'lookup grant',
    not: 'person pupils people',
  }),
  // Licences of shops, parts and codes of cards.
  rule('bin, last, last4, last four, last digits', 'card-detail', 9, {
    in: 'card',
    not: 'game',
    whole: true,
  }),
  rule(
    'food license number, food license no, trade license number, trade license no, shop license number',
    'business-number',
    14,
  ),
  rule('security code', 'card-detail', 14, { in: 'card', whole: true }),
  // Who gave, what was worked on, what is hoped for.
  rule('name', 'name', 7, {
    in: 'donation',
    not: 'lookup thing presented organization campaign',
    whole: true,
    near: { personal: 1 },
  }),
  rule('description, desc, work description, task', 'free-text', 7, {
    in: 'shift hours',
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  rule('expected resolution, desired resolution, desired outcome, expected outcome', 'free-text', 9, {
    in: 'content',
    whole: true,
    family: 'text',
  }),
  // Parcels: where from and to, and how heavy.
  rule(
    'destination, pick up, pickup, pickup location, drop off, dropoff location, from location, to location, from loc, to loc, delivery location',
    'address',
    8,
    {
      in: 'order',
      not: 'travel lookup vacancy booking',
      whole: true,
      family: 'text',
      minLength: 30,
    },
  ),
  rule('weight', undefined, 9, { in: 'vehicle order', not: 'health vitals pupils', whole: true }),
  rule('s add, r add, sender add, receiver add, rec add', 'address', 12, {
    in: 'vehicle order',
    whole: true,
    family: 'text',
    minLength: 50,
  }),
  // Journeys and matches.
  rule('airline, airline name, hotel, hotel name', 'company', 8, {
    in: 'travel',
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  rule('dest city, arr city, dep city, src city, arrival city, departure city', undefined, 12, {
    in: 'travel',
    not: 'address',
  }),
  rule('away score, home score, final score, team score', undefined, 14, { in: 'sport' }),
];
