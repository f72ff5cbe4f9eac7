import { sawAllAsked } from '../audit/index.ts';
import { exitCodes } from '../core/error.ts';
import { addDays } from '../core/period.ts';
import type { Run } from '../core/run.ts';
import { endlessDatasets } from '../report/uncounted.ts';

/** Days ahead for which to say what falls due. */
const ahead = [30, 90] as const;
const monthsBack = 12;

/** The first days of the last months, and the days ahead: for each, what is due then is counted in the same pass. */
export function staleDates(asOf: string): string[] {
  const [year = 0, month = 0] = asOf.split('-').map(Number);
  const firsts = Array.from({ length: monthsBack }, (_, i) => {
    const at = new Date(Date.UTC(year, month - 1 - i, 1));
    return at.toISOString().slice(0, 10);
  });
  return [...firsts.toReversed(), ...ahead.map((days) => addDays(asOf, days))];
}

/** 4 nothing was counted though something should have been, 1 records are overdue, 3 something could not be counted, 0 else. */
export function staleCode(run: Run): number {
  const { ages } = run;
  const missed = !sawAllAsked(run) || ages.some(({ failure }) => failure) || endlessDatasets(run).length > 0;
  if (missed && !ages.some(({ total }) => total !== undefined)) return exitCodes.nothing;
  if (ages.some(({ overdue = 0 }) => overdue > 0)) return exitCodes.findings;
  return missed ? exitCodes.incomplete : exitCodes.clean;
}
