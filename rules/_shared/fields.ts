import type {
  ClassifiedField,
  DatasetEvidence,
  Evidence,
  Item,
  ItemCatalogue,
  PersonalField,
  Place,
  Text,
} from '../../src/sdk/index.ts';
import { percent } from './words.ts';

export function placeOf({ source, dataset }: DatasetEvidence, field?: ClassifiedField): Place {
  const place = { source, dataset: dataset.name };
  return field ? { ...place, field: field.name } : place;
}

/** Fields whose item is personal data of any class. Free text counts only where personal data was seen in it. */
export function personalFields(dataset: DatasetEvidence, items: ItemCatalogue): PersonalField[] {
  return dataset.fields.flatMap((field) => {
    const item = items.get(field.classification.item ?? '');
    if (!item || item.sensitivity === 'none' || item.key === 'free-text') return [];
    return [{ ...field, item }];
  });
}

/** How many values of an item the paths inside a column tell of, each in a field of its own. */
export function countInPaths({ fields }: DatasetEvidence, { name }: ClassifiedField, item: string): number {
  return fields
    .filter(({ within }) => within === name)
    .reduce(
      (sum, { classification: { item: whole, values, contains } }) =>
        sum + (whole === item ? values : (contains[item] ?? 0)),
      0,
    );
}

/** Items of personal data found inside the running text of a field, with the number of values that hold one. */
export function containedItems(
  field: ClassifiedField,
  items: ItemCatalogue,
): { item: Item; count: number }[] {
  return Object.entries(field.classification.contains).flatMap(([key, count]) => {
    const item = items.get(key);
    const personal = item && item.sensitivity !== 'none' && item.sensitivity !== 'context';
    return personal && count > 0 && key !== field.classification.item ? [{ item, count }] : [];
  });
}

/** Items beyond mere context: what makes the records of a dataset personal data at all. */
export function personalItems(dataset: DatasetEvidence, items: ItemCatalogue): Item[] {
  const whole = personalFields(dataset, items).map(({ item }) => item);
  const inText = dataset.fields.flatMap((field) => containedItems(field, items).map(({ item }) => item));
  return [...new Set([...whole, ...inText])].filter(({ sensitivity }) => sensitivity !== 'context');
}

const special: ReadonlySet<Item['sensitivity']> = new Set([
  'resident-number',
  'unique-identifier',
  'sensitive',
  'authentication',
  'financial',
]);

/** Items that the law protects wherever they stand. */
export function isProtected({ sensitivity }: Item): boolean {
  return special.has(sensitivity);
}

/** Items that point at a person by themselves, or that the law protects wherever they stand. */
export function isTelling(item: Item): boolean {
  return item.identifying || isProtected(item);
}

/** Columns that refer to records of people in the same source, with the name of the dataset they refer to. */
export function referencesToPeople(
  { source, dataset }: DatasetEvidence,
  { datasets, items }: Evidence,
): { column: string; people: string }[] {
  return dataset.fields.flatMap(({ name, references }) => {
    if (!references) return [];
    const target = datasets.find((one) => one.source === source && one.dataset.name === references.dataset);
    const people = target && personalItems(target, items).some(({ identifying }) => identifying);
    return people ? [{ column: name, people: target.dataset.name }] : [];
  });
}

/** True where a dataset's names, types or values were looked at. */
export function wasLookedAt({ outcome }: DatasetEvidence): boolean {
  return outcome.status !== 'failed' && outcome.status !== 'skipped';
}

/**
 * Tells which datasets only show records of others that were looked at themselves: views, replicas. Answers with the
 * names of those others, or with undefined for a dataset that stands for itself.
 */
export function derivations(evidence: Evidence): (dataset: DatasetEvidence) => readonly string[] | undefined {
  const key = (source: string, name: string) => JSON.stringify([source, name]);
  const seen = new Set(
    evidence.datasets.filter(wasLookedAt).map(({ source, dataset }) => key(source, dataset.name)),
  );
  return ({ source, dataset }) => {
    const bases = dataset.derivedFrom ?? [];
    return bases.length > 0 && bases.every((base) => seen.has(key(source, base))) ? bases : undefined;
  };
}

/** Datasets that hold records of their own, so that nothing is counted twice. */
export function ownDatasets(evidence: Evidence): DatasetEvidence[] {
  const derived = derivations(evidence);
  return evidence.datasets.filter((dataset) => !derived(dataset));
}

/** The items that a field may hold, best first, in words: `phone (62 %) or mobile phone (30 %)`. */
export function doubtWords({ classification }: ClassifiedField, items: ItemCatalogue): Text {
  const { item: best, confidence: sure, runnersUp } = classification;
  const first = best === undefined ? [] : [{ item: best, confidence: sure }];
  const candidates = [...first, ...runnersUp.slice(0, 2)].map(({ item, confidence }) => {
    const name = items.get(item)?.name ?? { en: item, ko: item };
    const sure = percent(confidence);
    return { en: `${name.en} (${sure.en})`, ko: `${name.ko}(${sure.ko})` };
  });
  return {
    en: candidates.map(({ en }) => en).join(' or '),
    ko: candidates.map(({ ko }) => ko).join(' 또는 '),
  };
}
