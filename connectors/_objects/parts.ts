import { GamsaError, type Reason } from '../../src/sdk/index.ts';
import { unpack } from './archive/container.ts';
import { type ByteSource, keepHead, metered } from './bytes.ts';
import { type OpenHints, openTables } from './open.ts';
import type { StoredObject } from './store.ts';
import type { Table } from './table.ts';

const headBytes = 64 * 1024;

/** One table in one object. */
export interface Part {
  readonly object: StoredObject;
  /** Name of the object or of what is inside it: `a.xlsx#Sheet1`, `a.zip!/b.csv`. */
  readonly name: string;
  readonly modified: number | undefined;
  readonly table: Table;
  /** Bytes fetched for it so far. */
  readonly spent: { bytes: number };
}

/** Something that could not be opened. */
export interface Failure {
  readonly name: string;
  readonly reason: Reason;
}

export interface Opened {
  readonly parts: readonly Part[];
  readonly failures: readonly Failure[];
}

/** The tables of an object. What cannot be opened is told with its reason, and the rest goes on. */
export async function openParts(object: StoredObject, hints: OpenHints): Promise<Opened> {
  const { name } = object.bytes;
  if (object.unreadable) return { parts: [], failures: [{ name, reason: object.unreadable }] };
  const spent = { bytes: 0 };
  const counted = metered(object.bytes, (bytes) => {
    spent.bytes += bytes;
  });
  const { bytes, release } = keepHead(counted, headBytes);
  try {
    const parts: Part[] = [];
    const failures: Failure[] = [];
    for (const content of await unpack(bytes)) {
      try {
        parts.push(...(await tablesOf(content, hints)).map((one) => ({ ...one, object, spent })));
      } catch (error) {
        // An entry of an archive has a name of its own; unpacked content goes by the name of its file.
        const own = content.name.startsWith(`${name}!/`) ? content.name : name;
        failures.push({ name: own, reason: reasonOf(error) });
      }
    }
    return { parts, failures };
  } catch (error) {
    return { parts: [], failures: [{ name, reason: reasonOf(error) }] };
  } finally {
    release();
  }
}

async function tablesOf(content: ByteSource, hints: OpenHints): Promise<Omit<Part, 'object' | 'spent'>[]> {
  const tables = await openTables(content, hints);
  return tables.map(({ part, name, modified, table }) => ({
    name: name ?? (part === undefined ? content.name : `${content.name}#${part}`),
    modified: modified ?? content.modified,
    table,
  }));
}

export function reasonOf(error: unknown): Reason {
  return error instanceof GamsaError && error.reason ? error.reason : { code: 'malformed' };
}
