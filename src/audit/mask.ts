import type { ClassifiedField } from '../core/classification.ts';
import type { AgeMeasurement } from '../core/evidence.ts';
import type { NameMask } from './names.ts';

/** Fields under the names that people may see. */
export function maskFields(
  fields: readonly ClassifiedField[],
  shown: (name: string) => string,
): ClassifiedField[] {
  return fields.map((field) => ({
    ...field,
    name: shown(field.name),
    ...(field.within !== undefined && { within: shown(field.within) }),
  }));
}

/** An age under the names that people may see. */
export function maskAge(age: AgeMeasurement, mask: NameMask): AgeMeasurement {
  return {
    ...age,
    dataset: mask.datasetName(age.source, age.dataset),
    ...(age.clock !== undefined && { clock: mask.fieldName(age.source, age.dataset, age.clock) }),
  };
}
