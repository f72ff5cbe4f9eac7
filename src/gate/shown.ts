import { maskFields } from '../audit/mask.ts';
import type { NameMask } from '../audit/names.ts';
import type { Classifier } from '../classify/index.ts';
import { followReferences } from '../classify/referring.ts';
import type { ItemCatalogue } from '../core/item.ts';
import type { Lock } from '../core/lock.ts';
import { Decisions } from '../lock/decide.ts';
import type { ReadSchema, Schema } from './schema.ts';

interface Knowledge {
  readonly mask: NameMask;
  readonly items: ItemCatalogue;
  readonly classifier: Classifier;
  readonly lock: Lock;
}

/**
 * A schema under the names that people may see, which are those of audits and of the lock: a name that is personal data
 * is masked before anything is looked up by it or written.
 */
export function shownSchema(schema: ReadSchema, { mask, items, classifier, lock }: Knowledge): Schema {
  const { source } = schema;
  mask.survey(
    source,
    schema.datasets.map(({ dataset }) => dataset),
  );
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
  // What was decided about a key goes for what refers to it; the judge holds each field itself against its own decision.
  const decisions = new Decisions(lock, items);
  const decided = datasets.map((one) => ({
    ...one,
    fields: decisions.apply(source, one.dataset.name, one.fields),
  }));
  return {
    ...schema,
    datasets: followReferences(datasets, { items, classifier, decided }),
    dropped: schema.dropped.map(({ at, now, ...gone }) => ({
      ...nameOf(gone),
      at,
      ...(now && { now: nameOf(now) }),
    })),
  };
}
