import type { Dataset, Field } from '../core/dataset.ts';
import type { DestructionStep } from '../core/destruction.ts';

/** Names of keys that say nothing of what they number: two datasets that have one are not thereby alike. */
const anonymous = /^(?:id|no|nr|num|seq|idx|key|pk|uuid|guid|code|rowid|일련번호|번호|순번)$/i;

/** Share of the names of fields from which on a dataset looks like a copy. */
const alike = 0.8;

export interface Original {
  readonly step: DestructionStep;
  readonly dataset: Dataset;
  /** The source it lies in. */
  readonly home: string;
}

/** A field that may hold the same keys; `sure` where finding them there means the same records. */
export interface Copy {
  readonly copy: Dataset;
  readonly field: Field;
  readonly sure: boolean;
  /** Neither refers to the dataset nor looks like it: the same key may stand in a record of its own right. */
  readonly apart: boolean;
}

/**
 * Fields in which the keys of destroyed records may stand: foreign keys to the dataset, fields of the key's own name, and the key
 * of datasets that look like copies of it, exports among them.
 */
export function copiesOf(
  { step, dataset, home }: Original,
  source: string,
  datasets: readonly Dataset[],
): Copy[] {
  // Numbers of a nameless key stand in any table: that they are the same says little.
  const [key, ...more] = step.keyFields;
  if (key === undefined || more.length > 0) return [];
  return datasets.flatMap((copy) => {
    const same = source === home && copy.name === dataset.name;
    const shows = source === home && (copy.derivedFrom ?? []).includes(dataset.name);
    if (same || shows || copy.unreadable) return [];
    const fields = copy.fields.filter((field) => {
      if (field.unreadable) return false;
      if (source === home && field.references?.dataset === dataset.name) return true;
      const named = field.name.toLowerCase() === key.toLowerCase();
      return named && (!anonymous.test(key) || isAlike(copy, dataset));
    });
    const sure = !anonymous.test(key) || dataset.fields.find(({ name }) => name === key)?.family !== 'number';
    return fields.map((field) => {
      const refers = source === home && field.references?.dataset === dataset.name;
      return { copy, field, sure: sure || refers, apart: !refers && !isAlike(copy, dataset) };
    });
  });
}

function isAlike(copy: Dataset, dataset: Dataset): boolean {
  const names = new Set(copy.fields.map(({ name }) => name.toLowerCase()));
  const shared = dataset.fields.filter(({ name }) => names.has(name.toLowerCase())).length;
  return shared / Math.max(dataset.fields.length, 1) >= alike;
}

/** The field by which a system marks records as deleted instead of removing them, by its name. */
export function softDeleteField(dataset: Dataset): string | undefined {
  const mark =
    /^(?:(?:is_?)?deleted(?:_?(?:at|on|date|yn|flag|time))?|del_?(?:yn|flag|dt|date)|삭제(?:일시|여부|일자)?)$/i;
  return dataset.fields.find(({ name }) => mark.test(name))?.name;
}
