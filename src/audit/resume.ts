import type { Finished } from '../core/checkpoint.ts';
import type { Dataset } from '../core/dataset.ts';
import type { AgeMeasurement, DatasetEvidence } from '../core/evidence.ts';
import { maskAge, maskFields } from './mask.ts';
import type { NameMask } from './names.ts';

/** Where an audit keeps what it finished, and finds what an earlier one did. */
export interface Checkpoint {
  /** When the audit that is taken up was begun; undefined for one that begins. */
  readonly resumed?: string;
  readonly find: (source: string, dataset: string) => Finished | undefined;
  readonly keep: (finished: Finished) => void;
}

type Looked = Pick<DatasetEvidence, 'fields' | 'outcome'> & { readonly ages: readonly AgeMeasurement[] };

/** A dataset that was looked at to the end, all its ages counted; undefined for one that has to be looked at again. */
export function toFinished(
  source: string,
  dataset: Dataset,
  { fields, outcome, ages }: Looked,
  mask: NameMask,
): Finished | undefined {
  const unread = outcome.status === 'failed' || outcome.status === 'skipped';
  if (unread || ages.some(({ failure }) => passing.has(failure?.code ?? ''))) return undefined;
  return {
    source,
    dataset: mask.datasetName(source, dataset.name),
    types: dataset.fields.map(({ type }) => type),
    outcome,
    fields: maskFields(fields, (name) => mask.fieldName(source, dataset.name, name)),
    ages: ages.map((age) => maskAge(age, mask)),
  };
}

/** Reasons that may be gone when the audit is taken up. */
const passing: ReadonlySet<string> = new Set([
  'budget-spent',
  'cancelled',
  'timeout',
  'connection-lost',
  'unreachable',
  'authentication-failed',
]);

/** The same under the dataset's own names; undefined where its columns are no longer those of then. */
export function fromFinished(finished: Finished, dataset: Dataset): Looked | undefined {
  const columns = finished.fields.filter(({ within }) => within === undefined);
  const same =
    columns.length === dataset.fields.length &&
    finished.types.length === dataset.fields.length &&
    dataset.fields.every(({ type }, index) => type === finished.types[index]);
  if (!same) return undefined;
  // A name may have been masked: columns are told by their place.
  const own = new Map(columns.map(({ name }, index) => [name, dataset.fields[index]!.name]));
  const fields = finished.fields.map((field) =>
    field.within === undefined
      ? { ...field, name: own.get(field.name)! }
      : { ...field, within: own.get(field.within) ?? field.within },
  );
  const ages = finished.ages.map((age) => ({
    ...age,
    dataset: dataset.name,
    ...(age.clock !== undefined && { clock: own.get(age.clock) ?? age.clock }),
  }));
  return { outcome: finished.outcome, fields, ages };
}
