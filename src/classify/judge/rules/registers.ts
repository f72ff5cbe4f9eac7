import { type ContextRule, rule } from './context-rule.ts';

/** Registers of care as research keeps them: OMOP's common model, PCORnet's, MIMIC's, CDISC's and FHIR's flat files. */
export const registerRules: readonly ContextRule[] = [
  // What somebody has, takes and undergoes, as a code of a vocabulary.
  rule(
    `condition concept id, condition source concept id, drug concept id, drug source concept id, procedure concept id, procedure source concept id, measurement concept id, measurement source concept id, observation concept id, observation source concept id,
    device concept id, device source concept id, specimen concept id, disease status concept id, cause concept id, cause source concept id, ingredient concept id, anatomic site concept id, value as concept id`,
    'health',
    16,
    { in: 'register', whole: true },
  ),
  rule('gender concept id, gender source concept id, sex concept id', 'gender', 16, {
    in: 'register person',
    whole: true,
  }),
  rule(
    'race concept id, race source concept id, ethnicity concept id, ethnicity source concept id',
    'ethnicity',
    16,
    {
      in: 'register person',
      whole: true,
    },
  ),
  rule('specialty concept id, specialty source concept id, specialty source value', 'job-title', 16, {
    in: 'register person profession',
    whole: true,
  }),
  // When it began, ended, was done or measured.
  rule(
    `condition start date, condition start time, condition end date, condition end time, condition era start date, condition era end date, drug exposure start date, drug exposure start time, drug exposure end date, drug exposure end time,
    drug era start date, drug era end date, procedure date, procedure time, procedure end date, procedure end time, measurement date, measurement time, observation date, observation time, device exposure start date, device exposure end date, specimen date, specimen time,
    episode start date, episode end date, dx date, px date, lab date, lab order date, specimen collect date, result date, measure date, chart date, chart time, intime, outtime, in time, out time, los, stay start, stay end, admittime, dischtime, edregtime, edouttime,
    trial end date, visit start date, visit end date, rfstdtc, rfendtc, rfxstdtc, rfxendtc, dod, dod hosp, dod ssn, expire flag, dthfl, dthdtc`,
    'health',
    14,
    { in: 'register', whole: true },
  ),
  rule(
    `value as number, value as string, value number, value source value, value, values, flag, acuity, icd, icd 9 code, icd 10 code, icd code, icd 9, icd 10, icd 9 e, cpt code, cpt number, px, pdx, dx, drg code, description, section header, sectionheader, subsection header, subsectionheader,
    condition occurrence count, drug exposure count, stop reason, sig, route source value, route, dose, dose value, dose unit source value, formulary drug code, disposition,
    rate, rate amount, amount, original amount, original rate, spec type description, org name, ab name, dilution text, interpretation`,
    'health',
    12,
    { in: 'register', not: 'lookup person order', whole: true },
  ),
  rule(
    'note source value, admitted from source value, discharged to source value, unit source value, qualifier source value, visit source value, place source value',
    undefined,
    9,
    { in: 'register', whole: true },
  ),
  // By which number a register knows somebody.
  rule(
    'patid, usubjid, person source value, participantid, participant id, subject number, person number',
    'student-number',
    12,
    {
      in: 'register',
      not: 'lookup',
      whole: true,
      family: 'text',
      maxLength: 60,
    },
  ),
  rule('brthdtc', 'date-of-birth', 12, { whole: true }),
  rule('ageu, armcd, arm, actarm', undefined, 9, { in: 'register', whole: true }),
  // A line of what a patient has, with code and text beside their keys.
  rule('code, description, reason code, reason description, value, start, stop, date', 'health', 12, {
    in: 'careline',
    not: 'lookup',
    whole: true,
  }),
  // As long as a UUID, and one, whoever it is of.
  rule(
    'patient, encounter, provider, payer, organization, practitioner, subject, performer, requester, member, customer, client, account, author, owner, sender, recipient, student, teacher, employee, creator, seller, buyer, driver, doctor',
    undefined,
    14,
    { family: 'text', minLength: 36, maxLength: 36, whole: true },
  ),
  // Of whom a register of deaths tells.
  rule('date, time, date time, year, location, place', 'death', 12, {
    in: 'deaths',
    not: 'lookup statistics animal game machine',
    whole: true,
  }),
  rule(
    'cause, cause detail, manner, cause code, cause source value, secondary cause, contributing cause',
    'health',
    12,
    {
      in: 'deaths',
      not: 'lookup statistics animal game machine',
      whole: true,
    },
  ),
  rule(
    'pressure, o2, oxygen, sat, sats, sao2, resp, respiratory, sugar, rbs, fbs, ppbs, grbs',
    'health',
    10,
    {
      in: 'clinical',
      not: 'lookup catalogue animal device machine goods statistics',
      whole: true,
    },
  ),
];
