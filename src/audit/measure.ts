import type { AgeCount } from '../core/age.ts';
import type { Dataset } from '../core/dataset.ts';
import type { AgeMeasurement, DatasetEvidence } from '../core/evidence.ts';
import type { Source } from '../core/source.ts';
import { reasonOf } from './failure.ts';
import { type AgeContext, type AgeScan, planAges } from './plan-ages.ts';

/**
 * Counts, in the source, the records of a dataset that are past their retention. `dataset` is the source's own entry;
 * the evidence may show its name masked. What cannot be counted comes back with the reason.
 */
export async function measureAges(
  source: Source,
  dataset: Dataset,
  evidence: DatasetEvidence,
  context: AgeContext & { readonly signal: AbortSignal },
): Promise<AgeMeasurement[]> {
  const plan = planAges(evidence, context);
  const counted: AgeMeasurement[] = [];
  for (const scan of plan.scans) counted.push(...(await count(source, dataset, scan, context.signal)));
  return [...counted, ...plan.uncounted];
}

async function count(
  source: Source,
  dataset: Dataset,
  scan: AgeScan,
  signal: AbortSignal,
): Promise<AgeMeasurement[]> {
  const failAll = (failure: NonNullable<AgeMeasurement['failure']>) =>
    scan.answers.map(({ measurement }) => ({ ...measurement, failure }));
  if (!source.age) return failAll({ code: 'unsupported-format', detail: 'the source cannot count ages' });
  const field = scan.query.clock.field;
  // A name that begins with @ is a clock the connector makes itself, e.g. the time of a file.
  if (!field.startsWith('@') && !dataset.fields.some((candidate) => candidate.name === field)) {
    return failAll({ code: 'not-found', detail: 'the clock is no field of the dataset' });
  }
  try {
    return fill(scan, await source.age(dataset, { ...scan.query, signal }));
  } catch (error) {
    return failAll(signal.aborted ? { code: 'cancelled' } : reasonOf(error));
  }
}

function fill(scan: AgeScan, counted: AgeCount): AgeMeasurement[] {
  return scan.answers.map(({ measurement, due, overdue }) => ({
    ...measurement,
    total: counted.total,
    due: counted.older[due] ?? 0,
    overdue: counted.older[overdue] ?? 0,
    withoutClock: counted.withoutClock,
    future: counted.future,
    ...(counted.oldest !== undefined && { oldest: counted.oldest }),
    ...(counted.newest !== undefined && { newest: counted.newest }),
  }));
}
