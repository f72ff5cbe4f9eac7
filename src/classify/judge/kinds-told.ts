import type { Dataset } from '../../core/dataset.ts';
import type { TableContext } from '../names/tables.ts';
import type { FieldView } from './field-view.ts';

const leases = new Set(['lease', 'rent', 'deposit', 'landlord', 'tenancy']);

/** What only an account of a company or of a team has. */
export const businesslike = [
  'domain',
  'subdomain',
  'website',
  'industry',
  'revenue',
  'toll',
  'fax',
  'seat',
  'plan',
  'limits',
];
/** What is kept of a tenant whose home is software. */
export const hosted = (words: ReadonlySet<string>): boolean =>
  [
    ...businesslike,
    'slug',
    'schema',
    'region',
    'logo',
    'setting',
    'settings',
    'config',
    'provider',
    'isolated',
    'title',
    'metadata',
    'timezone',
    'locale',
    'key',
  ].some((word) => words.has(word));
export const privately = ['password', 'date-of-birth', 'gender', 'username', 'mobile-phone', 'job-title'];
export const leased = (words: ReadonlySet<string>): boolean =>
  [...leases, 'room', 'unit', 'apartment', 'move'].some((word) => words.has(word));

/** Codes that are sent to prove an address, a number or an account. */
export const provesReach = (name: string): boolean =>
  /(?:phone|e?mail|sms|mobile|account|user|member|awaiting|sign_?up)_?(?:confirmation|activation)s?$|(?:magic|login|log_?in|sign_?in|reset|activation|verif(?:y|ication)|confirm(?:ation)?|one_?time|passwordless)_?links?$/i.test(
    name,
  );

/** Programs that call an interface are clients and consumers as well. */
export const callsApi = (name: string): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:api|oauth2?|oidc|m2m|rest|service|machine)_?(?:clients?|consumers?|apps?|applications?)$/i.test(
    name,
  );

/** Who takes part in what people say to each other. */
export const spoken =
  'player guild channel receiver recipient room nickname nick inbox participant jid delivered seen read assignee contact peer'.split(
    ' ',
  );

/** Who is known by name or account in a chat, where a talk with a model tells a key at most. */
export const known = [...spoken, 'sender', 'username', 'account', 'ticket'];

/** Messages with a role (user, assistant, system) are turns of a talk with a model. */
export const takesTurns = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:message|chat|conversation|turn|thread)s?(?:_?v\d+)?$/i.test(name) &&
  words.has('role') &&
  ['content', 'part', 'message', 'messages', 'text', 'body'].some((word) => words.has(word)) &&
  !words.has('sender') &&
  !spoken.some((word) => words.has(word));

/** What a gathering has, and no line in a log of events. */
const gathering =
  'start end venue location capacity organizer organiser title ticket host recurrence rsvp description'.split(
    ' ',
  );
/** Whose doing an event of an application is, and what kind of doing. */
const doer = 'member user visitor visit session customer account subscriber actor player device client'.split(
  ' ',
);
const doing = ['type', 'action', 'name', 'kind', 'source', 'property', 'payload', 'event', 'data', 'verb'];

/** Events of an application (`member_login_events`), not gatherings; a history of codes and keys used. */
export function tellsEvents(dataset: Dataset, words: ReadonlySet<string>, any: TableContext['any']): boolean {
  const name = dataset.path.at(-1) ?? dataset.name;
  if (/(?:^|_|[a-z](?=[A-Z]))events?$/i.test(name))
    return (
      !gathering.some((word) => words.has(word)) &&
      doer.some((word) => words.has(word)) &&
      doing.some((word) => words.has(word))
    );
  return any.has('secret') && /history$/i.test(name);
}

/** Where something that moves was when: coordinates with a speed, a course, a height or who it was. */
export const followsSomething = (words: ReadonlySet<string>): boolean =>
  (words.has('latitude') || words.has('lat')) &&
  ['speed', 'course', 'heading', 'bearing', 'altitude', 'accuracy', 'fixtime'].some((word) =>
    words.has(word),
  );

/** Agents who sell and let, and are no programs. */
const ofPrograms =
  'prompt model tool llm system temperature instruction token conversation thread session persona message memory trigger endpoint config schema run'.split(
    ' ',
  );
export const areBrokers = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))agents?(?:_|[A-Z]|$)/i.test(name) &&
  !/llm|ai_|model|chat|convers|run|tool|step|task|memor|session|message|config|trace|prompt/i.test(name) &&
  !ofPrograms.some((word) => words.has(word));

/** Clients who are firms: with somebody to ask for, a page, a line of business, and nothing that only people have. */
export const areFirms = (
  name: string,
  words: ReadonlySet<string>,
  strong: ReadonlySet<string>,
  asked: boolean,
): boolean =>
  /(?:client|customer|partner|prospect|account|supplier|vendor|sponsor)s?$/i.test(name) &&
  (words.has('website') ||
    words.has('ein') ||
    words.has('legal') ||
    words.has('industry') ||
    words.has('vat') ||
    words.has('gst') ||
    asked ||
    strong.has('industry')) &&
  !['first', 'last', 'surname', 'dob', 'nationality', 'occupation'].some((word) => words.has(word)) &&
  ![
    'password',
    'date-of-birth',
    'gender',
    'rrn',
    'national-id',
    'marital-status',
    'company',
    'username',
    'job-title',
  ].some((item) => strong.has(item));

/** Artists of an encyclopaedia are bands as well; those who log in or are written to are not. */
export const areArtists = (name: string, strong: ReadonlySet<string>): boolean =>
  /artists?$/i.test(name) && ['email', 'password', 'mobile-phone', 'phone'].some((item) => strong.has(item));

/** Of whom a line about an illness is. */
export const suffering =
  'patient person hadm resident beneficiary encounter client member employee student user athlete worker inmate child'.split(
    ' ',
  );

/** What is known of illnesses, drugs and food, not who has them. */
export const listsOf = (name: string): boolean =>
  /(?:^|_|[a-z](?=[A-Z]))(?:drug|medicine|disease|symptom|vaccine|allergen|allergie?|procedure|food|ingredient|dish|icd\w*|cpt\w*|loinc|snomed|medication|lab_?test|test_?type|treatment|exercise|illness|condition)(?:s|es|y|_codes?|_types?|_master|_list|_catalog(?:ue)?)?$/i.test(
    name,
  );
/** Whom a record is of, or when something happened to them. */
export const told = [
  ...suffering,
  'visit',
  'appointment',
  'admission',
  'prescription',
  'date',
  'prescriber',
  'doctor',
  'physician',
  'chart',
  'case',
  'hospital',
  'dose',
  'dosage',
  'request',
  'session',
  'call',
  'onset',
  'refill',
  'animal',
  'pet',
];

const ofBody = new Set(
  'step calorie calory kcal heart hr bpm sleep mood stress hydration water bmi spo2 glucose hrv pulse waist fat systolic ovulation cramp nap flow soreness fatigue weight weigh muscle symptom bedtime bicep biceps thigh thighs calves hips forearm'.split(
    ' ',
  ),
);

/** Three or more columns that measure somebody day by day. */
export const measuresBodies = (names: readonly (readonly string[])[]): boolean =>
  new Set(names.flatMap((words) => words.find((word) => ofBody.has(word)) ?? [])).size > 2 &&
  names.some((words) => words.some((word) => ofBody.has(word) && !ofFood.has(word)));

/** Of food as well, and of a body only beside others. */
const ofFood = new Set([
  'calorie',
  'calory',
  'kcal',
  'fat',
  'weight',
  'weigh',
  'water',
  'flow',
  'stress',
  'step',
]);

const figures = new Set(['count', 'average', 'avg', 'sum', 'total', 'tot', 'rate', 'ratio']);

/** Figures of many by day or by kind: `stat_daily` with counts. A `stat` alone may be a state. */
export const tellsFigures = (name: string, fields: readonly FieldView[]): boolean =>
  /(?:^|_)stats?(?:_|$)/i.test(name) &&
  fields.filter(({ words }) => words.some((word) => figures.has(word))).length > 1;

/** What an advertised job has, and a run of a program has not. */
const advertised =
  'requirement requirements responsibility responsibilities duty duties qualification qualifications vacancies openings employment applicants'.split(
    ' ',
  );

/** Jobs that somebody may apply for: `jobs` with requirements. */
export const offersWork = (name: string, words: ReadonlySet<string>): boolean =>
  /(?:^|_|[a-z](?=J))jobs?$/i.test(name) &&
  (advertised.some((word) => words.has(word)) ||
    (words.has('description') &&
      ['company', 'salary', 'location', 'recruiter', 'employer'].some((word) => words.has(word))));
