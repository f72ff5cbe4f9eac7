import { type ContextRule, rule } from './context-rule.ts';

/** What the police, courts and those who look into people write down of them. */
export const justiceRules: readonly ContextRule[] = [
  // What the police and prisons write down of the one they deal with.
  rule(
    `force type, force type action, type of force, use of force, type resistance, resistance type, weapon used, arrest made, arrested, was arrested, remanded, is remanded, remand date, bail status, bail date, custody status, parole eligible, parole eligibility, parole eligibility date,
    security class, security classification, custody level, gang, gang member, dangerous person, cell block, prior offence, prior offenses, prior offences, reoffender, repeat offender, search conducted, citation issued, contraband found, offence, offense`,
    'criminal-record',
    12,
    { in: 'court voiced watched', not: 'lookup goods game card', whole: true },
  ),
  rule(
    'hair, eyes, eye, build, complexion, skin tone, skin, facial hair, tattoo, tattoos, scar, scars, hair style, hair length, beard',
    'appearance',
    11,
    {
      in: 'court watched person people',
      not: 'lookup goods game thing',
      whole: true,
      family: 'text',
    },
  ),
  // What a charge, an arrest and a term are written down by.
  rule(
    `statute, statute code, statute description, statute text, charge description, charge desc, charge level, charge class, charge degree, charge type, charge type count, charge count, count of charge,
    offense level, offense class, offence level, release date, projected release date, expected release date, scheduled release date, sentence date, sentence length, sentence month, sentence year, time served, bond amount,
    pardon, pardoned, ticket of leave, term year, trial place, trial date, place of trial, date of trial, tried at, fine amount, jail day, probation month, probation year, disposition date, max release date, earliest release date, tentative release date, sentence term, case disposition,
    bond type, court date, next court date, arrest time, arrest datetime, arrested at, arrested datetime, booking time, booked at, housing unit, cell, detainer`,
    'criminal-record',
    12,
    { in: 'court', not: 'lookup goods game card', whole: true },
  ),
  rule(
    `jail in, jail out, jail date, jail time, jail days, days in jail, custody in, custody out, in custody, out custody, custody start, custody end,
    offense date, offence date, charge date, charge degree, conviction date`,
    'criminal-record',
    12,
    { in: 'court', not: 'lookup goods game card' },
  ),
  // What somebody did before, counted, and did again.
  rule(
    `prior count, priors count, prior arrest count, prior arrests, prior convictions, prior conviction count, prior charges, previous arrests, previous convictions, juv count, juvenile count, juv fel count,
    juvenile felony count, juv misd count, juvenile misdemeanor count, juv other count, felony count, misdemeanor count, arrest count, conviction count, number of prior, number of priors, num prior, num priors,
    violation raw, stop outcome, stop result, reason for stop, stop reason, drugs related stop, search type, search basis, frisk performed, frisked, searched, citation, warning issued, is arrested,
    recid, recidivism, is recid, recidivated, is recidivist, two year recid, violent recid, is violent recid, recidivism score, risk of recidivism, reoffended`,
    'criminal-record',
    12,
    { in: 'court', not: 'lookup goods game card', whole: true },
  ),
  rule(
    'inmate number, prisoner number, prisoner type, prison, prison name, execution date, execution number, date of execution, date received, last statement, offender number, register number, jail number',
    'criminal-record',
    12,
    { in: 'court', not: 'lookup goods game card', near: { personal: 1 } },
  ),
  rule(
    'criminal case, criminal cases, pending case, pending cases, criminal case count, court cases, cases pending',
    'criminal-record',
    11,
    {
      in: 'ballot candidacy person',
      not: 'lookup organization',
      whole: true,
    },
  ),
  rule('pep, is pep, pep flag, pep status, politically exposed, politically exposed person', 'politics', 11, {
    in: 'person people watched account',
    not: 'lookup organization',
    whole: true,
  }),
  rule('risk rating, risk level, risk category, risk class, risk profile score', 'grade', 9, {
    in: 'watched court',
    not: 'lookup organization machine',
    whole: true,
  }),
  rule('against, complaint against, filed against, allegation against, reported against', 'name', 9, {
    in: 'voiced content court',
    not: 'lookup machine llm',
    whole: true,
    family: 'text',
    minLength: 40,
    maxLength: 255,
  }),
  rule('alias, aliases, aka, known as', 'name', 5, { in: 'court', family: 'text' }),
  // Who is told by looks and age goes by several names.
  rule('alias, aliases', 'name', 3, {
    near: { personal: 1 },
    not: 'account lookup machine',
    whole: true,
    family: 'text',
  }),
  // Who is in prison, for how long, and in which cell.
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
];
