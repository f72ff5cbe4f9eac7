import { Reservoir } from './draw.ts';
import type { Group } from './entries.ts';
import { groupName } from './groups.ts';
import type { ObjectStore, StoredObject, StoreLimits } from './store.ts';

export interface Listing<O extends StoredObject> {
  readonly groups: readonly (Group & { readonly objects: readonly O[] })[];
  /** Objects whose name pattern was one too many. */
  readonly beyond: number;
}

interface Growing<O> {
  readonly kept: Reservoir<O>;
  bytes: number;
}

/** The same objects are chosen on every run over an unchanged store. */
const seed = 7;

/** One walk over all names: memory grows with the patterns and the objects kept of each, not with the objects. */
export async function listGroups<O extends StoredObject>(
  store: ObjectStore<O>,
  limits: StoreLimits,
  signal: AbortSignal,
): Promise<Listing<O>> {
  const growing = new Map<string, Growing<O>>();
  let beyond = 0;
  for await (const object of store.list('')) {
    signal.throwIfAborted();
    const pattern = groupName(object.bytes.name);
    let group = growing.get(pattern);
    if (!group) {
      if (growing.size >= limits.patterns) {
        beyond++;
        continue;
      }
      group = { kept: new Reservoir(limits.opened, seed), bytes: 0 };
      growing.set(pattern, group);
    }
    group.kept.add(object);
    group.bytes += object.bytes.size ?? 0;
  }
  const groups = [...growing].map(([pattern, { kept, bytes }]) => ({
    pattern,
    bytes,
    objects: kept.kept,
    count: kept.seen,
  }));
  return { groups, beyond };
}
