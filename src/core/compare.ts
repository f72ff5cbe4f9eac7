import type { Place } from './rule.ts';
import type { Run, RunResult } from './run.ts';

/** What became of the findings of one run in a later one. */
export interface Comparison {
  /** Findings that were none before. */
  readonly added: readonly RunResult[];
  /** Satisfied now, or no longer asked: somebody looked, and it holds. */
  readonly fixed: readonly RunResult[];
  /** Still findings, with another status, severity or count. */
  readonly changed: readonly { readonly before: RunResult; readonly after: RunResult }[];
  readonly unchanged: readonly RunResult[];
  /** Their place is gone from a system that was listed: the table, column or map entry is there no more. */
  readonly gone: readonly RunResult[];
  /** Looked at as a whole, and the check has nothing to say of them any more: decided otherwise, emptied, no personal data. */
  readonly lapsed: readonly RunResult[];
  /** Nobody looked: that they are not reported proves nothing. */
  readonly unseen: readonly RunResult[];
}

/** Violated or unknown: what cannot be known is a finding too. */
export const isFinding = ({ status }: Pick<RunResult, 'status'>) =>
  status === 'violated' || status === 'unknown';

/** Compares findings by their fingerprints. Something is fixed only where it is now satisfied. */
export function compareRuns(before: Run, after: Run): Comparison {
  const earlier = new Map(before.results.map((result) => [result.fingerprint, result]));
  const later = new Map(after.results.map((result) => [result.fingerprint, result]));
  const open = before.results.filter(isFinding);
  const pairs = open.flatMap((result) => {
    const now = later.get(result.fingerprint);
    return now ? [{ before: result, after: now }] : [];
  });
  const still = pairs.filter(({ after: now }) => isFinding(now));
  const missing = open.filter(({ fingerprint }) => !later.has(fingerprint));
  const stateOf = placesOf(after);
  const missingAs = (state: State) => missing.filter(({ place }) => stateOf(place) === state);
  return {
    added: after.results.filter((result) => {
      const was = earlier.get(result.fingerprint);
      return isFinding(result) && !(was && isFinding(was));
    }),
    fixed: pairs.filter(({ after: now }) => !isFinding(now)).map(({ after: now }) => now),
    changed: still.filter(differs),
    unchanged: still.filter((pair) => !differs(pair)).map(({ after: now }) => now),
    gone: missingAs('gone'),
    lapsed: missingAs('looked at'),
    unseen: missingAs('unseen'),
  };
}

function differs({ before, after }: { before: RunResult; after: RunResult }): boolean {
  return before.status !== after.status || before.severity !== after.severity || before.count !== after.count;
}

type State = 'gone' | 'looked at' | 'unseen';

/** What a run knows of a place: whether it is there, and whether all of it was looked at. A sample proves nothing here. */
function placesOf(run: Run): (place: Place) => State {
  const listed = new Set(
    run.sources.filter(({ outcome }) => outcome.status !== 'failed').map(({ id }) => id),
  );
  const datasets = new Map(
    run.datasets.map((dataset) => [JSON.stringify([dataset.source, dataset.name]), dataset]),
  );
  return ({ source, dataset, field }) => {
    if (!listed.has(source) || dataset === undefined) return 'unseen';
    const found = datasets.get(JSON.stringify([source, dataset]));
    if (!found) return 'gone';
    const { status } = found.outcome;
    if (status === 'failed' || status === 'skipped') return 'unseen';
    if (field !== undefined && !found.fields.some(({ name }) => name === field)) return 'gone';
    return status === 'sampled' ? 'unseen' : 'looked at';
  };
}
