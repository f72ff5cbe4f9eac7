/** The greatest UTF-16 unit. */
export const lastUnit = 0xffff;

/** From one unit to another, both included. */
export type UnitRange = readonly [from: number, to: number];

/** A set of UTF-16 units. */
export class Units {
  private readonly bits = new Uint32Array((lastUnit + 1) / 32);

  has(unit: number): boolean {
    return (((this.bits[unit >>> 5] as number) >>> (unit & 31)) & 1) === 1;
  }

  add([from, to]: UnitRange): void {
    const { bits } = this;
    for (let unit = from; unit <= to; unit++) {
      if ((unit & 31) === 0 && to - unit >= 31) {
        bits[unit >>> 5] = 0xffffffff;
        unit += 31;
      } else (bits[unit >>> 5] as number) |= 1 << (unit & 31);
    }
  }

  /** Whether it holds any beyond the given one, which ends a word of bits. */
  reaches(unit: number): boolean {
    return this.bits.some((word, index) => index > unit >>> 5 && word !== 0);
  }
}
