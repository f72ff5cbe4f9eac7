import { maskFields } from '../audit/mask.ts';
import type { NameMask } from '../audit/names.ts';
import { followReferences } from '../classify/referring.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { ReadSchema, Schema } from './schema.ts';

/**
 * A schema under the names that people may see, which are those of audits and of the lock: a name that is personal data
 * is masked before anything is looked up by it or written.
 */
export function shownSchema(schema: ReadSchema, mask: NameMask, items: ItemCatalogue): Schema {
  const { source } = schema;
  const nameOf = ({ dataset, field }: { dataset: string; field: string }) => ({
    dataset: mask.datasetName(source, dataset),
    field: mask.fieldName(source, dataset, field),
  });
  const datasets = schema.datasets.map(({ dataset: origin, linesOf, ...one }) => {
    const shown = (field: string) => mask.fieldName(source, origin.name, field);
    const known = new Map(origin.fields.map(({ name }) => [shown(name), name]));
    return {
      ...one,
      origin,
      dataset: mask.dataset(source, origin),
      fields: maskFields(one.fields, shown),
      linesOf: (field: string) => linesOf(known.get(field) ?? field),
    };
  });
  return {
    ...schema,
    datasets: followReferences(datasets, items),
    dropped: schema.dropped.map(({ at, now, ...gone }) => ({
      ...nameOf(gone),
      at,
      ...(now && { now: nameOf(now) }),
    })),
  };
}
