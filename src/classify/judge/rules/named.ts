import { type ContextRule, rule } from './context-rule.ts';

/** Whose name a column holds: by its parts, by roles, by what was done, by the table it stands in. */
export const namedRules: readonly ContextRule[] = [
  rule('first, last, middle, maiden', 'name', 6, { in: 'people', whole: true }),
  // Who invites and who comes, in calendars: their CN, which else is short for a content.
  rule('organizer content, attendee content', 'name', 9, { whole: true }),
  rule('suffix', 'name', 1.5, { in: 'people', whole: true }),
  rule('suffix', 'name', 3, { in: 'people', near: { personal: 1 }, whole: true, not: 'lookup' }),
  // How one is addressed tells no name.
  rule('prefix, name prefix', undefined, 9, { in: 'person people', not: 'phone secret', whole: true }),
  // Names with the language behind them.
  rule(
    'nm kor, nm korn, nm han, nm hanja, nm eng, nm engl, nm chn, name kor, name kr, name ko, name eng, name en, name han, name hanja, name chn',
    'name',
    8,
    {
      in: 'person people',
      not: 'lookup thing place organization',
      whole: true,
      family: 'text',
    },
  ),
  rule('fullname, full name, long name, official name', undefined, 12, {
    in: 'place lookup',
    not: 'person',
    whole: true,
  }),
  rule('fullname, full name, shortname, short name, display name, displayname, alias', undefined, 6, {
    in: 'thing lookup',
    not: 'person',
  }),
  // Names of roles that stand for the person.
  rule(
    `author, recipient, receiver, sender, owner, manager, representative, ceo, supervisor, instructor,
    teacher, doctor, physician, director, editor, contact, applicant, assistant, poster, assignee, buyer, seller,
    depositor, alias`,
    'name',
    2.2,
    { in: 'content order log people work organization address', not: 'secret' },
  ),
  rule(
    `physician, attorney, lawyer, judge, surgeon, counselor, counsellor, adjuster, clinician, therapist,
    tutor, mentor, pharmacist, prosecutor, notary, landlord, inspector, surveyor, auditor, examiner,
    interviewer, adviser, advisor, plaintiff, defendant, claimant, nurse`,
    'name',
    3.5,
    { not: 'secret lookup', minLength: 20 },
  ),
  rule(
    `approved by, referred by, recommended by, assigned to, reported by, signed by, prepared by, requested by, reviewed by,
    received by, delivered by, inspected by, checked by, prescribed by, administered by, noted by, recorded by, diagnosed by,
    examined by, performed by, conducted by, interviewed by, supervised by, witnessed by, certified by, taught by,
    collected by, dispensed by, treated by, authorized by, authorised by, endorsed by, sponsored by, sold by, served by,
    nominated by, introduced by, booked by, recruited by, attested by, raised by, driven by, escorted by, hosted by,
    installed by, serviced by, guided by, coached by, photographed by, countersigned by, notarized by, notarised by, sworn by, phoned by, evaluated by, graded by, assessed by, screened by, counseled by, investigated by,
    interpreted by, translated by, accompanied by, picked up by, handed over by`,
    'name',
    4.5,
    { minLength: 40, maxLength: 255, not: 'lookup' },
  ),
  rule('tenant name', 'name', 4, { near: { lease: 1 } }),
  // Whose card it is, who booked, who asked to be let in.
  rule('name', 'name', 6, {
    in: 'card',
    near: { card: 1 },
    not: 'lookup person',
    whole: true,
    minLength: 10,
  }),
  rule('name', 'name', 6, {
    in: 'booking content log',
    near: { contact: 1 },
    not: 'lookup place person thing organization secret email',
    whole: true,
  }),
  rule('name', 'name', 12, {
    in: 'asking',
    near: { contact: 1 },
    not: 'lookup place person organization',
    whole: true,
  }),
  // What a company is called where it has a title and no name.
  rule('title', 'company', 14, {
    in: 'organization',
    not: 'lookup content vacancy',
    near: { address: 1 },
    whole: true,
    family: 'text',
  }),
  rule('account name', 'name', 12, { in: 'order bank pay', not: 'organization lookup secret' }),
  // Who is insured, served or taught, in a table of what they have; numbers are keys.
  rule('customer, client, policyholder, insured, subscriber, patient', 'name', 4.2, {
    not: 'person lookup llm secret content message log organization',
    family: 'text',
    minLength: 30,
    whole: true,
  }),
  // Who booked, by the abbreviations of reservations.
  rule('rev name, rsv name, resv name, rsrv name, rsvn name, reserve name, reservation name', 'name', 8, {
    in: 'order travel',
    not: 'lookup',
    family: 'text',
  }),
  rule('next of kin, nok, kin', 'name', 9, { family: 'text', minLength: 40, whole: true, not: 'lookup' }),
  // Who goes by a name before others: on a stage, as a host, on a badge.
  rule('stage name, host name, host nm', 'name', 9, {
    in: 'person people travel',
    not: 'lookup machine log llm',
    whole: true,
  }),
  rule('host name, host nm, host nickname', 'name', 9, {
    near: { address: 1 },
    not: 'lookup machine log',
    whole: true,
  }),
  rule('host name, host nm, host', 'name', 12, { in: 'reception', not: 'lookup machine', whole: true }),
  rule('badge name', undefined, 12, { not: 'booking occasion' }),
  // Who gave, and parts of a name beside how one is reached.
  rule('name', 'name', 7, {
    in: 'donation',
    not: 'lookup thing presented organization campaign',
    whole: true,
    near: { personal: 1 },
  }),
  rule('first, last', 'name', 6, { near: { contact: 1 }, not: 'lookup', whole: true, family: 'text' }),
];
