import { english } from '../../_shared/english.ts';

/** Numbers of papers, licences and plates as offices, carriers and hire desks abbreviate them. */
export default {
  passport: english({
    terms: `ppt, ppt no, ppt number, ppt num, ppt nbr, ppt country, ppt issue date, ppt issued on, ppt issued at, ppt expire, ppt expire on, ppt expire date, ppt
      issue place, ppt issue country, ppt valid until, ppt nationality, mrz, mrz line, mrz line 1, mrz line 2, mrz line1, mrz line2, mrz 1, mrz 2, mrz text,
      mrz raw, mrz data, travel doc, travel doc no, travel doc num, travel doc number, travel doc expire, travel doc country, travel document, travel
      document no, travel document number, travel document expire, apis doc no, apis document number, passport photocopy, passport copy, passport scan,
      passport page, passport data page, passport image, passport valid till, passport valid until, passport valid to, passport valid from, passport issue
      place, passport issued by, passport issue authority, passport issuing office, passport held, visa valid till, visa valid until, visa valid to, visa
      expire on, laissez passer no, refugee travel document, pp expire, pp exp, pp exp date, pp issue, pp issue date, pp number, pp country, ppt exp, ppt
      issue, passport exp, passport exp date`,
  }),
  'driver-licence': english({
    terms: `cdl, cdl no, cdl number, cdl num, cdl class, cdl expire, cdl expire on, cdl state, cdl endorsement, cdl restriction, renter licence no, renter licence
      number, hirer licence no, hirer licence number, driver lic, driver lic no, driver lic number, driver lic state, driver lic expire, driver lic class,
      drayman lic, drayman licence, trucker licence, courier licence, courier licence no, chauffeur licence, rider licence no, rider licence, dl no, dl
      number, dl num, dl nbr, dl state, dl class, dl expire, dl expire date, dl country, dl issue date, dl issue state, dl valid till, dl scan, dl copy, dl
      front, dl back, courtesy car dl, driving lic, driving lic no, driving licence copy, driving licence held, licence seen, licence sighted, licence
      categories held, licence points, licence penalty points, penalty points, dvla check code, dvla licence, hgv licence, hgv licence no, pcv licence,
      tacho card no, tachograph card, tachograph card no, driver card no, taxi licence driver, hackney badge, hackney licence no, learner permit no, learner
      permit, provisional licence no, boat licence no, motorcycle licence no, international permit no, idp no, idp number, dl exp, dl issue, cdl exp, mvr
      points, license points, license penalty points`,
  }),
  'professional-licence': english({
    terms: `guard lic no, guard licence, guard licence no, security licence no, sia licence, sia licence no, sia badge, sia badge no, food handler cert no, food
      handler cert, food handler card, food hygiene cert no, gas safe no, gas safe id, gas safe number, pilot cert no, pilot cert, pilot certificate, pilot
      certificate no, pilot licence, pilot licence no, airman certificate, faa cert no, faa certificate no, remote pilot id, operator certificate no person,
      agent licence, agent licence no, agent licence number, realtor licence, realtor licence no, broker licence, broker licence no, broker licence number,
      adjuster licence no, producer licence no, npn producer, npi, npi no, npi number, prescriber npi, provider npi, rendering npi, referring npi, dea no,
      dea number, dea registration, bar no, bar number, bar card no, bar licence, state bar no, state bar number, gmc no, gmc number, nmc pin, gdc no, hcpc
      no, rcvs no, medical licence, medical licence no, nursing licence no, rn licence no, pharmacist licence no, teaching licence no, teacher licence no,
      teaching certificate no, teacher registration no, trn teacher, cpr cert, cpr cert no, first aid cert no, first aider cert, electrician licence no,
      plumber licence no, contractor licence no person, welder cert no, crane operator cert, forklift licence, forklift licence no, forklift cert no, hazmat
      endorsed, hazmat endorsement, hazmat cert no, twic no, twic card no, explosives licence no, firearm licence, firearm licence no, firearms licence no,
      shotgun cert no, gun licence no, fishing licence no, hunting licence no, diver cert no, padi no, padi number, instructor cert no, coaching licence no,
      referee licence no, seaman book no, seamans book no, seafarer certificate no, notary commission no, interpreter cert no, cpa licence no, cfa charter
      no, series 7 no, crd number, crd no, npn, national producer number, producer license number, adjuster license number, nmls id, nmls number, realtor
      license number, mls agent id, seaman book, seaman book number, seamans book number, cdc number, coc number, coc grade, stcw number, certificate of
      competency`,
  }),
  'national-id': english({
    terms: `id produced, id shown, id seen, id presented, id sighted, id checked no, id doc no, id doc number, id document number, identity doc no, identity
      document no, identity card no, identity card number, idn, sender idn, receiver idn, customer idn, gov id, govt id, govt id no, gov id number,
      government id no, government id number, state id no, state id number, social insurance no, social insurance number, sin no, sin number, social ins no,
      soc ins no, soc sec no, soc sec num, social sec no, social security num, user security num, member security num, ni no, ni number, nino, nat ins no, national insurance no, national insurance
      number, national reg no, national registry no, natl id, natl id no, nat id, nat id no, pps no, ppsn, bsn no, nric no, nric last4, fin no person, hkid,
      hkid no, my kad no, mykad, aadhaar last4, aadhaar no, uidai no, curp no, cpf no, cpf number, rg number, dni no, nie no, nif person, codice fiscale,
      codice fisc, personnummer, personal identity number, cpr no, fodselsnummer, kennitala, pesel no, rodne cislo, oib no, jmbg, egn, tckn, tc kimlik no,
      cnic no, nicop no, emirates id, emirates id no, eid number, iqama, iqama no, qid no, civil id, civil id no, omang no, ghana card no, huduma no, nin
      number, nin slip no, voter card no, voter id no, voters id no, epic number voter, ration card no, essn, mgrssn, mgr ssn, superssn, super ssn, empssn, custssn, patssn, depssn, spousessn, ssn last4, ssn last 4, last4 ssn, last 4 ssn, ssn
      suffix, ssn tail, ssn enc, ssn cipher, ssn digest, tin or ssn, ssn or tin, itin, alien number, alien reg no, a number uscis, uscis no, uscis number,
      id card front, id card back, id front image, id back image, id scan, id copy, id card copy, id card scan, pan no india, bpl card, ration card, unhcr
      id, refugee id, asylum seeker id, tribal card number, iqama expire, iqama exp, national id expire, emirates id expire, nid expire, labor card number,
      labour card number, labor card, labour card, gosi number`,
    not: `contains, count, app`,
  }),
  'vehicle-plate': english({
    terms: `plate ocr, plate text, plate read, plate seen, plate string, plate norm, plate state, plate country, plate hash, lpr plate, anpr plate, alpr plate,
      lpr text, anpr text, number plate, numberplate, licence plate, lic plate, plate no, plate num, plate nbr, plateno, platenum, plate number, car plate,
      truck plate, bike plate, trailer plate, taxi plate, vehicle plate no, rego, rego no, vehicle rego, car rego, reg mark, registration mark, vehicle
      registration mark, vrm, vrm text, veh reg, veh reg no, vehicle reg, vehicle reg no, vehicle registration no, car reg, car reg no, car registration,
      car registration no, reg plate, registration plate, registration plate no, vehicle tag, vehicle tag no, tag plate, licence tag no, kennzeichen,
      nummernschild, immatriculation, matricula vehiculo, placa, placa vehiculo, targa, tablica, visitor plate, visitor car reg, guest car plate, permit
      plate, parking plate`,
    not: `dealer, fleet, courtesy, hire, pool, print`,
  }),
  'military-number': english({
    terms: `veteran fl, veteran flag, veteran flg, veteran yn, is veteran, vet status military, veteran status, protected veteran, military status, military
      branch, branch of service, service branch, service number military, military rank, discharge type military, dd214, dd214 no, reservist flag, is
      reservist, national service status, draft status, conscription status, military spouse, mil spouse flag, gi bill status`,
  }),
  'student-number': english({
    terms: `library card no, library card number, patron barcode, borrower barcode, patron card no, reader card no, reader ticket no, library barcode, upn pupil,
      unique pupil number, uln, unique learner number, ucas id, ucas no, candidate no, candidate number, candidate exam no, exam seat no, seat no exam,
      index no student, roll no, rollno, roll number, enrolment no, enrollment no, admission no, admn no, admission number, matric no, matric number,
      matriculation no, student ref no, learner ref no, pupil no, alumni no, hospital no, hospital number, medical record no, mrn no, chart no patient, case
      file no patient, frequent flyer no, frequent flyer number, frequent flyer id, freq flyer no, freq flyer, freq flyer number, ffp no, ff no, known
      traveller no, known traveller number, known traveler no, known traveler number, ktn, redress no, redress number, trusted traveler no, fide no, fide
      id, uscf id, uscf no, subscriber member no`,
  }),
  'health-insurance-number': english({
    terms: `hicn, hic no, mbi medicare, medicare no, medicare number, medicare id, medicaid no, medicaid id, medicaid number, nhs no, nhs num, nhs number, nhi no,
      ihi number, phn health, ohip no, ohip number, health card no, health card number, ehic no, ehic number, european health card, member id insurance,
      insured id no, insurance card no, insurance member no, insurance member id, subscriber no insurance, rx bin, rx pcn, rx group, rxbin, rxpcn, rxgroup,
      payer member id, medical card number, medical card no, health card no, krankenkassennummer, kvnr, ins group number, ins grp number, ins policy number, ins id, ins number, ins member id, ins pol number,
      ins plan number, ins id number, subscriber ins id, nro afiliado, numero afiliado, numero de afiliado, bpjs number, no bpjs`,
  }),
};
