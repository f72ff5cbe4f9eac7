const first = 1900;
const span = 200;

/** Counts the years of dates. */
export class YearTally {
  private readonly counts = new Uint32Array(span);
  private timed = 0;

  add(value: string): void {
    const year = Number(/^(?:19|20)\d{2}/.exec(value)?.[0] ?? /(?:19|20)\d{2}$/.exec(value)?.[0]);
    if (!(year >= first && year < first + span)) return;
    this.counts[year - first]!++;
    if (/[T ]\d{1,2}:\d{2}/.test(value) && !/[T ]0{1,2}:00/.test(value)) this.timed++;
  }

  absorb(other: YearTally): void {
    for (let i = 0; i < span; i++) this.counts[i]! += other.counts[i] as number;
    this.timed += other.timed;
  }

  profile(): YearProfile | undefined {
    const count = this.counts.reduce((sum, one) => sum + one, 0);
    if (count === 0) return undefined;
    const at = (share: number): number => {
      let year = 0;
      for (let left = share * count; left >= (this.counts[year] as number); year++)
        left -= this.counts[year] as number;
      return first + year;
    };
    return { count, low: at(0.1), middle: at(0.5), high: at(0.9), latest: at(0.999), timed: this.timed };
  }
}

export interface YearProfile {
  /** Inspected values that are dates of the 20th or 21st century. */
  readonly count: number;
  /** The years below which one in ten, half, and nine in ten of them lie, and the last. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly latest: number;
  /** How many tell a time of day other than midnight. */
  readonly timed: number;
}
