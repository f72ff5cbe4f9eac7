import type { FailOn } from '../audit/verdict.ts';
import { exitCodes } from '../core/error.ts';
import type { GateProblem, GateReport } from '../core/gate.ts';
import { severities } from '../core/rule.ts';

/**
 * The exit code of a gate: 4 nothing was read, 1 findings at or above `failOn`, 3 something could not be read or run, 0 clean;
 * the first that holds.
 */
export function gateVerdict(report: GateReport, failOn: FailOn): number {
  if (report.schemas.every(({ datasets, statements }) => datasets === 0 && statements === 0))
    return exitCodes.nothing;
  if (report.problems.some((one) => fails(one, failOn))) return exitCodes.findings;
  return report.complete ? exitCodes.clean : exitCodes.incomplete;
}

/** What is unknown counts one step below its severity, so that an unclear field alone asks and does not fail. */
export function fails({ status, severity, accepted, ignored }: GateProblem, failOn: FailOn): boolean {
  if (failOn === 'none' || accepted || ignored) return false;
  const step = status === 'unknown' ? 1 : 0;
  return severities.indexOf(severity) + step <= severities.indexOf(failOn);
}
