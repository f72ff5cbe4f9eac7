import type { TableKind } from '../names/tables.ts';
import type { FieldView } from './field-view.ts';

/** What a table is about by what stands in it beside its name: pay, careers, forces, births, plans and files. */

const ofStaff = [
  'employee',
  'staff',
  'worker',
  'teacher',
  'instructor',
  'trainer',
  'driver',
  'nurse',
  'personnel',
  'agent',
  'waiter',
];

/** What is paid to staff beside their wages, or taken off them, one by one: `overtime` with an employee's key. */
const paysStaff = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:deductions?|overtimes?|allowances?|advances?|incentives?|commissions?|increments?|gratuit(?:y|ies)|emoluments?|remunerations?|honorari(?:um|a)|stipends?)(?:_?(?:requests?|details?|records?|history|logs?|payments?|payouts?|entr(?:y|ies)))?$/i.test(
    name,
  ) && ofStaff.some((word) => words.has(word));

/** Who held which post with whom from when to when: a line of a career, whatever its table is called. */
const tellsCareers = (words: ReadonlySet<string>, strong: ReadonlySet<string>): boolean =>
  strong.has('job-title') &&
  ['company', 'employer', 'organization'].some((word) => words.has(word)) &&
  words.has('start') &&
  words.has('end') &&
  ![
    'salary',
    'requirement',
    'vacancy',
    'applicant',
    'deadline',
    'budget',
    'email',
    'phone',
    'birth',
    'gender',
  ].some((word) => words.has(word));

const ranked = [
  'posting',
  'regiment',
  'battalion',
  'commission',
  'enlistment',
  'corps',
  'brigade',
  'platoon',
  'garrison',
  'squadron',
];

/** Who serves: a rank beside what only forces have. */
const tellsForces = (words: ReadonlySet<string>): boolean =>
  words.has('rank') && ranked.some((word) => words.has(word));

const newborn =
  'apgar dilation effacement bloodspot epidural gestation gestational jaundice midwife obstetrician caesarean cesarean cesarian placenta neonatal newborn nicu lactation breastfeeding'.split(
    ' ',
  );

/** How a child came into the world, as midwives write it down, and not as registrars do. */
const tellsBirths = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:births?|new_?borns?|neonates?|postpartums?|postnatals?|deliver(?:y|ies)|labou?rs?|pregnanc(?:y|ies))(?:_?(?:records?|details?|visits?|notes?))?$/i.test(
    name,
  ) &&
  (/partum|natal|neonat|new_?born|pregnan/i.test(name) || newborn.some((word) => words.has(word)));

const planned =
  /(?:^|_|[a-z](?=[A-Z]))(?:habits?|to_?dos?|to_?do_?(?:items?|lists?)|reminders?|goals?|dreams?|gratitudes?|milestones?|memories|bucket_?lists?|affirmations?|resolutions?|wishes)$/i;
const calendars = /(?:^|_|[a-z](?=[A-Z]))(?:events?|schedules?|calendar\w*)$/i;
const planners = ['user', 'member', 'owner', 'client', 'baby', 'child', 'student', 'employee', 'profile'];
const ofCalendars = ['color', 'remind', 'reminder', 'recurrence', 'recurring', 'rrule'];
/** What a gathering has that all may come to, and a plan of a firm. */
const ofGatherings = [
  'venue',
  'capacity',
  'ticket',
  'price',
  'organizer',
  'banner',
  'speaker',
  'slug',
  'project',
  'game',
  'badge',
  'campaign',
];

/** What somebody plans, hopes for or must not forget: habits, to-dos, the entries of a calendar. */
const tellsPlans = (name: string, words: ReadonlySet<string>): boolean =>
  planners.some((word) => words.has(word)) &&
  !ofGatherings.some((word) => words.has(word)) &&
  (planned.test(name) ||
    (calendars.test(name) &&
      ((words.has('all') && words.has('day')) || ofCalendars.some((word) => words.has(word)))));

const kept = ['file', 'path', 'url', 'image', 'filename', 'mime', 'attachment', 'storage', 'extension'];

/** Documents that are files with a title, and not what is written in them. */
const keepsFiles = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:documents?|docs?)$/i.test(name) &&
  kept.some((word) => words.has(word)) &&
  !['content', 'body', 'text', 'html', 'markdown'].some((word) => words.has(word));

const onlyOfPeople = [
  'date-of-birth',
  'gender',
  'health',
  'belief',
  'school',
  'politics',
  'sex-life',
  'interest',
  'marital-status',
];

/** What somebody tells of themselves, a user each: `dating_profiles`, `member_profile`. */
const isOwnProfile = (name: string, words: ReadonlySet<string>, strong: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))profiles?$/i.test(name) &&
  (words.has('user') || words.has('member') || words.has('account')) &&
  onlyOfPeople.some((item) => strong.has(item));

/** Who is booked there is locked up. */
const jails =
  /(?:^|_|[a-z](?=[A-Z]))(?:jails?|inmates?|arrests?|prison\w*|detention|custody|sheriff)(?:_|$|[A-Z])/i;

const seen =
  /(?:^|_|[a-z](?=[A-Z]))(?:visits?|encounters?|consult\w*|assessments?|calls?|records?|charts?|notes?|admits?|cases?|sessions?)$/i;

/** A visit of which three columns tell of somebody's health, wherever it took place. */
const tellsVisits = (name: string, fields: readonly FieldView[]): boolean =>
  seen.test(name) &&
  fields.filter(({ matches }) => matches.some(({ item, strong }) => strong && item === 'health')).length > 2;

/** Keys by which registers of care know whom and which stay a line is of. */
const isRegister = (words: ReadonlySet<string>): boolean =>
  ['hadm', 'icustay', 'usubjid', 'patid', 'rfstdtc'].some((word) => words.has(word)) ||
  (words.has('person') && words.has('concept')) ||
  (words.has('subject') && words.has('stay')) ||
  (words.has('subject') && words.has('anchor'));

/** What somebody has, was given or is planned for, a line with a code each: with the patient and the encounter beside it. */
const isCareLine = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:conditions?|observations?|procedures?|medications?|immunizations?|allerg(?:y|ies)|care_?plans?|devices?|imaging_?studies|diagnos[ie]s)$/i.test(
    name,
  ) &&
  words.has('patient') &&
  words.has('encounter') &&
  words.has('code');

/** Certificates of people, and none of servers. */
const isAwarded = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:certificates?|diplomas?|awards?)$/i.test(name) &&
  ['user', 'student', 'recipient', 'employee', 'holder', 'learner', 'member', 'participant', 'trainee'].some(
    (word) => words.has(word),
  ) &&
  !['domain', 'fingerprint', 'pem', 'ssl', 'tls', 'private', 'issuer', 'product'].some((word) =>
    words.has(word),
  );

/** Whoever is insured and has a doctor or an allergy is asked after their health, be it for a trip. */
const asksAfterHealth = (words: ReadonlySet<string>): boolean =>
  words.has('insurance') &&
  ['physician', 'allergy', 'allergies', 'tetanus', 'medication', 'medications'].some((word) =>
    words.has(word),
  );

/** How much money came or went: goods that move in a store are counted, and calls of a service have neither. */
const moved = [
  'amount',
  'debit',
  'credit',
  'balance',
  'deposit',
  'withdrawal',
  'withdrawl',
  'cost',
  'price',
  'total',
  'spent',
];

interface Kinds {
  readonly head: Set<TableKind>;
  readonly any: Set<TableKind>;
}

/** Adds the kinds that columns beside each other tell, and takes away those that they speak against. */
export function addKindsBeside(
  { head, any }: Kinds,
  name: string,
  fields: readonly FieldView[],
  words: ReadonlySet<string>,
  strong: ReadonlySet<string>,
): void {
  const employed = any.has('work');
  if (paysStaff(name, words)) any.add('wages');
  if (tellsCareers(words, strong) && !any.has('vacancy')) any.add('work');
  if (isOwnProfile(name, words, strong)) head.add('person');
  if (jails.test(name)) for (const kind of ['order', 'booking', 'travel'] as const) any.delete(kind);
  if (tellsVisits(name, fields)) any.add('health').add('clinical');
  if (!moved.some((word) => words.has(word))) any.delete('spending');
  // Who names an heir or holds a policy has joined, and is not employed.
  const insured = words.has('nominee') || words.has('policy');
  if (words.has('joining') && insured && !strong.has('salary') && !employed) any.add('membership');
  if (isAwarded(name, words)) any.add('awarded');
  if (asksAfterHealth(words) && !employed) any.add('health');
  if (isRegister(words)) any.add('register').add('health');
  if (isCareLine(name, words)) any.add('careline').add('health').add('clinical');
  if (tellsPlans(name, words)) any.add('planner');
  if (keepsFiles(name, words) && any.delete('content')) any.add('filed');
  if (tellsForces(words)) any.add('military');
  if (tellsBirths(name, words)) any.add('health').add('clinical').add('births');
}
