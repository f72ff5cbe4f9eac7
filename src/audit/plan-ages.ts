import type { AgeQuery } from '../core/age.ts';
import type { AgeMeasurement, DatasetEvidence, ServedActivity } from '../core/evidence.ts';
import { addDays, firstDayNotDue, startOfDay } from '../core/period.ts';
import type { Retention } from '../core/policy.ts';

/** What an audit counts ages by. */
export interface AgeContext {
  /** Calendar date of the audit, and its time zone (IANA). */
  readonly asOf: string;
  readonly zone: string;
  /** Days that "without delay" allows after a period has ended. */
  readonly graceDays: number;
}

/** One pass over one dataset: a query, and the measurements its limits answer. */
export interface AgeScan {
  readonly query: Omit<AgeQuery, 'signal'>;
  readonly answers: readonly Answer[];
}

/** A measurement still without its counts; `due` and `overdue` are indexes into the query's limits. */
interface Answer {
  readonly measurement: AgeMeasurement;
  readonly due: number;
  readonly overdue: number;
}

/** What has to be counted in a dataset, and what is known beforehand not to be: uncountable, or outlived. */
export interface AgePlan {
  readonly scans: readonly AgeScan[];
  readonly uncounted: readonly AgeMeasurement[];
}

interface Part {
  readonly served: ServedActivity;
  readonly retention: Retention;
}

/** Plans the ages of one dataset: retentions that share clock, condition and fields are counted in one pass. */
export function planAges(evidence: DatasetEvidence, context: AgeContext): AgePlan {
  const parts = evidence.serves.flatMap((served) =>
    served.retention.map((retention): Part => ({ served, retention })),
  );
  const wanted: Wanted[] = [];
  const uncounted: AgeMeasurement[] = [];
  for (const part of parts) {
    const rivals = parts.filter((other) => other !== part && competes(other, part));
    for (const kind of kindsOf(part)) {
      const plan = planPart(evidence, part, kind, rivals, context);
      if ('query' in plan) wanted.push(plan);
      else uncounted.push(plan);
    }
  }
  return { scans: combine(wanted), uncounted };
}

interface Wanted {
  readonly query: Omit<AgeQuery, 'signal' | 'limits'>;
  readonly due: string;
  readonly overdue: string;
  readonly measurement: AgeMeasurement;
}

function kindsOf({ served, retention }: Part): AgeMeasurement['kind'][] {
  const kinds: AgeMeasurement['kind'][] = [];
  if (retention.keep) kinds.push('period');
  if (retention.until && served.serves.ends) kinds.push('ended');
  return kinds;
}

/** Two parts speak of the same records when neither is limited to certain items and their conditions are equal. */
function competes(a: Part, b: Part): boolean {
  if (a.retention.items || b.retention.items || a.served === b.served) return false;
  return JSON.stringify(a.served.serves.where ?? null) === JSON.stringify(b.served.serves.where ?? null);
}

function planPart(
  evidence: DatasetEvidence,
  { served, retention }: Part,
  kind: AgeMeasurement['kind'],
  rivals: readonly Part[],
  { asOf, zone, graceDays }: AgeContext,
): Wanted | AgeMeasurement {
  const clock = kind === 'period' ? served.serves.clock : served.serves.ends;
  const base: AgeMeasurement = {
    source: evidence.source,
    dataset: evidence.dataset.name,
    activity: served.activity.id,
    ...(served.serves.dataType !== undefined && { dataType: served.serves.dataType }),
    kind,
    retention,
    ...(clock && { clock: clock.field }),
  };
  if (!clock) return { ...base, failure: { code: 'not-found', detail: 'the data map names no clock' } };
  if (evidence.dataset.unreadable) return { ...base, failure: evidence.dataset.unreadable };
  const unlike = rivals.find(
    (rival) => JSON.stringify(rival.served.serves.clock) !== JSON.stringify(served.serves.clock),
  );
  if (kind === 'period' && unlike) {
    const detail = `its records also serve ${unlike.served.activity.id}, by another clock`;
    return { ...base, failure: { code: 'engine-error', detail } };
  }
  const outliving = rivals.find((rival) => outlives(rival, { served, retention }, kind, asOf));
  if (outliving) return { ...base, outlivedBy: outliving.served.activity.id };
  const period = kind === 'period' ? (retention.keep ?? 'P0D') : 'P0D';
  const dueBefore = firstDayNotDue(period, asOf);
  const overdueBefore = firstDayNotDue(period, addDays(asOf, -graceDays));
  const anyOf = retention.items && fieldsHolding(evidence, retention.items);
  return {
    query: {
      clock,
      zone,
      now: startOfDay(addDays(asOf, 1), zone),
      ...(served.serves.where && { where: served.serves.where }),
      ...(anyOf && anyOf.length > 0 && { anyOf }),
    },
    due: startOfDay(dueBefore, zone),
    overdue: startOfDay(overdueBefore, zone),
    measurement: { ...base, dueBefore, overdueBefore },
  };
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

/** Columns that hold one of the items, as classified; a path inside a column counts as the column. */
function fieldsHolding(evidence: DatasetEvidence, items: readonly string[]): string[] {
  const holding = evidence.fields.filter((field) => items.includes(field.classification.item ?? ''));
  return [...new Set(holding.map((field) => field.within ?? field.name))];
}

function combine(wanted: readonly Wanted[]): AgeScan[] {
  const groups = Map.groupBy(wanted, ({ query }) => JSON.stringify([query.clock, query.where, query.anyOf]));
  return [...groups.values()].map((group) => {
    const limits = [...new Set(group.flatMap(({ due, overdue }) => [due, overdue]))].sort();
    const answers = group.map(({ measurement, due, overdue }) => ({
      measurement,
      due: limits.indexOf(due),
      overdue: limits.indexOf(overdue),
    }));
    return { query: { ...group[0]!.query, limits }, answers };
  });
}
