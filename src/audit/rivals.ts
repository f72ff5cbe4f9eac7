import type { AgeMeasurement, ServedActivity } from '../core/evidence.ts';
import { firstDayNotDue } from '../core/period.ts';
import type { Retention } from '../core/policy.ts';
import type { Text } from '../core/text.ts';
import type { RowCondition } from '../core/workspace.ts';
import { both, outside } from './conditions.ts';

/** One retention of one activity that a dataset serves, for the records of a condition. */
export interface Part {
  readonly served: ServedActivity;
  readonly retention: Retention;
  readonly where?: RowCondition | undefined;
}

/**
 * Two parts speak of the same records when neither is limited to certain items and some records are of both conditions. What
 * another law requires to be kept is to be kept elsewhere (PIPA Art. 21(3)): it lengthens no period here.
 */
export function competes(a: Part, b: Part): boolean {
  if (a.retention.items || b.retention.items || a.served === b.served) return false;
  if (a.served.held !== b.served.held) return false;
  return meet(a.retention, b.retention) && both(a.where, b.where) !== undefined;
}

/**
 * A part cut along the conditions of those rivals that stand in the way of counting it: each piece is wholly of such a rival's
 * condition or wholly outside it. One piece, the part itself, where all conditions are the same.
 */
export function piecesOf(
  part: Part,
  kind: AgeMeasurement['kind'],
  rivals: readonly Part[],
  asOf: string,
): Part[] {
  let pieces = [part];
  for (const rival of rivals.filter((one) => givesWay(part, kind, [one], asOf)))
    pieces = pieces.flatMap((piece) => cut(piece, rival.where));
  return pieces;
}

function cut(part: Part, where: RowCondition | undefined): Part[] {
  const without = outside(part.where, where);
  const shared = both(part.where, where);
  if (without.length === 0 || !shared) return [part];
  return [...without, shared].map((piece) => ({ ...part, where: piece }));
}

/**
 * What stands in the way of counting a part by itself: a rival that keeps the same records longer, or one that cannot be
 * weighed against it. Undefined where nothing does.
 */
export function givesWay(
  part: Part,
  kind: AgeMeasurement['kind'],
  rivals: readonly Part[],
  asOf: string,
): Pick<AgeMeasurement, 'failure' | 'outlivedBy'> | undefined {
  const clock = JSON.stringify(part.served.serves.clock);
  const unlike = rivals.find((rival) => JSON.stringify(rival.served.serves.clock) !== clock);
  if (kind === 'period' && unlike)
    return unweighed(unlike, { en: 'by another clock', ko: '기산 필드가 다릅니다' });
  const rival = rivals.find((one) => outlives(one, part, kind, asOf));
  if (!rival) return undefined;
  if (kind === 'ended' && !isCountedBy(rival.retention, part.retention, asOf))
    return unweighed(rival, { en: 'which ends otherwise', ko: '끝나는 기준이 다릅니다' });
  return covers(rival.retention, part.retention)
    ? { outlivedBy: rival.served.activity.id }
    : unweighed(rival, { en: 'whose retention changed in between', ko: '그 사이 보유기간이 바뀌었습니다' });
}

function unweighed({ served }: Part, how: Text): Pick<AgeMeasurement, 'failure'> {
  const { id } = served.activity;
  const detail = {
    en: `its records also serve ${id}, ${how.en}`,
    ko: `같은 레코드가 ${id} 업무에도 쓰이며 ${how.ko}`,
  };
  return { failure: { code: 'undecided', detail } };
}

/** A record that serves several activities must go only when the last of them has ended. */
function outlives(rival: Part, part: Part, kind: AgeMeasurement['kind'], asOf: string): boolean {
  if (kind === 'ended') {
    const sameEnd = JSON.stringify(rival.served.serves.ends) === JSON.stringify(part.served.serves.ends);
    return !(rival.retention.until && sameEnd);
  }
  const [theirs, ours] = [rival.retention.keep, part.retention.keep];
  return !theirs || !ours || firstDayNotDue(theirs, asOf) < firstDayNotDue(ours, asOf);
}

/**
 * Whether the count of a rival that outlives an end finds the records that are due all the same: its period is no shorter than
 * the part's own, or is missing, which is a finding of its own. Else a record is due when both have ended, and no count tells.
 */
function isCountedBy(rival: Retention, part: Retention, asOf: string): boolean {
  if (rival.unspecified) return true;
  if (!rival.keep || !part.keep || rival.until) return false;
  return firstDayNotDue(rival.keep, asOf) <= firstDayNotDue(part.keep, asOf);
}

/** Whether a version is in force for all records that the other speaks of. */
function covers({ inForce: a }: Retention, { inForce: b }: Retention): boolean {
  return (a?.from ?? '') <= (b?.from ?? '') && (b?.to ?? '9999') <= (a?.to ?? '9999');
}

/** Whether two versions are in force for some of the same records. */
function meet({ inForce: a }: Retention, { inForce: b }: Retention): boolean {
  return (a?.from ?? '') <= (b?.to ?? '9999') && (b?.from ?? '') <= (a?.to ?? '9999');
}
