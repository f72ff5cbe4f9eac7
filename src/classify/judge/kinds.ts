import type { Dataset } from '../../core/dataset.ts';
import type { NameMatch } from '../names/match.ts';
import { tellsMarks } from '../names/subjects.ts';
import type { TableContext } from '../names/tables.ts';
import { withSeams } from '../names/tokens.ts';
import { isAskedOfAll, isLaidOut, tellsLabs } from '../names/written.ts';
import type { FieldView } from './field-view.ts';
import { addKindsBeside } from './kinds-beside.ts';
import {
  areArtists,
  areBrokers,
  areFirms,
  businesslike,
  callsApi,
  followsSomething,
  hosted,
  known,
  leased,
  listsOf,
  measuresBodies,
  offersWork,
  privately,
  provesReach,
  spoken,
  suffering,
  takesTurns,
  tellsEvents,
  tellsFigures,
  told,
} from './kinds-told.ts';

/** Items that only records about people have: two of them make any table one about people. */
export const personal: ReadonlySet<string> = new Set(
  `email mobile-phone date-of-birth gender rrn password username passport marital-status nationality
    photo salary job-title name national-id driver-licence resume`.split(/\s+/),
);

/** What the columns say of the table. */
export function addKinds(
  { head, any }: TableContext,
  dataset: Dataset,
  fields: readonly FieldView[],
): TableContext {
  const strong = new Set(
    fields.flatMap(({ matches }) => matches.flatMap((match) => (match.strong ? [match.item] : []))),
  );
  const words = new Set(fields.flatMap((field) => field.words));
  const more = new Set(any);
  const own = new Set(head);
  const name = dataset.path.at(-1) ?? dataset.name;
  if (
    speaksToModels(fields) ||
    tellsModels(fields) ||
    (strong.has('token-usage') && !any.has('campaign')) ||
    takesTurns(name, words)
  )
    more.add('llm');
  else if (areBrokers(name, words)) {
    more.delete('llm');
    more.add('brokers');
  }
  // People talk to each other where one sends and another receives.
  else if (
    /(?:chat|conversation)/i.test(name) &&
    (served.test(name) || (/chat/i.test(name) ? known : spoken).some((word) => words.has(word)))
  )
    more.delete('llm');
  if (
    [
      'iban',
      'bank',
      'balance',
      'narration',
      'ccy',
      'swift',
      'bic',
      'routing',
      'interest',
      'overdraft',
      'counterparty',
    ].some((word) => words.has(word))
  )
    more.add('bank');
  if (
    tellsEvents(dataset, words, any) ||
    (any.has('log') && !any.has('session') && strong.has('ip-address') && !strong.has('email'))
  )
    more.add('event').add('log');
  if (followsSomething(words)) more.add('event').add('tracked');
  // Whatever its name: pages seen or doings told, by session, device or address.
  const traced = ['session-id', 'cookie', 'device-info', 'ip-address', 'ad-id'].filter((item) =>
    strong.has(item),
  );
  if (traced.length > 0 && (strong.has('url') || (any.has('thing') && words.has('event')))) {
    more.add('event').add('log');
  }
  // Numbers of staff and dates from and to: who did what when.
  if (strong.has('employee-number') && words.has('from') && words.has('to')) more.add('work');
  // A client with a secret and no address is a program.
  const program =
    (strong.has('api-key') || strong.has('token')) &&
    ![...personal].some((item) => item !== 'name' && item !== 'salary' && strong.has(item));
  // What a machine runs, again and again.
  if (
    ['cron', 'retry', 'retries', 'exit', 'stdout', 'queue'].some((word) => words.has(word)) ||
    (words.has('worker') && !any.has('content') && ![...personal].some((item) => strong.has(item))) ||
    any.has('machine')
  )
    more.add('machine');
  if (
    fields.some(({ matches }) => matches.some(ofPupils)) ||
    strong.has('school') ||
    any.has('school') ||
    any.has('education') ||
    words.has('student') ||
    fields.some((field) => /(?:^| )roll(?: number| call)?$/.test(field.words.join(' ')))
  )
    more.add('pupils');
  if (
    words.has('patient') ||
    fields.some(({ field }) => /환자|진료|내원/.test(field.name)) ||
    tellsCare(fields)
  )
    more.add('health');
  if (isLaidOut(name, words) || isAskedOfAll(name, words)) more.add('edited');
  if (provesReach(name)) for (const kinds of [own, more]) kinds.add('secret');
  // Notes by the letters of SOAP.
  if (words.has('subjective') && words.has('objective')) more.add('health');
  if (tellsLabs(name, words)) more.add('health').add('clinical');
  if (isPosted(name, words, fields)) {
    more.add('content');
    for (const kinds of [own, more]) kinds.delete('thing');
  }
  if (any.has('booking') && treated(name, words, strong)) more.add('health');
  if (any.has('ailment') && suffering.some((word) => words.has(word))) more.add('illness').add('health');
  // Appointments with a hairdresser, examinations of pupils: nobody's health.
  if (isOtherHouses(withSeams(name).toLowerCase(), words))
    for (const kinds of [own, more]) for (const kind of ['health', 'clinical'] as const) kinds.delete(kind);
  if (strong.has('mac-address') && !any.has('lookup')) more.add('networked');
  if (
    !any.has('person') &&
    listsOf(name) &&
    !told.some((word) => words.has(word)) &&
    ![...personal].some((item) => item !== 'name' && strong.has(item))
  )
    more.add('catalogue');
  if (measuresBodies(fields.map((field) => field.words)) && !more.has('catalogue'))
    more.add('vitals').add('wellness');
  if (
    ['hp', 'mana', 'xp', 'guild', 'armor'].some((word) => words.has(word)) &&
    /(?:character|hero|player|avatar)s?$/i.test(name)
  )
    more.add('game');
  if (['breed', 'species', 'microchip'].some((word) => words.has(word)) && any.has('health'))
    more.add('animal');
  if (['breed', 'microchip', 'pet'].some((word) => words.has(word)) && /vet|visit|groom|board/i.test(name))
    for (const kinds of [own, more]) kinds.add('animal');
  // A question with its options and the right one is asked of all.
  if (words.has('correct') || (words.has('option') && words.has('question'))) {
    more.delete('llm');
    more.add('published');
  }
  if (/models?$/i.test(name) && more.has('llm') && !told.some((word) => words.has(word))) own.add('lookup');
  const stays = ['room', 'checkin', 'night', 'adult', 'adlt'].some((word) => words.has(word));
  if (words.has('passenger') || words.has('pax') || (words.has('guest') && stays)) more.add('travel');
  if (
    fields.filter(({ matches }) => matches.some((one) => one.strong && one.item === 'card-detail')).length >=
    2
  )
    more.add('card');
  // An account with a line of business, or with a domain and limits, is a company's.
  const ofBusiness = strong.has('industry') || businesslike.some((word) => words.has(word));
  if (ofBusiness && own.has('account') && !privately.some((item) => strong.has(item)))
    own.add('organization');
  const asked = dataset.fields.some(({ name: one }) =>
    /^contact_?(?:person|name|email|number|phone|no|date)|contact_?(?:person|name)$/i.test(one),
  );
  if (areFirms(name, words, strong, asked)) {
    own.delete('person');
    own.add('organization');
  }
  if (areArtists(name, strong)) {
    own.delete('thing');
    for (const kinds of [own, more]) kinds.add('person');
  }
  // A tenant who rents a home is a person; one who rents software is not.
  if (
    /tenants?$/i.test(dataset.name) &&
    !privately.some((item) => strong.has(item)) &&
    !leased(words) &&
    hosted(words)
  )
    own.add('organization');
  if (program && !/user|member|person/i.test(dataset.name) && own.delete('person')) more.add('secret');
  if (callsApi(name)) own.delete('person');
  if (offersWork(name, words)) {
    more.add('vacancy');
    own.add('vacancy');
  }
  addKindsBeside({ head: own, any: more }, name, fields, words, strong);
  if (isDriving(dataset, fields, strong)) more.add('driving');
  if (tellsFigures(name, fields)) more.add('statistics');
  if (['plaintiff', 'defendant', 'docket'].some((word) => words.has(word))) more.add('court');
  // Pictures of users in a table of their own: `user_image`, `memberPhoto`.
  if (pictures.test(name)) more.add('portrait');
  if (tellsMarks(dataset)) {
    more.add('marks').add('pupils').add('rating');
    for (const kinds of [own, more]) {
      kinds.delete('lookup');
      kinds.add('person');
    }
  }
  // The versions of other tables' records, and by whom.
  if (words.has('whodunnit')) more.add('log');
  // A reference with an address vouches for somebody.
  if (strong.has('email') && /(?:^|_)(?:references?|referees?)$/i.test(dataset.name)) {
    for (const kinds of [own, more]) {
      kinds.delete('lookup');
      kinds.add('person');
    }
  }
  return { head: own, any: more };
}

const posters = 'writer author user member nickname leader host creator seller poster userid memberid'.split(
  ' ',
);

/** What users write under a title, whatever it is about: a study group that looks for members, goods that are sold on. */
const isPosted = (name: string, words: ReadonlySet<string>, fields: readonly FieldView[]): boolean =>
  fields.some((field) => /^(?:title|subject)$/.test(field.words.join(' '))) &&
  fields.some((field) => /^(?:content|body)$/.test(field.words.join(' '))) &&
  posters.some((word) => words.has(word)) &&
  !/notice|popup|banner|template|terms|faq|menu|policy|product|goods|item|lecture|course|movie|book|quiz|exam|prompt|notif|push|log/i.test(
    name,
  );

/** A booking with a doctor, or of a vaccine. */
const treated = (name: string, words: ReadonlySet<string>, strong: ReadonlySet<string>): boolean =>
  /hosp|clinic|doctor|dental|vaccin|medical|진료|병원|백신|접종|검진/i.test(name) ||
  (strong.has('health') &&
    ['doctor', 'hospital', 'hosp', 'clinic', 'symptom'].some((word) => words.has(word)));

const pictures =
  /^(?:tbl?_|t_|dt_|gallery_?|album_?)?photos?$|(?:users?|members?|profiles?|employees?|emp|staff|students?|patients?|customers?|guests?|visitors?)_?(?:images?|photos?|pics?|pictures?|imgs?)$/i;
/** Whether a table whose name could be a clinic's is another house's: appointments with a stylist, exams in a subject. */
const isOtherHouses = (name: string, words: ReadonlySet<string>): boolean =>
  (/(?:^|_)(?:appointments?|treatments?|procedures?)(?:_|$)/.test(name) &&
    (trades.test(name) || traders.some((word) => words.has(word)))) ||
  (/(?:^|_)(?:exams?|examinations?)(?:_|$)/.test(name) &&
    (/invigilat|proctor|supervis|seat|hall/.test(name) || taught.some((word) => words.has(word))));
const trades =
  /(?:^|_)(?:salons?|barbers?|beauty|spas?|hair|nails?|stylists?|grooming|cars?|vehicles?|garage|property|viewings?|tutor|legal)(?:_|$)/;
const traders = 'stylist barber salon hairdresser beautician mechanic vehicle tutor lawyer'.split(' ');
const taught = 'invigilator semester subject hall course class question mark school'.split(' ');
/** Talks with those who serve customers. */
const served = /inquir|enquir|consult|counsel|support|helpdesk|(?:^|_)(?:cs|qna|customer)(?:_|$)/i;

/** Two or more comments that speak of patients and what is done for them. */
const tellsCare = (fields: readonly FieldView[]): boolean =>
  fields.filter(({ field }) =>
    /환자|진료|내원|입원|병명|진단명|투약|처방|간호|병실|주치의|간병/.test(field.comment ?? ''),
  ).length > 1;

/** A patient is numbered as a student is, and learns nothing. */
const ofPupils = ({ item, strong, phrase }: NameMatch): boolean =>
  strong && item === 'student-number' && !/patient|chart|medical|record|health|care|card|mrn/.test(phrase);

/** Two or more comments or Korean names that only the log of a language model has. */
const tellsModels = (fields: readonly FieldView[]): boolean =>
  fields.filter(({ field }) =>
    /(?:모델|LLM|AI|챗봇|어시스턴트|GPT)\s*(?:의\s*)?(?:응답|답변|출력|요약|회신)|프롬프트|(?:입력|출력|총)\s*토큰|추론\s*과정|검색용.*질의|임베딩\s*모델/i.test(
      `${field.name} ${field.comment ?? ''}`,
    ),
  ).length > 1;

/** Columns beside each other that only the log of a language model has: an input and an output, a prompt and its tokens. */
function speaksToModels(fields: readonly FieldView[]): boolean {
  const strong = new Set<string>();
  const any = new Set<string>();
  for (const { matches } of fields) {
    for (const match of matches) {
      // A choice is made by anybody.
      if (match.phrase === 'choice') continue;
      any.add(match.item);
      if (match.strong) strong.add(match.item);
    }
  }
  const asked = any.has('prompt') && any.has('completion');
  return strong.has('token-usage')
    ? asked || strong.has('prompt')
    : asked && (strong.has('prompt') || strong.has('completion'));
}

const ofDriving =
  /(?:^|_)(?:riders?|drivers?|couriers?|rentals?|rentcar|rent_car|car_?rent\w*|car_?shar\w*|driving|vehicles?|trucks?|taxis?|fleets?)(?:_|$)/i;
const ofDrivingKo = /렌터카|렌트카|차량|운전|라이더|배달원|배송기사|택시|대리기사|카셰어링|차량공유/;
const licensed = new Set(['license', 'lic', 'lcns', 'licno', 'drvr']);

/** People with a licence to drive: where cars are driven, or where a person's licence is told in several columns. */
function isDriving(dataset: Dataset, fields: readonly FieldView[], strong: ReadonlySet<string>): boolean {
  const told = fields.filter(
    ({ field, words }) =>
      words.some((word) => licensed.has(word)) || /면허/.test(field.comment ?? field.name),
  );
  if (told.length === 0 || /(?<!운전)자격|의료|간호|약사|전문의/.test(dataset.comment ?? '')) return false;
  const name = withSeams(dataset.name);
  if (ofDriving.test(name) || ofDrivingKo.test(`${dataset.comment ?? ''} ${dataset.name}`)) return true;
  const people = ['password', 'mobile-phone', 'date-of-birth', 'email'].some((item) => strong.has(item));
  return told.length > 1 && people && !strong.has('professional-licence');
}
