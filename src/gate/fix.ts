import type { DataMap } from '../audit/options.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { Lock } from '../core/lock.ts';
import { type Changes, updateLock } from '../lock/update.ts';
import type { Schema } from './schema.ts';

/**
 * The lock with what schemas have and it lacks, to be reviewed; what was decided stays as it is. An entry whose field is
 * gone goes, unless the schema could not be read whole. With a data map, datasets name the activities that they serve.
 */
export function fixLock(
  lock: Lock,
  schemas: readonly Schema[],
  items: ItemCatalogue,
  map: DataMap | undefined,
): { lock: Lock; changes: Changes } {
  const found = schemas.flatMap(({ source, datasets }) =>
    datasets.map(({ dataset, fields }) => ({
      source,
      name: dataset.name,
      status: 'schema-only' as const,
      fields,
      serves: [...new Set(map?.of(source, dataset).serves.map(({ activity }) => activity.id))],
    })),
  );
  const whole = schemas.filter(({ failures }) => failures.length === 0).map(({ source }) => source);
  return updateLock(lock, found, new Set(whole), items);
}
