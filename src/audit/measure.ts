import type { AgeCount } from '../core/age.ts';
import type { Dataset } from '../core/dataset.ts';
import { GamsaError } from '../core/error.ts';
import type { AgeMeasurement, DatasetEvidence } from '../core/evidence.ts';
import type { Selection } from '../core/selection.ts';
import type { Source } from '../core/source.ts';
import { reasonOf } from './failure.ts';
import { type CountFilled, cutByKept, exceptKept, type SelectionPart } from './kept-items.ts';
import { type AgeContext, type AgeScan, planAges } from './plan-ages.ts';

/** A measurement, and the records that it counts as due. */
export interface Measured {
  readonly measurement: AgeMeasurement;
  readonly selection?: Selection;
  /** The selection cut by what of its records may stay, where that was counted. */
  readonly parts?: readonly SelectionPart[];
}

/**
 * Counts, in the source, the records of a dataset that are past their retention. `dataset` is the source's own entry;
 * the evidence may show its name masked. What cannot be counted comes back with the reason.
 */
export async function measureAges(
  source: Source,
  dataset: Dataset,
  evidence: DatasetEvidence,
  context: AgeContext & { readonly signal: AbortSignal },
): Promise<Measured[]> {
  const plan = planAges(evidence, context);
  const counted: Measured[] = [];
  for (const scan of plan.scans) counted.push(...(await count(source, dataset, scan, context.signal)));
  return [...counted, ...plan.uncounted.map((measurement) => ({ measurement }))];
}

async function count(
  source: Source,
  dataset: Dataset,
  scan: AgeScan,
  signal: AbortSignal,
): Promise<Measured[]> {
  const failAll = (failure: NonNullable<AgeMeasurement['failure']>) =>
    scan.answers.map(({ measurement }) => ({ measurement: { ...measurement, failure } }));
  if (!source.age)
    return failAll({
      code: 'unsupported-format',
      detail: { en: 'the source cannot count ages', ko: '보유기간을 셀 수 없는 소스입니다' },
    });
  const { field, via } = scan.query.clock;
  // A name that begins with @ is a clock the connector makes itself, e.g. the time of a file.
  if (
    via === undefined &&
    !field.startsWith('@') &&
    !dataset.fields.some((candidate) => candidate.name === field)
  ) {
    return failAll({
      code: 'not-found',
      detail: { en: 'the clock is no field of the dataset', ko: '기산 필드(clock)가 데이터셋에 없습니다' },
    });
  }
  const countFilled: CountFilled = (anyOf, limits) =>
    source.age!(dataset, { ...scan.query, anyOf, limits, signal }).catch((error: unknown) => {
      if (error instanceof GamsaError) return undefined;
      throw error;
    });
  try {
    const filled = fill(scan, await source.age(dataset, { ...scan.query, signal }));
    return await Promise.all(
      filled.map(async ({ measurement, selection }, i) => {
        const { kept } = scan.answers[i]!;
        if (!kept) return { measurement, selection };
        const told = await exceptKept(measurement, kept, countFilled);
        const cut = selection && (told.partly ?? told.rightly);
        return { measurement: told, selection, ...(cut && { parts: cutByKept(selection, kept, dataset) }) };
      }),
    );
  } catch (error) {
    return failAll(signal.aborted ? { code: 'cancelled' } : reasonOf(error));
  }
}

function fill({ answers }: AgeScan, counted: AgeCount): Measured[] {
  const { total, withoutClock, future, oldest, newest, estimated, sampled } = counted;
  return answers.map(({ measurement, selection, undated, since, until, course, ...at }) => {
    // A mark that reads like a time is none.
    const dated = !undated;
    const older = (limit: number | undefined) => (limit === undefined ? 0 : (counted.older[limit] ?? 0));
    // Records of the days on which the policy's version was in force.
    const before = older(since);
    const versioned = since !== undefined || until !== undefined;
    const last = until === undefined ? total - withoutClock : older(until);
    const own = versioned ? last - before + withoutClock : total;
    const past = (limit: number) => (measurement.untimed ? total : Math.max(0, older(limit) - before));
    const filled: AgeMeasurement = {
      ...measurement,
      total: own,
      due: past(at.due),
      overdue: past(at.overdue),
      withoutClock,
      future,
      ...(course.length > 0 && { course: course.map(({ date, limit }) => ({ date, due: past(limit) })) }),
      // The first and the last record of all, which may be another version's.
      ...(dated && !versioned && oldest !== undefined && { oldest }),
      ...(dated && !versioned && newest !== undefined && { newest }),
      ...(estimated && { estimated }),
      ...(sampled !== undefined && { sampled }),
    };
    return { measurement: filled, selection };
  });
}
