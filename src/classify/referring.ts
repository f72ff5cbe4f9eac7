import {
  type Classification,
  type ClassifiedField,
  isDecided,
  isReferring,
  type Referring,
} from '../core/classification.ts';
import type { Dataset, Field } from '../core/dataset.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { printable } from '../core/place.ts';
import type { Classifier } from './classifier.ts';
import { Board } from './judge/board.ts';
import { decide, lackOf } from './judge/decide.ts';
import { type Judged, withReferences } from './refers-to.ts';

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

/** Classified fields by the name of their dataset, all of one source. */
export type FieldsByDataset = ReadonlyMap<string, readonly ClassifiedField[]>;

interface Knowledge {
  readonly items: ItemCatalogue;
  /** Judges the key of a dataset that was not seen, by its name. */
  readonly classifier: Pick<Classifier, 'schemaOnly'>;
  /** The same datasets as people decided about them, where that is not in them already. */
  readonly decided?: readonly Judged[];
}

/**
 * A foreign key holds what the key holds that it refers to: where that tells who somebody is (a login, an e-mail address, a
 * resident number), so does every column that refers to it, though by itself it is a key and no more; and so does a view that
 * shows it. What a column was judged to hold by itself stays, and what people decided, about the key as well. `all` are the
 * datasets of one source.
 */
export function followReferences<T extends Judged>(all: readonly T[], knowledge: Knowledge): T[] {
  const { items, classifier, decided } = knowledge;
  const referring = withReferences(all);
  const datasets = new Map(all.map(({ dataset }) => [dataset.name, dataset]));
  const byName = (list: readonly Judged[]) => new Map(list.map((one) => [one.dataset.name, one.fields]));
  const followed = followKeys(byName(referring), {
    items,
    ...(decided && { decided: byName(withReferences(decided)) }),
    unseen: (key, { dataset, field }) => {
      const column = datasets.get(dataset)?.fields.find(({ name }) => name === field);
      return column && classifier.schemaOnly(bare(key, column))[0]?.classification;
    },
  });
  return referring.map((one) => ({ ...one, fields: followed.get(one.dataset.name)! }));
}

/** A dataset of which nothing is known but that its key is typed like what refers to it. */
function bare({ dataset, field: name }: Referring, { type, family, maxLength }: Field): Dataset {
  const field = { name, type, family, nullable: false, ...(maxLength !== undefined && { maxLength }) };
  return { name: dataset, path: [dataset], kind: 'table', fields: [field] };
}

interface KnownKeys {
  readonly items: ItemCatalogue;
  readonly decided?: FieldsByDataset;
  /** What a key that is not among the fields is judged to hold. */
  readonly unseen: (
    key: Referring,
    from: { readonly dataset: string; readonly field: string },
  ) => Classification | undefined;
}

/** The same for fields that tell themselves what they refer to. */
export function followKeys(
  all: FieldsByDataset,
  { items, decided = all, unseen }: KnownKeys,
): FieldsByDataset {
  return new Map(
    [...all].map(([dataset, fields]) => [
      dataset,
      fields.map((field) => {
        const { classification: own, refersTo = [] } = field;
        if (refersTo.length === 0 || own.item !== undefined || isDecided(own)) return field;
        const keys = refersTo.map((key) => keyOf(key, { dataset, field: field.name }, decided, unseen));
        return { ...field, classification: told(own, keys, refersTo, items) };
      }),
    ]),
  );
}

/** What the key at the end of a chain of references holds. */
function keyOf(
  to: Referring,
  from: { readonly dataset: string; readonly field: string },
  known: FieldsByDataset,
  unseen: KnownKeys['unseen'],
): Classification | undefined {
  let [at, before] = [to, from];
  for (let step = 0; step < mostSteps; step++) {
    const key = known.get(at.dataset)?.find(({ name, within }) => name === at.field && within === undefined);
    if (!key) return unseen(at, before);
    if (key.classification.item !== undefined || isDecided(key.classification)) return key.classification;
    const next = key.refersTo?.find(({ kind }) => kind !== 'namesake');
    if (!next) return undefined;
    [before, at] = [{ dataset: at.dataset, field: at.field }, next];
  }
  return undefined;
}

/** What a field holds for the sake of its keys: what they hold where all hold the same, else what it holds by itself. */
function told(
  own: Classification,
  keys: readonly (Classification | undefined)[],
  refersTo: readonly Referring[],
  items: ItemCatalogue,
): Classification {
  const telling = keys.flatMap((key) => (key && tells(key, items) ? [key] : []));
  if (telling.length === 0) return own;
  const [first] = telling;
  const { kind } = refersTo[0]!;
  const by = refersTo.map(({ dataset, field }) => printable(`${dataset}.${field}`)).join(', ');
  if (telling.length < keys.length || telling.some(({ item }) => item !== first!.item)) {
    const isAny = telling.some(({ item }) => item !== undefined);
    return isAny ? { ...own, evidence: [{ kind, by, weight: 0 }, ...own.evidence] } : own;
  }
  const { weight, share } = sureness[kind];
  const { item } = first!;
  const confidence = Math.min(...telling.map((key) => key.confidence)) * share;
  const alike = { ...own, confidence, runnersUp: [], unclear: telling.some(({ unclear }) => unclear) };
  if (item === undefined) return { ...alike, evidence: [{ kind, by, weight: -weight }, ...own.evidence] };
  // What speaks against a key by itself is outweighed.
  const enough = Math.max(weight, lackOf(item, own.evidence));
  return {
    ...alike,
    item,
    forms: kind === 'namesake' ? {} : formsLike(first!, own),
    evidence: [{ kind, by, weight: enough, item }, ...own.evidence],
  };
}

/** A key tells for others who somebody is, or that people decided it to be nothing personal. */
function tells(key: Classification, items: ItemCatalogue): boolean {
  if (key.item === undefined) return isDecided(key);
  return items.get(key.item)?.identifying === true;
}

/** Where all values of a key stand in one form, so do those that refer to it. */
function formsLike({ forms, values }: Classification, own: Classification): Classification['forms'] {
  const [form, ...others] = Object.entries(forms);
  const isOne = form && others.length === 0 && form[1] === values && values > 0 && own.values > 0;
  return isOne ? { [form[0]]: own.values } : {};
}

/** What a field was judged to hold before anybody decided about it and its references were followed. */
export function byItself(classification: Classification): Classification {
  const evidence = classification.evidence.filter(({ kind }) => kind !== 'decision' && !isReferring(kind));
  if (evidence.length === classification.evidence.length) return classification;
  const { item: _, ...rest } = classification;
  const { item, confidence, runnersUp, unclear } = decide(new Board(evidence));
  return {
    ...rest,
    ...(item !== undefined && { item }),
    confidence,
    runnersUp,
    unclear,
    forms: item === classification.item ? classification.forms : {},
    evidence,
  };
}
