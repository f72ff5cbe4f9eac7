import type { AgeCount, AgeQuery, Cell, Field, RowCondition } from '../../src/sdk/index.ts';
import { sourceError } from '../../src/sdk/index.ts';
import { parseClock, ZoneReader } from './clock.ts';

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
    const at = (name: string) => {
      const index = fields.findIndex((field) => field.name === name);
      if (index === -1)
        throw sourceError('not-found', {
          en: 'a field that the data map names',
          ko: '데이터 맵에 적힌 필드입니다',
        });
      return index;
    };
    const clock = this.query.clock.field.startsWith('@') ? undefined : at(this.query.clock.field);
    const where = Object.entries(this.query.where ?? {}).map(([name, wanted]) => [at(name), wanted] as const);
    const anyOf = (this.query.anyOf ?? []).map(at);
    return (cells) => {
      if (!where.every(([index, wanted]) => meets(cells[index] ?? null, wanted))) return;
      if (anyOf.length > 0 && !anyOf.some((index) => cells[index] != null && cells[index] !== '')) return;
      this.count(clock === undefined ? fixed : this.read(cells[clock] ?? null));
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

type Wanted = RowCondition[string];
type Scalar = string | number | boolean | null;

function meets(cell: Cell, wanted: Wanted): boolean {
  if (wanted !== null && typeof wanted === 'object' && 'not' in wanted) return !isOneOf(cell, wanted.not);
  return isOneOf(cell, wanted);
}

function isOneOf(cell: Cell, wanted: Scalar | readonly Scalar[]): boolean {
  const list = Array.isArray(wanted) ? (wanted as readonly Scalar[]) : [wanted as Scalar];
  return list.some((value) => (value === null ? cell === null : cell === String(value)));
}
