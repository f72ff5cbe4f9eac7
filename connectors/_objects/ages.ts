import type { AgeCount, AgeQuery, Cell, Field } from '../../src/sdk/index.ts';
import { parseClock, ZoneReader } from './clock.ts';
import { clockPositions, latest, recordFilter } from './selection.ts';

/** Counts ages over records as they stream by: one pass for all limits, nothing kept but counts. */
export class AgeCounter {
  private readonly query: AgeQuery;
  private readonly zone: ZoneReader;
  private readonly limits: readonly number[];
  private readonly now: number;
  private readonly older: number[];
  private total = 0;
  private withoutClock = 0;
  private future = 0;
  private oldest = Number.POSITIVE_INFINITY;
  private newest = Number.NEGATIVE_INFINITY;

  constructor(query: AgeQuery) {
    this.query = query;
    this.zone = new ZoneReader(query.zone);
    this.limits = query.limits.map((limit) => Date.parse(limit));
    this.now = Date.parse(query.now);
    this.older = query.limits.map(() => 0);
  }

  /** A filter and a clock for records with these fields. `fixed` is the clock where it is no field: the time of a file. */
  reader(fields: readonly Field[], fixed: number | undefined): (cells: readonly Cell[]) => void {
    const { clock, where, anyOf } = this.query;
    const at = clockPositions(fields, clock);
    const counts = recordFilter(fields, { ...(where && { where }), ...(anyOf && { anyOf }) });
    return (cells) => {
      if (counts(cells)) this.count(at === undefined ? fixed : latest(at, cells, (cell) => this.read(cell)));
    };
  }

  result(): AgeCount {
    const known = Number.isFinite(this.oldest);
    return {
      total: this.total,
      older: this.older,
      withoutClock: this.withoutClock,
      future: this.future,
      ...(known && { oldest: this.zone.dateOf(this.oldest), newest: this.zone.dateOf(this.newest) }),
    };
  }

  private read(cell: Cell): number | undefined {
    return cell === null ? undefined : parseClock(cell, this.query.clock.format, this.zone);
  }

  private count(instant: number | undefined): void {
    this.total++;
    if (instant === undefined) {
      this.withoutClock++;
      return;
    }
    if (instant >= this.now) this.future++;
    if (instant < this.oldest) this.oldest = instant;
    if (instant > this.newest) this.newest = instant;
    for (let i = 0; i < this.limits.length; i++) if (instant < this.limits[i]!) this.older[i]!++;
  }
}
