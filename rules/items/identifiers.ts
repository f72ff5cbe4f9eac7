import { defineItems } from '../../src/sdk/index.ts';
import { list } from '../_shared/list.ts';
import { withNames } from '../_shared/names.ts';
import english from './_english/identifiers.ts';
import abbreviated from './_korean/abbreviated.ts';
import korean from './_korean/identifiers.ts';

/** Numbers that a state or an institution gave one person. */
const items = defineItems([
  {
    key: 'rrn',
    name: { en: 'resident registration number', ko: '주민등록번호' },
    sensitivity: 'resident-number',
    identifying: true,
    dpv: 'pd:OfficialID',
    fideslang: 'user.government_id.national_identification_number',
    names: {
      strong:
        list(`rrn, rrno, resident registration number, resident number, resident no, resident reg no, resi registration no, resi reg no, resi no, ihidnum,
          jumin, jumin no, jumin num, jumin number, jumin1, jumin2, jumin bunho, jumin front, jumin back, rrn
          front, rrn back, ssn kr, juminno, rrn first, rrn last, ihidnum encrypted`),
      hangul: list(
        '주민등록번호, 주민번호, 주민등록번호앞자리, 주민등록번호뒷자리, 주민번호앞자리, 주민번호뒷자리, 주민등록번호암호화, 실명번호',
      ),
      not: list('count, hash count'),
    },
    refs: ['PIPA Art. 24-2'],
  },
  {
    key: 'foreigner-number',
    name: { en: 'foreigner registration number', ko: '외국인등록번호' },
    sensitivity: 'unique-identifier',
    identifying: true,
    dpv: 'pd:OfficialID',
    fideslang: 'user.government_id.national_identification_number',
    names: {
      strong:
        list(`frno, foreigner registration number, foreigner number, foreigner no, frgnr no, frgnr rgno, alien
          registration number, alien reg no, arc no, arc number, alien number`),
      hangul: list('외국인등록번호, 외국인번호, 국내거소신고번호'),
    },
    refs: ['PIPA Decree Art. 19'],
  },
  {
    key: 'passport',
    name: { en: 'passport number', ko: '여권번호' },
    sensitivity: 'unique-identifier',
    identifying: true,
    dpv: 'pd:Passport',
    fideslang: 'user.government_id.passport_number',
    names: {
      strong:
        list(`passport, passport series, passport serial, passport number, passport no, passport num, passport id, pspt no, psprt no, pno passport,
          passport expiry, passport expiry date, passport expiration, passport expiration date, passport issue
          date, passport issued date, passport valid until, passport country, passport issued country, yeokwon
          no, travel document number, passport nm, passport english name, passport type, passport number enc, passport expire, passport country code, passport issuing
          country, passport issue place, passport file number, passport valid, passport validity, travel document, travel doc no, travel document type, passport issue
          country, numero pasaporte, pasaporte, passaporte, numero passaporte, passeport, numero passeport, reisepass, reisepassnummer, paspoort, paspoortnummer, pasaport no, no paspor, paspor, ho chieu, so ho chieu`),
      weak: list('pno'),
      hangul: list('여권번호, 여권만료일, 여권유효기간, 여권발급일, 여권'),
      not: list('oauth, strategy, auth'),
    },
    refs: ['PIPA Decree Art. 19'],
  },
  {
    key: 'driver-licence',
    name: { en: "driver's licence number", ko: '운전면허번호' },
    sensitivity: 'unique-identifier',
    identifying: true,
    dpv: 'pd:OfficialID',
    fideslang: 'user.government_id.drivers_license_number',
    names: {
      strong:
        list(`license scan, license copy, license image, license front, license back, licence scan, licence copy, licence image, licence front, licence back, license photo, licence photo, license picture,
          driver license, drivers license, driver license number, drivers license number, driver licence no,
          driving license, driving license number, dln, dl number, dl no, drvr lcns no, driver lic num, dri
          lice num, dri lice exp date, driver lic exp date, license expiry driver, driver license state,
          driver license expiry, driver lic no, drivers license expiry date, dlno, driving license no, driving lcns no, driving license number, driving licence, license
          number driver, driving license exp date, driving license expiry, driving license expire date, driving license issue date, driver license expire date, driver
          license issue date, driver license class, driving license class, license class driver, driving licence class, dl state, dl expiry, dl exp date, dl issue date,
          dl class, licence category driver, driver license country, driver license type, driving license type, driving licence category, driving license category, dl
          expire date, operator license number, drivers license state, has driving license, has driver license, driving licence held`),
      weak: list('license number, license no, licence no'),
      hangul: list('운전면허번호, 면허번호, 운전면허증번호, 운전면허증, 운전면허, 면허만료일'),
      not: list('software, product, business, medical, plate'),
    },
    refs: ['PIPA Decree Art. 19'],
  },
  {
    key: 'professional-licence',
    name: { en: 'number of a professional licence', ko: '자격·면허번호' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:ProfessionalCertification',
    names: {
      strong:
        list(`certification, certifications, certification name, certification title, medical license number, medical licence number, medical license no, doctor license number, doctor licence number,
          nursing license number, practice license number, physician license number, pharmacist license number, professional license
          number, professional licence number, npi, npi number, dea number, bar number, attorney license number, teacher certificate
          number, real estate license number, license number professional, dea, dea registration number, nmc number, gmc number, gmc no, nmc pin, registration council
          number, medical council number, council registration number, medical registration number, mci number, hpcsa number, state license number, medical license,
          medical licence, nursing license, nursing licence, teaching license number, teaching licence number, teacher reference number, trn teacher, teacher registration
          number, provider npi, physician npi, prescriber id, prescriber dea, npi code, upin, bar registration number, bar admission number, cpa license number, security
          license number, pilot license number, license state professional`),
      hangul: list(
        '의사면허번호, 간호사면허번호, 약사면허번호, 의료인면허번호, 전문의자격번호, 자격면허번호, 자격번호, 자격증번호, 자격증, 자격증명, 자격증목록, 보유자격증, 자격증종류, 자격증이름, 자격면허명, 자격증등급, 자격증취득일, 자격증만료일, 자격증발급기관, 자격사항, 공인중개사자격번호, 요양보호사자격번호',
      ),
      not: list('software, product'),
    },
  },
  {
    key: 'national-id',
    name: { en: 'national identification number of another country', ko: '외국 국가식별번호' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:OfficialID',
    fideslang: 'user.government_id.national_identification_number',
    names: {
      strong:
        list(`document front url, document back url, document front image, document back image, document front, document back, identity document, kyc document, id document, id doc, kyc doc, kyc id, proof of identity, identity proof, proof of id, id copy, id scan, id front, id back, id image, id image url,
          nid front, nid back, nid copy, visa copy, visa scan, visa image, visa document, identity paper, aadhaar copy, aadhar card, birth certificate number, birth certificate no, abha id, abha number, pmjay id, ssn, social security number, social security no, social security, ssn number, ssnid, sinid, ssn id,
          identification id, visa number, visa no, permit no, permit number, work permit number, sin number,
          ssn num, ss number, national id, national id number, national identification number,
          nationalidnumber, national insurance number, nino, national identity number, identity number,
          identity card number, id card number, id card no, id card, idcard, identity card, government id,
          govt id, personal id number, personal identification number, personal number, citizen id, citizen
          number, aadhaar, aadhar, adhar, adhaar, adhar number, adhaar number, adhar no, adhar card, adhaar card, social num, social number, cnic, nric, fin number, cpf, curp, dni, nif person, codice fiscale, pesel, bsn,
          personnummer, cnp, hkid, tckn, nhs number, insee, nir, tax file number, tfn, voter id, id document
          number, document number id, nid, nid number, ein ssn, itin, identity no, kyc document number, identity document number, id document no, identification number,
          identification no, civil id, emirates id, iqama number, ic number, thai id, curp number, rut, cedula, dui number, ktp, nik, pan number india, citizen
          identification, aadhaar number, aadhar number, cpf number, nric number, dni number, ssno, ss no, socsec, soc sec no, socsecno, nic number, nic num, nic no,
          nicno, national identity card number, national identity card, national id no, national identity no, national identifier, personal identity number, personal
          identity code, personal code, person id number, identification card number, identification card no, identity card no, id proof number, id proof no, id proof,
          identity proof number, other id number, other identity number, id type number, id doc number, govt id number, government id number, tribal id
          number, birth registration number, birth certificate, birth cert no, birth certificate num, nhs no, nhs id, health service number, chi number, medicare
          beneficiary identifier, ird number, pps number, ppsn, pps no, sa id number, rsa id, nin, bvn, bank verification number, ghana card number, kra pin person,
          philhealth number, sss number, tin person, pagibig number, umid, uan, uan number, esic number, pf number, pf no, epf number, epf no, provident fund number, esi
          number, esi no, samagra id, ration card number, ration card no, voter card number, voter id number, epic number, bpl card number, cuil, cuit person, rg number,
          cpf cnpj, cnh, pis pasep, nis number, cns number, sus number, tc kimlik no, tc no, tc number, kimlik no, codice fiscale number, egn, oib, jmbg, rodne cislo,
          amka, steuer id, sozialversicherungsnummer, svnr, ahv number, ahv nummer, nia, nie number, dni nie, emso, isikukood, hetu, henkilotunnus, cpr number, cpr no,
          fodselsnummer, fnr person, kennitala, nuip, ssn last4, last4 ssn, last four ssn, ssn last four, ssn last 4, spouse ssn, tax payer ssn, a number alien, uscis
          number, i94 number, sevis id, sevis number, work permit no, residence permit number, residence card number, visa document number, ident
          number, identification num, resident card number, uid aadhaar, aadhaar card number, citizenship number, citizenship no, citizenship certificate number, ni
          number, ni no, nino number, holder nic, customer nic, owner nic, employee nic, guardian nic, identity no number, numero identidad, numero documento, nro
          documento, num documento, documento identidad, documento de identidad, cedula identidad, ci number bolivia, dni numero, numero dni, numero identificacion,
          identificacion, numero cpf, cpf cliente, cpf aluno, cpf paciente, no ktp, nomor ktp, nomor identitas, no identitas, cmnd, cccd, so cmnd, kimlik numarasi, tc
          kimlik, ausweisnummer, personalausweis, numero securite sociale, num secu, carte identite, numero carte identite, bsn nummer, birth number, rodne cislo
          number, pfno, panno, gsis no, gsis number, sss no, esino, uanno, cnicno, epfno,
          sss, cni, cni number, cni no, cnie, num bi, bi number, numero bi, bilhete identidade, ghana card, huduma number, huduma no, omang, omang number, omang no, kebele id, teudat zehut,
          my kad, mykad number, new ic, new ic number, niss, inss number, ssnit, ssnit number, ssnit no, ssf no, uid number, uidai number, nro doc, num doc, passport or id, nic or
          passport, nic passport, nicpassport, nicpassport number, passport nic, idno, cod nacional, national cod, natl id number, unhcr number, unhcr no, unhcr id, refugee number, refugee id number, asylum number`),
      weak: list('id number, id no, ss'),
      hangul: list('신분증번호, 국가식별번호, 사회보장번호, 신분증'),
      not: list('order, product'),
    },
  },
  {
    key: 'ci',
    name: { en: 'connecting information (CI)', ko: '연계정보(CI)' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:UID',
    fideslang: 'user.unique_id',
    names: {
      strong:
        list(`ipin ci, connecting information, ci value, ci number, user ci, connect info, conninfo, conn info, linkage
          information, linkinfo`),
      // What PortOne calls it.
      weak: list('ci, unique key'),
      hangul: list('연계정보, CI값, 연계정보값, CI'),
    },
    refs: ['Information and Communications Network Act Art. 23-5'],
  },
  {
    key: 'di',
    name: { en: 'duplication information (DI)', ko: '중복가입확인정보(DI)' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:UID',
    fideslang: 'user.unique_id',
    names: {
      strong: list(
        `dup info, dupinfo, duplication information, di value, user di, ipin di, dupl info, dup info value`,
      ),
      weak: list('di'),
      hangul: list('중복가입확인정보, DI값, 중복확인정보, 본인확인값, 중복가입정보, DI'),
    },
    refs: ['Information and Communications Network Act Art. 23-5'],
  },
  {
    key: 'customs-code',
    name: { en: 'personal customs clearance code', ko: '개인통관고유부호' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:OfficialID',
    names: {
      strong: list(`customs code, pccc, personal customs code, customs clearance code, customs number,
          clearance code, tonggwan`),
      hangul: list('개인통관고유부호, 통관부호, 통관고유번호, 통관고유부호, 개인통관부호'),
    },
  },
  {
    key: 'vehicle-plate',
    name: { en: 'vehicle registration plate', ko: '차량번호' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:VehicalLicenseNumber',
    fideslang: 'user.government_id.vehicle_registration',
    names: {
      strong:
        list(`vrn, vehicle registration number, license plate, license plate number, licence plate, plate number, plate no, plate num, car number,
          car no, vehicle number, vehicle no, vhcl no, vhrno, carno, car num, vehicle registration number,
          registration plate, vehicle plate, vin, vehicle identification number, chassis number, vehicle registration, car registration, registration plate number, plate,
          car plate, car plate number, vrm, vehicle reg no, vehicle reg number, vehicle reg, vehicle registration no, reg plate, number plate, placa, placa vehiculo,
          matricula vehiculo, kennzeichen, kfz kennzeichen, plaka, plaka no, immatriculation, targa, kenteken, rego, rego number, tag number vehicle, car reg, car
          registration number, engine number, engine no, chassis no`),
      hangul: list('차량번호, 자동차번호, 차번호, 자동차등록번호, 차대번호'),
    },
  },
  {
    key: 'military-number',
    name: { en: 'military service number or record', ko: '군번·병역' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:OfficialID',
    names: {
      strong:
        list(`military number, military service number, service number military, military service, military
          status, mltr no, gunbun, veteran, veteran status, military branch, military rank, mltsvc, mltsvc cd,
          mil srvc, army, army number, is veteran, veteran type, eeo veteran type, veteran flag, draft status, military cmpl, mltr cmpl, military completed, military served, military exemption, military discharge date`),
      hangul: list(
        `군번, 병역, 병역사항, 병역구분, 군필여부, 보훈여부, 병역여부, 역종, 병역코드, 병역구분코드, 복무기간, 전역일, 전역일자, 입대일, 입대일자, 군별, 계급, 병과, 미필사유, 보훈대상여부, 보훈번호, 병역면제사유, 병역이행여부, 군복무여부, 군복무기간`,
      ),
    },
  },
  {
    key: 'student-number',
    name: { en: 'student, patient or member number', ko: '학번·환자번호·회원카드번호' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:Identifier',
    names: {
      strong:
        list(`student number, student no, student num, stdnt no, stdt no, hakbun, student id number, matriculation
          number, matric no, stdno, patient number, patient no, medical record number, mrn, chart number, chartno,
          chart no, health record number, patient identifier, hospital number, stu no, student code, roll
          number, roll no, enrollment number, registration number student, pubpid, admission number, candidate number exam, enrolment number, learner number, pupil
          number, upn pupil, bookcard number, library card number, borrower card number, patron number, card number patron, membership number, membership no, member card
          number, membership card number, student id no, student id card number, student registration number, registration no student, regno, reg no student, matric
          number, matriculation no, index number student, index no student, exam roll number, exam number student, exam no student, seat number exam, hall ticket number,
          gr number, admission no, enrolment no, enrollment no, university roll number, class roll number, class roll no, roll num, rollno, rollnumber, school student
          number, state student id, state student number, unique pupil number, unique learner number, uln, upn, lrn, learner reference number, ucas number, ucas id, ucas
          personal id, hesa id, pupil id number, patient id number, patient code, patient mrn, mr number, mr no, mrno, mrn number, uhid, uhid number, ip number patient,
          op number, opd number, ipd number, opd no, ipd no, hospital no, hospital id number, hospital patient number, facility patient id, medical number, health id
          number, file number patient, folder number, case record number, hn number, clinic number, art number patient, tb number, beneficiary number, beneficiary code,
          claimant number, policyholder number, participant number, participant code, study id participant, enrollee number, inmate no, prisoner number, booking number
          inmate, offender number, offender id number, doc number inmate, case file number person, claim file number, va file number, veteran file number, alumni number,
          donor number, donor code, voter number, voter registration number, library card no, library card, library id number, borrower number card, barcode patron,
          patron barcode, loyalty number, loyalty card number, loyalty card no, frequent flyer number, frequent flyer no, ffn, known traveler number, known traveller
          number, redress number, rewards number, rewards card number, ffp number, ffp no, ffp`),
      hangul: list(
        `학번, 학생번호, 환자번호, 차트번호, 병록번호, 등록번호환자, 수험번호, 수강번호, 수급자관리번호, 수급자번호, 회원관리번호, 조합원번호, 마일리지번호, 멤버십번호, 회원카드번호, 대출증번호, 도서회원번호, 가입자번호, 수급자번호`,
      ),
    },
  },
  {
    key: 'health-insurance-number',
    name: { en: 'health insurance number', ko: '건강보험증번호' },
    sensitivity: 'personal',
    identifying: true,
    dpv: 'pd:Insurance',
    fideslang: 'user.health.insurance_beneficiary_id',
    names: {
      strong:
        list(`health insurance number, health insurance no, hlth insrnc no, insurance number, insurance policy
          number, insurance no, medicare number, medicaid number, medicare no, insured id, insurance member
          id, policy holder number, subscriber number insurance, insurance card number, medicaid id, medicare
          id, member insurance number, social insurance number, hltins no, insurance member number, health card number, insurance subscriber number, insurance group
          number member, insurance id number, insurance number id, insurance policy no, insurance group number, group number insurance, policy number insurance, insurance
          card no, insurance card id, insured number, health plan id, health plan number, health plan beneficiary number, payer member id, nhis number, nhif number, nhif
          no, hmo number, hmo id, philhealth no, primary insurance id, secondary insurance id, primary insurance policy number, secondary insurance policy number,
          insurance certificate number, medical aid number, medical aid no, medical scheme number, health insurance id`),
      hangul: list('건강보험증번호, 건강보험번호, 보험증번호'),
    },
  },
]);

export default withNames(items, korean, english, abbreviated);
