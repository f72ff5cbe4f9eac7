import { type ContextRule, rule } from './context-rule.ts';

/** What people have: cards, accounts, devices, pay, work, school, health, roles. */
export const peopleRules: readonly ContextRule[] = [
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
  // Marks, pay, work, school, health.
  rule('function, job function', 'job-title', 5, { near: { personal: 3 }, whole: true, minLength: 12 }),
  rule('score, grade, rating, mark, final score, total score, result', 'grade', 5, {
    in: 'rating education',
    not: 'lookup thing',
  }),
  rule('amount, rate, total, pay, value, net, gross, deduction, sum', 'salary', 6.5, {
    in: 'pay',
    not: 'order',
  }),
  rule('pay amount', 'salary', 8, { in: 'pay', not: 'order' }),
  rule(
    `hlth ins, health ins, emp ins, employee ins, ltc ins, acc ins, ind ins, np ins, lcl tax, local tax, income tax, resi tax, ded tot, ddct tot, ded sum, pay tot, npn, pension, meal, ot,
    bonus, ot pay, night allow, hol allow, car allow, etc pay, etc ded`,
    'salary',
    7,
    { in: 'pay', not: 'order lookup', whole: true },
  ),
  rule('contract start date, contract end date', 'work-experience', 6, {
    in: 'work person people',
    not: 'order',
  }),
  rule('rate change date', 'salary', 9, { in: 'pay' }),
  rule('balance', 'salary', 3.5, { in: 'person' }),
  // Who enrols with a shop or a club joins it.
  rule('enroll date, enrollment date, enrolled at, enroll dt', 'enrollment-period', -12, {
    in: 'membership account organization',
    not: 'pupils curriculum school education',
  }),
  rule('enroll date, enrollment date, enrolled at, enroll dt', 'record-time', 8, {
    in: 'membership account organization',
    not: 'pupils curriculum school education',
  }),
  rule('sale ytd, sale last year, ytd, commission, bonus', 'salary', 6, { in: 'person pay' }),
  rule(
    `start date, end date, from date, to date, start, end, from, to, begin date, date from, date to,
    start day, finish date, start time, end time`,
    'work-experience',
    9,
    { in: 'work', not: 'order vacancy pay', timed: true },
  ),
  rule('company, employer, department, organization', 'work-experience', 2, {
    in: 'work',
    not: 'order vacancy',
    whole: true,
  }),
  rule(
    'joined date, join date, date joined, joined on, end date, start date, termination date',
    'work-experience',
    8,
    { near: { personal: 4 }, in: 'work' },
  ),
  rule(
    `start date, end date, from date, to date, start, end, from, to, year, date from, date to, start
    year, end year`,
    'enrollment-period',
    8,
    {
      in: 'education',
      not: 'lookup occasion',
    },
  ),
  rule('level, status, institute, institution', 'school', 2, { in: 'education', not: 'lookup', whole: true }),
  rule('condition, severity, reaction, dose, result, value, reason, note, outcome', 'health', 2.5, {
    in: 'health',
    not: 'lookup person',
  }),
  rule('first, last, middle, maiden', 'name', 6, { in: 'people', whole: true }),
  rule('suffix', 'name', 1.5, { in: 'people', whole: true }),
  // How one is addressed tells no name.
  rule('prefix, name prefix', undefined, 9, { in: 'person people', not: 'phone secret', whole: true }),
  rule('suffix', 'name', 3, { in: 'people', near: { personal: 1 }, whole: true, not: 'lookup' }),
  rule('departure date, departure', 'work-experience', 8, { in: 'people work', not: 'travel' }),
  rule('identifier', 'student-number', 5, { in: 'health', whole: true }),
  rule(
    `study date, service date, procedure date, test date, collection date, admission date, admission time, admission datetime, discharge time, discharge datetime, visit date, exam
    date, exmn date, examination date`,
    'health',
    9,
    { in: 'health', not: 'lookup' },
  ),
  rule(
    'opinion content, opnn content, finding, findings, assessment, plan, subjective, objective',
    'health',
    6,
    {
      in: 'health',
      not: 'lookup',
    },
  ),
  rule('admission date, entry date, join date, leaving date', 'enrollment-period', 9, {
    in: 'pupils',
    not: 'lookup',
  }),
  rule('description', 'health', 4.5, { in: 'health', not: 'lookup person', whole: true }),
  rule(
    'metadata, attribute, property, extra data, custom field, additional attribute, props',
    'free-text',
    1.2,
    {
      in: 'person',
      not: 'lookup thing',
      whole: true,
    },
  ),
  rule('height, weight', undefined, 6, { in: 'thing order lookup content', not: 'health people' }),
  rule('weight, height', undefined, 3.5, { not: 'person health' }),
  // Names with the language behind them.
  rule(
    'nm kor, nm korn, nm han, nm hanja, nm eng, nm engl, nm chn, name kor, name kr, name ko, name eng, name en, name han, name hanja, name chn',
    'name',
    8,
    {
      in: 'person people',
      not: 'lookup thing place organization',
      whole: true,
      family: 'text',
    },
  ),
  rule('gen', 'gender', 8, { in: 'person people', not: 'lookup thing', maxLength: 6, family: 'text' }),
  // A password typed in twice.
  rule(
    'password check, password confirm, password confirmation, password again, password re',
    'password',
    12,
    { whole: true, family: 'text' },
  ),
  rule('total pay, tot pay', undefined, 14, { in: 'order booking', not: 'pay work person' }),
  // What a job pays, whoever has it.
  rule(
    'basic pay, base salary, basic salary, base pay, allowance, pension, bonus, salary, pay, meal allowance, transport allowance, position allowance, house allowance, hourly rate, hourly wage',
    undefined,
    14,
    { in: 'designation', not: 'people' },
  ),
  rule('salary, salary min, salary max, min salary, max salary', undefined, 4, { in: 'vacancy lookup' }),
  rule('salary', 'salary', 1, { in: 'vacancy' }),
  rule('inpt date, inpt ymd, adm date, dsc date, dschg date', 'health', 9, { in: 'health', not: 'lookup' }),
  rule('inpt date, first inpt date, last inpt date', 'record-time', 8, { not: 'health' }),
  // Names of roles that stand for the person.
  rule(
    `author, recipient, receiver, sender, owner, manager, representative, ceo, supervisor, instructor,
    teacher, doctor, physician, director, editor, contact, applicant, assistant, poster, assignee, buyer, seller,
    depositor, alias`,
    'name',
    2.2,
    { in: 'content order log people work organization address', not: 'secret' },
  ),
  rule(
    `physician, attorney, lawyer, judge, surgeon, counselor, counsellor, adjuster, clinician, therapist,
    tutor, mentor, pharmacist, prosecutor, notary, landlord, inspector, surveyor, auditor, examiner,
    interviewer, adviser, advisor, plaintiff, defendant, claimant, nurse`,
    'name',
    3.5,
    { not: 'secret lookup', minLength: 20 },
  ),
  rule('provider name, provider', 'name', 10, { in: 'health', not: 'lookup' }),
  rule(
    `approved by, referred by, recommended by, assigned to, reported by, signed by, prepared by, requested by, reviewed by,
    received by, delivered by, inspected by, checked by, prescribed by, administered by, noted by, recorded by, diagnosed by,
    examined by, performed by, conducted by, interviewed by, supervised by, witnessed by, certified by, taught by,
    collected by, dispensed by, treated by, authorized by, authorised by, endorsed by, sponsored by, sold by, served by,
    nominated by, introduced by, booked by, recruited by, attested by, raised by, driven by, escorted by, hosted by,
    installed by, serviced by, guided by, coached by, photographed by, countersigned by, notarized by, notarised by, sworn by, phoned by, evaluated by, graded by, assessed by, screened by, counseled by, investigated by,
    interpreted by, translated by, accompanied by, picked up by, handed over by`,
    'name',
    4.5,
    { minLength: 40, maxLength: 255, not: 'lookup' },
  ),
  rule('tenant name', 'name', 4, { near: { lease: 1 } }),
  // Whose card it is, who booked, who asked to be let in.
  rule('name', 'name', 6, {
    in: 'card',
    near: { card: 1 },
    not: 'lookup person',
    whole: true,
    minLength: 10,
  }),
  rule('name', 'name', 6, {
    in: 'booking content log',
    near: { contact: 1 },
    not: 'lookup place person thing organization secret email',
    whole: true,
  }),
  rule('name', 'name', 12, {
    in: 'asking',
    near: { contact: 1 },
    not: 'lookup place person organization',
    whole: true,
  }),
  // What a company is called where it has a title and no name.
  rule('title', 'company', 14, {
    in: 'organization',
    not: 'lookup content vacancy',
    near: { address: 1 },
    whole: true,
    family: 'text',
  }),
  rule('account name', 'name', 12, { in: 'order bank pay', not: 'organization lookup secret' }),
  rule('alias, aliases, aka, known as', 'name', 5, { in: 'court', family: 'text' }),
  // Who is insured, served or taught, in a table of what they have; numbers are keys.
  rule('customer, client, policyholder, insured, subscriber, patient', 'name', 4.2, {
    not: 'person lookup llm secret content message log organization',
    family: 'text',
    minLength: 30,
    whole: true,
  }),
  rule('course, subject, branch, stream, programme, discipline, specialization', 'major', 7, {
    in: 'pupils candidacy',
    not: 'content thing lookup vacancy message rating',
    family: 'text',
    near: { personal: 1 },
    whole: true,
  }),
  rule('employment status', 'work-experience', 5, { in: 'people', not: 'work' }),
  // A column of a number asks whom to call by it.
  rule('emergency contact, emergency', 'phone', 8, { in: 'people', family: 'number' }),
  // How others find somebody.
  rule('rating, average rating, avg rating, rating average, star rating, stars', 'grade', 6, {
    in: 'person',
    not: 'lookup catalogue content thing organization asking',
    family: 'number',
  }),
  rule('fullname, full name, long name, official name', undefined, 12, {
    in: 'place lookup',
    not: 'person',
    whole: true,
  }),
  rule('fullname, full name, shortname, short name, display name, displayname, alias', undefined, 6, {
    in: 'thing lookup',
    not: 'person',
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
  rule('recommend, recommender, inviter, referral, invited by', 'username', 5, {
    in: 'person',
    whole: true,
  }),
  rule('account', 'username', 3, { in: 'person log secret', whole: true }),
  rule('cancelled on, canceled on, cancel date, cancelled at, canceled at', 'opt-out-time', 8, {
    in: 'membership',
    timed: true,
  }),
  // Who booked, by the abbreviations of reservations.
  rule('rev name, rsv name, resv name, rsrv name, rsvn name, reserve name, reservation name', 'name', 8, {
    in: 'order travel',
    not: 'lookup',
    family: 'text',
  }),
  rule('next of kin, nok, kin', 'name', 9, { family: 'text', minLength: 40, whole: true, not: 'lookup' }),
  rule('relation, relationship', undefined, 3, { in: 'lookup', whole: true }),
];
