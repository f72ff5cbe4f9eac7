import type { ClassifiedField } from '../core/classification.ts';
import type { AgeMeasurement, DatasetEvidence } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
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

/** A dataset and its fields under the names that people may see. */
export function maskDataset(evidence: DatasetEvidence, mask: NameMask): DatasetEvidence {
  const { source, dataset } = evidence;
  const fields = maskFields(evidence.fields, (name) => mask.fieldName(source, dataset.name, name));
  return { ...evidence, dataset: mask.dataset(source, dataset), fields };
}

/** An age under the names that people may see. */
export function maskAge(age: AgeMeasurement, mask: NameMask): AgeMeasurement {
  return {
    ...age,
    dataset: mask.datasetName(age.source, age.dataset),
    ...(age.clock !== undefined && { clock: mask.fieldName(age.source, age.dataset, age.clock) }),
  };
}

/** A fact under the names that people may see. */
export function maskFact(fact: Fact, mask: NameMask): Fact {
  const { source, dataset } = fact;
  if (dataset === undefined) return fact;
  const shown = { ...fact, dataset: mask.datasetName(source, dataset) };
  return shown.kind === 'access' && shown.fields
    ? { ...shown, fields: shown.fields.map((name) => mask.fieldName(source, dataset, name)) }
    : shown;
}
