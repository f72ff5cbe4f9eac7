import type { Dataset, Field } from '../../core/dataset.ts';
import { matchHangul } from '../names/hangul.ts';
import { readInitial } from '../names/initials.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { headLast, matchName } from '../names/match.ts';
import { protectionSaid, withoutProtection } from '../names/protected.ts';
import { readHeadings } from '../names/question.ts';
import { readRomanised } from '../names/romanised.ts';
import { hasHangul, isListing, oneLine } from '../names/squeeze.ts';
import { readStandard, readStandardWord } from '../names/standard.ts';
import { readTable, type TableContext, type TableKind } from '../names/tables.ts';
import type { FieldView } from './field-view.ts';
import { leased } from './kinds/firms.ts';
import { addKinds } from './kinds/index.ts';
import { personal } from './kinds/standing.ts';

/** What is known of a dataset before its fields are judged one by one. */
export interface DatasetView {
  readonly dataset: Dataset;
  readonly table: TableContext;
  /** Canonical words of its name. */
  readonly words: readonly string[];
  /** What most of the columns begin with (`mb_id`, `phone_book_name`), blanks between its words: says nothing of any one of them. */
  readonly prefix?: string;
  readonly fields: readonly FieldView[];
  /** What the values of fields say by themselves, where values were seen. */
  readonly seen?: ReadonlyMap<Field, string>;
}

export type { FieldView } from './field-view.ts';

const address = new Set(['address', 'address-part']);

/** Whether a field is what connectors call the lines of a text file: its name says nothing of what stands in them. */
export const isLineOfText = ({ name }: Field, { kind, fields }: Dataset): boolean =>
  kind === 'file' && name === 'line' && fields.length === 1;

export function viewDataset(given: Dataset, lexicon: Lexicon): DatasetView {
  const headings = readHeadings(given.fields.map(({ name }) => name));
  const dataset = {
    ...given,
    fields: given.fields.map((field, index) =>
      field.name === headings[index] ? field : { ...field, name: headings[index]! },
    ),
  };
  const words = dataset.fields.map((field) => lexicon.wordsOf(field.name));
  const prefix = commonPrefix(words);
  const unprefixed = readUnprefixed(dataset.fields, lexicon);
  const standard =
    dataset.fields.filter(({ name }) => readStandard(name) !== undefined).length >= leastStandard;
  const lettered = prefix.length === 1 && prefix[0]!.length === 1;
  const fields = dataset.fields.map((field, index): FieldView => {
    if (isLineOfText(field, dataset)) return { field, words: [], matches: [] };
    const all = words[index]!;
    const own = matchName(all, lexicon);
    const plain = withoutPrefix(all, prefix);
    const bare = own.some(({ strong }) => strong) ? plain : withoutUnit(plain);
    // The full name may be known as it is (`mb_hp`, `card_number`), and says more then; a letter that all begin with says nothing.
    const known =
      !lettered && own.some(({ strong, before }) => strong && before.length === 0)
        ? own
        : matchName(bare, lexicon);
    const reading =
      readStandard(field.name) ??
      readRomanised(field.name) ??
      (standard ? readStandardWord(field.name) : undefined);
    const korean = koreanItem(field, reading, lexicon);
    const read = {
      field,
      ...(reading !== undefined && { reading }),
      ...(korean !== undefined && { korean }),
    };
    const turned = known.some(({ strong }) => strong) ? undefined : headLast(bare);
    const inner = turned === undefined ? [] : matchName(turned, lexicon);
    const view =
      turned !== undefined && (known.length === 0 || inner.length > 0)
        ? { ...read, words: turned, matches: inner }
        : { ...read, words: bare, matches: known, ...(bare !== all && { whole: all }) };
    const told = readProtected(view, lexicon);
    if (told.matches.length > 0) return told;
    const initialed = readInitial(field.name, dataset.path.at(-1) ?? dataset.name, lexicon);
    return unprefixed.get(field) ?? (initialed ? { ...told, ...initialed } : told);
  });
  const table = addKinds(readTable(dataset, lexicon), dataset, fields);
  return {
    dataset,
    table,
    words: lexicon.wordsOf(dataset.name),
    ...(prefix.length > 0 && { prefix: prefix.join(' ') }),
    fields,
  };
}

/** A `name_enc` is read like a `name`; a `password_hash` is one as it is. */
function readProtected(view: FieldView, lexicon: Lexicon): FieldView {
  const token = readToken(view, lexicon);
  if (token) return token;
  const said = protectionSaid(view.field.name, view.words);
  if (said === undefined) return view;
  if (view.matches.some(({ strong }) => strong)) return { ...view, said };
  const words = withoutProtection(view.words);
  return { ...view, words, matches: matchName(words, lexicon), said };
}

/** Items that nobody logs in or is verified with: their token is what replaces them. */
const replaced = new Set(
  'rrn foreigner-number passport driver-licence national-id credit-card bank-account ci di name address date-of-birth'.split(
    ' ',
  ),
);

/** A `rrn_token` stands for the number, where an `email_token` is one that proves whose the address is. */
function readToken(view: FieldView, lexicon: Lexicon): FieldView | undefined {
  const words = view.words.slice(0, -1);
  if (view.words.at(-1) !== 'token' || words.length === 0) return undefined;
  const told = words.at(-1) === 'card' ? [...words, 'number'] : words;
  const matches = matchName(told, lexicon).filter(({ item, strong }) => strong && replaced.has(item));
  return matches.length > 0 ? { ...view, words: told, matches, said: 'tokenised' } : undefined;
}

/** What a column is called in Korean: by its name, its comment or what the name stands for. */
function koreanItem(field: Field, reading: string | undefined, lexicon: Lexicon): string | undefined {
  const told = [oneLine(field.name), field.comment ?? '', reading ?? ''].find(hasHangul);
  return told === undefined || isListing(told) ? undefined : matchHangul(told, lexicon)?.item;
}

/** The words that at least two thirds of five or more columns begin with; none where they share no word. */
function commonPrefix(names: readonly (readonly string[])[]): readonly string[] {
  if (names.length < 5) return [];
  const prefix: string[] = [];
  for (
    let rest = names;
    ;
    rest = rest.filter(([first]) => first === prefix.at(-1)).map((words) => words.slice(1))
  ) {
    const word = commonFirst(rest, (names.length * 2) / 3);
    if (word === undefined) return prefix;
    prefix.push(word);
  }
}

/** The word that so many names begin with that say more. */
function commonFirst(names: readonly (readonly string[])[], least: number): string | undefined {
  const counts = new Map<string, number>();
  for (const [first, ...rest] of names)
    if (first !== undefined && rest.length > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= least)?.[0];
}

const units = new Set(
  'yr yrs year month day kg kgs gram lb lbs pound cm mm inch inche feet meter metre'.split(' '),
);

/** `weight_in_kgs`: what is told, without what it is told in. */
const withoutUnit = (words: readonly string[]): readonly string[] =>
  words.length > 2 && words.at(-2) === 'in' && units.has(words.at(-1)!) ? words.slice(0, -2) : words;

/** What a name says besides the prefix, or as much of it as it has. */
function withoutPrefix(words: readonly string[], prefix: readonly string[]): readonly string[] {
  let shared = 0;
  while (shared < prefix.length && shared + 1 < words.length && words[shared] === prefix[shared]) shared++;
  return shared === 0 ? words : words.slice(shared);
}

/** So many names put together from the government's standard words say that a short one is such a word as well. */
const leastStandard = 3;

/** So many names must come to say something by it before letters count as a prefix. */
const leastUnprefixed = 3;

/**
 * What names say without the letters that an old table puts before them, written in one case without seams: `CADDR1`,
 * `CCITY`, `PMBIRTH`. The letters are one to three that a quarter of the columns begin with.
 */
function readUnprefixed(fields: readonly Field[], lexicon: Lexicon): ReadonlyMap<Field, FieldView> {
  const plain = fields.filter(({ name }) => /^(?:[A-Z][A-Z0-9]{2,}|[a-z][a-z0-9]{2,})$/.test(name));
  if (plain.length < 6 || plain.length < fields.length * 0.6) return new Map();
  for (const length of [4, 3, 2, 1]) {
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

/** Verbs of what is done to a record, and their abbreviations. */
const kept =
  /^(?:create|created|update|updated|modify|modified|delete|deleted|regist|reg|upd|mod|ins|insert|edit|edited|change|changed|sys|input|inp|mdf|frst|last|writ|reply|edt|crt)$/;
/** One word for who made or changed a record, without `_NM`: a key or a login. */
const registrars = new Set(['regr', 'updr', 'rgtr', 'mdfr', 'crtr', 'modr', 'delr', 'chgr', 'insr', 'rgstr']);
const doers = new Set(['user', 'usr', 'by', 'admin', 'operator', 'code', 'worker', 'employee']);

/** Whether a column tells who made or changed the record, by a login or a key rather than a name: `updated_by`, `REG_USER`. */
export const isActor = ({ words }: FieldView): boolean =>
  (words.length === 1 && registrars.has(words[0]!)) ||
  (words.length > 2 && words.at(-1) === 'key' && words.at(-2) === 'user' && kept.test(words.at(-3)!)) ||
  (words.length > 1 &&
    words.length < 4 &&
    doers.has(words.at(-1)!) &&
    words.slice(0, -1).every((word) => kept.test(word)));

/** How many different items about people the other fields' names speak for. */
export function personalNeighbours(view: DatasetView, except: FieldView): number {
  return countItems(view, except, personal);
}

export function addressNeighbours(view: DatasetView, except: FieldView): number {
  return view.fields.filter(
    (other) =>
      other !== except &&
      (other.matches.some(({ item, strong }) => strong && address.has(item)) ||
        address.has(view.seen?.get(other.field) ?? '')),
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

/** Columns beside it that only somebody of flesh and blood has. */
export const bodyNeighbours = strongNeighbours('age', 'gender', 'date-of-birth', 'rrn', 'marital-status');

/** Columns beside it that only a payment card has: a code, its last digits, when it ends. */
export const cardNeighbours = strongNeighbours('credit-card', 'card-detail');

/** A latitude beside it. */
export const positionNeighbours = (view: DatasetView, except: FieldView): number =>
  view.fields.filter(
    (other) =>
      other !== except && other.matches.some(({ item, strong }) => strong && item === 'geo-location'),
  ).length;

export const leaseNeighbours = (view: DatasetView, except: FieldView): number =>
  view.fields.filter((other) => other !== except && leased(new Set(other.words))).length;

function countItems(view: DatasetView, except: FieldView, items: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const other of view.fields) {
    if (other === except || other.field.family === 'boolean') continue;
    const seen = view.seen?.get(other.field);
    if (seen !== undefined && items.has(seen)) found.add(seen);
    for (const { item, strong } of other.matches) if (strong && items.has(item)) found.add(item);
    if (other.korean !== undefined && items.has(other.korean)) found.add(other.korean);
  }
  return found.size;
}

/** Whether a table lists what things mean, or counts people: what its columns say of people is nobody's. */
export const ofNobody = ({ table }: DatasetView): boolean =>
  table.head.has('lookup') || table.head.has('statistics');

/**
 * Whether a table is about people, by its name or by two columns that only records about people have. A salon has an owner and
 * a number on which to write to it; only where ages or genders stand beside them does its table list who goes there.
 */
export const tellsOfPeople = (view: DatasetView, field: FieldView, neighbours: number): boolean =>
  view.table.head.has('person') ||
  (neighbours >= 2 &&
    !ofNobody(view) &&
    !(view.table.head.has('house') && bodyNeighbours(view, field) === 0));

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
  'animal',
  'message',
  'spot',
  'estate',
  'house',
]);
