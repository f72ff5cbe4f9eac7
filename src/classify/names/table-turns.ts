import { wordSet } from './word-list.ts';
import { classOf } from './words/classes.ts';
import { isHouse, isHouseOnly } from './words/organization.ts';
import { isWorker } from './words/role.ts';
import type { TableKind } from './words/tables/index.ts';

/** What words of a table's name say together, where each alone says something else or nothing. */
interface Turn {
  readonly when: (words: readonly string[]) => boolean;
  /** Kinds that the table is not, nor anything of it. */
  readonly not?: readonly TableKind[];
  /** Nothing but what the rule says. */
  readonly only?: true;
  readonly is?: TableKind;
  /** What it deals with, and is not itself. */
  readonly about?: TableKind;
}

/** In this order: those that stand behind correct those before them. */
const turns: readonly Turn[] = [
  // A police station is no place on the map, a phone operator nobody of flesh and blood.
  { when: isHouse, not: ['place', 'thing', 'department', 'person', 'work'], is: 'organization' },
  // A hub of devices or of messages is nobody's house.
  {
    when: (words) => words.at(-1) === 'hub' && technicalHubs.has(words.at(-2) ?? ''),
    not: ['organization'],
  },
  { when: isWorker, not: ['thing'], is: 'person' },
  { when: isEmployment, about: 'work' },
  // What is let, insured, lent or serviced by contract is nobody's employment.
  {
    when: (words) => words.includes('contract') && has(words, dealt) && !isEmployment(words),
    not: ['work'],
  },
  {
    when: (words) => words.includes('license') && (words.includes('driver') || words.includes('driving')),
    about: 'licence',
  },
  { when: isIdentification, about: 'identification' },
  { when: isPortrait, about: 'portrait' },
  // Codes that are sent to be typed in, not lists of codes.
  { when: (words) => words.at(-1) === 'code' && has(words, typedIn), not: ['lookup'], is: 'secret' },
  // The vitals of a page are how fast it is, the health of a server whether it runs.
  { when: isHealthOfMachine, not: ['health', 'vitals', 'clinical'] },
  // The branches of a repository are no offices, what listens to events is nobody.
  {
    when: (words) => words.at(-1) === 'branch' && has(words, ofCode),
    not: ['organization', 'person'],
  },
  {
    when: (words) => words.at(-1) === 'listener' && words.includes('event'),
    not: ['person'],
  },
  // A chart of accounts is nobody's.
  { when: (words) => words.includes('chart') && words.includes('account'), only: true, is: 'ledger' },
  // Where a rate, a rule or a way of sending goods holds good.
  { when: (words) => has(words, regional) && has(words, priced), not: ['address'], is: 'place' },
  { when: (words) => words.includes('rate') && has(words, priced), not: ['pay'] },
  // Who drives has one licence; who works in an office lists those of a trade.
  { when: isOfTrade, about: 'certificate' },
  { when: isCurriculum, about: 'curriculum' },
];

/** Corrects the kinds that words gave one by one: `head`, what the last word says, and `any`, what all say. */
export function turnKinds(words: readonly string[], head: Set<TableKind>, any: Set<TableKind>): void {
  for (const { when, not = [], only, is, about } of turns) {
    if (!when(words)) continue;
    for (const kinds of [head, any]) {
      if (only) kinds.clear();
      for (const kind of not) kinds.delete(kind);
      if (is !== undefined) kinds.add(is);
    }
    if (about !== undefined) any.add(about);
  }
  if (isHouseOnly(words)) head.add('house');
  // Lines of a CV are themselves no things, whatever they tell of.
  if (isCurriculum(words)) head.delete('thing');
}

const has = (words: readonly string[], set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word));

const technicalHubs = wordSet(
  'iot usb smart event notification message service zigbee device home data network',
);
const ofCode = wordSet('code codebase repo repository git commit source project build scm vcs merge');
const pictured = wordSet('photo picture image selfie portrait');
const typedIn = wordSet(
  'one onetime backup recovery verification sms invite invitation auth login reset confirm confirmation activation otp device pairing authorization authorisation authentication access magic mfa tfa totp twofactor 2fa passwordless unlock password registration signup door gate link temporary email validation',
);
const regional = wordSet('rate zone rule nexus');
const priced = wordSet('tax exchange interest shipping fx currency freight room hotel tariff vat');

const dealt = wordSet(
  'realty estate lease rent rental room house apartment tenant insurance loan sale purchase supply maintenance service franchise wedding travel tour car vehicle advertisement product electronic econtract',
);

const staff = wordSet(
  'employee staff job department position title salary occupation manager rank duty deployment officer',
);

const programs = wordSet('etl batch cron schedule scheduler pipeline queue sync backup import export');

/** A history of jobs, or who stands in which department: `job_history`, `dept_emp`. Those of programs are none. */
function isEmployment(words: readonly string[]): boolean {
  if (has(words, programs)) return false;
  const about = words.filter((word) => staff.has(word));
  return words.includes('history') ? about.length > 0 : about.length > 1;
}

const told = wordSet('career skill project training award language activity');
const tellers = wordSet('applicant resume cv candidate');

/** Lines of a person's CV, a table a kind of line: `user_info_career`, `emp_training`, `resume_project`. */
function isCurriculum(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    told.has(words.at(-1)!) &&
    words.slice(0, -1).some((word) => tellers.has(word) || classOf(word) === 'person')
  );
}

const identified = wordSet('identity identification identifier kyc');
const papersOf = wordSet('check verification document proof scan card');
const identifying = wordSet('document card proof client customer person employee kyc');

/** Papers by which people prove who they are: `identity_documents`, `client_identifiers`, `kyc_docs`. */
function isIdentification(words: readonly string[]): boolean {
  return (
    (has(words, identified) && has(words, identifying)) || (words.includes('id') && has(words, papersOf))
  );
}

/** A word for a machine right before what is told of its health. */
function isHealthOfMachine(words: readonly string[]): boolean {
  return words.some((word, at) => machineHealth.has(word) && machines.has(words[at - 1] ?? ''));
}
const machineHealth = wordSet('vital vitals health diagnosis diagnostic symptom');
const machines = wordSet(
  `web server host network net link node cluster disk battery database db api service instance container pod pipeline endpoint
  replica shard broker queue router switch gateway circuit interface vm system backup storage site domain app application`,
);

/** What somebody looks like: `user_photos`, `profile_image`. */
function isPortrait(words: readonly string[]): boolean {
  const whose = (word: string) => classOf(word) === 'person' || word === 'profile' || word === 'face';
  return !words.includes('service') && has(words, pictured) && words.some(whose);
}

const driven = wordSet('driver driving rider car vehicle');

/** Licences of people who do not drive by them. */
function isOfTrade(words: readonly string[]): boolean {
  return words.includes('license') && !has(words, driven) && words.some((word) => classOf(word) === 'person');
}
