import type { Classification, ClassifiedField } from '../core/classification.ts';
import type { Dataset, FieldReference } from '../core/dataset.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { printable } from '../core/place.ts';

interface Judged {
  readonly dataset: Dataset;
  readonly fields: readonly ClassifiedField[];
}

/** Foreign keys that refer to foreign keys, at most. */
const mostSteps = 5;

/** Log-odds: that the values are the other's is no guess, the database sees to it. */
const weight = 12;

/**
 * A foreign key holds what the key holds that it refers to: where that tells who somebody is (a login, an e-mail address, a
 * resident number), so does every column that refers to it, though by itself it is a key and no more. What a column was
 * judged to hold by itself stays. `all` are the datasets of one source.
 */
export function followReferences<T extends Judged>(all: readonly T[], items: ItemCatalogue): T[] {
  const known = new Map(all.map((one) => [one.dataset.name, one]));
  return all.map((one) => {
    const references = new Map(
      one.dataset.fields.flatMap(({ name, references: to }) => (to ? [[name, to] as const] : [])),
    );
    if (references.size === 0) return one;
    const fields = one.fields.map((field) => {
      const to = field.within === undefined ? references.get(field.name) : undefined;
      if (!to || field.classification.item !== undefined) return field;
      const end = keyOf(to, known);
      if (end === undefined || items.get(end.item)?.identifying !== true) return field;
      return { ...field, classification: held(field.classification, end, to) };
    });
    return { ...one, fields };
  });
}

interface Key {
  readonly item: string;
  readonly classification: Classification;
}

/** What the key holds at the end of a chain of references; undefined where it holds nothing, or was not seen. */
function keyOf(from: FieldReference, known: ReadonlyMap<string, Judged>): Key | undefined {
  let at: FieldReference | undefined = from;
  for (let step = 0; at && step < mostSteps; step++) {
    const { dataset, field }: FieldReference = at;
    const one = known.get(dataset);
    const key = one?.fields.find(({ name, within }) => name === field && within === undefined);
    if (!one || !key) return undefined;
    const { item } = key.classification;
    if (item !== undefined) return { item, classification: key.classification };
    at = one.dataset.fields.find(({ name }) => name === field)?.references;
  }
  return undefined;
}

function held(own: Classification, { item, classification }: Key, to: FieldReference): Classification {
  return {
    ...own,
    item,
    confidence: classification.confidence,
    unclear: classification.unclear,
    runnersUp: [],
    evidence: [
      { kind: 'reference', by: printable(`${to.dataset}.${to.field}`), item, weight },
      ...own.evidence,
    ],
  };
}
