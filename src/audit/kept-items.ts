import type { AgeCount } from '../core/age.ts';
import type { ClassifiedField } from '../core/classification.ts';
import type { Dataset } from '../core/dataset.ts';
import type { AgeMeasurement, DatasetEvidence, KeptItems, Past } from '../core/evidence.ts';
import type { ItemCatalogue } from '../core/item.ts';
import { firstDayNotDue, startOfDay } from '../core/period.ts';
import type { Selection } from '../core/selection.ts';
import type { RowCondition } from '../core/workspace.ts';
import { both, outside } from './conditions.ts';
import { covers, meet, type Part } from './rivals.ts';

/** Items of one keeper in a dataset, and until when it keeps them. */
interface Keeper {
  readonly told: KeptItems;
  readonly fields: readonly string[];
  /** Records whose clock lies before it are kept no more; undefined where one count cannot tell. */
  readonly limit?: string;
}

/** Single items that outlive a whole record, and what has to be counted to tell in how many records they stand. */
export interface KeptPlan {
  readonly keepers: readonly Keeper[];
  /** Columns with anything personal, or what may be. */
  readonly personal: readonly string[];
  readonly due: string;
  readonly overdue: string;
  readonly since?: string;
}

interface KeptContext {
  readonly asOf: string;
  readonly zone: string;
  readonly items?: ItemCatalogue;
}

/** Parts for single items, of this activity or another or of another law, that keep these for longer than a part keeps the whole record. */
export function keepersOf(
  part: Part,
  kind: AgeMeasurement['kind'],
  parts: readonly Part[],
  evidence: DatasetEvidence,
  { asOf, zone }: KeptContext,
): Keeper[] {
  if (part.retention.items || part.served.held) return [];
  const keepers = parts.flatMap((other): Keeper[] => {
    const items = itemsOf(other);
    const there = (items ?? []).filter((item) => fieldsHolding(evidence, [item]).length > 0);
    if (other === part || there.length === 0 || !both(other.where, part.where)) return [];
    if (!meet(other.retention, part.retention) || !outlives(other, part, kind, asOf)) return [];
    const { keep, until } = other.retention;
    const counted = kind === 'period' && keep && !until && isComparable(other, part);
    return [
      {
        told: {
          activity: other.served.activity.id,
          ...(other.served.held && { law: other.served.activity.basis.cited ?? '' }),
          items: there,
          ...(keep && { keep }),
          ...(until && { until }),
        },
        fields: fieldsHolding(evidence, there),
        ...(counted && { limit: startOfDay(firstDayNotDue(keep, asOf), zone) }),
      },
    ];
  });
  return joined(keepers);
}

/** Of another law its items alone are kept; of an activity those that a period of their own is promised for. */
function itemsOf({ served, retention }: Part): readonly string[] | undefined {
  return served.held ? served.activity.items.required : retention.items;
}

function outlives(other: Part, part: Part, kind: AgeMeasurement['kind'], asOf: string): boolean {
  const [theirs, ours] = [other.retention.keep, part.retention.keep];
  if (kind === 'ended')
    return !(
      other.retention.until &&
      JSON.stringify(other.served.serves.ends) === JSON.stringify(part.served.serves.ends)
    );
  return !theirs || !ours || firstDayNotDue(theirs, asOf) < firstDayNotDue(ours, asOf);
}

/** One pass tells of both only by the same clock, over all records of the part. */
function isComparable(other: Part, part: Part): boolean {
  return (
    JSON.stringify(other.served.serves.clock) === JSON.stringify(part.served.serves.clock) &&
    covers(other.retention, part.retention) &&
    outside(part.where, other.where).length === 0
  );
}

/** A part may have been cut by who else needs which items: of one activity and period they are told together. */
function joined(keepers: readonly Keeper[]): Keeper[] {
  const groups = Map.groupBy(keepers, ({ told: { activity, keep, until }, limit }) =>
    JSON.stringify([activity, keep, until, limit]),
  );
  return [...groups.values()].map((same) => ({
    ...same[0]!,
    told: { ...same[0]!.told, items: [...new Set(same.flatMap(({ told }) => told.items))] },
    fields: [...new Set(same.flatMap(({ fields }) => fields))],
  }));
}

/** Columns that hold one of the items, as classified; a path inside a column counts as the column. */
export function fieldsHolding(evidence: DatasetEvidence, items: readonly string[]): string[] {
  return columnsOf(evidence.fields.filter(({ classification: { item } }) => items.includes(item ?? '')));
}

/** Columns that hold anything personal, or of which it is not sure that they do not; the clock tells when the rest ends. */
export function personalColumns(
  { fields, outcome }: DatasetEvidence,
  clock: string | undefined,
  items: ItemCatalogue | undefined,
): string[] {
  const wasRead = ['scanned', 'sampled', 'pushed-down'].includes(outcome.status);
  const mayBe = ({ classification: { item, unclear, contains } }: ClassifiedField) =>
    !wasRead ||
    unclear ||
    Object.keys(contains).length > 0 ||
    (item !== undefined && items?.get(item)?.sensitivity !== 'none');
  return columnsOf(fields.filter(mayBe)).filter((name) => name !== clock);
}

function columnsOf(fields: readonly ClassifiedField[]): string[] {
  return [...new Set(fields.map((field) => field.within ?? field.name))];
}

interface Band {
  /** Clocks not before it, and before `to`: up to the end of the period where left out. */
  readonly from: string;
  readonly to: string | undefined;
  /** Columns that somebody keeps in records of this age, and the others with anything personal. */
  readonly kept: readonly string[];
  readonly rest: readonly string[];
}

/**
 * By bands of age, the youngest first, since the longer ago a record began, the fewer keep any of it. What another law requires is
 * to be kept elsewhere, and excuses no record here.
 */
function bandsOf({ keepers, personal }: KeptPlan): Band[] {
  const own = keepers.filter(({ told, limit }) => told.law === undefined && limit !== undefined);
  const ends = [...new Set(own.map(({ limit }) => limit!))].sort().reverse();
  return ends.map((from, i) => {
    const kept = [...new Set(own.filter(({ limit }) => limit! <= from).flatMap(({ fields }) => fields))];
    return { from, to: ends[i - 1], kept, rest: personal.filter((name) => !kept.includes(name)) };
  });
}

/** Records that go whole, or of which only some columns are emptied. */
export interface SelectionPart {
  readonly selection: Selection;
  readonly clear?: readonly string[];
}

/** A selection of whole records cut into those that go whole and those that lose all but what is kept; no record is in two parts. */
export function cutByKept({ where, aged }: Selection, plan: KeptPlan, { fields }: Dataset): SelectionPart[] {
  const isText = (name: string) => fields.find((field) => field.name === name)?.family === 'text';
  const empty = (name: string) => (isText(name) ? [null, ''] : [null]);
  const within = (from: string | undefined, to: string | undefined, more: RowCondition = {}): Selection[] => {
    const wanted = both(where, more);
    if (!aged || !wanted) return [];
    const before = to !== undefined && to < aged.before ? to : aged.before;
    const since = from !== undefined && from > (aged.since ?? '') ? from : aged.since;
    if (since !== undefined && since >= before) return [];
    return [
      {
        ...(Object.keys(wanted).length > 0 && { where: wanted }),
        aged: { clock: aged.clock, zone: aged.zone, before, ...(since !== undefined && { since }) },
      },
    ];
  };
  const bands = bandsOf(plan);
  const parts = bands.flatMap(({ from, to, kept, rest }): SelectionPart[] => {
    const emptied = (names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, empty(name)]));
    const unkept = within(from, to, emptied(kept)).map((selection) => ({ selection }));
    if (rest.length === 0) return unkept;
    return [
      ...unkept,
      ...kept.flatMap((name, i) =>
        within(from, to, { ...emptied(kept.slice(0, i)), [name]: { not: empty(name) } }).map((selection) => ({
          selection: { ...selection, anyOf: rest },
          clear: rest,
        })),
      ),
    ];
  });
  return [...within(undefined, bands.at(-1)?.from).map((selection) => ({ selection })), ...parts];
}

/** Counts the records of a query in which one of some columns is filled; undefined where it cannot. */
export type CountFilled = (
  anyOf: readonly string[],
  limits: readonly string[],
) => Promise<Pick<AgeCount, 'older' | 'estimated' | 'sampled'> | undefined>;

/** A measurement of whole records, told by what of them may stay. */
export async function exceptKept(
  measurement: AgeMeasurement,
  plan: KeptPlan,
  count: CountFilled,
): Promise<AgeMeasurement> {
  const untold = { ...measurement, keptItems: plan.keepers.map(({ told }) => told) };
  const { due = 0, overdue = 0 } = measurement;
  if (due === 0) return measurement;
  try {
    const tally = new Tally(plan, count);
    const keptItems: KeptItems[] = [];
    for (const { told, fields, limit } of plan.keepers) {
      const records = limit === undefined ? undefined : await tally.between(fields, limit);
      if (records?.due !== 0) keptItems.push({ ...told, ...(records && { records }) });
    }
    if (keptItems.length === 0) return measurement;
    const { partly, rightly } = await tally.union();
    return {
      ...measurement,
      ...tally.estimate(measurement),
      due: Math.max(0, due - rightly.due),
      overdue: Math.max(0, overdue - rightly.overdue),
      keptItems,
      ...(partly.due > 0 && { partly }),
      ...(rightly.due > 0 && { rightly }),
    };
  } catch (error) {
    if (!(error instanceof Uncounted)) throw error;
    return untold;
  }
}

/** What was planned to be counted could not be: nothing is taken off. */
class Uncounted extends Error {}

const none: Past = { due: 0, overdue: 0 };

class Tally {
  private readonly plan: KeptPlan;
  private readonly count: CountFilled;
  private readonly counts = new Map<string, Awaited<ReturnType<CountFilled>>>();
  private readonly limits: readonly string[];

  constructor(plan: KeptPlan, count: CountFilled) {
    this.plan = plan;
    this.count = count;
    const { due, overdue, since } = plan;
    const own = plan.keepers.flatMap(({ limit }) => limit ?? []);
    this.limits = [...new Set([due, overdue, ...(since ? [since] : []), ...own])].sort();
  }

  /** Records past the period with one of the columns filled, whose clock does not lie before `from`, but before `to`. */
  async between(anyOf: readonly string[], from: string, to?: string): Promise<Past> {
    if (anyOf.length === 0) return none;
    const key = [...anyOf].sort();
    const name = JSON.stringify(key);
    if (!this.counts.has(name)) this.counts.set(name, await this.count(key, this.limits));
    const counted = this.counts.get(name);
    if (!counted) throw new Uncounted();
    const { due, overdue, since } = this.plan;
    const older = (limit: string) => counted.older[this.limits.indexOf(limit)] ?? 0;
    const low = older(since && from < since ? since : from);
    const past = (limit: string) => Math.max(0, older(to !== undefined && to < limit ? to : limit) - low);
    return { due: past(due), overdue: past(overdue) };
  }

  /** In which records something kept stands beside other personal data, and in which nothing else does. */
  async union(): Promise<{ partly: Past; rightly: Past }> {
    const [partly, rightly] = [{ ...none }, { ...none }];
    for (const { from, to, kept, rest } of bandsOf(this.plan)) {
      const [k, r, all] = [
        await this.between(kept, from, to),
        await this.between(rest, from, to),
        await this.between([...kept, ...rest], from, to),
      ];
      for (const one of ['due', 'overdue'] as const) {
        partly[one] += Math.max(0, k[one] + r[one] - all[one]);
        rightly[one] += Math.max(0, all[one] - r[one]);
      }
    }
    return { partly, rightly };
  }

  /** What was drawn at random for one of the counts makes all of them estimates. */
  estimate({ estimated }: AgeMeasurement): Pick<AgeMeasurement, 'estimated' | 'sampled'> {
    const drawn = [...this.counts.values()].filter((one) => one?.estimated === 'all');
    if (estimated === 'all' || drawn.length === 0) return {};
    return { estimated: 'all', sampled: Math.min(...drawn.map((one) => one?.sampled ?? 0)) };
  }
}
