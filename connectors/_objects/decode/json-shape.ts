import { type Container, JsonUnits, mostValue } from './json-units.ts';

/** Containers are gone into below so many keys. */
const mostLevels = 4;
/** An object of more keys than this wraps nothing: it is a record. */
const mostAround = 6;
/** An object of more objects than this is a map from ids to records. */
const mostFields = 60;
/** So is one of so many that are alike: an object in it has this share of the keys of them all, on average. */
const fewest = 5;
const alike = 0.6;
/** A list longer than this is more than is looked at of one value. */
const long = 1024 * 1024;

/** What a list of records inside an object looks like. */
interface Contents {
  readonly container: Container;
  objects: number;
  others: number;
  /** Of the others, those that are lists. */
  lists: number;
  /** Keys or elements. */
  members: number;
  length: number;
  /** Keys of an object, as far as they are more than a few. */
  readonly keys: Set<string>;
}

/** Where the records of a file are that is one object around them. */
export interface Layout {
  /** The list whose elements, or members, are the records. */
  readonly own: Container | undefined;
  /** Lists whose elements are records that go by the list's name. */
  readonly named: readonly Container[];
  /** Whether there may be more of the latter than were seen: the file is too large to be looked at as a whole. */
  readonly isOpen: boolean;
}

/**
 * The layout of a text that is one object around its records; undefined where the object is the record, or where it is the first of
 * several. Looks at no more of it than one value may be large.
 */
export async function findLayout(text: AsyncIterable<string>): Promise<Layout | undefined> {
  const all: Contents[] = [];
  const open = new Map<Container, Contents>();
  const parentOf = () => units.entered.at(-1);
  const units: JsonUnits = new JsonUnits({
    texts: false,
    enters: (container) => {
      const parent = parentOf();
      const around = parent && open.get(parent);
      if (parent?.kind === 'array' || container.path.length > mostLevels) return false;
      if (!around) return container.kind === 'object' && enter(container);
      // The members of a map are its records.
      if (
        container.kind === 'object' &&
        (container.path.length === mostLevels || around.objects > mostFields)
      )
        return false;
      around.members++;
      note(around, container.path.at(-1)!);
      if (container.kind === 'object') around.objects++;
      else around.others++;
      return enter(container);
    },
    unit: ({ within, key, isObject, isArray }) => {
      const contents = open.get(within) as Contents;
      contents.members++;
      note(contents, key);
      if (isObject) contents.objects++;
      else contents.others++;
      if (isArray) contents.lists++;
    },
    leave: (container, to) => {
      (open.get(container) as Contents).length = to - container.from;
    },
  });
  function enter(container: Container): true {
    const contents = {
      container,
      objects: 0,
      others: 0,
      lists: 0,
      members: 0,
      length: 0,
      keys: new Set<string>(),
    };
    open.set(container, contents);
    all.push(contents);
    return true;
  }
  for await (const piece of text) {
    units.add(piece);
    if (units.broken || units.more || units.read > mostValue || (units.begun && all.length === 0)) break;
  }
  if (units.broken || units.more || all.length === 0) return undefined;
  for (const container of units.entered)
    (open.get(container) as Contents).length = units.read - container.from;
  return layoutOf(all, units.read);
}

function note({ container, keys }: Contents, key: string): void {
  if (container.kind === 'object' && keys.size <= mostFields) keys.add(key);
}

function layoutOf(all: readonly Contents[], read: number): Layout | undefined {
  const maps = all.filter((one) => isMap(one, all));
  // What is inside a map is one of its records.
  const within = ({ container }: Contents) =>
    maps.some(({ container: map }) => map !== container && startsWith(container.path, map.path));
  const lists = all.filter((one) => (isMap(one, all) || isList(one)) && !within(one));
  const isOpen = read > mostValue;
  const rows = all.filter((one) => isRows(one, all) && isWrapped(one, all));
  // Names that come before the rows are known however many these are; then nothing is a list besides.
  if (rows.length === 1) return { own: rows[0]!.container, named: [], isOpen: false };
  const longest = lists.toSorted((one, other) => other.length - one.length)[0];
  const isOwn =
    longest &&
    ((lists.length === 1 && isWrapped(longest, all)) || (longest.length > long && longest.length > read / 2));
  const own = isOwn ? longest.container : undefined;
  if (!isOpen) return own && { own, named: [], isOpen };
  // One value it cannot be: it is too large for that.
  const named = all
    .filter((one) => one.container !== own && one.container.path.length === 1)
    .filter((one) => isMap(one, all) || one.container.kind === 'array')
    .map(({ container }) => container);
  return own || named.length > 0 ? { own, named, isOpen } : undefined;
}

const isMap = (one: Contents, all: readonly Contents[]): boolean =>
  one.container.kind === 'object' &&
  one.others === 0 &&
  (one.objects > mostFields || (one.objects >= fewest && areAlike(one, all)));

/** Whether the objects in an object have nearly the same keys. */
function areAlike({ container, objects }: Contents, all: readonly Contents[]): boolean {
  const inside = all.filter(
    ({ container: { kind, path } }) =>
      kind === 'object' && path.length === container.path.length + 1 && startsWith(path, container.path),
  );
  const keys = new Set(inside.flatMap((one) => [...one.keys]));
  const had = inside.reduce((sum, one) => sum + one.keys.size, 0);
  return inside.length === objects && keys.size > 0 && had >= alike * keys.size * objects;
}

const isList = ({ container, objects, others }: Contents): boolean =>
  container.kind === 'array' && objects > 0 && others === 0;

/** What lists of the names of columns are called, beside rows that are lists of values. */
export const headings = /^(?:columns?|cols|column_?names?|fields?|field_?names?|headers?|heading)$/i;

/** Rows of values whose columns are told beside them: `{"columns": ["name"], "data": [["…"]]}`. */
const isRows = ({ container, lists, others, objects }: Contents, all: readonly Contents[]): boolean =>
  container.kind === 'array' &&
  lists > 0 &&
  lists === others &&
  objects === 0 &&
  all.some(
    (one) =>
      one.container.kind === 'array' &&
      one.members > 0 &&
      one.lists === 0 &&
      headings.test(one.container.path.at(-1) ?? ''),
  );

const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  path.length > start.length && start.every((key, i) => path[i] === key);

/** Whether a list is all that the objects around it are there for. */
function isWrapped({ container }: Contents, all: readonly Contents[]): boolean {
  return all.every((one) => !startsWith(container.path, one.container.path) || one.members <= mostAround);
}
