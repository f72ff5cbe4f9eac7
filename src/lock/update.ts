import { type ClassifiedField, isDecided } from '../core/classification.ts';
import type { OutcomeStatus } from '../core/evidence.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { Lock, LockedDataset, LockedField } from '../core/lock.ts';
import { formatPlace } from '../core/place.ts';
import { outdated } from './decide.ts';
import { personalFields, seenItems } from './personal.ts';
import { sameType } from './same-type.ts';

/** One dataset as an audit, a scan or a replay of migrations found it. */
export interface Found {
  readonly source: string;
  readonly name: string;
  readonly status: OutcomeStatus;
  readonly fields: readonly ClassifiedField[];
  readonly serves: readonly string[];
}

/** What a new look at the systems changed in the catalogue. Places of fields, sorted. */
export interface Changes {
  readonly added: readonly string[];
  readonly reopened: readonly string[];
  readonly removed: readonly string[];
}

/**
 * The catalogue after a new look. What was decided stays as long as it holds, what was proposed follows the classifier,
 * what is gone goes; what was not looked at (another source, a dataset that failed) stays as it is.
 */
export function updateLock(
  lock: Lock,
  found: readonly Found[],
  looked: ReadonlySet<string>,
  items: ItemCatalogue,
): { lock: Lock; changes: Changes } {
  const datasets: Record<string, LockedDataset> = {};
  const reopened: string[] = [];
  const places = new Map(found.map((one) => [formatPlace({ source: one.source, dataset: one.name }), one]));
  for (const place of new Set([...Object.keys(lock.datasets), ...places.keys()])) {
    const before = lock.datasets[place];
    const one = places.get(place);
    if (!one) {
      if (before && !looked.has(place.slice(0, place.indexOf(':')))) datasets[place] = before;
      continue;
    }
    const next =
      one.status === 'failed' || one.status === 'skipped'
        ? before
        : updateDataset(before, one, items, reopened);
    if (next && Object.keys(next.fields).length > 0) datasets[place] = next;
  }
  const next: Lock = { ...lock, datasets };
  return { lock: next, changes: { ...addedAndRemoved(lock, next), reopened: reopened.sort() } };
}

/** Places that only one of two catalogues has. */
export function addedAndRemoved(before: Lock, after: Lock): Pick<Changes, 'added' | 'removed'> {
  const [old, now] = [placesOf(before), placesOf(after)];
  return {
    added: now.filter((place) => !old.includes(place)),
    removed: old.filter((place) => !now.includes(place)),
  };
}

function updateDataset(
  before: LockedDataset | undefined,
  found: Found,
  items: ItemCatalogue,
  reopened: string[],
): LockedDataset {
  const personal = new Map(personalFields(found.fields, items).map((field) => [field.name, field]));
  const fields: Record<string, LockedField> = {};
  for (const field of found.fields) {
    const old = before && Object.hasOwn(before.fields, field.name) ? before.fields[field.name] : undefined;
    const now = personal.get(field.name);
    if (old && old.decision !== 'proposed') {
      const stays = isDecided(field.classification);
      if (stays || !outdated(field, old, items)) {
        fields[field.name] = old;
        continue;
      }
      reopened.push(formatPlace({ source: found.source, dataset: found.name, field: field.name }));
    }
    const kept = old && { ...(old.serves && { serves: old.serves }), ...earlierOf(old) };
    if (now || kept?.earlier) fields[field.name] = { ...propose(field, now?.item.key, items), ...kept };
  }
  for (const [name, old] of Object.entries(before?.fields ?? {}))
    if (!Object.hasOwn(fields, name) && staysUnseen(name, old, found)) fields[name] = old;
  for (const [name, old] of renamed(before, found, fields))
    fields[name] = { ...fields[name]!, ...earlierOf(old) };
  return { serves: found.serves.length > 0 ? [...found.serves] : (before?.serves ?? []), fields };
}

/**
 * What was decided about a field that is gone, where just one of its type, or of its type and item, is proposed anew: it may have been
 * renamed. Nothing is taken over by itself; whoever decides again learns of it.
 */
function renamed(
  before: LockedDataset | undefined,
  found: Found,
  now: Readonly<Record<string, LockedField>>,
): [string, LockedField][] {
  const known = before?.fields ?? {};
  const isThere = new Set(found.fields.map(({ name }) => name));
  const gone = Object.entries(known).filter(
    ([name, { decision }]) => decision !== 'proposed' && !isThere.has(name) && !Object.hasOwn(now, name),
  );
  const fresh = Object.entries(now).filter(([name]) => isThere.has(name) && !Object.hasOwn(known, name));
  return gone.flatMap(([, old]): [string, LockedField][] => {
    const ofType = ([, { type }]: [string, LockedField]) => sameType(type, old.type);
    const ofItem = (one: [string, LockedField]) =>
      ofType(one) && old.item !== undefined && one[1].item === old.item;
    const only = (alike: (one: [string, LockedField]) => boolean) => {
      const [like, ...more] = fresh.filter(alike);
      return more.length === 0 && gone.filter(alike).length === 1 ? like : undefined;
    };
    const like = only(ofType) ?? only(ofItem);
    return like ? [[like[0], old]] : [];
  });
}

/** A path inside a column's values shows only where values are read, and only while something is seen in it. */
function staysUnseen(name: string, { decision }: LockedField, { fields, status }: Found): boolean {
  if (fields.some((field) => field.name === name)) return false;
  const inside = fields.some((field) => field.within === undefined && name.startsWith(`${field.name}.`));
  return inside && (decision !== 'proposed' || status === 'schema-only');
}

/** What a person decided and does no longer hold: whoever decides again must know of it. */
export function earlierOf({
  item,
  decision,
  by,
  on,
  reason,
  earlier,
}: LockedField): Pick<LockedField, 'earlier'> {
  if (decision === 'proposed') return earlier ? { earlier } : {};
  return {
    earlier: {
      ...(item !== undefined && { item }),
      decision,
      ...(by !== undefined && { by }),
      ...(on !== undefined && { on }),
      ...(reason !== undefined && { reason }),
    },
  };
}

/** An entry for a person to review. Without an item the field as a whole holds none, and was decided about before. */
export function propose(field: ClassifiedField, item: string | undefined, items: ItemCatalogue): LockedField {
  const { type, classification } = field;
  const seen = classification.values > 0 ? { seen: seenItems(classification, items) } : {};
  return { ...(item !== undefined && { item }), decision: 'proposed', type, ...seen };
}

function placesOf({ datasets }: Lock): string[] {
  return Object.entries(datasets)
    .flatMap(([place, { fields }]) =>
      Object.keys(fields).map((name) => formatPlace({ source: place, field: name })),
    )
    .sort();
}
