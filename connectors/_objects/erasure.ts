import { type Erasure, type Selection, sourceError, type Text } from '../../src/sdk/index.ts';
import type { Entry } from './entries.ts';
import { groupName, literalPrefix } from './groups.ts';
import type { StoredObject } from './store.ts';

/** How a store's own tool deletes, as text for its owner. */
export interface StoreCommands {
  /**
   * Deletes the objects under a prefix whose whole names a regular expression (POSIX, extended) matches, and that were last changed
   * before an instant (ISO 8601, UTC).
   */
  readonly deleteOlder: (where: {
    readonly root: string;
    readonly prefix: string;
    readonly names: string;
    readonly before: string;
  }) => string;
  readonly remark: Text;
  /** Where the name of an object begins, in a store that has several such places; each gets a command of its own. */
  readonly rootOf?: (object: StoredObject) => string;
}

/** More objects than this are told by their pattern. */
const mostNamed = 100;

/**
 * Objects whose own time is past are deleted as a whole. Records inside objects that hold others as well are nobody's to delete
 * by a command: the objects have to be written anew without them. `others` are all datasets of the store.
 */
export function storeErasure(
  entry: Entry,
  others: Iterable<Entry>,
  { aged, where, anyOf = [], holding }: Selection,
  { deleteOlder, remark, rootOf = () => '' }: StoreCommands,
): Erasure {
  // One of several files that belong together is none to delete by itself.
  const isJoined = entry.parts.some(({ object }) => object.bytes.beside);
  const byTime = !isJoined && aged?.clock.field === '@modified' && aged.since === undefined;
  if (!byTime || anyOf.length > 0 || holding || Object.keys(where ?? {}).length > 0 || shares(entry, others))
    throw sourceError('unsupported-format', {
      en: 'records inside files: write the files anew without them, or delete those that hold no others',
      ko: '파일 안의 레코드입니다. 해당 레코드를 뺀 파일로 다시 쓰거나 다른 레코드가 없는 파일을 삭제하십시오',
    });
  const { before } = aged;
  const places = Map.groupBy(ownObjects(entry), rootOf);
  const commands = entry.listed
    ? [deleteOlder({ root: '', ...byPattern(entry.listed.objects), before })]
    : [...places].map(([root, objects]) =>
        deleteOlder({ root, ...namesOf(objects, others, rootOf), before }),
      );
  return { language: 'shell', text: commands.join('\n'), remarks: [remark] };
}

/** Whether the objects of a dataset hold others too: sheets, entries of an archive, tables of a dump. */
function shares(entry: Entry, others: Iterable<Entry>): boolean {
  if (entry.listed) return entry.listed.known.size > 1;
  const own = new Set(ownObjects(entry));
  let holding = 0;
  for (const other of others) if (ownObjects(other).some((object) => own.has(object))) holding++;
  return holding > 1;
}

function ownObjects({ parts, object }: Entry): readonly StoredObject[] {
  return object ? [object] : parts.map((part) => part.object);
}

/**
 * Names of objects: one by one where they are few, or where others beside them are called alike. Else by their pattern, no wider than
 * what dates, rotation and ids can be: what it does not match stays, and is found when the erasure is verified.
 */
function namesOf(
  objects: readonly StoredObject[],
  others: Iterable<Entry>,
  rootOf: (object: StoredObject) => string,
): { prefix: string; names: string } {
  const nameOf = ({ bytes }: StoredObject) => bytes.name;
  // Names come line by line; one with a line end in it is left to be found when the erasure is verified.
  const names = [...new Set(objects.map(nameOf))].filter((name) => !/[\r\n]/.test(name));
  const pattern = groupName(names[0] ?? '');
  const [own, root] = [new Set(objects), objects[0] && rootOf(objects[0])];
  const isStranger = (one: StoredObject) =>
    !own.has(one) && rootOf(one) === root && groupName(nameOf(one)) === pattern;
  const isMixed = names.length > mostNamed && [...others].some((other) => ownObjects(other).some(isStranger));
  if (names.length > mostNamed && !isMixed) return byPattern(pattern);
  return { prefix: commonStart(names), names: names.map(literal).join('|') };
}

function byPattern(pattern: string): { prefix: string; names: string } {
  const regex = pattern
    .split('*')
    .map(literal)
    .reduce((before, after) => `${before}${anyBetween(before, after)}${after}`)
    .replace(/\\\.log$/, '(\\.[0-9]+)?\\.log(\\.[0-9]+)?');
  return { prefix: literalPrefix(pattern), names: `${regex}(\\.gz|\\.zst)?` };
}

/** What a `*` can stand for (`groupName`): the name of a mail, the value of a partition, the number of a part, a date or an id. */
function anyBetween(before: string, after: string): string {
  const isMail =
    /(?:^|\/)$/.test(before) &&
    (/^\\\.emlx?$/i.test(after) || (/(?:cur|new)\/$/.test(before) && after === ''));
  if (isMail || /=$/.test(before)) return '[^/]*';
  return /part-$/i.test(before) ? '[0-9A-Za-z_-]*' : '[0-9A-Fa-f_.T-]*';
}

/** A text for a regular expression, whatever is in it. */
export function literal(text: string): string {
  return text.replace(/[\\.[\]{}()*+?^$|]/g, '\\$&');
}

function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}

/** A word of the shell, whatever is in it. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
