import type { ClassifiedField, Referring } from '../core/classification.ts';
import type { Dataset, Field } from '../core/dataset.ts';

export interface Judged {
  readonly dataset: Dataset;
  readonly fields: readonly ClassifiedField[];
}

/** Names that keys have in every table. */
const everywhere = /^(?:_?id|uid|uuid|guid|pk|key|no|num|number|seq|idx|index|code|cd|name|nm|value|type)$/i;

/**
 * The fields of the datasets of one source, each with the keys that it refers to: that of its foreign key, the column that a view
 * shows, or, as many schemas declare no foreign keys, the keys of other tables that are called and typed like it.
 */
export function withReferences<T extends Judged>(all: readonly T[]): T[] {
  const keys = keysByName(all.map(({ dataset }) => dataset));
  const datasets = new Map(all.map(({ dataset }) => [dataset.name, dataset]));
  return all.map((one) => {
    const columns = new Map(one.dataset.fields.map((field) => [field.name, field]));
    const fields = one.fields.map((field) => {
      const column = field.within === undefined ? columns.get(field.name) : undefined;
      const refersTo = column ? referencesOf(column, one.dataset, datasets, keys) : [];
      return refersTo.length > 0 ? { ...field, refersTo } : field;
    });
    return { ...one, fields };
  });
}

function referencesOf(
  field: Field,
  dataset: Dataset,
  datasets: ReadonlyMap<string, Dataset>,
  keys: ReadonlyMap<string, readonly NamedKey[]>,
): Referring[] {
  if (field.references) return [{ kind: 'reference', ...field.references }];
  const shown = toShown(field, dataset, datasets);
  return shown ? [shown] : toNamesakes(field, dataset, keys);
}

interface NamedKey {
  readonly dataset: string;
  readonly field: string;
  readonly type: string;
}

/** Keys of one column that are texts, by their names. */
function keysByName(all: readonly Dataset[]): ReadonlyMap<string, readonly NamedKey[]> {
  const keys = all.flatMap((dataset): NamedKey[] => {
    const [key, ...others] = dataset.fields.filter(({ primaryKey }) => primaryKey);
    const isOwn = key && others.length === 0 && key.family === 'text' && !everywhere.test(key.name);
    return isOwn ? [{ dataset: dataset.name, field: key.name, type: key.type }] : [];
  });
  return Map.groupBy(keys, ({ field }) => field.toLowerCase());
}

/** What a view shows under the same name and type, where it can be of one dataset only. */
function toShown(
  { name, type }: Field,
  { derivedFrom = [] }: Dataset,
  datasets: ReadonlyMap<string, Dataset>,
): Referring | undefined {
  const [origin, ...others] = derivedFrom.filter((from) =>
    datasets.get(from)?.fields.some((one) => one.name === name && one.type === type),
  );
  return origin !== undefined && others.length === 0
    ? { kind: 'view', dataset: origin, field: name }
    : undefined;
}

function toNamesakes(
  { name, type }: Field,
  dataset: Dataset,
  keys: ReadonlyMap<string, readonly NamedKey[]>,
): Referring[] {
  const others = (keys.get(name.toLowerCase()) ?? []).filter((one) => one.dataset !== dataset.name);
  const isTyped = others.every((one) => one.type === type);
  return isTyped ? others.map(({ dataset, field }) => ({ kind: 'namesake', dataset, field })) : [];
}
