import type { Field } from '../../../../core/dataset.ts';
import type { ReadTime, TimeKind } from '../../../names/times.ts';
import { wordSet } from '../../../names/word-list.ts';
import { type DatasetView, isOf } from '../../view.ts';

/** A column that tells a time, as the rules see it. */
export interface Told {
  readonly field: Field;
  readonly words: readonly string[];
  readonly time: ReadTime;
  readonly dataset: DatasetView;
  /** Whether a record of the table is made when somebody does what it tells. */
  readonly logged: boolean;
}

export interface TimeVerdict {
  /** Undefined where the time is nobody's: the business's, a thing's, a plan. */
  readonly item?: TimeKind;
  readonly weight: number;
  readonly by?: 'table';
}

type TimeRule = (told: Told) => TimeVerdict | undefined;

const nobodys = (weight: number): TimeVerdict => ({ weight });
const when = (item: TimeKind, weight = 7): TimeVerdict => ({ item, weight });
const some = (words: readonly string[], set: ReadonlySet<string>): boolean =>
  words.some((word) => set.has(word));

/** When a token was given out or taken back is a fact of the token. */
const ofSecret = ({ words, time, dataset }: Told): TimeVerdict | undefined => {
  if (!some(words, secrets) && !isOf(dataset, ['secret'], false)) return undefined;
  if (time.verb === 'issue' || time.verb === 'issued') return when('record-time');
  return time.verb.startsWith('revoke') && !/consent/i.test(dataset.dataset.name) ? nobodys(4) : undefined;
};
const secrets = wordSet('token code certificate key credential jwt ticket');

/** What is accepted where nothing is agreed to is an answer, an invitation or a ride. */
const accepted = ({ words, time, dataset }: Told): TimeVerdict | undefined =>
  time.verb.startsWith('accept') &&
  !some(words, agreed) &&
  !/consent|agree|terms|polic|mandate/i.test(dataset.dataset.name)
    ? when('visit-time')
    : undefined;
const agreed = wordSet(
  'term terms tos policy privacy consent agreement eula gdpr marketing rule rules waiver disclaimer conditions legal notice customer',
);

/** An act that has been written down: `session_created_at`, `first_reply_created`. */
const writtenDown = ({ words, time, dataset }: Told): TimeVerdict | undefined => {
  const deed = words[words.indexOf('create') - 1];
  return time.verb === 'create' &&
    deed !== undefined &&
    deeds.has(deed) &&
    !dataset.table.any.has('order') &&
    !dataset.dataset.name.toLowerCase().includes(deed)
    ? when('visit-time')
    : undefined;
};
const deeds = wordSet('session login reply response booking reservation comment review vote visit message');

/** What a program was sent by another came in when its line was written. */
const cameIn = ({ time, dataset }: Told): TimeVerdict | undefined =>
  arrivals.has(time.verb) &&
  programs.test(dataset.dataset.name) &&
  !isOf(dataset, ['message', 'email', 'call', 'person'], false)
    ? when('record-time')
    : undefined;
const arrivals = wordSet('receive received rcv recv');
const programs =
  /(?:webhook|hook|callback|ipn|telemetry|inbound_event|stripe|payload|outbox|inbox_event)(?:s|_?(?:events?|receipts?|logs?|deliver(?:y|ies)|requests?|calls?))?$|^(?:raw_?)?events?$/i;

/** To whom people turn answers them; that is the business's doing. */
const replied = ({ time, dataset }: Told): TimeVerdict | undefined => {
  if (!replies.has(time.verb) || !isOf(dataset, ['asking'], false)) return undefined;
  // One of one's own kind answers for himself.
  return amongOneself.test(dataset.dataset.name) ? when('visit-time') : nobodys(4);
};
const amongOneself =
  /friend|follow|connection|buddy|match|trade|challenge|duel|join|member|group|invit|rsvp|swap|date_|dating|mentor/i;
const replies = wordSet('reply replied respond responded answer answered');

/** A follow-up is planned. */
const followUp = ({ words, time }: Told): TimeVerdict | undefined =>
  time.verb === 'follow' && words.includes('up') ? nobodys(4) : undefined;

/** What a thing, a machine or a program did, or what was done with it, is no person's doing. */
const ofThing = ({ time, dataset }: Told): TimeVerdict | undefined =>
  signals.has(time.verb) &&
  things.test(dataset.dataset.name) &&
  !isOf(dataset, ['person', 'account', 'session', 'membership'], false) &&
  !dataset.fields.some(({ words }) => some(words, owners))
    ? nobodys(4)
    : undefined;
const signals = wordSet(
  'seen connect connected checkin ping heartbeat install installed reading read poll online',
);
const things =
  /(?:asset|terminal|gateway|endpoint|sensor|building|equipment|machine|server|host|node|router|switch|camera|meter|probe|check|monitor|printer|robot|vehicle_registry|inventory|instance|broker)[a-z]*$/i;
const owners = wordSet('user person member customer owner employee account subscriber patient');

/** A visit, a hit or a session begins and ends when somebody comes and goes. */
const visit = ({ words, time, dataset, logged }: Told): TimeVerdict | undefined =>
  bounds.has(time.verb) &&
  words.length < 4 &&
  (logged || isTalk(dataset)) &&
  (isTalk(dataset) || isOf(dataset, ['event', 'session'], false)) &&
  !isOf(dataset, ['machine', 'occasion', 'audit'], false)
    ? { item: 'visit-time', weight: 8, by: 'table' }
    : undefined;
const bounds = wordSet('start started begin begun end ended finish finished complete completed');
/** Sessions of people who talk to a model (what a model does alone has none), and what they answer to a form or a test. */
const isTalk = ({ dataset }: DatasetView): boolean =>
  /(?:(?:chat|conversation|dialog|dialogue|voice|call)_?sessions?|(?:support|live|web|customer|visitor|video|phone|telehealth|coaching|tutoring|mentoring)_?(?:chats?|conversations?|calls?|sessions?)|(?:survey|quiz|exam|test|form|poll)_?(?:responses?|attempts?|submissions?|answers?|takes?|sittings?))$/i.test(
    dataset.name,
  );

/** What answers a ping is a machine. */
const pinged = ({ time, dataset }: Told): TimeVerdict | undefined => {
  if (time.verb !== 'ping' && time.verb !== 'heartbeat') return undefined;
  const machine = isOf(dataset, ['device', 'machine', 'thing'], false) && !isOf(dataset, ['session'], true);
  return when(machine ? 'record-time' : 'visit-time');
};

/** Where doings are logged, when each began and ended. */
const spanned = ({ words, time, logged }: Told): TimeVerdict | undefined =>
  logged && !some(words, ahead) && spans.has(time.verb)
    ? { item: 'visit-time', weight: 7, by: 'table' }
    : undefined;
const spans = wordSet(
  'event start started begin began end ended stop stopped setup touched done complete completed finish finished',
);

/** Who comes to an occasion leaves it, and who stays somewhere came and goes. */
const attended = ({ words, time, dataset }: Told): TimeVerdict | undefined =>
  !some(words, ahead) &&
  ((passages.has(time.verb) && attendances.test(dataset.dataset.name)) ||
    (/^(?:arrived|departed)$/.test(time.verb) && isOf(dataset, ['travel'], false)))
    ? when('visit-time')
    : undefined;
const attendances =
  /attend|participant|webinar|voicemail|parking|visitor|visit_?log|gate|turnstile|entrance/i;

/** What is done to a parcel is nobody's doing, nor is what is planned or what an office does. */
const business = ({ words, time, dataset }: Told): TimeVerdict | undefined => {
  const carried =
    carriages.has(time.verb) &&
    (isOf(dataset, ['order'], false) || paidOut.test(dataset.dataset.name)) &&
    !isOf(dataset, ['content'], false);
  return time.kind === 'business' || carried || some(words, ahead) ? nobodys(4) : undefined;
};
const paidOut =
  /(?:^|_)(?:payouts?|salar(?:y|ies)|payrolls?|disbursements?|settlements?|remittances?|refunds?)$/i;
/** Words of what is yet to come: a plan of the business. */
const ahead = wordSet('next planned expected scheduled estimated due target deadline limit');
const carriages = wordSet('deliver delivered receive received arrived depart send sent');

/** What is read is opened, and so is an account: founded. */
const opened = ({ words, time, dataset }: Told): TimeVerdict | undefined =>
  (time.verb === 'open' || time.verb === 'opened') &&
  !words.includes('last') &&
  !isOf(dataset, ['event', 'session', 'content', 'log'], false)
    ? nobodys(2)
    : undefined;

const checkedOrder = ({ time, dataset }: Told): TimeVerdict | undefined =>
  time.verb === 'check' && isOf(dataset, ['order'], false) ? nobodys(4) : undefined;

/** Who enters and leaves, where comings and goings are logged. */
const passed = ({ time, logged }: Told): TimeVerdict | undefined =>
  logged && passages.has(time.verb) ? { item: 'visit-time', weight: 7, by: 'table' } : undefined;
const passages = wordSet('enter entered entry exit exited leave left arrive arrived arrival join joined');

/** Verbs that end a membership; of a session they are nobody's. */
const parted = ({ time, dataset }: Told): TimeVerdict | undefined =>
  partings.has(time.verb) && isOf(dataset, ['session'], false) ? nobodys(2) : undefined;
const partings = wordSet('leave left quit revoke revoked');

/** Times of what the system does about an account, not a person: `confirmation_sent_at`. */
const procedure = ({ words, time }: Told): TimeVerdict | undefined =>
  time.kind === 'visit-time' &&
  (some(words, procedural) || (time.verb === 'authenticated' && some(words, addresses)))
    ? when('record-time')
    : undefined;
/** What is proved to be somebody's. */
const addresses = wordSet('email phone mobile');
const procedural = wordSet(`confirmation recovery reset token verification reauthentication change invitation
  invite notification reminder unlock mail mails welcome digest alert`);

/** The last time of something is a person's where the table is of people. */
const lastOfPeople = ({ time, dataset }: Told): TimeVerdict | undefined =>
  time.guessed && time.last && isOf(dataset, ['people', 'account', 'session'], false)
    ? when('visit-time')
    : undefined;

/** What the first rule that knows says. */
export function firstOf(rules: readonly TimeRule[], told: Told): TimeVerdict | undefined {
  for (const rule of rules) {
    const verdict = rule(told);
    if (verdict) return verdict;
  }
  return undefined;
}

/** Of what the taxonomy takes for a person's time by its words, the times that are none. */
export const nobodysRules: readonly TimeRule[] = [cameIn, replied, ofThing];

/** What a time is the time of: the first that knows decides; else the verb does. */
export const timeRules: readonly TimeRule[] = [
  ofSecret,
  accepted,
  writtenDown,
  cameIn,
  replied,
  ofThing,
  followUp,
  visit,
  pinged,
  spanned,
  attended,
  business,
  opened,
  checkedOrder,
  passed,
  parted,
  procedure,
  lastOfPeople,
];
