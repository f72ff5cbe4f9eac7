import type { Classification, ClassifiedField, EvidencePiece } from '../core/classification.ts';
import type { Dataset, Field, FieldReference } from '../core/dataset.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { printable } from '../core/place.ts';
import type { Classifier } from './classifier.ts';

interface Judged {
  readonly dataset: Dataset;
  readonly fields: readonly ClassifiedField[];
}

/** Foreign keys that refer to foreign keys, at most. */
const mostSteps = 5;

/**
 * How sure it is that the values are those of a key, as log-odds and as a share of the key's own confidence. The database sees
 * to a foreign key, and a view shows what the table has under the same name and type; of columns without either that are called
 * and typed like the key of another table, four in five held what it does (22 real sets).
 */
const sureness = {
  reference: { weight: 12, share: 1 },
  view: { weight: 10, share: 1 },
  namesake: { weight: 6, share: 0.85 },
};

interface Reference {
  readonly to: FieldReference;
  readonly kind: keyof typeof sureness;
}

interface Knowledge {
  readonly items: ItemCatalogue;
  /** Judges the key of a dataset that was not seen, by its name. */
  readonly classifier: Pick<Classifier, 'schemaOnly'>;
  /** The same datasets as people decided about them, where that is not in them already. */
  readonly decided?: readonly Judged[];
}

/** Names that keys have in every table. */
const everywhere = /^(?:_?id|uid|uuid|guid|pk|key|no|num|number|seq|idx|index|code|cd|name|nm|value|type)$/i;

/**
 * A foreign key holds what the key holds that it refers to: where that tells who somebody is (a login, an e-mail address, a
 * resident number), so does every column that refers to it, though by itself it is a key and no more; and so does a view that
 * shows it. Many schemas declare no foreign keys: a text called and typed like the key of one other table is taken for one.
 * What a column was judged to hold by itself stays, and what people decided, about the key as well. `all` are the datasets of
 * one source.
 */
export function followReferences<T extends Judged>(all: readonly T[], knowledge: Knowledge): T[] {
  const keys = keysByName(all);
  const datasets = new Map(all.map(({ dataset }) => [dataset.name, dataset]));
  const known = new Map((knowledge.decided ?? all).map((one) => [one.dataset.name, one]));
  const referenceOf = (field: Field, dataset: Dataset) =>
    toDeclared(field) ?? toShown(field, dataset, datasets) ?? toNamesake(field, dataset, keys);
  return all.map((one) => {
    const references = new Map(
      one.dataset.fields.flatMap((field) => {
        const reference = referenceOf(field, one.dataset);
        return reference ? [[field.name, { field, ...reference }] as const] : [];
      }),
    );
    if (references.size === 0) return one;
    const fields = one.fields.map((field) => {
      const reference = field.within === undefined ? references.get(field.name) : undefined;
      const { classification } = field;
      if (!reference || classification.item !== undefined || isDecided(classification)) return field;
      const key = keyOf(
        reference,
        known,
        knowledge.classifier,
        (at, dataset) => toDeclared(at) ?? toShown(at, dataset, datasets),
      );
      if (key?.item === undefined || knowledge.items.get(key.item)?.identifying !== true) return field;
      return { ...field, classification: held(classification, key, reference) };
    });
    return { ...one, fields };
  });
}

const isDecided = ({ evidence }: Classification): boolean => evidence.some(({ kind }) => kind === 'decision');

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

function toDeclared({ references }: Field): Reference | undefined {
  return references && { to: references, kind: 'reference' };
}

/** What a view shows under the same name and type, where it can be of one dataset only. */
function toShown(
  { name, type }: Field,
  { derivedFrom = [] }: Dataset,
  datasets: ReadonlyMap<string, Dataset>,
): Reference | undefined {
  const [origin, ...others] = derivedFrom.filter((from) =>
    datasets.get(from)?.fields.some((one) => one.name === name && one.type === type),
  );
  return origin !== undefined && others.length === 0
    ? { to: { dataset: origin, field: name }, kind: 'view' }
    : undefined;
}

function toNamesake(
  { name, type }: Field,
  dataset: Dataset,
  keys: ReadonlyMap<string, readonly NamedKey[]>,
): Reference | undefined {
  const [key, ...others] = (keys.get(name.toLowerCase()) ?? []).filter((one) => one.dataset !== dataset.name);
  return key && others.length === 0 && key.type === type ? { to: key, kind: 'namesake' } : undefined;
}

/** What the key at the end of a chain of references holds; a key that was not seen is judged by its name. */
function keyOf(
  { to, field }: Reference & { readonly field: Field },
  known: ReadonlyMap<string, Judged>,
  classifier: Knowledge['classifier'],
  next: (field: Field, dataset: Dataset) => Reference | undefined,
): Classification | undefined {
  let at: FieldReference | undefined = to;
  for (let step = 0; at && step < mostSteps; step++) {
    const { dataset, field: called }: FieldReference = at;
    const one = known.get(dataset);
    const key = one?.fields.find(({ name, within }) => name === called && within === undefined);
    if (!one || !key) return classifier.schemaOnly(bare(dataset, called, field))[0]?.classification;
    if (key.classification.item !== undefined || isDecided(key.classification)) return key.classification;
    const column: Field | undefined = one.dataset.fields.find(({ name }) => name === called);
    at = column && next(column, one.dataset)?.to;
  }
  return undefined;
}

/** A dataset of which nothing is known but that its key is typed like what refers to it. */
function bare(dataset: string, key: string, { type, family, maxLength }: Field): Dataset {
  const field = { name: key, type, family, nullable: false, ...(maxLength !== undefined && { maxLength }) };
  return { name: dataset, path: [dataset], kind: 'table', fields: [field] };
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
