import type { AgeQuery } from '../core/age.ts';
import { clockName, type SourceClock } from '../core/clock.ts';
import type { Dataset } from '../core/dataset.ts';
import type { AgeMeasurement, DatasetEvidence } from '../core/evidence.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { addDays, firstDayNotDue, startOfDay } from '../core/period.ts';
import type { Retention } from '../core/policy.ts';
import type { Selection } from '../core/selection.ts';
import type { Text } from '../core/text.ts';
import type { Clock } from '../core/workspace.ts';
import { clockOf, kindsOf, marked, partsOf, piecesWithRivals } from './age-parts.ts';
import { fieldsHolding, type KeptPlan, keepersOf, personalColumns } from './kept-items.ts';
import { givesWay, type Part } from './rivals.ts';

/** What an audit counts ages by. */
export interface AgeContext {
  /** Calendar date of the audit, and its time zone (IANA). */
  readonly asOf: string;
  readonly zone: string;
  /** Days that "without delay" allows after a period has ended. */
  readonly graceDays: number;
  /** Records up to which a dataset is counted without an index; all of them where left out. */
  readonly upTo?: number;
  /** All datasets of the source: a clock may be a field of a parent row. */
  readonly siblings?: readonly Dataset[];
  /** Further dates for which to count what is due then, in the same pass. */
  readonly dates?: readonly string[];
  readonly items?: ItemCatalogue;
}

/** One pass over one dataset: a query, and the measurements its limits answer. */
export interface AgeScan {
  readonly query: Omit<AgeQuery, 'signal'>;
  readonly answers: readonly Answer[];
}

/**
 * A measurement still without its counts. The numbers are indexes into the query's limits; `since` and `until` bound the
 * records that a version of the policy speaks of.
 */
interface Answer {
  readonly measurement: AgeMeasurement;
  /** The records that are due. */
  readonly selection: Selection;
  /** Counted by a mark, and no field tells how old the records are. */
  readonly undated?: boolean;
  readonly due: number;
  readonly overdue: number;
  readonly since?: number;
  readonly until?: number;
  readonly course: readonly { readonly date: string; readonly limit: number }[];
  /** Single items of whole records that may be kept for longer. */
  readonly kept?: KeptPlan;
}

/** What has to be counted in a dataset, and what is known beforehand not to be: uncountable, or outlived. */
export interface AgePlan {
  readonly scans: readonly AgeScan[];
  readonly uncounted: readonly AgeMeasurement[];
}

/** Plans the ages of one dataset: retentions that share clock, condition and fields are counted in one pass. */
export function planAges(evidence: DatasetEvidence, context: AgeContext): AgePlan {
  const parts = partsOf(evidence);
  const wanted: Wanted[] = [];
  const uncounted: AgeMeasurement[] = [];
  for (const part of parts)
    for (const kind of kindsOf(part))
      for (const [piece, rivals] of piecesWithRivals(part, kind, parts, context.asOf)) {
        const plan = planPart(
          evidence,
          piece,
          kind,
          { rivals, parts: parts.filter((one) => one !== part) },
          context,
        );
        if ('query' in plan) wanted.push(plan);
        else uncounted.push(plan);
      }
  return { scans: combine(wanted), uncounted };
}

interface Limits {
  readonly due: string;
  readonly overdue: string;
  readonly since?: string;
  readonly until?: string;
  readonly course: readonly { readonly date: string; readonly limit: string }[];
}

interface Wanted extends Limits {
  readonly query: Omit<AgeQuery, 'signal' | 'limits'>;
  readonly measurement: AgeMeasurement;
  readonly selection: Selection;
  readonly undated?: boolean;
  readonly kept?: KeptPlan;
}

/** What to count of a part; a measurement where that is known beforehand not to be possible, or not to be asked. */
function planPart(
  evidence: DatasetEvidence,
  part: Part,
  kind: AgeMeasurement['kind'],
  { rivals, parts }: { readonly rivals: readonly Part[]; readonly parts: readonly Part[] },
  context: AgeContext,
): Wanted | AgeMeasurement {
  const { served, retention, where, dataType } = part;
  const { clock: written, mark } = clockOf(served.serves, kind);
  const clock = written && withParent(written, evidence.dataset, context.siblings ?? []);
  const base: AgeMeasurement = {
    source: evidence.source,
    dataset: evidence.dataset.name,
    activity: served.activity.id,
    ...(dataType !== undefined && { dataType }),
    kind,
    retention,
    ...(clock && { clock: mark?.field ?? clockName(clock) }),
    ...(mark && { untimed: true }),
  };
  if (!clock) return { ...base, failure: { code: 'not-found', detail: noClock } };
  if (evidence.dataset.unreadable) return { ...base, failure: evidence.dataset.unreadable };
  const condition = mark ? marked(where, mark) : where;
  if (mark && !condition) return { ...base, failure: { code: 'not-found', detail: neverMarked } };
  const precedence = givesWay({ served, retention }, kind, rivals, context.asOf);
  if (precedence) return { ...base, ...precedence };
  const anyOf = retention.items && fieldsHolding(evidence, retention.items);
  const among: Pick<Selection, 'where' | 'anyOf'> = {
    ...(condition && { where: condition }),
    ...(anyOf && anyOf.length > 0 && { anyOf }),
  };
  const { asOf, zone, upTo, items } = context;
  const { dueBefore, overdueBefore, ...limits } = limitsOf(retention, kind, mark !== undefined, context);
  const { due, overdue, since } = limits;
  const keepers = keepersOf({ ...part, where: condition }, kind, parts, evidence, { asOf, zone });
  return {
    query: {
      clock,
      zone,
      now: startOfDay(addDays(asOf, 1), zone),
      ...(upTo !== undefined && { upTo }),
      ...among,
    },
    selection: { ...among, ...(!mark && { aged: { clock, zone, before: due, ...(since && { since }) } }) },
    ...limits,
    ...(mark && !served.serves.clock && { undated: true }),
    measurement: { ...base, dueBefore, overdueBefore },
    ...(keepers.length > 0 && {
      kept: {
        keepers,
        personal: personalColumns(evidence, clock.field, items),
        due,
        overdue,
        ...(since && { since }),
      },
    }),
  };
}

/** The days before which records are due and overdue, and the times at which they and the retention's version begin and end. */
function limitsOf(
  { keep, inForce }: Retention,
  kind: AgeMeasurement['kind'],
  untimed: boolean,
  { asOf, zone, graceDays, dates = [] }: AgeContext,
): Limits & { readonly dueBefore: string; readonly overdueBefore: string } {
  const period = kind === 'period' ? (keep ?? 'P0D') : 'P0D';
  const { from, to } = kind === 'period' ? (inForce ?? {}) : {};
  const afterLast = to && addDays(to, 1);
  const within = (day: string) => (afterLast && afterLast < day ? afterLast : day);
  const dueBefore = within(firstDayNotDue(period, asOf));
  const overdueBefore = within(firstDayNotDue(period, addDays(asOf, -graceDays)));
  return {
    dueBefore,
    overdueBefore,
    due: startOfDay(dueBefore, zone),
    overdue: startOfDay(overdueBefore, zone),
    ...(from && { since: startOfDay(from, zone) }),
    ...(afterLast && { until: startOfDay(afterLast, zone) }),
    course: (untimed ? [] : dates).map((date) => ({
      date,
      limit: startOfDay(within(firstDayNotDue(period, date)), zone),
    })),
  };
}

const noClock: Text = {
  en: 'the data map names no clock',
  ko: '데이터 맵에 기산 필드(clock)가 없습니다',
};

const neverMarked: Text = {
  en: 'no record of its condition (`where`) can carry the mark (`ends`)',
  ko: '조건(`where`)에 맞는 레코드에는 종료 표시(`ends`)가 있을 수 없습니다',
};

/** The parent's field and key, where the clock goes through a foreign key of the dataset. */
function withParent(clock: Clock, dataset: Dataset, siblings: readonly Dataset[]): SourceClock {
  const reference = dataset.fields.find(({ name }) => name === clock.via)?.references;
  const parent = reference && siblings.find(({ name }) => name === reference.dataset);
  const field = parent?.fields.find(({ name }) => name === clock.field);
  return parent && field ? { ...clock, parent: { path: parent.path, key: reference.field, field } } : clock;
}

function combine(wanted: readonly Wanted[]): AgeScan[] {
  const groups = Map.groupBy(wanted, ({ query }) => JSON.stringify([query.clock, query.where, query.anyOf]));
  return [...groups.values()].map((group) => {
    const limits = [...new Set(group.flatMap(timesOf))].sort();
    const at = (limit: string) => limits.indexOf(limit);
    const answers = group.map(
      ({ measurement, selection, undated, due, overdue, since, until, course, kept }) => ({
        measurement,
        selection,
        ...(undated && { undated }),
        due: at(due),
        overdue: at(overdue),
        ...(since && { since: at(since) }),
        ...(until && { until: at(until) }),
        course: course.map(({ date, limit }) => ({ date, limit: at(limit) })),
        ...(kept && { kept }),
      }),
    );
    return { query: { ...group[0]!.query, limits }, answers };
  });
}

function timesOf({ due, overdue, since, until, course }: Limits): string[] {
  const bounds = [...(since ? [since] : []), ...(until ? [until] : [])];
  return [due, overdue, ...bounds, ...course.map(({ limit }) => limit)];
}
