import { byItself, followKeys } from '../classify/referring.ts';
import type { ClassifiedField } from '../core/classification.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { RunDataset } from '../core/run.ts';
import type { Decided } from './options.ts';

/**
 * The datasets of a finished run by the decisions of today: what was decided since about a key goes for what refers to it, as in
 * an audit. What refers to a key that the run does not have stays as it was found.
 */
export function redecided(
  datasets: readonly RunDataset[],
  decisions: Decided,
  items: ItemCatalogue,
): RunDataset[] {
  return [...Map.groupBy(datasets, ({ source }) => source)].flatMap(([source, ofSource]) => {
    const names = new Set(
      ofSource.flatMap(({ name, fields }) => fields.map((field) => keyOf(name, field.name))),
    );
    const alone = (field: ClassifiedField): ClassifiedField =>
      (field.refersTo ?? []).every((key) => names.has(keyOf(key.dataset, key.field)))
        ? { ...field, classification: byItself(field.classification) }
        : field;
    const decided = new Map(
      ofSource.map(({ name, fields }) => [name, decisions.apply(source, name, fields.map(alone))]),
    );
    const followed = followKeys(decided, { items, unseen: () => undefined });
    return ofSource.map((one) => ({ ...one, fields: [...followed.get(one.name)!] }));
  });
}

const keyOf = (dataset: string, field: string): string => JSON.stringify([dataset, field]);
