import { isFinding } from '../core/compare.ts';
import { exitCodes } from '../core/error.ts';
import type { Evidence } from '../core/evidence.ts';
import { type Severity, severities } from '../core/rule.ts';
import type { Run, RunResult } from '../core/run.ts';

/** Findings of this severity and above make the program exit with code 1; `none` lets none do so. */
export type FailOn = Severity | 'none';

/** What was not looked at has an exit code of its own. */
const completenessCheck = 'not-scanned';

/**
 * The exit code of a finished run: 70 a check failed by a bug, 4 nothing was looked at, 1 findings at or above
 * `failOn`, 3 something configured was not looked at, 0 clean; the first that holds. Code 2 is for errors that
 * leave no run.
 */
export function verdict(run: Run, failOn: FailOn = 'low'): number {
  if (run.results.some(({ bug }) => bug)) return exitCodes.bug;
  if (!sawAnything(run)) return exitCodes.nothing;
  if (run.results.some((result) => counts(result, failOn))) return exitCodes.findings;
  return run.complete ? exitCodes.clean : exitCodes.incomplete;
}

/**
 * Whether a finding counts against `failOn`. Accepted ones do not. What is unknown counts one step below its severity:
 * it never passes unseen where it matters, and a low one alone (a country that no system can measure) fails no build.
 */
function counts(result: RunResult, failOn: FailOn): boolean {
  if (failOn === 'none' || !isFinding(result) || result.accepted || result.rule === completenessCheck) {
    return false;
  }
  const step = result.status === 'unknown' ? 1 : 0;
  return severities.indexOf(result.severity) + step <= severities.indexOf(failOn);
}

/** A dataset was looked at, or an endpoint answered a probe. */
export function sawAnything({ datasets, sources }: Pick<Run, 'datasets' | 'sources'> | Evidence): boolean {
  const seen = datasets.some(({ outcome }) => outcome.status !== 'failed' && outcome.status !== 'skipped');
  return seen || sources.some(({ facts }) => facts.some((fact) => 'accepts' in fact));
}
