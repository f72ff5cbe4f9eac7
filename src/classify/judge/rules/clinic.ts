import { type ContextRule, rule } from './context-rule.ts';

/** What records of care tell of the one cared for by words that elsewhere mean another thing: visits, findings, prescriptions, trials. */
export const clinicRules: readonly ContextRule[] = [
  rule('problem, chief problem, presenting problem', 'health', 12, {
    in: 'health',
    not: 'lookup machine',
    whole: true,
    family: 'text',
  }),
  // What the standard shortens a posting to is an appointment where patients are seen.
  rule('apnt date, apnt time, apnt datetime', 'health', 24, { in: 'health', not: 'work profession lookup' }),
  // Lists and records are kept under codes too short to tell of anybody.
  rule('patient code, prescription code', undefined, 16, { whole: true, maxLength: 4 }),
  rule('patient code, prescription code', undefined, 16, { whole: true, family: 'number' }),
  rule(
    'prescription url, prescription file, prescription path, prescription image, prescription pdf',
    'health',
    14,
    {
      not: 'lookup',
      family: 'text',
    },
  ),
  // Scales by which a state of mind or body is measured: PHQ-9, GAF, Apgar.
  rule('score, total score, scale score, severity score', 'health', 9, {
    in: 'health clinical',
    not: 'lookup rating catalogue',
    family: 'number',
  }),
  rule('inpatient, outpatient', 'health', 14, { in: 'health clinical', whole: true }),
  rule(
    `result, results, result value, result text, result code, lab value, abnormal flag, abnormal, current status, clinical status, verification status,
    drug, medicine, frequency, sig, dose, dosage, indication, route, intervention, interventions, prognosis, stage, laterality, onset, onset date, severity,
    treatment description, description of treatment, disease description, reading, finding, findings, interpretation, outcome, reaction, manifestation,
    protocol, regimen, remission, relapse, response to treatment, follow up plan, care plan, plan of care, recommendation, recommendations, substance, criticality,
    ct value, variant, od sph, os sph, od cyl, os cyl, od axis, os axis, va right, va left, va od, va os, iop left, iop right, iop od, iop os, intake, output, intake ml, output ml, dose amount, vital, vitals, rr, pain,
    temp, freq, prn, medication, meds, diet, texture, restriction, surface, quadrant, positive, negative, reactive, titer, titre, viral load, value, strength, ward type`,
    'health',
    8,
    { in: 'clinical', not: 'lookup person catalogue organization statistics', whole: true },
  ),
  rule(
    'status, type, category, name, detail, details, description, note, notes, remark, remarks',
    'health',
    6,
    {
      in: 'illness',
      not: 'lookup person',
      whole: true,
      family: 'text',
    },
  ),
  rule('ordered by, order by name, resulted by, read by, verified by, signed by', 'name', 6, {
    in: 'health',
    not: 'lookup',
    whole: true,
    family: 'text',
    minLength: 30,
  }),
  rule(
    'ins payer, primary payer, secondary payer, primary payor, insurance payer, payer name',
    'health',
    12,
    { in: 'health', not: 'lookup', whole: true },
  ),
  rule('blood loss, blood loss ml, urine output, fluid intake, estimated blood loss, ebl', 'health', 9),
  rule(
    'dr, doc, ref dr, ref phys, pcp, phys, attending, referring, primary care, consultant, subscriber, insured, policy holder, attending dr, family doctor, gp',
    'name',
    7,
    {
      in: 'health',
      not: 'lookup place organization',
      whole: true,
      family: 'text',
      minLength: 20,
    },
  ),
  rule('ins, insco, carrier, payer, payor, plan name', 'health', 6, {
    in: 'health',
    not: 'lookup organization',
    whole: true,
    family: 'text',
  }),
  rule('dos, date of service, service date, svc date, dt of service', 'health', 11, {
    in: 'health',
    not: 'lookup',
    whole: true,
  }),
  rule('deceased, decedent', 'name', 9, { family: 'text', minLength: 40, whole: true }),
  // What somebody comes with, and what they are told.
  rule(
    `complaint, complaints, chief complaint, presenting complaint, presenting issue, presenting problem, presenting concern, reason for visit, advice, medical advice,
    action taken, med given, meds given, medication given, treatment given, first aid given, clinical info, clinical information, clinical note, clinical notes, consultation note`,
    'health',
    12,
    { in: 'health clinical', not: 'lookup catalogue organization statistics', family: 'text' },
  ),
  rule(
    'chief complaint, presenting complaint, presenting problem, presenting issue, presenting concern, injury note, injury notes, injury detail, injury details, medical note, medical notes, medical detail',
    'health',
    13,
    {
      not: 'lookup thing',
      family: 'text',
      whole: true,
    },
  ),
  rule(
    'drug, medicine, medication, dose, dosage, strength, sig, direction, directions, instruction, day supply, days supply, frequency, duration, route',
    'health',
    12,
    { in: 'prescribed', not: 'lookup catalogue organization statistics', whole: true },
  ),
  rule(
    'ae term, event term, term, related, relatedness, causality, serious, outcome, onset, onset date, start, stop, start date, stop date, end date, resolved, resolved date, action taken, narrative, severity',
    'health',
    12,
    { in: 'harm', not: 'lookup catalogue statistics', whole: true },
  ),
  rule(
    'sysbp, diabp, sys bp, dia bp, bp sys, bp dia, systolic, diastolic, sbp, dbp, map bp, spo2, bmi, pulse rate',
    'health',
    9,
    {
      not: 'lookup goods',
      whole: true,
    },
  ),
  rule(
    'los day, los days, length of stay, length of stay day, readmit flag, readmission, readmitted, drg severity, drg mortality',
    'health',
    9,
  ),
  rule(
    'medical valid until, medical expire, medical expire date, medical cert date, medical certificate date, medical clearance date, fit until',
    'health',
    9,
  ),
  rule('abnormal flag, result flag', 'health', 6, {
    in: 'clinical health',
    not: 'lookup catalogue',
  }),
  rule('rh, rh factor, rh type, rh flag', 'health', 9, {
    not: 'lookup goods order',
    whole: true,
    family: 'text',
  }),
  rule('flag, result flag, unit value', 'health', 7, {
    in: 'clinical',
    not: 'lookup person catalogue',
    whole: true,
    family: 'text',
  }),
  // How a register wrote it down before it was coded.
  rule(
    `condition source value, drug source value, procedure source value, measurement source value, observation source value, device source value, specimen source value, cause source value,
    icd code, icd 9 code, icd 10 code, icd9 code, icd10 code, dx code, diagnosis code`,
    'health',
    9,
    { not: 'lookup catalogue statistics', whole: true },
  ),
  rule('gender source value, sex source value', 'gender', 9, { whole: true }),
  rule('race source value, ethnicity source value', 'ethnicity', 9, { whole: true }),
  // The columns of trials by their standard: adverse events, medication, history, laboratory, vital signs.
  rule(
    `aeterm, aedecod, aesev, aeser, aerel, aeacn, aeout, aestdtc, aeendtc, aetoxgr, cmtrt, cmdose, cmindc, cmstdtc, cmendtc, mhterm, mhdecod, mhstdtc, lborres, lbstresn, lbstresc, lbnrind,
    vsorres, vsstresn, egorres, exdose, exstdtc, exendtc, dsterm, dsdecod`,
    'health',
    9,
    { not: 'lookup', whole: true },
  ),
  rule('aecomm, cocomm, coval, aenarr', 'free-text', 8, { not: 'lookup', whole: true, family: 'text' }),
  rule(
    'adm diag, prin diag, disch diag, final diag, prov diag, primary dx, secondary dx, admit dx, diet code',
    'health',
    9,
    {
      in: 'health',
      not: 'lookup catalogue',
      whole: true,
    },
  ),
  rule('detail, details, description, body part, type', 'health', 9, {
    in: 'hurt',
    not: 'lookup catalogue',
    whole: true,
    family: 'text',
  }),
  rule(
    'contact with confirmed carrier, contact with suspected carrier, contact with case, contact with confirmed case, had contact, exposed, exposure date, past travel, travel history, recently travelled, recent travel, date of return, country visited, countries visited',
    'health',
    11,
    {
      in: 'health people',
      not: 'lookup goods machine order travel',
      whole: true,
    },
  ),
  // How long somebody stays in a country or a room.
  rule('length of stay, duration of stay', 'health', -20, {
    in: 'travel asking booking',
    not: 'health clinical',
  }),
  rule('length of stay, duration of stay', undefined, 6, {
    in: 'travel asking booking',
    not: 'health clinical',
  }),
  rule(
    'vital, vitals, med administered, meds administered, medication administered, drug administered, intervention, interventions, procedure performed, transported to, transport to, copay, co pay, subjective, objective, assessment, plan',
    'health',
    10,
    {
      in: 'clinical',
      not: 'lookup catalogue animal organization statistics pupils',
      whole: true,
      family: 'text',
    },
  ),
  rule(
    'date given, given date, given on, given at, date administered, administration date, date received, vis date, dose date, shot date, injection date, injection site, adverse reaction',
    'health',
    10,
    {
      in: 'clinical',
      not: 'lookup catalogue organization animal',
      whole: true,
    },
  ),
];
