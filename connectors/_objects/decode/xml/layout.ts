import { XmlEvents } from './events.ts';

/** Characters of a file that are looked at for its layout. */
const mostLooked = 32 * 1024 * 1024;
const mostPaths = 5_000;
/** Elements deeper than this go by the path of those around them. */
export const mostLevels = 32;
/** More tables than this are values of others. */
const mostTables = 30;
/** An element that repeats more often in one other, though it holds but text, is a list of its own. */
const mostValues = 20;
/** More names than this are data. */
const mostNames = 200;

/** Elements by their path from the root, `people/person`. */
export interface Layout {
  /** Elements that are records, in the order of the file. */
  readonly records: readonly string[];
  /** Elements that stand for a column each, by their attribute `name`: `<field name="email">`. */
  readonly keyed: ReadonlySet<string>;
  /** Whether anything could be read. */
  readonly isXml: boolean;
}

/** What was seen of the elements of one path. */
interface Seen {
  readonly path: string;
  readonly parent: string;
  count: number;
  /** The most of them in one parent. */
  most: number;
  hasChildren: boolean;
  readonly childNames: Set<string>;
  hasText: boolean;
  readonly names: Set<string>;
  named: number;
}

export const joinPath = (parent: string, name: string): string =>
  parent === '' ? name : `${parent}/${name}`;

/** The layout of a file: what repeats in it are its records, at whatever depth; where nothing does, the whole is one. */
export async function findLayout(text: AsyncIterable<string>): Promise<Layout> {
  const all = new Map<string, Seen>();
  const open: { path: string; counts: Map<string, number> }[] = [{ path: '', counts: new Map() }];
  const events = new XmlEvents(
    {
      open: (name, attributes) => {
        const around = open.at(-1)!;
        const wanted = joinPath(around.path, name);
        const hasRoom = open.length <= mostLevels && (all.has(wanted) || all.size < mostPaths);
        if (!hasRoom) {
          open.push({ path: around.path, counts: new Map() });
          return;
        }
        const times = (around.counts.get(name) ?? 0) + 1;
        around.counts.set(name, times);
        const seen = all.get(wanted) ?? newSeen(wanted, around.path);
        all.set(wanted, seen);
        seen.count++;
        seen.most = Math.max(seen.most, times);
        const given = attributes.find(([key]) => key === 'name')?.[1];
        if (given !== undefined) {
          seen.named++;
          if (seen.names.size <= mostNames) seen.names.add(given);
        }
        const parent = all.get(around.path);
        if (parent) {
          parent.hasChildren = true;
          parent.childNames.add(name);
        }
        open.push({ path: wanted, counts: new Map() });
      },
      text: (piece) => {
        const seen = all.get(open.at(-1)!.path);
        if (seen && piece.trim() !== '') seen.hasText = true;
      },
      close: () => open.pop(),
    },
    () => undefined,
  );
  let looked = 0;
  for await (const piece of text) {
    events.add(piece);
    looked += piece.length;
    if (events.broken || looked > mostLooked) break;
  }
  return layoutOf([...all.values()]);
}

function newSeen(path: string, parent: string): Seen {
  return {
    path,
    parent,
    count: 0,
    most: 0,
    hasChildren: false,
    childNames: new Set(),
    hasText: false,
    names: new Set(),
    named: 0,
  };
}

function layoutOf(all: readonly Seen[]): Layout {
  const keyed = new Set(all.filter(isKeyed).map(({ path }) => path));
  const byPath = new Map(all.map((one) => [one.path, one]));
  const repeated = all.filter(({ most, path }) => most > 1 && !keyed.has(path));
  const records = repeated.filter(
    ({ hasChildren, most, parent }) =>
      // Values that repeat in a record are a list in it, unless they are many, or all that there is.
      hasChildren ||
      most > mostValues ||
      (parent !== '' && byPath.get(parent)!.childNames.size === 1 && isTop(parent)),
  );
  function isTop(path: string): boolean {
    return !repeated.some((one) => one.hasChildren && (one.path === path || path.startsWith(`${one.path}/`)));
  }
  const most = [...records].sort((a, b) => b.count - a.count).slice(0, mostTables);
  const chosen = records.filter((one) => most.includes(one)).map(({ path }) => path);
  const roots = all.filter(({ parent }) => parent === '').map(({ path }) => path);
  return { records: chosen.length > 0 ? chosen : roots.slice(0, 1), keyed, isXml: roots.length > 0 };
}

/** Each name comes again: it is a column's. */
function isKeyed({ hasChildren, most, count, named, names }: Seen): boolean {
  return (
    !hasChildren &&
    most > 1 &&
    named === count &&
    names.size <= mostNames &&
    names.size > 1 &&
    count >= 2 * names.size
  );
}
