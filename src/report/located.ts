import { describeReason } from '../core/error.ts';
import { formatPlace } from '../core/place.ts';
import type { ResultStatus } from '../core/rule.ts';
import type { FileLine, Run, RunResult } from '../core/run.ts';
import type { Language } from '../core/text.ts';
import { coverageLines, sampleNotes } from './coverage.ts';

/** A result at a line of a file, as formats for developers want it. */
export interface LocatedResult extends RunResult {
  readonly at: FileLine;
  /** Set where a comment beside the line accepts it. */
  readonly ignored?: { readonly reason: string };
  /** What may be said of it where only a sample was looked at. */
  readonly sample?: string;
}

/** What the formats for developers are written from: a run, or the report of a gate. */
export interface LocatedReport {
  readonly version: string;
  readonly complete: boolean;
  /** ISO 8601 instants. */
  readonly started?: string;
  readonly ended?: string;
  readonly results: readonly LocatedResult[];
  /** What could not be looked at, one sentence each. */
  readonly missed: readonly string[];
  /** How completely was looked, where a run was: what a sample proves stands here also where nothing was found. */
  readonly looked?: readonly string[];
}

/** A scan has no file that speaks of its places, and these formats must name one: the workspace it could have had. */
const nowhere: FileLine = { file: 'gamsa.yaml', line: 1 };

/** A run with its results of some statuses, the worst first as the run has them. */
export function toLocated(run: Run, language: Language, statuses: readonly ResultStatus[]): LocatedReport {
  const outcomes = [
    ...run.sources.map(({ id, outcome }) => ({ place: { source: id }, outcome })),
    ...run.datasets.map(({ source, name, outcome }) => ({ place: { source, dataset: name }, outcome })),
  ];
  const sampleOf = sampleNotes(run, language);
  return {
    version: run.tool.version,
    complete: run.complete,
    started: run.started,
    ended: run.ended,
    results: run.results
      .filter(({ status }) => statuses.includes(status))
      .map((result) => {
        const sample = sampleOf(result.place);
        return { ...result, at: result.at ?? nowhere, ...(sample !== '' && { sample }) };
      }),
    missed: outcomes.flatMap(({ place, outcome: { status, reason } }) =>
      status === 'failed' && reason ? [`${formatPlace(place)}: ${describeReason(reason)[language]}`] : [],
    ),
    looked: coverageLines(run, { language, width: Number.POSITIVE_INFINITY, color: false }),
  };
}

/** A message with what its sample proves, for formats whose readers see little else. */
export function withSample(message: string, { sample }: LocatedResult): string {
  return sample === undefined ? message : `${message} (${sample})`;
}
