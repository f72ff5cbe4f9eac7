import type { ClassifiedField, Referring } from '../core/classification.ts';
import type { Dataset, Field } from '../core/dataset.ts';

export interface Judged {
  readonly dataset: Dataset;
  readonly fields: readonly ClassifiedField[];
}

const everywhere = /^(?:_?id|uid|uuid|guid|pk|key|no|num|number|seq|idx|index|code|cd|name|nm|value|type)$/i;

/** Whether keys are called so in every table: two of the name say nothing of one another. */
export const isCalledAlike = (name: string): boolean => everywhere.test(name);

/**
 * The fields of the datasets of one source, each with the keys that it refers to: that of its foreign key, the column that a view
 * shows, or, as many schemas declare no foreign keys, the keys of other tables that are called and typed like it. Inside nested values
 * nothing but a text and its name tells.
 */
export function withReferences<T extends Judged>(all: readonly T[]): T[] {
  const keys = textKeys(all.map(({ dataset }) => dataset));
  const byName = Map.groupBy(keys, ({ field }) => field.toLowerCase());
  const byWords = Map.groupBy(keys, ({ field }) => squeezed(field));
  const datasets = new Map(all.map(({ dataset }) => [dataset.name, dataset]));
  return all.map((one) => {
    const columns = new Map(one.dataset.fields.map((field) => [field.name, field]));
    const referencesOf = ({ name, within }: ClassifiedField): Referring[] => {
      if (within !== undefined)
        return namesInPath(name).flatMap((called) => toKeys(byWords.get(called), one.dataset));
      const column = columns.get(name);
      return column ? ofColumn(column, one.dataset, datasets, byName) : [];
    };
    const fields = one.fields.map((field) => {
      const refersTo = referencesOf(field);
      return refersTo.length > 0 ? { ...field, refersTo } : field;
    });
    return { ...one, fields };
  });
}

/**
 * Whether a path inside a column's values is called like the key of one of the datasets: `member_cd` is `payload.memberCd` in JSON, and
 * `memberCds[]` where there are several.
 */
export function keyPaths(datasets: readonly Dataset[]): (path: string) => boolean {
  const names = new Set(textKeys(datasets).map(({ field }) => squeezed(field)));
  return (path) => names.size > 0 && namesInPath(path).some((name) => names.has(name));
}

/** A name without what stands between its words, in lower case. */
export const squeezed = (name: string): string => name.toLowerCase().replace(/[-_ ]/g, '');

/** What the values of a path may be called: its last part, of a list each of them. */
function namesInPath(path: string): string[] {
  const last = squeezed(path.slice(path.lastIndexOf('.') + 1));
  if (!last.endsWith('[]')) return [last];
  const list = last.slice(0, -2);
  return list.endsWith('s') ? [list, list.slice(0, -1)] : [list];
}

function ofColumn(
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

/** Keys of one column that are texts. */
function textKeys(all: readonly Dataset[]): NamedKey[] {
  return all.flatMap((dataset): NamedKey[] => {
    const [key, ...others] = dataset.fields.filter(({ primaryKey }) => primaryKey);
    const isOwn = key && others.length === 0 && key.family === 'text' && !isCalledAlike(key.name);
    return isOwn ? [{ dataset: dataset.name, field: key.name, type: key.type }] : [];
  });
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
  return others.every((one) => one.type === type) ? toKeys(others, dataset) : [];
}

const toKeys = (keys: readonly NamedKey[] = [], { name }: Dataset): Referring[] =>
  keys
    .filter(({ dataset }) => dataset !== name)
    .map(({ dataset, field }) => ({ kind: 'namesake', dataset, field }));
