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
  readonly dataType?: string | undefined;
  readonly where?: RowCondition | undefined;
}

/**
 * A rival speaks of the same records where some are of both conditions, and it needs what the part would end: the whole record, or
 * of a part limited to certain items one of these. Of its own items an activity's data types are the last word. What another law
 * requires to be kept is to be kept elsewhere (PIPA Art. 21(3)): it lengthens no period here.
 */
export function competes(rival: Part, part: Part): boolean {
  const { items } = part.retention;
  if (!contends(rival, part) || both(rival.where, part.where) === undefined) return false;
  return items ? items.some((item) => needs(rival, item)) : rival.retention.items === undefined;
}

function contends(rival: Part, part: Part): boolean {
  if (rival.served === part.served || rival.served.held !== part.served.held) return false;
  if (part.retention.items && rival.served.activity.id === part.served.activity.id) return false;
  return meet(rival.retention, part.retention);
}

function needs({ served, retention }: Part, item: string): boolean {
  const { required, optional } = served.activity.items;
  return (retention.items ?? [...required, ...optional]).includes(item);
}

/** A part limited to items, cut by who else needs which of them; `isThere` tells of an item whether the dataset holds it. */
export function cutByItems(part: Part, parts: readonly Part[], isThere: (item: string) => boolean): Part[] {
  const there = part.retention.items?.filter(isThere) ?? [];
  const rivals = parts.filter((other) => contends(other, part));
  const groups = Map.groupBy(there, (item) => rivals.map((rival) => needs(rival, item)).join());
  if (groups.size < 2) return [part];
  return [...groups.values()].map((items) => ({ ...part, retention: { ...part.retention, items } }));
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
export function covers({ inForce: a }: Retention, { inForce: b }: Retention): boolean {
  return (a?.from ?? '') <= (b?.from ?? '') && (b?.to ?? '9999') <= (a?.to ?? '9999');
}

/** Whether two versions are in force for some of the same records. */
export function meet({ inForce: a }: Retention, { inForce: b }: Retention): boolean {
  return (a?.from ?? '') <= (b?.to ?? '9999') && (b?.from ?? '') <= (a?.to ?? '9999');
}
