import { type ContextRule, rule } from './context-rule.ts';

/** What records of schooling, staff, courts, charities and health call things by a word that elsewhere means another. */
export const recordRules: readonly ContextRule[] = [
  rule('user code', 'token', 9, { in: 'device secret session', not: 'person' }),
  // Who drives.
  rule(
    `license, license number, license no, lic number, license value, license local, license region, license type, license class, license kind, license start, license end,
    license issue date, license issued, license expire date, license expire, license expire on, license country, license date, license image, license photo, license file,
    license code, license serial, license grade, license state, lic serial, lic photo, lic image, lic expire date, lic exp date, license exp date, license exp, license expr date, license vld date, license valid date, license end date, lic issue date, lic date, lic type, lcns number, lcns type`,
    'driver-licence',
    13,
    { in: 'driving', not: 'lookup thing organization health' },
  ),
  // A licence or an identity paper in a table of its own: number, dates, and who gave it.
  rule(
    `number, license number, expire date, expire, issue date, issued date, issue state, state, issue country, country,
    issue authority, valid from, valid until, valid to, class, category, restriction, endorsement`,
    'driver-licence',
    10,
    { in: 'licence', not: 'lookup', whole: true },
  ),
  rule(
    'number, document number, document key, document value, document id, identifier, id number, card number, value, identification value',
    'national-id',
    9,
    { in: 'identification', not: 'health lookup', whole: true, family: 'text' },
  ),
  rule(
    'issue date, expire date, valid until, issue authority, issue country, issue place',
    'national-id',
    6,
    {
      in: 'identification',
      not: 'lookup',
      whole: true,
    },
  ),
  rule('personal id, person number, identity', 'national-id', 9, {
    in: 'person candidacy',
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  rule('insurance id, subscriber id, subscriber number, policy number', 'health-insurance-number', 9, {
    in: 'health',
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  rule('member number, member code', 'student-number', 8, {
    in: 'person',
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  // What was learned, and where.
  rule(
    'subject, subject name, course, course name, programme, program, field, discipline, stream, branch',
    'major',
    7,
    {
      in: 'studies',
      not: 'lookup content',
      whole: true,
      family: 'text',
    },
  ),
  rule('grade, result, score, mark, marks, percentage, percent, cgpa, class, division', 'grade', 5, {
    in: 'studies',
    not: 'lookup content',
    whole: true,
  }),
  rule(
    'award year, awarded year, award date, awarded date, year awarded, date awarded, year, completion year, completion date, year completed, passed year, pass year, year of passing, graduation',
    'enrollment-period',
    9,
    { in: 'studies', not: 'lookup', whole: true },
  ),
  rule(
    `institution, institution name, institute, institute name, university, college, awarding body, awarding institution,
    awarded by, board, provider, provider name, place`,
    'school',
    18,
    { in: 'studies', not: 'lookup', whole: true, minLength: 10 },
  ),
  rule('status', 'enrollment-period', 5, {
    in: 'pupils',
    not: 'lookup content order thing rating log health account membership work',
    whole: true,
    near: { personal: 2 },
  }),
  rule('regist number', 'rrn', 6, {
    in: 'person',
    not: 'pupils health organization lookup work vehicle profession account',
    near: { personal: 1 },
    whole: true,
    family: 'text',
  }),
  rule('student id', 'student-number', 9, { in: 'pupils', whole: true, family: 'text' }),
  rule('risk grade, risk score, risk rating, risk category, risk class', 'grade', 8, {
    in: 'person account',
    not: 'lookup organization',
    whole: true,
  }),
  rule('student status, pupil status, learner status, enrollment status', 'enrollment-period', 5, {
    not: 'lookup',
    whole: true,
  }),
  rule('procedure, treatment', 'health', 7, { in: 'health', not: 'lookup thing', whole: true }),
  rule(
    'technical score, coding score, aptitude score, communication score, overall score, interview score',
    'grade',
    5,
    { in: 'candidacy', not: 'lookup vacancy', whole: true },
  ),
  rule('experience level', 'work-experience', 8, {
    in: 'person candidacy',
    not: 'vacancy lookup',
    whole: true,
  }),
  // Staff: what one did, and days off.
  rule('role, role name, designation', 'job-title', 5, {
    in: 'work',
    not: 'lookup secret order',
    whole: true,
    family: 'text',
  }),
  rule('detail, description, summary, responsibility, achievement', 'work-experience', 6, {
    in: 'work',
    not: 'lookup person order absence content health education',
    whole: true,
    minLength: 100,
    family: 'text',
  }),
  rule(
    'start, end, date start, date end, start date, end date, from date, to date, from, to, date from, date to',
    undefined,
    12,
    {
      in: 'absence',
      whole: true,
    },
  ),
  // Who is away, beside the number of their own.
  rule('name', 'name', 10, {
    in: 'absence',
    near: { personal: 1 },
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  rule('annual rate, annual rt, rate', 'salary', 6, {
    in: 'work',
    near: { personal: 2 },
    not: 'order lookup',
    whole: true,
  }),
  rule('term date, term reason', 'work-experience', 8, {
    in: 'work',
    not: 'pupils lookup order',
    whole: true,
  }),
  rule(
    'tax amount, tax, national insurance, employer contribution, employee contribution, contribution, pension, advance, allowance amount',
    'salary',
    6,
    { in: 'pay', not: 'order lookup', whole: true },
  ),
  // Who gives, votes and vouches.
  rule('name', 'name', 6, { in: 'donation', near: { personal: 1 }, not: 'organization lookup', whole: true }),
  rule(
    'withdrawn at, withdraw at, withdrawn on, withdraw date, withdrawal date, decline at, declined at',
    'visit-time',
    10,
    {
      in: 'candidacy',
      not: 'lookup',
      timed: true,
      whole: true,
    },
  ),
  rule('card number, cardnumber, card', 'student-number', 13, {
    in: 'library',
    not: 'order pay',
    whole: true,
  }),
  rule('sent address, sender address, recipient address', 'email', 10, { in: 'email', whole: true }),
  rule('sender', 'email', 2, { in: 'email', not: 'person', whole: true }),
  rule(
    'start date, end date, start, end, date start, date end, from date, to date, from, to',
    'enrollment-period',
    3,
    {
      in: 'studies',
      not: 'lookup',
      whole: true,
    },
  ),
  rule('voter id', undefined, 9, { in: 'ballot', whole: true, family: 'number' }),
  rule('voter id', 'username', 9, { in: 'ballot', whole: true, family: 'text' }),
  rule('description, message, note, comment', 'free-text', 2, {
    in: 'donation',
    not: 'lookup thing',
    whole: true,
  }),
  rule('party, party name, party code', 'politics', 9, { in: 'ballot', not: 'lookup', whole: true }),
  rule('sentence, verdict, plea, charge, charges, disposition, offense, offence', 'criminal-record', 9, {
    in: 'court',
    not: 'lookup llm',
    whole: true,
  }),
  rule('release date, booking date, arrest date, intake date', 'criminal-record', 9, {
    in: 'court',
    not: 'lookup',
    whole: true,
  }),
  rule('answer, answers, response, responses', 'free-text', 3, {
    in: 'health rating candidacy',
    not: 'lookup llm',
    whole: true,
  }),
  rule('rating, score', 'grade', 4, { in: 'candidacy', not: 'lookup vacancy', whole: true }),
  // Households and their members.
  rule('disabled, blind, deaf', 'health', 12, { in: 'family health', not: 'lookup', whole: true }),
  rule('insurance, insurance provider, insurance company, insurance type, insurance plan', 'health', 6, {
    in: 'health',
    not: 'lookup organization order',
    whole: true,
  }),
  rule('detail', 'health', 3, { in: 'health', not: 'lookup person', whole: true, family: 'text' }),
  rule('appointment date, appointment time, appointment datetime, scheduled date, visit time', 'health', 10, {
    in: 'health',
    not: 'lookup',
    whole: true,
  }),
  rule(
    'disposition, temp, temp c, temp f, para, rate, admitted at, admitted on, discharged at, discharged on, administered on',
    'health',
    9,
    {
      in: 'health vitals',
      not: 'lookup organization',
      whole: true,
    },
  ),
  rule('nic', 'national-id', 9, { in: 'person', not: 'machine', whole: true, family: 'text' }),
  rule(
    'complication, complications, impression, interpretation, test result, side effect, study date, service date',
    'health',
    7,
    {
      in: 'health',
      not: 'lookup',
      whole: true,
    },
  ),
  rule('signature', 'signature', 5, { in: 'work health pupils family court', not: 'content', whole: true }),
  rule('diet, diet type', 'health', 9, { in: 'person health', whole: true }),
  rule('mail', 'email', 4, { in: 'person', not: 'lookup content', whole: true, family: 'text' }),
  rule('insurer, hospital, clinic, pharmacy', 'company', 2, {
    near: { personal: 1 },
    not: 'lookup',
    whole: true,
    family: 'text',
  }),
  rule('orientation', 'sex-life', 9, { in: 'person', near: { personal: 1 }, not: 'thing', whole: true }),
  // Papers in tables of what they are asked for: vehicles, journeys, people.
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
  rule(
    'visa issue date, visa expiry date, visa expire date, visa expiry, visa valid until, visa start date, visa end date, old passport, number of old passport',
    'passport',
    14,
    { whole: true },
  ),
  rule('document number, document no, document nr, doc number', 'national-id', 16, {
    in: 'person',
    not: 'lookup filed order content thing work health',
    near: { personal: 2 },
    whole: true,
    family: 'text',
  }),
];
