import { type ContextRule, rule } from './context-rule.ts';

/** What is written down of a body outside of a visit: how one lives and is measured, births, what somebody needs in everyday care. */
export const bodyRules: readonly ContextRule[] = [
  rule(
    `step, steps, step count, calorie, calory, calories, kcal, active minute, active minutes, exercise minutes, heart rate, hr, mood, energy, weight, height, water, water ml, hydration, goal weight, target weight, start weight, current weight,
    waist, hip, chest, neck, thigh, arm, bicep, flow, temp, floors, nap, nap minutes, stress, soreness, fatigue, appetite, symptom, bowel, cramp, cramps, period start, period end, period, cycle, readiness, recovery, strain, fasting, mindful minutes,
    distance walked, protein, carbs, fat, fiber, sugar, sodium, macros, bedtime, wakeup, sleep, sleep quality, blood sugar, medication taken, supplements`,
    'health',
    13,
    { in: 'wellness', not: 'lookup catalogue goods', whole: true },
  ),
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
