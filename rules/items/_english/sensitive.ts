import { english } from '../../_shared/english.ts';

/** Health and what else the law calls sensitive: measures of wearables, of clinics, of fitters; beliefs, convictions, bodies. */
export default {
  health: english({
    terms: `injury description, bpm, heart bpm, hr bpm, avg hr, max hr, min hr, resting hr, resting heart, heart rt, hr avg, hr max, hr min, hr rest, hr zone, hr
      zones, hrv, hrv rmssd, rmssd, hrv ms, sdnn, spo2, spo2 pct, sp o2, o2 sat, oxygen sat, oxygen saturation, blood oxygen, resp rate, respiration rate,
      respiratory rate, breath rate, breathing rate, vo2max, vo2 max, steps delta, steps taken, daily steps, steps today, floors climbed, kcal burned,
      calories burned, active kcal, active calories, calorie intake, kcal intake, calories eaten, water intake, water intake ml, caffeine mg, alcohol units,
      alcohol use, alcohol intake, drinks per week, units per week, skin temp, skin temperature, basal temp, basal temperature, bbt, body temp, body
      temperature, body temp c, body temp f, temp oral, temp tympanic, temp celsius patient, sped, sped flag, special ed, special ed flag, is sped, iep, iep flag, has iep, section 504, section 504 flag, coughing, wheezing, swallowing difficulty, difficulty swallowing, polyuria, polydipsia, polyphagia, pain duration, duration of pain, pain location, pain severity, pain intensity, drug abuse, substance abuse, alcohol abuse, physical handicap, handicapped, panic attack, panic attacks, panicattack, neurodiversity, neurodivergent, multiple sclerosis, colour blindness, color blindness, colourblindness, colorblindness, dyslexia, adhd, autism, epilepsy, visual blurring, blurred vision, muscle stiffness, muscle weakness, alopecia, delayed healing, runny nose, itchiness, jaundice, night sweats, loss of taste, loss of appetite, dyspnea, dyspnoea, shivering, paresis, partial paresis, genital thrush, numbness, tingling, hoarseness, sneezing, chills, suicidal thoughts, suicidal ideation, suicide attempt, self harm, trouble sleeping, sleep problems, hot flashes, hot flushes, incontinence, spasticity, dyskinesia, bradykinesia, gait freezing, freezing of gait, fever, fever flag, stress idx, stress index, stress level,
      stress lvl, stress score, mood, mood emoji, mood score, mood rating, mood level, energy level person, phq9, phq 9, phq9 score, gad7, gad 7, gad7
      score, audit c score, apgar, apgar score, gcs, gcs score, pain score, pain level, pain scale, fatigue level, deep min, deep sleep, deep sleep min, rem
      min, rem sleep, rem sleep min, light sleep, light sleep min, awake min, wake ms, wake after sleep onset, waso, sleep min, sleep hours, sleep hrs,
      sleep mins, hours slept, minutes asleep, minutes awake, sleep score, sleep stage, sleep stages, sleep efficiency, sleep latency, sleep onset, sleep
      start, sleep end, bed time, bedtime, wake time, snore events, snore min, snore score, snoring, apnea index, apnoea index, ahi, apnea events, bone kg,
      bone mass, bone pct, body mass, body mass kg, muscle kg, muscle mass, muscle pct, lean mass, fat pct, fat mass, body fat, body fat pct, bodyfat,
      visceral, visceral fat, visceral level, visceral lvl, metabolic age, bmr, basal metabolic rate, body water, body water pct, bmi, bmi value, height in,
      height ft, height inches, height cm, height ft in, weight lb, weight lbs, weight kg, weight st, weight stone, start weight person, target weight
      person, goal weight, birth weight, birth length, gestation, gestation weeks, gestational age, gestation age, pregnancy week, pregnancy weeks, weeks
      pregnant, pregnant, is pregnant, pregnancy status, pregnancy due date, expected delivery date baby, edd, lmp, lmp date, last period, last period
      start, last menstrual period, cycle day, cycle phase, cycle start, flow level, flow intensity, menstrual flow, ovulation, ovulation test, ovulation
      date, ovulation day, cervical mucus, fertile window, contraception, contraceptive, contraceptive method, birth control, gravida, gravida para,
      menopause status, symptom tags, symptom list, symptoms logged, symptoms reported, symptom onset, onset of symptoms, date of onset, dietary restr,
      dietary restriction, dietary restrictions, dietary need, dietary needs, dietary req, dietary reqs, dietary requirement, dietary requirements, diet
      restr, special diet, diet notes, food allergy, food allergies, allergens person, allergies listed, allergy list, allergic to, intolerance,
      intolerances, epipen, epipen carried, carries epipen, inhaler, corrective lenses, wears lenses, wears glasses, glasses rx, lens rx, od sphere, os
      sphere, od cylinder, os cylinder, od axis, os axis, sphere od, sphere os, pupillary distance, visual acuity, vision test, eyesight, hearing loss,
      hearing test, hearing level, audiogram, total chol, cholesterol, total cholesterol, ldl, hdl, triglycerides, a1c, hba1c, hb a1c, glucose, glucose
      mgdl, glucose mmol, blood glucose, blood sugar, fasting glucose, insulin units, insulin dose, carbs eaten, creatinine, egfr, hemoglobin, haemoglobin,
      psa level, tsh, viral load, cd4 count, inr value, blood group, blood grp, bloodtype, rh factor, systolic, diastolic, bp systolic, bp diastolic,
      bp sys, bp dia, sys bp, dia bp, blood press, pulse rate, pulse bpm, ecg, ecg trace, ekg, ecg rhythm, afib flag, fall detected, falls count, fall risk,
      fall risk score, mobility level, mobility aid, wheelchair, wheelchair user, wheelchair flag, needs wheelchair, uses wheelchair, ssr wchr, mobility
      needs, accessibility need, accessibility needs, access needs, special assistance, special needs, sen status, sen flag, iep flag, iep status, ehcp, ehc
      plan, support needs, care needs, care level, homebound, housebound, bedridden, dnr, dnr flag, dnr status, dnacpr, advance directive, organ donor,
      organ donor flag, living will flag, drugs used, drug use, drugs taken, substance use, recreational drugs, tobacco use, tobacco user, smoker, smoker
      flag, smoking status, smoker status, is smoker, smokes, vaping, vapes, cigarettes per day, pack years, family hx, family history medical, medical hx,
      med hx, past medical hx, pmh, surgical hx, surgical history, social hx, family medical history, mib hit, mib hit code, mib code, medical history,
      medical conditions, medical condition, med conditions, existing conditions, pre existing condition, pre existing conditions, preexisting condition,
      preexisting conditions, health conditions, health declaration, health notes, medical notes, medical info, medical alert, medical alerts, medical flag,
      medical exemption, medical reason, fit note, fit to fly, fit to work, fit for duty, fitness to work, sick note, sick days, days sick, sick day count,
      lost days, days lost, lost time days, restricted days, days away, injury, injury suffered, injuries, injury nature, nature of injury, injury type,
      injury desc, injury code, injury status, injured body part, body part, body part injured, bodypart, part of body, injury severity, bodily injury,
      whiplash flag, ambulance called, hospitalized, hospitalised, hospitalised flag, first aid given, vaccine card, vaccine cards, vaccination card, vax
      card, vax status, vaccine status, vaccination status, vaccinated, is vaccinated, fully vaccinated, vaccine doses, vaccine dose, booster date, last
      dose date, covid test, covid test result, covid status, pcr result, antigen result, test result patient, quarantine status, quarantine until, med card
      expire, medical card expire, medical cert expire, medical certificate, medical certificate no, medical class pilot, dot medical expire, med cert, cdt
      code, cpt, cpt code, cpt codes, hcpcs, hcpcs code, icd, icd code, icd codes, icd10, icd 10, icd10 code, icd9, dx, dx code, dx codes, dx1, dx2, primary
      dx, secondary dx, admitting dx, drg, drg code, snomed code patient, loinc patient, procedure code patient, tooth, tooth no, tooth number, tooth
      surface, teeth, tooth code, periodontal, last dental visit, orthodontic, braces, implant type patient, prosthesis, prosthetic, hearing aid, pacemaker,
      pacemaker flag, rx drug, rx name, drug name rx, drug prescribed, medication taken, medications taken, meds, meds list, current meds, medication list,
      medications list, current medications, medicine taken, dose taken, dose mg patient, dosage taken, dosing schedule patient, adherence pct, prescription
      text, rx text, sig rx, therapy type, therapy notes, therapist assigned notes, counselling type, mental health, mental health flag, mental health
      status, disability flag, disability code, disability desc, disability status, disability type, disabled flag, is disabled, registered disabled, blue
      badge, blue badge no, disabled badge, pip status, adhd flag, autism flag, neurodivergent, dyslexia, dyslexia flag, body shape, body type person, build
      person, bust, bust cm, waist, inseam, inside leg, neck size, collar size, sleeve length person, bust waist hip, bra size, cup size, shoe size, shoe
      sz, foot width, foot length, foot size, helmet size, hat size person, glove size, ring size, boot size rider, ski boot size, 
      arm span, wingspan person, return to work, rtw, rtw date, return to work date, potty
      trained, toilet trained, medical equip, medical equipment at home, life support flag, vulnerable flag, vulnerable customer, vulnerability flag,
      vulnerability type, cause of
      death, bldgrp, bld grp, bldgroup, blood gp, phq9 total, gad7 total, phq total, gad total, suicidal ideation, suicide risk, self harm, homicidal
      ideation, heart rate avg, heart rate max, heart rate min, hr resting, active minutes, activity level, fitness level, dietary pref, dietary
      preferences, diet pref, fluid restriction, med name, meds name, cvx code, cvx, nutritional status, nutrition status, bmi category, bmi class,
      differently abled, med exam result, health check result, health checkup result, checkup result, medical checkup result, medical exam result, medical exam results, med result, medical result, medical cond, med cond, health cond, injury
      history, injury hist, par q, epi pen, tetanus date, tetanus, concussion, concussion hx, concussion history, asthma, diabetes, diabetic, epilepsy,
      epileptic, seizure, seizures, alcoholism, hipertension, work accident, occupational accident, hypertension, hypertensive, heart condition, heart disease, cancer, cancer history, hepatitis, tb status, tuberculosis,
      copd, ckd, kidney disease, liver disease, lung disease, arthritis, depression, anxiety, ptsd, schizophrenia, dementia, alzheimers, parkinsons,
      migraine, migraines, thyroid, anemia, anaemia, obesity, obese, cough, sore throat, breathlessness, dyspnea, shortness of breath, nausea, vomiting,
      diarrhea, diarrhoea, headache, headaches, chest pain, loss of smell, loss of taste, chills, myalgia, body ache, body aches, rash, dizziness,
      palpitations, sari, immunocompromised, bleeding disorder, blood thinner, blood thinners, past surgeries, surgeries, hospitalizations, drug test, drug
      test result, drug screen, urine test, alcohol test, breathalyzer, disab, med card exp, addiction, substance abuse, eating disorder, autism, autistic,
      adhd, cerebral palsy, down syndrome, cholera, malaria, dengue, pneumonia, jaundice, ulcer, gout, osteoporosis, insomnia, pessimism, hopelessness, worthlessness, restlessness, uneasiness, nervousness, irritability, sadness, loneliness,
      panic attacks, overwhelmed, sleep quality, sleep duration, hours of sleep, days of sleep, hours slept, exercise intensity, exercise frequency, glaucoma, cataract, close
      contact covid, family history of disease, contact with case, contact with confirmed case, contact with suspected case, contact with infected person,
      contact with patient, exposed to case`,
    not: `billing, bill, pay, payroll, charge, tower, mast, ceiling, roof, tank, tree, wave, garment, vehicle, engine, cargo, catalog, install, sensor, turbine,
      pack, variant, sku, stocked, molecular, atomic, gross, net, tare, shipping, package, parcel, item, product, load, curb, unit, box, carton, edge, node,
      volumetric, dimensional, chargeable, billed, font`,
  }),
  biometric: english({
    terms: `face template, face vector, face embedding, face encoding, face hash, facial template, facial vector, facial embedding, faceprint, face print, face id
      template, voiceprint, voice print, voice embedding, voice template, speaker embedding, iris code, iris template, iris scan, retina scan, palm vein,
      palm template, palm print, finger vein, finger template, fingerprint template, fingerprint minutiae, fp minutiae, minutiae, thumbprint, thumb print,
      gait signature, keystroke dynamics, typing rhythm, liveness score, face match score, biometric ref, biometric hash, biometric blob, face vec, face
      vect, biometric template, biometric score, selfie match, selfie match pct, selfie match score, face match pct, face match, voice profile, voice
      profile file, distinguishing marks, identifying marks`,
  }),
  belief: english({
    terms: `horoscope file, rashi, nakshatra, gotra, kundli, kundali, manglik, mangalik, sun sign, moon sign, faith,
      faith group, faith community, faith tradition, church denomination, congregation, baptised, baptized, baptism date, date of baptism, confirmation date
      church, first communion date, bar mitzvah date, ordination date, baptism at, baptized at, baptised at, ordained at, ordained on, communicant, parishioner status, tithing status, halal required, kosher required,
      prayer preference, religious affil, religious affiliation, religious preference, religious observance, spiritual beliefs, worldview`,
  }),
  politics: english({
    terms: `political party, party affiliation, party affil, party registered, registered party, party reg, political affil, political leaning, political
      leanings, political lean, political view, political views, pol view, pol affiliation, party membership, party preference, voting intention, vote
      intention, voted for, support level campaign, candidate supported, donor party, party aff, political aff`,
  }),
  union: english({
    terms: `union local, union local no, union member, union member flag, union membership, union membership no, union card no, union code, union dues, union due
      amt, trade union, trade union member, shop steward, bargaining unit, cba unit`,
  }),
  'sex-life': english({
    terms: `seeking gender, seeks gender, gender sought, interested in gender, looking for gender, partner gender, preferred gender, preferred partner gender,
      gender preference, gender interest, show me gender, into gender, attracted to, sexual pref, sexual preference, sexual preferences, sex orientation,
      sexual orient, kinks, fetish, fetishes, hiv status, sti status, std status, sti result, prep status, last tested sti, sexual partners, relationship
      style, monogamy, open relationship`,
  }),
  genetic: english({
    terms: `genotype, snp, snp call, rsid call, haplogroup, mt haplogroup, y haplogroup, maternal haplogroup, paternal haplogroup, brca status, brca1, brca2,
      carrier status, allele, allele call, dna profile, dna sample no, dna kit id, dna match, shared cm, centimorgans, ancestry pct, ancestry composition,
      karyotype, exome file, genome file, vcf genome`,
  }),
  'criminal-record': english({
    terms: `criminal hit, criminal flag, criminal record flag, criminal check, criminal check result, criminal history flag, criminal convictions, crim record,
      crim check, background check, background check result, bgc result, bgc status, bg check status, bg check result, dbs result, dbs status, dbs check,
      dbs no, dbs cert no, dbs certificate no, crb check, wwcc no, working with children no, police check, police check result, police clearance,
      conviction, convictions, convicted, convicted of, motoring convictions, driving convictions, unspent convictions, spent convictions, felony, felony
      flag, felonies, misdemeanor, misdemeanors, offense code person, prior offences, prior offenses, priors, arrest record, arrests, arrest count, warrant
      flag, warrants, wanted flag, parole status, probation status, parolee, sex offender, sex offender flag, sentence years, sentence months, sentence
      length, sentence days, sentence type, sentence start, sentence end`,
  }),
};
