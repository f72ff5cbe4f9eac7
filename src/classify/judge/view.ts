import type { Dataset, Field } from '../../core/dataset.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { headLast, matchName, type NameMatch } from '../names/match.ts';
import { readStandard } from '../names/standard.ts';
import { readTable, type TableContext, type TableKind } from '../names/tables.ts';

/** What is known of a dataset before its fields are judged one by one. */
export interface DatasetView {
  readonly dataset: Dataset;
  readonly table: TableContext;
  /** A word that most of the columns begin with (`mb_id`, `mb_name`): says nothing of any one of them. */
  readonly prefix?: string;
  readonly fields: readonly FieldView[];
}

export interface FieldView {
  readonly field: Field;
  /** Canonical words of the name, without the columns' common prefix. */
  readonly words: readonly string[];
  /** With it, where it has one. */
  readonly whole?: readonly string[];
  readonly matches: readonly NameMatch[];
  /** The Korean that a name of standard abbreviations stands for. */
  readonly reading?: string;
}

/** Items that only records about people have: two of them make any table one about people. */
const personal = new Set(
  `email mobile-phone date-of-birth gender rrn password username passport marital-status nationality
    photo salary job-title name national-id driver-licence resume`.split(/\s+/),
);
const address = new Set(['address', 'address-part']);

export function viewDataset(dataset: Dataset, lexicon: Lexicon): DatasetView {
  const words = dataset.fields.map((field) => lexicon.wordsOf(field.name));
  const prefix = commonPrefix(words);
  const unprefixed = readUnprefixed(dataset.fields, lexicon);
  const fields = dataset.fields.map((field, index) => {
    const all = words[index]!;
    const own = matchName(all, lexicon);
    const bare = prefix !== undefined && all.length > 1 && all[0] === prefix ? all.slice(1) : all;
    // The full name may be known as it is (`mb_hp`, `card_number`), and says more then.
    const known = own.some(({ strong, before }) => strong && before.length === 0)
      ? own
      : matchName(bare, lexicon);
    const reading = readStandard(field.name);
    const read = reading === undefined ? { field } : { field, reading };
    const turned = known.some(({ strong }) => strong) ? undefined : headLast(bare);
    const inner = turned === undefined ? [] : matchName(turned, lexicon);
    const view =
      turned !== undefined && (known.length === 0 || inner.length > 0)
        ? { ...read, words: turned, matches: inner }
        : { ...read, words: bare, matches: known, ...(bare !== all && { whole: all }) };
    const { matches } = view;
    return matches.length > 0 ? view : (unprefixed.get(field) ?? view);
  });
  const table = addKinds(readTable(dataset, lexicon), dataset, fields);
  return { dataset, table, ...(prefix !== undefined && { prefix }), fields };
}

/** What the columns say of the table. */
function addKinds({ head, any }: TableContext, dataset: Dataset, fields: readonly FieldView[]): TableContext {
  const strong = new Set(
    fields.flatMap(({ matches }) => matches.flatMap((match) => (match.strong ? [match.item] : []))),
  );
  const words = new Set(fields.flatMap((field) => field.words));
  const more = new Set(any);
  const own = new Set(head);
  const name = dataset.path.at(-1) ?? dataset.name;
  if (speaksToModels(fields) || strong.has('token-usage') || takesTurns(name, words)) more.add('llm');
  // People talk to each other where one sends and another receives.
  else if (/(?:chat|conversation)/i.test(name) && spoken.some((word) => words.has(word))) more.delete('llm');
  if (
    ['iban', 'bank', 'balance', 'swift', 'bic', 'routing', 'interest', 'overdraft', 'counterparty'].some(
      (word) => words.has(word),
    )
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
    (words.has('worker') && ![...personal].some((item) => strong.has(item))) ||
    any.has('machine')
  )
    more.add('machine');
  if (
    strong.has('student-number') ||
    strong.has('school') ||
    any.has('school') ||
    any.has('education') ||
    words.has('student') ||
    words.has('roll')
  )
    more.add('pupils');
  if (words.has('patient') || fields.some(({ field }) => /환자|진료|내원/.test(field.name)))
    more.add('health');
  if (words.has('passenger') || words.has('pax')) more.add('travel');
  if (
    fields.filter(({ matches }) => matches.some((one) => one.strong && one.item === 'card-detail')).length >=
    2
  )
    more.add('card');
  // An account with a line of business, or with a domain and limits, is a company's.
  const ofBusiness = strong.has('industry') || businesslike.some((word) => words.has(word));
  if (ofBusiness && own.has('account') && !privately.some((item) => strong.has(item)))
    own.add('organization');
  // A tenant who rents a home is a person; one who rents software is not.
  if (/tenants?$/i.test(dataset.name) && !privately.some((item) => strong.has(item)) && !leased(words))
    own.add('organization');
  if (program && !/user|member|person/i.test(dataset.name) && own.delete('person')) more.add('secret');
  if (['plaintiff', 'defendant', 'docket'].some((word) => words.has(word))) more.add('court');
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

/** What only an account of a company or of a team has. */
const businesslike = [
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
const privately = ['password', 'date-of-birth', 'gender', 'username', 'mobile-phone', 'job-title'];
const leased = (words: ReadonlySet<string>): boolean =>
  [...leases, 'room', 'unit', 'apartment', 'move'].some((word) => words.has(word));

/** Who takes part in what people say to each other. */
const spoken =
  'receiver recipient room nickname inbox participant jid delivered seen read assignee contact peer'.split(
    ' ',
  );

/** Messages with a role (user, assistant, system) are turns of a talk with a model. */
const takesTurns = (name: string, words: ReadonlySet<string>): boolean =>
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
function tellsEvents(dataset: Dataset, words: ReadonlySet<string>, any: TableContext['any']): boolean {
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
const followsSomething = (words: ReadonlySet<string>): boolean =>
  (words.has('latitude') || words.has('lat')) &&
  ['speed', 'course', 'heading', 'bearing', 'altitude', 'accuracy', 'fixtime'].some((word) =>
    words.has(word),
  );

/** Columns beside each other that only the log of a language model has: an input and an output, a prompt and its tokens. */
function speaksToModels(fields: readonly FieldView[]): boolean {
  const strong = new Set<string>();
  const any = new Set<string>();
  for (const { matches } of fields) {
    for (const match of matches) {
      any.add(match.item);
      if (match.strong) strong.add(match.item);
    }
  }
  const asked = any.has('prompt') && any.has('completion');
  return strong.has('token-usage')
    ? asked || strong.has('prompt')
    : asked && (strong.has('prompt') || strong.has('completion'));
}

/** The word that at least two thirds of five or more columns begin with. */
function commonPrefix(names: readonly (readonly string[])[]): string | undefined {
  if (names.length < 5) return undefined;
  const counts = new Map<string, number>();
  for (const [first, ...rest] of names) {
    if (first !== undefined && rest.length > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  for (const [word, count] of counts) if (count * 3 >= names.length * 2) return word;
  return undefined;
}

/** So many names must come to say something by it before letters count as a prefix. */
const leastUnprefixed = 3;

/**
 * What names say without the letters that an old table puts before them, written in one case without seams: `CADDR1`,
 * `CCITY`, `PMBIRTH`. The letters are one to three that a quarter of the columns begin with.
 */
function readUnprefixed(fields: readonly Field[], lexicon: Lexicon): ReadonlyMap<Field, FieldView> {
  const plain = fields.filter(({ name }) => /^(?:[A-Z][A-Z0-9]{2,}|[a-z][a-z0-9]{2,})$/.test(name));
  if (plain.length < 6 || plain.length < fields.length * 0.8) return new Map();
  for (const length of [3, 2, 1]) {
    for (const [prefix, sharing] of Map.groupBy(plain, ({ name }) => name.slice(0, length))) {
      if (sharing.length < Math.max(4, plain.length / 4)) continue;
      const found = sharing.flatMap((field) => {
        const words = lexicon.wordsOf(field.name.slice(prefix.length));
        const matches = field.name.length < prefix.length + 2 ? [] : matchName(words, lexicon);
        return matches.length > 0 || length > 1 ? [{ field, words, matches }] : [];
      });
      const telling = found.filter(({ matches }) => matches.some(({ strong }) => strong));
      if (telling.length >= leastUnprefixed)
        return new Map((length > 1 ? found : telling).map((view) => [view.field, view]));
    }
  }
  return new Map();
}

/** How many different items about people the other fields' names speak for. */
export function personalNeighbours(view: DatasetView, except: FieldView): number {
  return countItems(view, except, personal);
}

export function addressNeighbours(view: DatasetView, except: FieldView): number {
  return view.fields.filter(
    (other) => other !== except && other.matches.some(({ item, strong }) => strong && address.has(item)),
  ).length;
}

const strongNeighbours =
  (...items: readonly string[]) =>
  (view: DatasetView, except: FieldView): number =>
    view.fields.filter(
      (other) => other !== except && other.matches.some(({ item, strong }) => strong && items.includes(item)),
    ).length;

/** Columns beside it that only a bank knows: a sort code, an IBAN. */
export const bankNeighbours = strongNeighbours('bank-account');

/** Columns beside it that say how somebody is reached. */
export const contactNeighbours = strongNeighbours('email', 'phone', 'mobile-phone');

/** Columns beside it that only a payment card has: a code, its last digits, when it ends. */
export const cardNeighbours = strongNeighbours('credit-card', 'card-detail');

const leases = new Set(['lease', 'rent', 'deposit', 'landlord', 'tenancy']);

export const leaseNeighbours = (view: DatasetView, except: FieldView): number =>
  view.fields.filter((other) => other !== except && other.words.some((word) => leases.has(word))).length;

function countItems(view: DatasetView, except: FieldView, items: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const other of view.fields) {
    if (other === except || other.field.family === 'boolean') continue;
    for (const { item, strong } of other.matches) if (strong && items.has(item)) found.add(item);
  }
  return found.size;
}

/** A table's kind as rules name it; `people` is a table in whose name any word says so. */
export type RuleKind = TableKind | 'people';

/** Whether a table is of any of the kinds; `person` also where its columns say so. */
export function isOf(view: DatasetView, kinds: readonly RuleKind[], ofPeople: boolean): boolean {
  return kinds.some((kind) => {
    if (kind === 'people') return view.table.any.has('person');
    if (kind === 'person' && ofPeople) return true;
    return (byHead.has(kind) ? view.table.head : view.table.any).has(kind);
  });
}

/** Kinds that only the last word of a table's name decides: `product_reviews` are reviews, `user_types` types. */
const byHead: ReadonlySet<TableKind> = new Set<TableKind>([
  'person',
  'organization',
  'department',
  'school',
  'place',
  'thing',
  'lookup',
  'message',
]);
