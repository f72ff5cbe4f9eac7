const first = 1900;
const span = 200;

/** Counts the years of dates. */
export class YearTally {
  private readonly counts = new Uint32Array(span);
  private timed = 0;

  /** @param value begins or ends with its year, of which two digits may be left out: `900517`, `05/17/90` */
  add(value: string): void {
    const year =
      yearAt(value, 0) ||
      yearAt(value, value.length - 4) ||
      shortYearAt(value, value.includes('/') ? value.length - 2 : 0);
    if (year === 0) return;
    this.counts[year - first]!++;
    if (value.length > 15 && !value.startsWith('00:00', 11) && !value.startsWith('0:00', 11)) this.timed++;
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

/** The four digits at a place as a year of this or the last century; 0 where they are none. */
function yearAt(value: string, at: number): number {
  let year = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = value.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return 0;
    year = year * 10 + digit;
  }
  return year >= first && year < first + span ? year : 0;
}

/** The last year of which two digits are not one of the last century. It stands still: verdicts do not change with the days. */
const lastShort = 26;

/** Two digits at a place as a year; 0 where they are none. */
function shortYearAt(value: string, at: number): number {
  const year = Number(value.slice(at, at + 2));
  if (!Number.isInteger(year)) return 0;
  return year > lastShort ? 1900 + year : 2000 + year;
}
