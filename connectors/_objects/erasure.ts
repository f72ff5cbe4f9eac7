import { type Erasure, type Selection, sourceError, type Text } from '../../src/sdk/index.ts';
import type { Entry } from './entries.ts';
import { groupName, literalPrefix } from './groups.ts';

/** How a store's own tool deletes, as text for its owner. */
export interface StoreCommands {
  /**
   * Deletes the objects under a prefix whose whole names a regular expression (POSIX, extended) matches, and that were last changed
   * before an instant (ISO 8601, UTC).
   */
  readonly deleteOlder: (where: {
    readonly prefix: string;
    readonly names: string;
    readonly before: string;
  }) => string;
  readonly remark: Text;
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
  { deleteOlder, remark }: StoreCommands,
): Erasure {
  // One of several files that belong together is none to delete by itself.
  const isJoined = entry.parts.some(({ object }) => object.bytes.beside);
  const byTime = !isJoined && aged?.clock.field === '@modified' && aged.since === undefined;
  if (!byTime || anyOf.length > 0 || holding || Object.keys(where ?? {}).length > 0 || shares(entry, others))
    throw sourceError('unsupported-format', {
      en: 'records inside files: write the files anew without them, or delete those that hold no others',
      ko: '파일 안의 레코드입니다. 해당 레코드를 뺀 파일로 다시 쓰거나 다른 레코드가 없는 파일을 삭제하십시오',
    });
  return {
    language: 'shell',
    text: deleteOlder({ ...objectsOf(entry), before: aged.before }),
    remarks: [remark],
  };
}

/** Whether the objects of a dataset hold others too: sheets, entries of an archive, tables of a dump. */
function shares({ parts, object, listed }: Entry, others: Iterable<Entry>): boolean {
  if (listed) return listed.known.size > 1;
  const own = new Set(object ? [object] : parts.map((part) => part.object));
  let holding = 0;
  for (const other of others)
    if (other.object ? own.has(other.object) : other.parts.some((part) => own.has(part.object))) holding++;
  return holding > 1;
}

/**
 * Names of a dataset's objects: one by one where they are few. Else by their pattern, no wider than what dates, rotation and ids
 * can be: what it does not match stays, and is found when the erasure is verified.
 */
function objectsOf({ parts, object, listed }: Entry): { prefix: string; names: string } {
  const all = object ? [object.bytes.name] : parts.map((part) => part.object.bytes.name);
  // Names come line by line; one with a line end in it is left to be found when the erasure is verified.
  const names = [...new Set(all)].filter((name) => !/[\r\n]/.test(name));
  if (!listed && names.length <= mostNamed)
    return { prefix: commonStart(names), names: names.map(literal).join('|') };
  const pattern = listed?.objects ?? groupName(names[0] ?? '');
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
