import type { Dataset, Field, FieldReference } from '../core/dataset.ts';
import { GamsaError } from '../core/error.ts';
import type { Cell, Reading, Source } from '../core/source.ts';
import type { Text } from '../core/text.ts';
import { costOf } from './cost.ts';
import { notSearched } from './unsearched.ts';

/** How far references are followed: a customer's orders, their parcels, and what refers to those. */
const mostSteps = 3;
const keysAtOnce = 500;
export const mostKeys = 10_000;

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
      if (this.has(dataset, field, text)) return false;
      this.note(dataset, field, text);
      return true;
    });
  }

  has(dataset: string, field: string, text: string): boolean {
    return this.asked.has(JSON.stringify([dataset, field, text])) || this.isCompared(dataset, field, text);
  }

  note(dataset: string, field: string, text: string): void {
    this.asked.add(JSON.stringify([dataset, field, text]));
  }
}

/** Hears of each record that is reached, with the fields that it asks for besides. */
export interface Visitor {
  readonly fieldsOf: (dataset: Dataset) => readonly Field[];
  readonly visit: (dataset: Dataset, by: Field, cell: (name: string) => Cell) => void;
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
  /** Whatever it costs. */
  readonly full: boolean;
  readonly signal: AbortSignal;
  readonly visitor: Visitor;
}

export interface Referring {
  readonly name: string;
  readonly field: string;
  readonly records: number;
}

export interface References {
  readonly found: readonly Referring[];
  /** What was not followed, or not to its end, and why. */
  readonly left: readonly Left[];
}

export interface Left {
  readonly name: string;
  readonly fields: readonly string[];
  readonly why: Text;
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
  /** Fields that hold more than was gathered. */
  readonly cut = new Set<string>();
  private readonly texts = new Map<string, Set<string>>();

  add(field: string, cell: Cell): void {
    const own = this.texts.get(field) ?? new Set();
    this.texts.set(field, own);
    if (cell === null || own.has(cell)) return;
    if (own.size < mostKeys) own.add(cell);
    else this.cut.add(field);
  }

  result(): Links {
    return new Map([...this.texts].map(([field, texts]) => [field, [...texts]]));
  }
}

/** Records that refer, through keys of one field, to those found, and to those in turn. */
export async function followReferences(start: Start): Promise<References> {
  const { dataset, referencesOf, reached } = start;
  const found: Referring[] = [];
  const left = new Map<string, Left>();
  const leave = (name: string, fields: readonly Field[], why: Text) => {
    const one = { name, fields: fields.map((field) => field.name), why };
    left.set(JSON.stringify(one), one);
  };
  let front = [{ dataset, links: start.links }];
  for (let step = 0; front.length > 0; step++) {
    const next: typeof front = [];
    for (const parent of front)
      for (const child of childrenOf(parent.dataset, start)) {
        const fields = referringFields(child, parent.dataset, referencesOf);
        if (isComposite(fields, parent.dataset)) {
          leave(
            child.name,
            fields.map(({ field }) => field),
            notSearched.together,
          );
          continue;
        }
        for (const { field, key } of fields) {
          const texts = parent.links.get(key) ?? [];
          if (step === mostSteps) {
            if (texts.some((text) => !reached.has(child.name, field.name, text)))
              leave(child.name, [field], notSearched.steps(mostSteps));
            continue;
          }
          const { records, links, why } = await refer(start, child, field, texts);
          if (why) leave(child.name, [field], why);
          if (records === 0) continue;
          found.push({ name: child.name, field: field.name, records });
          if (links.cut.size > 0)
            leave(child.name, linkFieldsNamed(child, links.cut), notSearched.keys(mostKeys));
          next.push({ dataset: child, links: links.result() });
        }
      }
    front = next;
  }
  return { found, left: [...left.values()] };
}

const linkFieldsNamed = ({ fields }: Dataset, names: ReadonlySet<string>): Field[] =>
  fields.filter(({ name }) => names.has(name));

/** Datasets whose records may refer to those of another. What refers to its own dataset where it all began is about others. */
function childrenOf(parent: Dataset, { dataset, datasets, referencesOf }: Start): Dataset[] {
  return datasets.filter(
    (child) =>
      child.name !== dataset.name &&
      !child.unreadable &&
      !child.derivedFrom &&
      referringFields(child, parent, referencesOf).length > 0,
  );
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

/** `why`: they could not be looked for, or not to the end. */
async function refer(
  { source, datasets, referencesOf, reached, full, signal, visitor }: Start,
  child: Dataset,
  field: Field,
  all: readonly string[],
): Promise<{ records: number; links: LinkCollector; why?: Text }> {
  const linked = linkFields(child, datasets, referencesOf);
  const fields = distinct([...visitor.fieldsOf(child), ...linked]);
  const links = new LinkCollector();
  let records = 0;
  const texts = reached.fresh(child.name, field.name, all);
  const chunks = Array.from({ length: Math.ceil(texts.length / keysAtOnce) }, (_, index) => [
    { field: field.name, texts: texts.slice(index * keysAtOnce, (index + 1) * keysAtOnce) },
  ]);
  try {
    for (const holding of chunks) {
      const cost = await costOf(source, child, holding);
      if (!source.select || (cost === 'long' && !full)) return { records, links, why: notSearched.walk };
      const request = { fields, selection: { holding }, clip: 1_024, signal };
      for await (const { cell } of recordsOf(await source.select(child, request), fields)) {
        records++;
        visitor.visit(child, field, cell);
        for (const { name } of linked) links.add(name, cell(name));
      }
    }
  } catch (error) {
    if (!(error instanceof GamsaError)) throw error;
    return { records, links, why: error.text };
  }
  return { records, links };
}

/** The records of a reading of these fields, each by the names of the fields. */
export async function* recordsOf(
  { batches }: Reading,
  fields: readonly Field[],
): AsyncGenerator<{ cell: (name: string) => Cell }> {
  const at = new Map(fields.map(({ name }, index) => [name, index]));
  for await (const { rows, columns } of batches)
    for (let row = 0; row < rows; row++) yield { cell: (name) => columns[at.get(name) ?? -1]?.[row] ?? null };
}

export const distinct = (fields: readonly Field[]): Field[] => [
  ...new Map(fields.map((one) => [one.name, one])).values(),
];
