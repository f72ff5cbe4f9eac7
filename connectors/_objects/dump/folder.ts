import { unfoldedBy } from '../archive/container.ts';
import { type ByteSource, head } from '../bytes.ts';
import type { Group } from '../entries.ts';
import type { StoredObject } from '../store.ts';
import { filesOfDirectory } from './postgres-archive.ts';
import { archiveMark } from './postgres-contents.ts';

type Grouped<O extends StoredObject> = Omit<Group, 'objects'> & { readonly objects: readonly O[] };

export interface Joined<O extends StoredObject> {
  readonly groups: readonly Grouped<O>[];
  /** Objects that are read as part of another. */
  readonly beside: ReadonlyMap<StoredObject, readonly O[]>;
}

/**
 * Dumps of `pg_dump -Fd`: where all their files are beside their table of contents, they are read through it, with the names that it
 * gives. Else each stays what it is.
 */
export async function joinDumps<O extends StoredObject>(groups: readonly Grouped<O>[]): Promise<Joined<O>> {
  const all = groups.flatMap(({ objects, count }) => (count === objects.length ? objects : []));
  const contents = all.filter(({ bytes, unreadable }) => /(?:^|\/)toc\.dat$/.test(bytes.name) && !unreadable);
  if (contents.length === 0) return { groups, beside: new Map() };
  const byName = new Map(all.map((object) => [object.bytes.name, object]));
  const joined = new Map<O, O>();
  const beside = new Map<StoredObject, readonly O[]>();
  for (const object of contents) {
    const files = await filesOf(object, byName);
    if (!files) continue;
    const size = [object, ...files.values()].reduce((sum, { bytes }) => sum + (bytes.size ?? 0), 0);
    const fileBeside = (name: string) => {
      const file = files.get(name);
      return file && unpacked(file.bytes);
    };
    const bytes = { ...object.bytes, size, beside: fileBeside };
    const whole = { ...object, bytes } as O;
    joined.set(object, whole);
    beside.set(whole, [...files.values()]);
  }
  const taken = new Set([...beside.values()].flat());
  const left = groups.flatMap((group) => {
    const objects = group.objects.filter((one) => !taken.has(one)).map((one) => joined.get(one) ?? one);
    return objects.length === 0
      ? []
      : [{ ...group, objects, count: group.count - (group.objects.length - objects.length) }];
  });
  return { groups: left, beside };
}

/** The files that a table of contents names, by these names; undefined where it is none, or one of them is missing. */
async function filesOf<O extends StoredObject>(
  { bytes }: O,
  byName: ReadonlyMap<string, O>,
): Promise<Map<string, O> | undefined> {
  const folder = bytes.name.slice(0, -'toc.dat'.length);
  const files = new Map<string, O>();
  try {
    if ((await head(bytes, archiveMark.length)).toString('latin1') !== archiveMark) return undefined;
    const names = await filesOfDirectory(bytes);
    if (!names) return undefined;
    for (const name of names) {
      const found = ['', '.gz', '.zst'].map((end) => byName.get(`${folder}${name}${end}`)).find((one) => one);
      if (!found || found.unreadable) return undefined;
      files.set(name, found);
    }
  } catch {
    // What is broken is told when it is opened by itself.
    return undefined;
  }
  return files;
}

function unpacked(bytes: ByteSource): ByteSource {
  const open = async function* (): AsyncGenerator<Uint8Array> {
    yield* (unfoldedBy(await head(bytes, 4), bytes) ?? bytes).open();
  };
  return { name: bytes.name, open };
}
