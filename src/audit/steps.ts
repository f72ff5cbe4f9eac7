import type { LimitFunction } from 'p-limit';
import { type Dataset, isPassing } from '../core/dataset.ts';
import { describeReason } from '../core/error.ts';
import type { AgeMeasurement, DatasetEvidence } from '../core/evidence.ts';
import type { Problem, Source } from '../core/source.ts';
import { failed } from './failure.ts';
import { look } from './look.ts';
import { measureAges } from './measure.ts';
import type { NameMask } from './names.ts';
import type { AuditOptions, SourceSpec } from './options.ts';
import type { AgeContext } from './plan-ages.ts';
import { fromCounted, fromLooked, toCounted, toLooked } from './resume.ts';

/** The steps that an audit takes with each dataset of a source, all of them one before any goes on to the next. */
export interface StepOptions extends AuditOptions {
  readonly ages: AgeContext;
  readonly mask: NameMask;
  readonly limit: LimitFunction;
}

/** An open source, and all its datasets. */
interface At {
  readonly spec: SourceSpec;
  readonly source: Source;
  readonly siblings: readonly Dataset[];
  /** Whether a path inside values is called like a key of one of them. */
  readonly isKey: (path: string) => boolean;
}

interface Looked {
  readonly evidence: DatasetEvidence;
  /** Taken from an audit that was not finished. */
  readonly resumed: boolean;
}

interface Counted {
  readonly evidence: DatasetEvidence;
  readonly ages: readonly AgeMeasurement[];
}

/** What a dataset shows by itself. */
export async function lookAt(
  { spec, source, isKey }: At,
  dataset: Dataset,
  { classifier, options, commitment, checkpoint, signal, onEvent, mask }: StepOptions,
): Promise<Looked> {
  const name = { source: spec.id, dataset: mask.datasetName(spec.id, dataset.name) };
  onEvent({ type: 'dataset-started', ...name });
  const mapping = commitment?.map.of(spec.id, dataset) ?? { serves: [], training: false };
  const done = (looked: Pick<DatasetEvidence, 'fields' | 'outcome'>, resumed: boolean): Looked => {
    const evidence: DatasetEvidence = { source: spec.id, dataset, ...looked, ...mapping };
    if (isDone(evidence)) onEvent({ type: 'dataset-finished', ...name, outcome: looked.outcome });
    return { evidence, resumed };
  };
  const earlier = checkpoint?.looked(spec.id, name.dataset);
  const known = earlier && fromLooked(earlier, dataset);
  if (known) return done(known, true);
  const progress = (rows: number, expected: number | undefined) =>
    onEvent({ type: 'dataset-progress', ...name, rows, ...(expected !== undefined && { expected }) });
  const looked = signal.aborted
    ? { fields: classifier.schemaOnly(dataset), outcome: failed({ code: 'cancelled' }) }
    : await look(source, dataset, { classifier, options, signal, isKey, progress });
  const kept = checkpoint && toLooked(spec.id, dataset, looked, mask);
  if (kept) checkpoint.keep(kept);
  return done(looked, false);
}

/** Without anything to serve there is nothing to count. */
const isDone = ({ serves }: DatasetEvidence): boolean => serves.length === 0;

/** How many of its records are past their period, once it is known what its fields hold. */
export async function countAges(
  { spec, source, siblings }: At,
  evidence: DatasetEvidence,
  settled: readonly DatasetEvidence[],
  { checkpoint, signal, onEvent, mask, ages, visit }: StepOptions,
): Promise<Counted> {
  if (isDone(evidence)) return { evidence, ages: [] };
  const { dataset, outcome } = evidence;
  const name = { source: spec.id, dataset: mask.datasetName(spec.id, dataset.name) };
  const earlier = checkpoint?.counted(spec.id, name.dataset);
  const known = earlier && fromCounted(earlier, evidence, mask);
  if (known) {
    onEvent({ type: 'dataset-finished', ...name, outcome });
    return { evidence, ages: known };
  }
  onEvent({ type: 'measuring', ...name });
  const measured = await measureAges(source, dataset, evidence, { ...ages, siblings, signal });
  await visit?.({
    spec,
    source,
    dataset,
    siblings,
    settled,
    evidence,
    name: name.dataset,
    shown: {
      dataset: (other) => mask.datasetName(spec.id, other),
      field: (other, field) => mask.fieldName(spec.id, other, field),
    },
    measured,
    signal,
  });
  const measurements = measured.map(({ measurement }) => measurement);
  const problems = [...outcome.problems, ...uncounted(measurements)];
  const kept = checkpoint && toCounted(evidence, measurements, mask);
  if (kept) checkpoint.keep(kept);
  onEvent({ type: 'dataset-finished', ...name, outcome });
  return { evidence: { ...evidence, outcome: { ...outcome, problems } }, ages: measurements };
}

/** What was looked at and not counted to the end belongs to how completely the dataset was looked at. */
function uncounted(ages: readonly AgeMeasurement[]): Problem[] {
  const failure = ages.find((age) => isPassing(age.failure))?.failure;
  if (!failure) return [];
  const { en, ko } = describeReason(failure);
  return [
    {
      what: { en: `periods whose records were not counted: ${en}`, ko: `레코드를 세지 못한 보유기간: ${ko}` },
      count: ages.filter((age) => isPassing(age.failure)).length,
    },
  ];
}
