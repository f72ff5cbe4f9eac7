import type { AgeMeasurement } from './evidence.ts';
import { untils } from './policy.ts';

type Measured = Pick<AgeMeasurement, 'kind' | 'retention' | 'total' | 'due' | 'withoutClock'>;

/** Whether the clock tells an event that has yet to come for some: an opt-out, or the end of a contract from which a period counts. */
export const isAwaited = ({ kind, retention: { from } }: Pick<Measured, 'kind' | 'retention'>): boolean =>
  kind === 'ended' || untils.some((event) => event === from);

/**
 * Records of which the clock does not tell whether they are due. For one without the time of an event that may have yet to come it
 * has not come, unless no record has one: then the field may say something else, and nothing is known.
 */
export function undatedOf(age: Measured): number {
  const { total = 0, due = 0, withoutClock = 0 } = age;
  const undated = Math.min(withoutClock, total);
  return isAwaited(age) && !(undated === total && due === 0) ? 0 : undated;
}
