import type { Classification, ClassifiedField } from '../core/classification.ts';
import type { AgeMeasurement, DatasetEvidence } from '../core/evidence.ts';
import type { Fact } from '../core/fact.ts';
import type { NameMask } from './names.ts';

/** Fields under the names that people may see. */
export function maskFields(
  fields: readonly ClassifiedField[],
  shown: (name: string) => string,
): ClassifiedField[] {
  return fields.map((field) => {
    const name = shown(field.name);
    return {
      ...field,
      name,
      ...(field.within !== undefined && { within: shown(field.within) }),
      ...(name !== field.name && { classification: withoutWords(field.classification, field.name, name) }),
    };
  });
}

/** A dataset and its fields under the names that people may see. */
export function maskDataset(evidence: DatasetEvidence, mask: NameMask): DatasetEvidence {
  const { source, dataset } = evidence;
  const fields = maskFields(evidence.fields, (name) => mask.fieldName(source, dataset.name, name));
  return { ...evidence, dataset: mask.dataset(source, dataset), fields };
}

/** What a name's own words told is told without those that are masked in it. */
function withoutWords(classification: Classification, name: string, shown: string): Classification {
  const [hidden, seen] = [name.toLowerCase(), shown.toLowerCase()];
  const mask = (by: string) =>
    by.replace(words, (word) => (hidden.includes(word) && !seen.includes(word) ? '…' : word));
  return {
    ...classification,
    evidence: classification.evidence.map((piece) => ({ ...piece, by: mask(piece.by) })),
  };
}

const words = /[\p{L}\d]+/gu;

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
