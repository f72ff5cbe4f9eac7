import { type ContextRule, rule } from './context-rule.ts';

/** By which numbers schools, clinics, clubs and insurers know somebody. */
export const numberRules: readonly ContextRule[] = [
  rule(
    `state id, state student id, ssid, sasid, local id, local student id, lasid, former upn, upn, uln, ulpn, exam number, examination number, index number, student index, hall ticket, hall ticket number, jamb regist number, jamb number, waec number, neco number,
    board roll number, board regist number, matric, matric number, usn, prn, prn number, urn number, emis, emis number, nemis number, emis id, apaar id, pen number, permanent education number, sats number, candidate exam number, seat index number, bus pass number`,
    'student-number',
    14,
    { in: 'pupils', not: 'lookup organization school health', whole: true, family: 'text', maxLength: 60 },
  ),
  rule(
    'admno, admn number, admission number, regno, enrno, rollno, roll, matric number',
    'student-number',
    12,
    {
      in: 'pupils',
      not: 'lookup organization',
      whole: true,
    },
  ),
  rule(
    `file number, mrd number, mrd, hospital number, folder number, clinic number, npid, patient ref, patient reference, record number, opd number, ipd number, uhid, cr number, crno, emr id, emr number, ehr id, ehr number, health id, health record number,
    serial, serial number, regist number, card number, unit number`,
    'student-number',
    16,
    {
      in: 'health',
      not: 'lookup catalogue order clinical place organization thing animal goods content',
      near: { personal: 1 },
      whole: true,
      family: 'text',
      maxLength: 255,
    },
  ),
  rule(
    'insurance id, insurance number, insurance policy, insurance policy number, policy number, medical insurance, medical aid, medical aid number, medical scheme number, scheme number, insurance member number, insurance group number',
    'health-insurance-number',
    15,
    {
      in: 'health',
      not: 'lookup catalogue organization order',
      near: { personal: 1 },
      whole: true,
      family: 'text',
    },
  ),
  rule(
    'insurance provider, insurance name, insurance company, insurance carrier, medical insurance provider, medical aid name, medical aid scheme',
    'company',
    9,
    {
      in: 'person health people',
      not: 'lookup organization',
      whole: true,
      family: 'text',
    },
  ),
  // Clubs, federations and forces.
  rule(
    `usau number, usa number, usua number, usta number, usga number, usav number, usah number, uscf id, fide id, fis code, ghin, ghin number, federation id, federation number, association number, ifa id, bsa id, scout id,
    dod id number, permanent id, permanent number, sid number, state identification number, fbi number, offender id display, noms id, prison number`,
    'student-number',
    14,
    {
      in: 'person sport military court membership contacts address',
      not: 'lookup goods',
      whole: true,
      family: 'text',
      maxLength: 60,
    },
  ),
  // By which a clinic or a club knows somebody, where it is no counted key.
  rule('patient id, pat id, patientid, membership id', 'student-number', 13, {
    in: 'person membership',
    not: 'lookup',
    whole: true,
    family: 'text',
    maxLength: 23,
  }),
  rule('capid, cap id, edipi, dod id', 'student-number', 14, { whole: true, family: 'text', not: 'lookup' }),
  rule('service number, army number, force number, personal number', 'military-number', 12, {
    in: 'military',
    not: 'lookup work game',
    whole: true,
    family: 'text',
  }),
  // What proves that somebody has learned something has a number.
  rule(
    'serial number, certificate number, credential number, credential id, certificate code, certificate serial number, number',
    'professional-licence',
    14,
    {
      in: 'awarded',
      not: 'lookup',
      whole: true,
      family: 'text',
    },
  ),
  // What a driver drives is registered.
  rule(
    'regist number, registration plate, vehicle regist number, car regist number, taxi number, cab number, rickshaw number',
    'vehicle-plate',
    14,
    {
      in: 'driving',
      not: 'lookup organization',
      whole: true,
      family: 'text',
    },
  ),
  // A pass that lets in opens no account.
  rule(
    'bus pass, season pass, day pass, ski pass, travel pass, parking pass, gate pass, boarding pass, visitor pass, guest pass, hall pass, event pass, lift pass',
    'password',
    -20,
  ),
  // By which numbers the insured and the enrolled are known.
  rule('insu number, insurance number, ins number', 'health-insurance-number', 7, {
    in: 'health',
    not: 'lookup',
    whole: true,
  }),
  rule('hin', 'health-insurance-number', 9, { in: 'person people health', whole: true, family: 'text' }),
  rule('regist number', 'student-number', 9, {
    in: 'pupils',
    not: 'lookup organization',
    whole: true,
    family: 'text',
  }),
];
