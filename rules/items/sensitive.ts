import { defineItems } from '../../src/sdk/index.ts';
import { list } from '../_shared/list.ts';
import { withNames } from '../_shared/names.ts';
import english from './_english/sensitive.ts';
import abbreviated from './_korean/abbreviated.ts';
import korean from './_korean/sensitive.ts';
import further from './_korean/sensitive-more.ts';

/** Sensitive information (PIPA Art. 23, Decree Art. 18). */
const items = defineItems([
  {
    key: 'health',
    name: { en: 'health', ko: '건강' },
    sensitivity: 'sensitive',
    identifying: false,
    dpv: 'pd:Health',
    fideslang: 'user.health',
    names: {
      strong:
        list(`symptoms summary, symptom summary, symptoms description, suicide attempts, suicide attempt, suicidal, suicide risk, self harm, psychological interventions, psychological support, psychiatric history, drug list, medicine list, covid 19, covid, anamnesis, diag code, diag cd, diag name, dx code, diag nm, special assistance, assistance required, assistance needed, wheelchair required, mobility assistance, learning difficulty, learning difficulties, learning disability, accommodations needed, special educational needs, health, health status, health condition, health history, diagnosis, diagnosis code, diagnosis name,
          diagnosis date, diagnosis text, diagnosis result, disease stage, condition name, medical info, medical information, medical data, health info, health
          information, health data, mobility requirements, mobility needs, chronic condition, medication adherence, medication adherence score, medical allergy, known
          allergies, disease, disease name, disease code, illness, disability, disability
          grade, disability type, disability status, disabled person, is disabled person, dsblty, obstcle,
          obstcle grade, blood type, blood group, bloodtype, bld type, rh factor, allergy, allergies,
          allergen, allergy severity, reaction severity, medication, medications, prescription, drug name,
          drug allergy, dosage, medical history, medical record, medical condition, medical notes, medical
          note, symptom, symptoms, sick leave, sick leave reason, sick leave hours, sick days, sick hours,
          leave reason medical, height, weight, body height, body weight, weight lbs, weight kg, height cm,
          bmi, body mass index, waist, waist circumference, head circumference, smoking, smoking status,
          smoker, is smoker, drinking status, alcohol, tobacco, coffee consumption, pregnancy, pregnant, is
          pregnant, gravida, vaccination, vaccine, vaccinated, immunization, immunization date, administered
          date, heart rate, pulse, respiration, oxygen saturation, body temperature, blood pressure,
          systolic, diastolic, blood sugar, glucose, cholesterol, treatment, treatment plan, surgery,
          procedure code, procedure name, procedure date, procedure description, chief complaint, complaint
          medical, encounter reason, reason for visit, visit reason, icd code, icd9, icd10, icd10 code, mental
          health, vital signs, cause of death, 
          lab result, test result medical, temp method, family health history, history
          medical, encounter date, encounter datetime, admission date patient, discharge date, discharge
          disposition, referral reason, clinical notes, nursing note, patient condition, medical exam result,
          cause death, menstrual cycle, last menstrual period, organ donor, severity allergy, injuries, exams,
          immunization id, pregnancy status, hiv status, hiv, vaccination status, covid status, body fat, body fat percentage, fat pct, menstrual cycle day, menstruation,
          period start date health, sleep minutes, sleep duration, sleep hours, resting heart rate, dietary requirements, dietary restrictions, dietary preference, food
          allergy, food allergies, injury, injury description, injury type, body part injured, medicine, medicine name, medicine nm, disease nm, disability code,
          disability grade code, bldtyp, blood type code, admission diagnosis, discharge summary, discharge diagnosis, family medical history, lab results, test results
          medical, calories burned, spo2, ecg, step count health, cycle length, ovulation date, therapist notes, mental status, wheelchair, accessibility needs, special
          needs, insulin dose, chronic conditions, chronic disease, medical conditions, comorbidities, menopause, bmi status, waist circ, head circ, deceased reason,
          death reason, disability flag, vital sign, body measurement, immunisation, immunisation date, peak flow, fev1, a1c, hba1c, ldl, hdl, triglycerides, creatinine,
          bp, bp reading, smokes, drinks, body type, triage note, triage notes, blood alcohol, alcohol level, permanently disabled, totally disabled, permanently totally
          disabled, legally blind, is deaf, hearing impaired, visually impaired, hearing impairment, visual impairment, impairment, impairments, disability disclosure,
          disability description, disability details, disability percentage, disability percent, disability category, disability code type, disability other, disability
          id, has disability, has disabilities, disabilities, nature of disability, fitness goal, fitness goals, fitness level, health goal, health goals, weight goal,
          goal weight, target weight, starting weight, current weight, weight loss goal, diet preference, food preference, food preferences, dietary
          needs, dietary notes, allergies list, allergy notes, allergy info, allergy information, medical alert, medical alerts, medical concern, medical concerns,
          medical problem, medical problems, medical needs, medical issue, medical issues, medical details, medical remarks, medical certificate, medical certificate
          number, medical clearance, medical status, medical fitness, medical aid, health issue, health issues, health problem, health problems, health concern, health
          concerns, health notes, health remarks, health declaration, health details, illness name, illnesses, past illness, present illness, present health, history of
          present illness, past medical history, surgical history, past surgical history, social history medical, obstetric history, immunization history, immunization
          status, immunization record, vaccine name, vaccine type, vaccine code, vaccine date, vaccine dose, date of vaccination, vaccination date, last vaccinated date,
          vaccine lot, vaccine batch, doses received, dose number, number of doses, covid test, covid test result, covid vaccinated, covid vaccination status, is
          vaccinated, fever, cough, sore throat, shortness of breath, has fever, has cough, has symptoms, is symptomatic, symptomatic, symptom onset date, date of onset,
          onset date, date of onset of symptoms, other symptoms, date of test, date of result, date declared positive, test positive, is positive covid, quarantine,
          quarantine start date, quarantine status, isolation status, is isolated,
          contact with carrier, contact with positive case, recent exposure, transmission source, chronic disease name, chronic illness, chronic
          illnesses, chronic conditions list, comorbidity, comorbid, diabetic, is diabetic, diabetes, has diabetes, hypertension, has hypertension, asthma, has asthma,
          epilepsy, cancer, heart disease, has heart disease, tuberculosis, tb status, hepatitis, hepatitis b, art status, art start date, cd4 count, viral load, is hiv
          positive, hiv result, hiv test result, malaria, primary diagnosis, secondary diagnosis, provisional diagnosis, final diagnosis, working diagnosis, differential
          diagnosis, discharge status, discharge type, admission reason, reason for admission, admission type patient, admitting diagnosis, admitted for, encounter class,
          encounter type, encounter diagnosis, visit type medical, presenting complaint, presenting complaints, presenting problem, chief concern, reason for referral,
          reason of visit, reason for appointment, appointment reason, patient complaint, patient complaints, patient history, physical exam, physical examination, exam
          findings, clinical findings, clinical history, clinical summary, clinical impression, clinical status, doctor notes, doctor remarks, physician notes, nurse
          notes, provider notes, progress note, progress notes, soap note, soap notes, treatment given, treatment notes, treatment details, treatment type, treatment
          date, treatment start date, treatment outcome, therapy, therapy type, therapy notes, prescribed medication, prescribed medicine, prescribed drugs, prescription
          details, prescription text, prescription date, drug dosage, medication name, medication list, medication dose, current medications, current medication,
          medications taken, dose quantity medicine, dosage instructions, frequency medication, route of administration, surgery date, surgery type, operation date
          medical, operation name medical, procedure performed, procedure type medical, anesthesia, anesthesia type, lab test, lab test name, lab test result, lab value,
          specimen, hemoglobin, haemoglobin, hb level, platelet count, wbc, rbc, wbc count, rbc count, blood pressure systolic, blood pressure diastolic, systolic bp,
          diastolic bp, sbp, dbp, bp systolic, bp diastolic, pulse rate, respiratory rate, spo2 level, o2 saturation, oxygen level, temperature celsius body, random blood
          sugar, fasting blood sugar, glucose level, bmi value, muc, muac, expected delivery date, expected date of delivery, due date pregnancy, date of delivery
          patient, lmp date, gestational age, gestation weeks, weeks pregnant, birth weight, birth length, apgar, apgar score, delivery mode birth, is breastfeeding,
          breastfeeding, is lactating, lactating, is antenatal, antenatal, number of pregnancies, contraception, contraceptive method, mental health status, mental
          illness, psychiatric history, psychological evaluation, substance abuse, substance use, drug use, drug use history, drinking, drinking habit, smoking habit,
          alcohol use, alcohol consumption, tobacco use, addiction, eating disorder, disorder, disorders, exercise habits, sleep quality, stress level, pain level, pain
          score, glasgow score, gcs, triage level, triage category, triage status, iep, iep status, has iep, sen status, sen provision, ehcp, special education, special
          education status, section 504, plan 504, workplace accommodation, reasonable adjustments, reasonable adjustment, access requirements, access needs, mobility
          aid, wheelchair user, hearing aid, guide dog, hospital stay, hospitalized, hospitalised, is hospitalized, hospitalization date, length of stay, icu admission,
          cause of injury, body part, injury date, accident injury, incident injury, sickness, sickness reason, sickness type, absence illness, sick note, medical leave,
          medical leave reason, maternity leave, paternity leave, maternity status, fmla, workers comp injury, organ donation, organ donor status, dnr status, code status
          patient, advance directive, prognosis, patient status, bed number patient, lens prescription, eye prescription, visual acuity, dental history,
          tooth number, tooth, genetic condition, family history, family history disease, health card, health insurance, insurance medical, close contact, close contact
          with case, contact tracing status, travel history medical, respiratory illness, phq 9, phq 9 score, phq score, gad 7, gad 7 score, gad score, depression score,
          anxiety score, depression, anxiety, mmse score, moca score, bdi score, abortions, miscarriages, stillbirths, live births, number of deliveries, tipo sangre,
          tipo sanguineo, tipo sanguineo rh, grupo sanguineo, groupe sanguin, blutgruppe, bloedgroep, kan grubu, golongan darah, nhom mau, alergias, alergia, allergien,
          allergie, enfermedad, enfermedades, doenca, doencas, deficiencia, discapacidad, diagnostico, diagnostic medical, diagnose, antecedentes, antecedentes medicos,
          antecedents medicaux, medicamento, medicamentos, medicacion, sintomas, tratamiento, tratamento, estatura, taille patient, admit date, admit time, admit
          diagnosis, admitting diagnosis code, discharge dt, pain scale, hpi, identifying marks, distinguishing marks, physical
          description, smoking pref, smoking preference, injury cause, adverse event, adverse
          events, complications medical, side effects reported, dietary, dietaries, accessibility request, accessibility requests, accessibility requirements,
          accessibility requirement, accessibility info, resting hr, hr bpm, heart rate bpm, max hr, avg hr, max heart rate, avg heart rate, average heart rate,
          immunization up to date, immunizations up to date, vaccinations up to date, vaccination record, shot record, meds, current meds, med list, immunized, is immunized, immunised`),
      weak: list(
        `condition, temperature, severity, reaction, dose, result value, leave reason, absence reason`,
      ),
      hangul:
        list(`건강, 건강상태, 건강상유의사항, 건강유의사항, 건강상특이사항, 건강특이사항, 건강정보, 병력, 질병, 질병명, 질병코드, 질환, 장애여부, 장애유무, 장애등급, 장애유형, 장애정도, 혈액형, 진단, 진단명, 진단코드, 진단일, 알레르기, 알러지,
          복용약, 병명, 상병명, 상병코드, 진료내역, 진료일, 진료일자, 진료기록, 처방, 처방내역, 증상, 몸무게, 체중, 신체사항, 임신여부, 흡연여부, 음주여부, 백신접종, 접종일,
          수술이력, 건강검진결과, 병가사유, 병가, 휴가사유, 시력, 키, 체온, 혈압, 맥박, 신장, 입원일, 퇴원일, 가족력, 과거병력, 과거력, 주증상, 복용약물, 복용의약품, 복용약, 의약품, 약물, 투약, 투약내역, 투약기록, 간호기록, 의무기록, 검사결과, 검진결과, 검진일, 검진일자, 의사소견, 소견, 처방내용, 진료내용, 진단내용, 치료내용, 수술명, 수술일, 수술일자, 예방접종, 접종이력, 임신, 임신주수, 출산일, 출산일자, 분만일, 장애인여부, 장애인, 보장구, 수면시간, 체지방률, 체지방, 심박수, 혈당, 산소포화도, 생리주기, 요양등급, 장기요양등급, 기저질환, 사망원인, 부상부위, 부상내용, 휴직사유, 코로나, 내원일시, 내원일, 내원사유, 활력징후, 처치내용, 처치내역, 처치, 증상및내원사유, 간호내용, 검사수치, 복약내용, 음주수치, 혈중알코올농도, 부상, 부상정도, 장애연금등급, 상해정도`),
      not: list(`check, sig, stamp, seal, logo, signature, product, score, service, server, net, gross, package, shipping, system, sort, image, img,
          font, row, thumb, thumbnail, video, line, max, min, item, display, screen, window, frame, page,
          unit, average, cpu, total, box, parcel, tax, rank, load, search, attribute, relative, menu, header,
          banner, container, board`),
    },
    refs: ['PIPA Art. 23(1)'],
  },
  {
    key: 'biometric',
    name: { en: 'biometric identification', ko: '생체인식정보' },
    sensitivity: 'sensitive',
    identifying: true,
    dpv: 'pd:Biometric',
    fideslang: 'user.biometrics',
    names: {
      strong:
        list(`biometric, biometrics, biometric data, fingerprint template, finger print, fingerprint image,
          fingerprint data, thumbprint, face template, face embedding, face encoding, face vector, face
          descriptor, facial features, iris, iris code, voiceprint, voice print, retina, finger vein, palm
          print, face id template`),
      hangul: list(
        '지문, 지문정보, 홍채, 안면인식, 얼굴인식정보, 생체정보, 생체인식정보, 성문, 얼굴특징정보, 정맥정보',
      ),
    },
    refs: ['PIPA Decree Art. 18'],
  },
  {
    key: 'belief',
    name: { en: 'religion or belief', ko: '사상·신념·종교' },
    sensitivity: 'sensitive',
    identifying: false,
    dpv: 'pd:Religion',
    fideslang: 'user.demographic.religious_belief',
    names: {
      strong:
        list(`meal preference, meal pref, meal request, special meal, meal type passenger, religion, religion code, religion id, religious belief, faith, religious denomination, creed, relgn,
          religious affiliation, baptism date, baptism name, church name, religious affiliation name, religion name, religion other, religious preference, religious
          group, religious community, baptismal date, baptized date, baptized, is baptized, baptised, confirmation date church, first communion date, date of baptism,
          denomination, denomination name church, church membership, church member since, spiritual gifts, beliefs, belief, religiao, religion o creencia, konfession,
          agama, religione, ton giao, confirmed date church, tithe, tithes, tithing`),
      hangul: list('종교, 종교명, 종교코드, 신념, 사상, 세례명, 교회명'),
    },
    refs: ['PIPA Art. 23(1)'],
  },
  {
    key: 'politics',
    name: { en: 'political opinion', ko: '정치적 견해' },
    sensitivity: 'sensitive',
    identifying: false,
    dpv: 'pd:PoliticalAffiliation',
    fideslang: 'user.demographic.political_opinion',
    names: {
      strong:
        list(`political party, political opinion, political view, political views, party membership, political
          affiliation, political leaning, party affiliation, primary party, registered party, party registration, voter party, party preference, political affiliation
          party, partisan affiliation, political alignment, political orientation, politics, political beliefs`),
      hangul: list('정당, 정당가입, 정당가입여부, 지지정당, 정치성향, 정치적견해'),
    },
    refs: ['PIPA Art. 23(1)'],
  },
  {
    key: 'union',
    name: { en: 'trade union membership', ko: '노동조합 가입' },
    sensitivity: 'sensitive',
    identifying: false,
    dpv: 'pd:TradeUnionMembership',
    fideslang: 'user.demographic.union_membership',
    names: {
      strong:
        list(`union member, union membership, is union member, trade union, labor union, labour union, union code,
          union yn, union dues, union status`),
      hangul: list(
        '노조, 노조여부, 노조가입일, 노조가입, 노동조합, 노조가입여부, 조합원여부, 노동조합가입여부',
      ),
    },
    refs: ['PIPA Art. 23(1)'],
  },
  {
    key: 'sex-life',
    name: { en: 'sex life', ko: '성생활' },
    sensitivity: 'sensitive',
    identifying: false,
    dpv: 'pd:Sexual',
    fideslang: 'user.demographic.sexual_orientation',
    names: {
      strong: list(
        `sexual orientation, sex life, sexuality, sexual preference, sexual history, sexual activity, gender preference, sexual preference gender, interested in gender,
          sexual identity, sexual orientation other, sexual orientation code, sexually active, number of sexual partners, sexual partners, sexual behaviour, sexual
          behavior, is transgender, transgender, lgbt, lgbtq`,
      ),
      hangul: list('성생활, 성적지향'),
    },
    refs: ['PIPA Art. 23(1)'],
  },
  {
    key: 'genetic',
    name: { en: 'genetic information', ko: '유전정보' },
    sensitivity: 'sensitive',
    identifying: true,
    dpv: 'pd:Genetic',
    fideslang: 'user.health.genetic',
    names: {
      strong:
        list(`genome, genetic, genetic data, dna, genotype, dna profile, genetic test, genetic result, genetic test result,
          genetic marker, dna sequence, zygosity, allele, rsid, haplotype, haplogroup, karyotype, brca, brca status, snp genotype`),
      hangul: list('유전정보, 유전자, 유전자검사, 유전자검사결과'),
    },
    refs: ['PIPA Decree Art. 18'],
  },
  {
    key: 'criminal-record',
    name: { en: 'criminal record', ko: '범죄경력' },
    sensitivity: 'sensitive',
    identifying: false,
    dpv: 'pd:CriminalConviction',
    fideslang: 'user.criminal_history',
    names: {
      strong:
        list(`criminal record, conviction, convictions, criminal history, arrest record, criminal offence,
          criminal offense, crime record, felony, has criminal record, background check result, offense, offence, conviction date, sentence length, arrest date, arrest
          charge, charges criminal, inmate number, parole status, probation status criminal, criminal convictions, criminal conviction, criminal convictions details,
          criminal background, criminal status, criminal charges, has convictions, convicted, ever convicted, unspent convictions, safeguarding issues, safeguarding
          concerns, dbs number, dbs check date, dbs check status, dbs certificate number, background check, background check status,
          background check date, police check, police check date, police clearance, police record, police case number person, arrest, arrests, arrest number, arrest
          location, arrested on, arrested, charge code criminal, crime, crime type committed, crime description, crime committed, offense type, offense date, offence
          date, offence type, offense code, offense description, offence description, prison term, jail time, jail term, sentence date, sentence type, sentence start
          date, sentence end date, release date inmate, parole date, parole eligibility date, probation, probation officer, disciplinary action, disciplinary record,
          warrant number, warrant, plea, sex offender, sex offender status, safeguarding, safeguarding status, safeguarding details, gang affiliation, gang, gang member,
          gang membership, arrest flag, antecedentes penales, antecedentes criminales, casier judiciaire, bail amount, bail status, incarceration, incarcerated, prior
          convictions, prior offenses, prior offences, prior arrests, restraining order, custody level inmate`),
      hangul: list(
        `범죄경력, 전과, 범죄이력, 수사경력, 전과기록, 범죄경력조회, 죄명, 형량, 선고형, 전과여부, 범죄사실`,
      ),
    },
    refs: ['PIPA Decree Art. 18'],
  },
]);

export default withNames(items, korean, further, english, abbreviated);
