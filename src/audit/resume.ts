import type { CountedLine, LookedLine } from '../core/checkpoint.ts';
import { type Dataset, isPassing } from '../core/dataset.ts';
import type { AgeMeasurement, DatasetEvidence } from '../core/evidence.ts';
import { maskAge, maskFields } from './mask.ts';
import type { NameMask } from './names.ts';

/** Where an audit keeps what it finished, and finds what an earlier one did. */
export interface Checkpoint {
  /** When the audit that is taken up was begun; undefined for one that begins. */
  readonly resumed?: string;
  readonly looked: (source: string, dataset: string) => LookedLine | undefined;
  readonly counted: (source: string, dataset: string) => CountedLine | undefined;
  readonly keep: (line: LookedLine | CountedLine) => void;
}

type Looked = Pick<DatasetEvidence, 'fields' | 'outcome'>;

/** A dataset that was looked at to the end; undefined for one that has to be looked at again. */
export function toLooked(
  source: string,
  dataset: Dataset,
  { fields, outcome }: Looked,
  mask: NameMask,
): LookedLine | undefined {
  if (outcome.status === 'failed' || outcome.status === 'skipped') return undefined;
  return {
    source,
    dataset: mask.datasetName(source, dataset.name),
    types: dataset.fields.map(({ type }) => type),
    outcome,
    fields: maskFields(fields, (name) => mask.fieldName(source, dataset.name, name)),
  };
}

/** The same under the dataset's own names; undefined where its columns are no longer those of then. */
export function fromLooked({ fields, types, outcome }: LookedLine, dataset: Dataset): Looked | undefined {
  const columns = fields.filter(({ within }) => within === undefined);
  const same =
    columns.length === dataset.fields.length &&
    types.length === dataset.fields.length &&
    dataset.fields.every(({ type }, index) => type === types[index]);
  if (!same) return undefined;
  // A name may have been masked: columns are told by their place.
  const own = new Map(columns.map(({ name }, index) => [name, dataset.fields[index]!.name]));
  return {
    outcome,
    fields: fields.map((field) =>
      field.within === undefined
        ? { ...field, name: own.get(field.name)! }
        : { ...field, within: own.get(field.within) ?? field.within },
    ),
  };
}

/** A dataset all of whose ages were counted; undefined for one that has to be counted again. */
export function toCounted(
  evidence: DatasetEvidence,
  ages: readonly AgeMeasurement[],
  mask: NameMask,
): CountedLine | undefined {
  const { source, dataset, outcome } = evidence;
  const unread = outcome.status === 'failed' || outcome.status === 'skipped';
  if (unread || ages.some(({ failure }) => isPassing(failure))) return undefined;
  return {
    source,
    dataset: mask.datasetName(source, dataset.name),
    held: heldBy(evidence),
    ages: ages.map((age) => maskAge(age, mask)),
  };
}

/**
 * The same under the dataset's own names; undefined where its fields are taken for something else by now, since the lock or
 * what they refer to is another: other items have other periods.
 */
export function fromCounted(
  { held, ages }: CountedLine,
  evidence: DatasetEvidence,
  mask: NameMask,
): AgeMeasurement[] | undefined {
  const { source, dataset } = evidence;
  const now = heldBy(evidence);
  if (held.length !== now.length || held.some((one, index) => one !== now[index])) return undefined;
  const own = new Map(dataset.fields.map(({ name }) => [mask.fieldName(source, dataset.name, name), name]));
  return ages.map((age) => ({
    ...age,
    dataset: dataset.name,
    ...(age.clock !== undefined && { clock: own.get(age.clock) ?? age.clock }),
  }));
}

/** All of the fields that ages are planned by. */
const heldBy = ({ fields }: DatasetEvidence): string[] =>
  fields.map(({ classification: { item, unclear, contains } }) =>
    [item ?? '-', ...(unclear ? ['?'] : []), ...Object.keys(contains).sort()].join(' '),
  );
