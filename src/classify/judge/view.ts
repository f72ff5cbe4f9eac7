import type { Dataset, Field } from '../../core/dataset.ts';
import { readInitial } from '../names/initials.ts';
import type { Lexicon } from '../names/lexicon.ts';
import { commonPrefix } from '../names/prefix.ts';
import { readHeadings } from '../names/question.ts';
import { readStandard } from '../names/standard.ts';
import { readTable, type TableContext, type TableKind, tableName } from '../names/tables.ts';
import { wordSet } from '../names/word-list.ts';
import { type FieldView, isNamed, viewField } from './field-view.ts';
import { leased } from './kinds/firms.ts';
import { addKinds } from './kinds/index.ts';
import { personal } from './kinds/standing.ts';
import { readUnprefixed } from './unprefixed.ts';

/** What is known of a dataset before its fields are judged one by one. */
export interface DatasetView {
  readonly dataset: Dataset;
  readonly table: TableContext;
  /** Canonical words of its name. */
  readonly words: readonly string[];
  /** What most of the columns begin with (`mb_id`, `phone_book_name`), blanks between its words: says nothing of any one of them. */
  readonly prefix?: string;
  readonly fields: readonly FieldView[];
  /** Whether programs are set up in it, and no people listed. */
  readonly setUp: boolean;
  /** Whether it says what a screen calls things. */
  readonly wording: boolean;
  /** What the values of fields say by themselves, where values were seen. */
  readonly seen?: ReadonlyMap<Field, string>;
}

export { type FieldView, isNamed } from './field-view.ts';

const address = ['address', 'address-part'];

/** Whether a field is what connectors call the lines of a text file: its name says nothing of what stands in them. */
export const isLineOfText = ({ name }: Field, { kind, fields }: Dataset): boolean =>
  kind === 'file' && name === 'line' && fields.every((field) => field.name === name || isOwn(field));

/** Fields that connectors name themselves. */
const isOwn = ({ name }: Field): boolean => /^\{\w+\}$/.test(name);

export function viewDataset(given: Dataset, lexicon: Lexicon): DatasetView {
  const dataset = withHeadings(given);
  const words = dataset.fields.map((field) => lexicon.wordsOf(field.name));
  const prefix = commonPrefix(words);
  const unprefixed = readUnprefixed(dataset.fields, lexicon);
  const standard =
    dataset.fields.filter(({ name }) => readStandard(name) !== undefined).length >= leastStandard;
  const fields = dataset.fields.map((field, index): FieldView => {
    if (isLineOfText(field, dataset)) return { field, words: [], matches: [] };
    const view = viewField(field, words[index]!, { prefix, standard }, lexicon);
    if (view.matches.length > 0) return view;
    const initialed = readInitial(field.name, tableName(dataset), lexicon);
    return unprefixed.get(field) ?? (initialed ? { ...view, ...initialed } : view);
  });
  const table = addKinds(readTable(dataset, lexicon), dataset, fields);
  return {
    dataset,
    table,
    words: lexicon.wordsOf(dataset.name),
    ...(prefix.length > 0 && { prefix: prefix.join(' ') }),
    fields,
    setUp: false,
    wording: false,
  };
}

/** Columns headed by questions are read as what they ask for. */
function withHeadings(dataset: Dataset): Dataset {
  const headings = readHeadings(dataset.fields.map(({ name }) => name));
  const fields = dataset.fields.map((field, index) =>
    field.name === headings[index] ? field : { ...field, name: headings[index]! },
  );
  return { ...dataset, fields };
}

/** So many names put together from the government's standard words say that a short one is such a word as well. */
const leastStandard = 3;

/** Verbs of what is done to a record, and their abbreviations. */
const kept =
  /^(?:create|created|update|updated|modify|modified|delete|deleted|regist|reg|upd|mod|ins|insert|edit|edited|change|changed|sys|input|inp|mdf|frst|last|writ|reply|edt|crt)$/;
/** One word for who made or changed a record, without `_NM`: a key or a login. */
const registrars = new Set([
  'regr',
  'updr',
  'updtr',
  'rgtr',
  'mdfr',
  'crtr',
  'cretr',
  'amdr',
  'modr',
  'delr',
  'chgr',
  'insr',
  'rgstr',
  'updusr',
  'regusr',
  'insusr',
  'modusr',
  'crtusr',
]);
const doers = new Set(['user', 'usr', 'by', 'admin', 'operator', 'code', 'worker', 'employee']);

/** Whether a column tells who made or changed the record, by a login or a key rather than a name: `updated_by`, `REG_USER`. */
export const isActor = ({ words }: FieldView): boolean =>
  (words.length === 1 && registrars.has(words[0]!)) ||
  (words.length > 2 && words.at(-1) === 'key' && words.at(-2) === 'user' && kept.test(words.at(-3)!)) ||
  (words.length > 1 &&
    words.length < 4 &&
    doers.has(words.at(-1)!) &&
    words.slice(0, -1).every((word) => kept.test(word)));

/** How many other columns are called so. */
export const countCalled = (view: DatasetView, except: FieldView, name: RegExp): number =>
  view.fields.filter((other) => other !== except && name.test(other.words.join(' '))).length;

/** Whether another column holds the item, by its name or by its values. */
export const standsBeside = (view: DatasetView, except: FieldView, item: string): boolean =>
  view.fields.some(
    (other) =>
      other !== except &&
      (isNamed(other, item) || other.korean === item || view.seen?.get(other.field) === item),
  );

/** How many different items about people the other fields' names speak for. */
export function personalNeighbours(view: DatasetView, except: FieldView): number {
  return countItems(view, except, personal);
}

export function addressNeighbours(view: DatasetView, except: FieldView): number {
  return view.fields.filter(
    (other) =>
      other !== except && (isNamed(other, ...address) || address.includes(view.seen?.get(other.field) ?? '')),
  ).length;
}

const strongNeighbours =
  (...items: readonly string[]) =>
  (view: DatasetView, except: FieldView): number =>
    view.fields.filter((other) => other !== except && isNamed(other, ...items)).length;

/** Columns beside it that only a bank knows: a sort code, an IBAN. */
export const bankNeighbours = strongNeighbours('bank-account');

/** Columns beside it that say how somebody is reached. */
export const contactNeighbours = strongNeighbours('email', 'phone', 'mobile-phone');

/** Columns beside it that only somebody of flesh and blood has. */
export const bodyNeighbours = strongNeighbours('age', 'gender', 'date-of-birth', 'rrn', 'marital-status');

/** Columns beside it that only a payment card has: a code, its last digits, when it ends. */
export const cardNeighbours = strongNeighbours('credit-card', 'card-detail');

/** Columns beside it that tell what somebody is paid. */
export const payNeighbours = strongNeighbours('salary');

/** A latitude beside it. */
export const positionNeighbours = strongNeighbours('geo-location');

export const leaseNeighbours = (view: DatasetView, except: FieldView): number =>
  view.fields.filter((other) => other !== except && leased(new Set(other.words))).length;

const protocols = wordSet(
  'http https smtp imap pop3 ftp sftp ssh proxy snmp ldap mysql jdbc ipmi mqtt amqp vnc rdp winrm',
);

function countItems(view: DatasetView, except: FieldView, items: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const other of view.fields) {
    if (other === except || other.field.family === 'boolean') continue;
    // What a program logs in with says nothing of people.
    if (other.words.some((word) => protocols.has(word))) continue;
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
