import type { Dataset, Field, FieldReference } from '../core/dataset.ts';
import type { Run, RunDataset } from '../core/run.ts';
import type { Cell, Source } from '../core/source.ts';
import type { SubjectPlace, Unsearched } from '../core/subject.ts';
import type { Text } from '../core/text.ts';
import type { Columns } from './columns.ts';
import type { Found } from './found.ts';
import { NamedSubjects } from './named.ts';
import { Reached, type ReferencesOf } from './references.ts';
import type { SubjectFields } from './subject-fields.ts';

/** A dataset that was read, and what was found in it. */
export interface Met {
  readonly dataset: Dataset;
  readonly columns: Columns;
  readonly found: Found;
  /** Asked for the usual spellings alone. */
  readonly spelt: boolean;
}

/** A source that is open, and all that was learnt of it so far. */
export class Opened {
  readonly id: string;
  readonly source: Source;
  readonly datasets: readonly Dataset[];
  /** Names of datasets in which was looked. */
  readonly searched = new Set<string>();
  readonly found: SubjectPlace[] = [];
  readonly unsearched: Unsearched[] = [];
  /** The same by dataset. */
  private readonly passed = new Map<string, Unsearched[]>();
  /** Datasets whose records were looked for by the number of the person. */
  readonly answered = new Set<string>();
  readonly met = new Map<string, Met>();
  /** What refers to the records is followed once it is known where they were found by themselves. */
  readonly reached: Reached;
  readonly referencesOf: ReferencesOf;
  private readonly inventory: Run;
  private readonly named = new Map<string, NamedSubjects>();
  private readonly subjects: ReadonlyMap<string, readonly string[]>;

  constructor(
    id: string,
    source: Source,
    datasets: readonly Dataset[],
    inventory: Run,
    declared: SubjectFields,
  ) {
    this.id = id;
    this.source = source;
    this.datasets = datasets;
    this.inventory = inventory;
    this.referencesOf = referencesIn(inventory, id);
    this.subjects = subjectsIn(id, datasets, declared, this.referencesOf);
    this.reached = new Reached((dataset, field, text) => {
      const met = this.met.get(dataset);
      return met?.found.compares(field, text, met.spelt) ?? false;
    });
  }

  /** What its fields were classified as. */
  inventoryOf({ name }: Dataset): RunDataset | undefined {
    return this.inventory.datasets.find((one) => one.source === this.id && one.name === name);
  }

  /** Names of the fields that name data subjects, be they there or not. */
  subjectsOf({ name }: Dataset): readonly string[] {
    return this.subjects.get(name) ?? [];
  }

  namedIn(dataset: Dataset): NamedSubjects {
    const known = this.named.get(dataset.name);
    if (known) return known;
    const names = this.subjectsOf(dataset);
    const fields = dataset.fields.filter(({ name, unreadable }) => names.includes(name) && !unreadable);
    const made = new NamedSubjects(dataset, fields);
    this.named.set(dataset.name, made);
    return made;
  }

  pass(dataset: Dataset, fields: readonly (Field | string)[], why: Text): void {
    const names = fields.map((field) => (typeof field === 'string' ? field : field.name));
    const earlier = this.passed.get(dataset.name) ?? [];
    this.passed.set(dataset.name, earlier);
    if (earlier.some((one) => one.why.en === why.en && names.every((name) => one.fields.includes(name))))
      return;
    const one = { source: this.id, dataset: dataset.name, fields: names, why };
    earlier.push(one);
    this.unsearched.push(one);
  }
}

/** Foreign keys; and where there are none, keys that fields are called like and hold the same as. */
function referencesIn({ datasets }: Run, source: string): ReferencesOf {
  const namesakes = new Map(
    datasets
      .filter((one) => one.source === source)
      .flatMap(({ name, fields }) =>
        fields.flatMap(({ name: field, within, refersTo = [], classification: { item } }) =>
          within === undefined && item !== undefined && refersTo[0]?.kind === 'namesake'
            ? [[JSON.stringify([name, field]), refersTo] as const]
            : [],
        ),
      ),
  );
  return (dataset, { name, references }) =>
    references ? [references] : (namesakes.get(JSON.stringify([dataset.name, name])) ?? []);
}

/** The fields of other datasets of which a view shows one under their own name. */
export function shownBy(
  { derivedFrom = [] }: Dataset,
  field: string,
  datasets: readonly Dataset[],
): FieldReference[] {
  const bases = datasets.filter(({ name }) => derivedFrom.includes(name));
  const holding = bases.filter(({ fields }) => fields.some(({ name }) => name === field));
  return holding.map(({ name }) => ({ dataset: name, field }));
}

/** By dataset: a field to which one refers that names data subjects, or that shows one, names them too. */
function subjectsIn(
  source: string,
  datasets: readonly Dataset[],
  declared: SubjectFields,
  referencesOf: ReferencesOf,
): Map<string, readonly string[]> {
  const byName = new Map(datasets.map((dataset) => [dataset.name, dataset]));
  const subjects = new Map<string, string[]>(datasets.map(({ name }) => [name, []]));
  const note = (name: string, field: string): void => {
    const [dataset, names] = [byName.get(name), subjects.get(name)];
    if (!dataset || !names || names.includes(field)) return;
    names.push(field);
    const found = dataset.fields.find((one) => one.name === field);
    const origins = found ? [...referencesOf(dataset, found), ...shownBy(dataset, field, datasets)] : [];
    for (const to of origins) note(to.dataset, to.field);
  };
  for (const { name } of datasets) for (const { field } of declared.of(source, name)) note(name, field);
  return subjects;
}

/** Takes the key of each record found; undefined where its dataset has none, or has too many to be gathered. */
export type Keep = (place: { source: string; dataset: string }, key: readonly Cell[] | undefined) => void;
