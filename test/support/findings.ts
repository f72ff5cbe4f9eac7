import { formatPlace } from '../../src/core/place.ts';
import type { Run, RunResult } from '../../src/core/run.ts';

/** A finding as `expected.json` names it: status, check, place, and what else its fingerprint is made of. */
export function nameFinding({ status, rule, place, item, activity, dataType, recipient }: RunResult): string {
  const details = [item, activity, dataType, recipient].filter((detail) => detail !== undefined);
  return [status, rule, formatPlace(place), ...details].join(' ');
}

/** Findings of a run, sorted. */
export function findingsOf(run: Run): string[] {
  return run.results
    .filter(({ status }) => status === 'violated' || status === 'unknown')
    .map(nameFinding)
    .sort();
}
