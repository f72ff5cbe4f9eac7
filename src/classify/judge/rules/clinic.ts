import { type ContextRule, rule } from './context-rule.ts';

/** What records of care tell of the one cared for by words that elsewhere mean another thing. */
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
  rule(
    `step, steps, step count, calorie, calory, calories, kcal, active minute, active minutes, exercise minutes, heart rate, hr, mood, energy, weight, height, water, water ml, hydration, goal weight, target weight, start weight, current weight,
    waist, hip, chest, neck, thigh, arm, bicep, flow, temp, floors, nap, nap minutes, stress, soreness, fatigue, appetite, symptom, bowel, cramp, cramps, period start, period end, period, cycle, readiness, recovery, strain, fasting, mindful minutes,
    distance walked, protein, carbs, fat, fiber, sugar, sodium, macros, bedtime, wakeup, sleep, sleep quality, blood sugar, medication taken, supplements`,
    'health',
    13,
    { in: 'wellness', not: 'lookup catalogue goods', whole: true },
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
  // How a child came into the world, and how mother and child were after it.
  rule(
    `delivery method, delivery mode, delivery type, mode of delivery, type of delivery, method of delivery, birth method, birth type, type of birth, birth mode, home birth, homebirth, water birth, birth order, plurality, multiple birth, twin, twins, length, weight, birth length, head circumference,
    presentation, position, placenta, placenta delivery, cord, cord clamping, blood loss, labor length, labour length, labor duration, labour duration, induction, induced, anesthesia, anaesthesia, pain relief, intervention, interventions, medication, medications, dilation, effacement, station, membranes, rupture, tear, episiotomy,
    recovery, support, feeding, feeding method, latch, lochia, bleeding, nicu, admitted to nicu, icu, resuscitation, resuscitated, jaundice, vitamin k, eye ointment, hearing screen, hearing test, newborn screening, newborn screen, metabolic screen, bloodspot, congenital anomaly, anomalies, defect, defects,
    birth defect, outcome, pregnancy outcome, birth outcome, live birth, stillbirth, stillborn, delivery time, time of birth, delivery date, delivery place, para, gravida, parity, abortion, edd, lmp, trimester, risk, high risk, complication, complications, mood, sleep, condition, mother condition, baby condition, condition of mother, condition of baby`,
    'health',
    12,
    { in: 'births', not: 'lookup goods order animal statistics', whole: true },
  ),
  rule(
    'question, questions, concern, concerns, birth plan, birth story, birth preference, birth preferences',
    'free-text',
    9,
    {
      in: 'births',
      family: 'text',
      whole: true,
    },
  ),
  // What somebody takes, does to themselves and is measured by, whatever the table.
  rule(
    `history of substance, substance history, history of alcohol, history of drug, history of drugs, history of smoking, smoking history, booster type, booster date, booster dose, covid shot date, covid shot type, shot date, shot type, hips, hip, hip circumference, chest circumference, cigs day, cig day, cigs per day,
    cigarettes per day, packs per day, pack year, pack years, drink per week, drinks per week, unit per week, avg gram fat day, father age of death, mother age of death, fathers age of death, mothers age of death, father aod, mother aod, family cancer, family heart disease`,
    'health',
    11,
    { in: 'person people health candidacy', not: 'lookup goods statistics organization', whole: true },
  ),
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
    'life support, medical baseline, oxygen dependent, medically dependent, medically fragile, suicide watch, mobility issue, mobility issues',
    'health',
    11,
    {
      in: 'person court people',
      not: 'lookup goods',
      whole: true,
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
  rule(
    'cognitive status, cognition, continence, continence status, mobility level, mobility status, feeding status, swallowing, hearing, vision, eyesight, behavior concern, behavioral concern, care need, care needs, care level, level of care, dependency level, adl score, fall history, wandering risk, choking risk, allergies detail, dietary need',
    'health',
    10,
    {
      in: 'person health people',
      not: 'lookup goods thing organization pupils',
      whole: true,
    },
  ),
  // What tailors, trainers and hairdressers take down of a body.
  rule(
    'chest, bust, under bust, underbust, shoulder, shoulders, shoulder width, sleeve, sleeve length, neck, inseam, in seam, outseam, wrist, ankle, knee, armhole, arm length, thigh, calf, biceps, bicep, upper arm, torso, back length, back width, crotch, rise, across chest, across back',
    'health',
    11,
    {
      in: 'vitals person',
      not: 'lookup goods thing animal device machine organization',
      whole: true,
      family: 'number',
    },
  ),
  rule(
    'medical exam date, medical examination date, medical date, physical exam date, last physical, last checkup, last check up, last dental visit, last eye exam, last medical, last medical exam, last physical exam, hair type, skin type, scalp condition, nail condition, hair condition, skin condition, skin concern, skin concerns',
    'health',
    11,
    {
      in: 'person people health',
      not: 'lookup goods thing organization animal',
      whole: true,
    },
  ),
];
