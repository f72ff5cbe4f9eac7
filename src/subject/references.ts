import type { Dataset, Field, FieldReference } from '../core/dataset.ts';
import type { Cell, Reading, Source } from '../core/source.ts';

/** How far references are followed: a customer's orders, their parcels, and what refers to those. */
const mostSteps = 3;
const keysAtOnce = 500;
const mostKeys = 10_000;

/** What records are referred to by: the values of each field that other datasets refer to. */
export type Links = ReadonlyMap<string, readonly string[]>;

/** What a field refers to: the database says so, or it is known from what the field is called and holds. */
export type ReferencesOf = (dataset: Dataset, field: Field) => readonly FieldReference[];

/** Gives out each text by which a field refers once, and none by which the records were found in the field itself. */
export class Reached {
  private readonly asked = new Set<string>();
  private readonly isCompared: (dataset: string, field: string, text: string) => boolean;

  constructor(isCompared: (dataset: string, field: string, text: string) => boolean) {
    this.isCompared = isCompared;
  }

  fresh(dataset: string, field: string, texts: readonly string[]): string[] {
    return texts.filter((text) => {
      const one = JSON.stringify([dataset, field, text]);
      if (this.asked.has(one) || this.isCompared(dataset, field, text)) return false;
      this.asked.add(one);
      return true;
    });
  }
}

interface Start {
  readonly source: Source;
  readonly dataset: Dataset;
  readonly datasets: readonly Dataset[];
  /** Of the records found. */
  readonly links: Links;
  readonly referencesOf: ReferencesOf;
  /** Shared by all that is followed in a source. */
  readonly reached: Reached;
  readonly signal: AbortSignal;
  readonly keep?: (dataset: string, key: readonly Cell[]) => void;
}

export interface Referring {
  readonly name: string;
  readonly field: string;
  readonly records: number;
}

export interface References {
  readonly found: readonly Referring[];
  /** Datasets that refer to the records by several fields together. */
  readonly unfollowed: readonly { readonly name: string; readonly fields: readonly string[] }[];
}

/** Fields of a dataset that others refer to, and so have to be read to follow them. */
export function linkFields(
  dataset: Dataset,
  datasets: readonly Dataset[],
  referencesOf: ReferencesOf,
): Field[] {
  const named = new Set(
    datasets.flatMap((child) =>
      child.fields.flatMap((field) =>
        referencesOf(child, field).flatMap((to) => (to.dataset === dataset.name ? to.field : [])),
      ),
    ),
  );
  return dataset.fields.filter(({ name, unreadable }) => named.has(name) && !unreadable);
}

/** Gathers the links of records as they are read, up to a bound. */
export class LinkCollector {
  private readonly texts = new Map<string, Set<string>>();

  add(field: string, cell: Cell): void {
    const own = this.texts.get(field) ?? new Set();
    this.texts.set(field, own);
    if (cell !== null && own.size < mostKeys) own.add(cell);
  }

  result(): Links {
    return new Map([...this.texts].map(([field, texts]) => [field, [...texts]]));
  }
}

/** Records that refer, through keys of one field, to those found, and to those in turn. */
export async function followReferences(start: Start): Promise<References> {
  const { source, dataset, datasets, links, referencesOf, reached, keep } = start;
  if (!source.select) return { found: [], unfollowed: [] };
  const found: Referring[] = [];
  const unfollowed: { name: string; fields: readonly string[] }[] = [];
  const seen = new Set<string>();
  let front = [{ dataset, links }];
  for (let step = 0; step < mostSteps && front.length > 0; step++) {
    const next: typeof front = [];
    for (const parent of front)
      for (const child of datasets) {
        if (child.name === dataset.name || child.unreadable || child.derivedFrom) continue;
        const fields = referringFields(child, parent.dataset, referencesOf);
        if (isComposite(fields, parent.dataset)) {
          const name = JSON.stringify([child.name, parent.dataset.name]);
          if (!seen.has(name))
            unfollowed.push({ name: child.name, fields: fields.map(({ field }) => field.name) });
          seen.add(name);
          continue;
        }
        for (const { field, key } of fields) {
          const texts = reached.fresh(child.name, field.name, parent.links.get(key) ?? []);
          if (texts.length === 0) continue;
          const { records, links: own } = await refer({ ...start, child, field, texts, keep });
          if (records === 0) continue;
          found.push({ name: child.name, field: field.name, records });
          next.push({ dataset: child, links: own });
        }
      }
    front = next;
  }
  return { found, unfollowed };
}

/** Names of the datasets, and of those that refer to them as far as references are followed. */
export function reachableFrom(
  start: readonly Dataset[],
  datasets: readonly Dataset[],
  referencesOf: ReferencesOf,
): ReadonlySet<string> {
  const reached = new Set(start.map(({ name }) => name));
  for (let step = 0; step < mostSteps; step++) {
    const next = datasets.filter((child) =>
      child.fields.some((field) => referencesOf(child, field).some(({ dataset }) => reached.has(dataset))),
    );
    for (const { name } of next) reached.add(name);
  }
  return reached;
}

interface ReferringField {
  readonly field: Field;
  /** The field of the parent that it refers to. */
  readonly key: string;
}

function referringFields(child: Dataset, parent: Dataset, referencesOf: ReferencesOf): ReferringField[] {
  return child.fields.flatMap((field) =>
    field.unreadable
      ? []
      : referencesOf(child, field).flatMap((to) =>
          to.dataset === parent.name ? [{ field, key: to.field }] : [],
        ),
  );
}

/** Whether the fields are the parts of one foreign key: they refer to different fields of a key of several. */
function isComposite(fields: readonly ReferringField[], parent: Dataset): boolean {
  const keys = parent.fields.filter(({ primaryKey }) => primaryKey).map(({ name }) => name);
  const named = new Set(fields.map(({ key }) => key));
  return keys.length > 1 && keys.every((key) => named.has(key));
}

interface Reference extends Pick<Start, 'source' | 'datasets' | 'referencesOf' | 'signal'> {
  readonly child: Dataset;
  readonly field: Field;
  readonly texts: readonly string[];
  readonly keep: Start['keep'];
}

async function refer({
  source,
  datasets,
  referencesOf,
  signal,
  child,
  field,
  texts,
  keep,
}: Reference): Promise<{ records: number; links: Links }> {
  const keyFields = child.fields.filter((one) => one.primaryKey && !one.unreadable);
  const linked = linkFields(child, datasets, referencesOf);
  const fields = [...new Map([...keyFields, ...linked].map((one) => [one.name, one])).values()];
  const links = new LinkCollector();
  let records = 0;
  for (let from = 0; from < texts.length; from += keysAtOnce) {
    const holding = [{ field: field.name, texts: texts.slice(from, from + keysAtOnce) }];
    const reading: Reading = await source.select!(child, {
      fields,
      selection: { holding },
      clip: 1_024,
      signal,
    });
    for await (const { rows, columns } of reading.batches) {
      records += rows;
      const at = (name: string) => columns[fields.findIndex((one) => one.name === name)];
      for (let row = 0; row < rows && columns.length > 0; row++) {
        if (keyFields.length > 0)
          keep?.(
            child.name,
            keyFields.map(({ name }) => at(name)?.[row] ?? null),
          );
        for (const { name } of linked) links.add(name, at(name)?.[row] ?? null);
      }
    }
  }
  return { records, links: links.result() };
}
