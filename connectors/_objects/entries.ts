import { type Dataset, type Field, formatName } from '../../src/sdk/index.ts';
import { groupName } from './groups.ts';
import type { Failure, Part } from './parts.ts';
import type { DatabaseTable, StoredObject } from './store.ts';
import { restField } from './table.ts';

/** The objects of one name pattern, as the listing gave them. */
export interface Group {
  readonly pattern: string;
  readonly objects: readonly StoredObject[];
  readonly count: number;
  readonly bytes: number;
}

/** Where the records of a dataset are whose objects are too many to keep. */
export interface Listed {
  /** Name patterns of the objects, and of the dataset's tables in them. */
  readonly objects: string;
  readonly parts: string;
  /** Name patterns of all tables of these objects that are datasets. */
  readonly known: ReadonlySet<string>;
  /** Of the objects that were drawn, those that could not be opened. */
  readonly failed: number;
}

/** A dataset and where its records are. */
export interface Entry {
  readonly dataset: Dataset;
  /** The whole of it, or what of it was opened where `listed` is set. */
  readonly parts: readonly Part[];
  /** Set where the objects are too many to keep: they are listed again when they are read. */
  readonly listed?: Listed;
  /** A table of a database in an object. */
  readonly database?: DatabaseTable;
  /** The object that the database is. */
  readonly object?: StoredObject;
}

/** Tables of one name pattern are parts of one dataset where their columns are the same. */
export function entriesOf(parts: readonly Part[]): Entry[] {
  // A short part has no field for what comes late in the others.
  const named = ({ table }: Part) => table.fields.filter(({ name }) => name !== restField);
  const key = (part: Part) => JSON.stringify([groupName(part.name), named(part).map(({ name }) => name)]);
  const groups = [...Map.groupBy(parts, key).values()] as [Part, ...Part[]][];
  const shared = Map.groupBy(groups, nameOfGroup);
  return groups.map((own) => {
    const [first] = own;
    // Tables of one pattern whose columns differ: each keeps a name that no other has.
    const given = nameOfGroup(own);
    const name = shared.get(given)!.length === 1 ? given : ownName(first, first.name);
    const bytes = own.reduce((sum, { object, table }) => sum + (table.bytes ?? object.bytes.size ?? 0), 0);
    return {
      parts: own,
      dataset: {
        ...described(name, first, widest(own)),
        bytes,
        ...(own.length > 1 && { parts: own.length }),
      },
    };
  });
}

/** Datasets of a group of which only some objects were opened: what one of them has is a column of all. */
export function entriesOfMany(
  { pattern, count, bytes }: Group,
  parts: readonly Part[],
  failed: number,
): Entry[] {
  const byName = Map.groupBy(parts, ({ name }) => groupName(name));
  const known = new Set(byName.keys());
  return [...byName].map(([name, own]) => {
    const fields = new Map<string, Field>();
    for (const { table } of own)
      for (const field of table.fields) if (!fields.has(field.name)) fields.set(field.name, field);
    return {
      parts: own,
      listed: { objects: pattern, parts: name, known, failed },
      dataset: { ...described(name, own[0]!, [...fields.values()]), bytes, parts: count },
    };
  });
}

function widest(parts: readonly Part[]): readonly Field[] {
  return parts
    .map(({ table }) => table.fields)
    .reduce((one, other) => (other.length > one.length ? other : one));
}

export function unreadableEntry({ name, reason }: Failure): Entry {
  return {
    parts: [],
    dataset: { name: formatName(name), path: [name], kind: 'file', fields: [], unreadable: reason },
  };
}

function described(name: string, { table }: Part, fields: readonly Field[]): Dataset {
  return { name: formatName(name), path: [name], kind: table.kind, fields };
}

function nameOfGroup([first, ...others]: readonly [Part, ...Part[]]): string {
  const pattern = groupName(first.name);
  return others.length === 0 ? nameOfSingle(first, pattern) : pattern;
}

/** A file that stands alone keeps its own name. */
function nameOfSingle(part: Part, pattern: string): string {
  const { name } = part.object.bytes;
  return groupName(name) === pattern ? name : ownName(part, pattern);
}

/** The name of an object, and what `inner` (the name of a part, or its pattern) says of the place in it. */
function ownName({ object, name }: Part, inner: string): string {
  const own = object.bytes.name;
  const before = [own, groupName(own)].find((start) => inner.startsWith(start) && name !== own);
  return `${own}${before === undefined ? (/[#!].*$/.exec(inner)?.[0] ?? '') : inner.slice(before.length)}`;
}
