import type { DataMap } from '../audit/options.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { Lock, LockedDataset } from '../core/lock.ts';
import { formatPlace } from '../core/place.ts';
import { addedAndRemoved, type Changes, earlierOf, updateLock } from '../lock/update.ts';
import { lockedOf } from './judge/context.ts';
import type { Schema } from './schema.ts';

/**
 * The lock with what schemas have and it lacks, to be reviewed; what was decided stays as it is. An entry whose field is
 * gone goes, unless the schema could not be read whole. With a data map, datasets name the activities that they serve.
 * Where only a change is judged, what `touched` has no place of stays as it was, decided or not.
 */
export function fixLock(
  lock: Lock,
  schemas: readonly Schema[],
  items: ItemCatalogue,
  map: DataMap | undefined,
  touched: ReadonlySet<string> | undefined,
): { lock: Lock; changes: Pick<Changes, 'added' | 'removed'> } {
  const found = schemas.flatMap(({ source, datasets }) =>
    datasets.map(({ dataset, origin, fields }) => ({
      source,
      name: dataset.name,
      status: 'schema-only' as const,
      fields,
      serves: [...new Set(map?.of(source, origin).serves.map(({ activity }) => activity.id))],
    })),
  );
  const whole = schemas.filter(({ failures }) => failures.length === 0).map(({ source }) => source);
  const { lock: updated } = updateLock(lock, found, new Set(whole), items);
  const next = { ...updated, datasets: withEarlier(lock, updated, schemas) };
  const fixed = touched ? { ...next, datasets: changedOnly(lock, next, touched) } : next;
  return { lock: fixed, changes: addedAndRemoved(lock, fixed) };
}

/**
 * What was decided about a field under the name that it had before, beside the proposal under the new one; that stands for it where
 * the new name tells nothing.
 */
function withEarlier(before: Lock, after: Lock, schemas: readonly Schema[]): Lock['datasets'] {
  const datasets = { ...after.datasets };
  for (const { source, dropped } of schemas)
    for (const { dataset, field, now } of dropped) {
      const old = now && lockedOf(before, source, dataset, field);
      if (!old) continue;
      const known = lockedOf({ ...after, datasets }, source, now.dataset, now.field);
      const { item, type } = old;
      const fresh = known ?? (item === undefined ? undefined : { item, decision: 'proposed' as const, type });
      if (fresh?.decision !== 'proposed') continue;
      const place = formatPlace({ source, dataset: now.dataset });
      const there = datasets[place] ?? { serves: [], fields: {} };
      const fields = { ...there.fields, [now.field]: { ...fresh, ...earlierOf(old) } };
      datasets[place] = { ...there, fields };
    }
  return datasets;
}

function changedOnly(before: Lock, after: Lock, touched: ReadonlySet<string>): Lock['datasets'] {
  const places = new Set([...Object.keys(before.datasets), ...Object.keys(after.datasets)]);
  const kept = [...places].map((place): [string, LockedDataset] => {
    const [old, now] = [before.datasets[place], after.datasets[place]];
    const isTouched = (name: string) => touched.has(formatPlace({ source: place, field: name }));
    const fields = [
      ...Object.entries(old?.fields ?? {}).filter(([name]) => !isTouched(name)),
      ...Object.entries(now?.fields ?? {}).filter(([name]) => isTouched(name)),
    ];
    const serves = old?.serves.length ? old.serves : (now?.serves ?? []);
    return [place, { serves, fields: Object.fromEntries(fields) }];
  });
  return Object.fromEntries(kept.filter(([, { fields }]) => Object.keys(fields).length > 0));
}
