import type { Classification, ClassifiedField, EvidencePiece } from '../core/classification.ts';
import type { Dataset, Field, FieldReference } from '../core/dataset.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { printable } from '../core/place.ts';

interface Judged {
  readonly dataset: Dataset;
  readonly fields: readonly ClassifiedField[];
}

/** Foreign keys that refer to foreign keys, at most. */
const mostSteps = 5;

/**
 * How sure it is that the values are those of a key, as log-odds and as a share of the key's own confidence. The database sees
 * to a foreign key; of columns without one that are called and typed like the key of another table, four in five held what it does
 * (22 real sets).
 */
const sureness = {
  reference: { weight: 12, share: 1 },
  namesake: { weight: 6, share: 0.85 },
};

interface Reference {
  readonly to: FieldReference;
  readonly kind: keyof typeof sureness;
}

/** Names that keys have in every table. */
const everywhere = /^(?:_?id|uid|uuid|guid|pk|key|no|num|number|seq|idx|index|code|cd|name|nm|value|type)$/i;

/**
 * A foreign key holds what the key holds that it refers to: where that tells who somebody is (a login, an e-mail address, a
 * resident number), so does every column that refers to it, though by itself it is a key and no more. Many schemas declare no
 * foreign keys: a text called and typed like the key of one other table is taken for one. What a column was judged to hold by
 * itself stays. `all` are the datasets of one source.
 */
export function followReferences<T extends Judged>(all: readonly T[], items: ItemCatalogue): T[] {
  const known = new Map(all.map((one) => [one.dataset.name, one]));
  const keys = keysByName(all);
  return all.map((one) => {
    const references = new Map(
      one.dataset.fields.flatMap((field) => {
        const reference = referenceOf(field, one.dataset, keys);
        return reference ? [[field.name, reference] as const] : [];
      }),
    );
    if (references.size === 0) return one;
    const fields = one.fields.map((field) => {
      const reference = field.within === undefined ? references.get(field.name) : undefined;
      if (!reference || field.classification.item !== undefined) return field;
      const key = keyOf(reference.to, known);
      if (key?.item === undefined || items.get(key.item)?.identifying !== true) return field;
      return { ...field, classification: held(field.classification, key, reference) };
    });
    return { ...one, fields };
  });
}

interface NamedKey extends FieldReference {
  readonly type: string;
}

/** Keys of one column that are texts, by their names. */
function keysByName(all: readonly Judged[]): ReadonlyMap<string, readonly NamedKey[]> {
  const keys = all.flatMap(({ dataset }): NamedKey[] => {
    const [key, ...others] = dataset.fields.filter(({ primaryKey }) => primaryKey);
    const isOwn = key && others.length === 0 && key.family === 'text' && !everywhere.test(key.name);
    return isOwn ? [{ dataset: dataset.name, field: key.name, type: key.type }] : [];
  });
  return Map.groupBy(keys, ({ field }) => field.toLowerCase());
}

function referenceOf(
  { name, type, references }: Field,
  dataset: Dataset,
  keys: ReadonlyMap<string, readonly NamedKey[]>,
): Reference | undefined {
  if (references) return { to: references, kind: 'reference' };
  const [key, ...others] = (keys.get(name.toLowerCase()) ?? []).filter((one) => one.dataset !== dataset.name);
  return key && others.length === 0 && key.type === type ? { to: key, kind: 'namesake' } : undefined;
}

/** What the key at the end of a chain of references holds; undefined where it was not seen. */
function keyOf(from: FieldReference, known: ReadonlyMap<string, Judged>): Classification | undefined {
  let at: FieldReference | undefined = from;
  for (let step = 0; at && step < mostSteps; step++) {
    const { dataset, field }: FieldReference = at;
    const one = known.get(dataset);
    const key = one?.fields.find(({ name, within }) => name === field && within === undefined);
    if (!one || !key || key.classification.item !== undefined) return key?.classification;
    at = one.dataset.fields.find(({ name }) => name === field)?.references;
  }
  return undefined;
}

function held(own: Classification, key: Classification, { to, kind }: Reference): Classification {
  const { weight, share } = sureness[kind];
  const held = key.item === undefined ? {} : { item: key.item };
  const piece: EvidencePiece = { kind, by: printable(`${to.dataset}.${to.field}`), weight, ...held };
  return {
    ...own,
    ...held,
    confidence: key.confidence * share,
    unclear: key.unclear,
    runnersUp: [],
    evidence: [piece, ...own.evidence],
  };
}
