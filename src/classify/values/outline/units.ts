/** The greatest UTF-16 unit. */
export const lastUnit = 0xffff;
export const lastAscii = 127;

/** From one unit to another, both included. */
export type UnitRange = readonly [from: number, to: number];

/** Units beyond ASCII that are told apart. */
const wideUnits = 1 << 11;
const firstWide = lastAscii + 1;

/** A set of UTF-16 units that may hold more than was added: exact for ASCII, and beyond, small. */
export class Units {
  private readonly bits = new Uint32Array((firstWide + wideUnits) / 32);

  has(unit: number): boolean {
    const place = unit < firstWide ? unit : firstWide + (unit & (wideUnits - 1));
    return (((this.bits[place >>> 5] as number) >>> (place & 31)) & 1) === 1;
  }

  /** Whether it holds any beyond ASCII. */
  get isWide(): boolean {
    return this.bits.subarray(firstWide / 32).some((word) => word !== 0);
  }

  add([from, to]: UnitRange): void {
    for (let unit = from; unit <= to && unit <= lastAscii; unit++) this.set(unit);
    const start = Math.max(from, firstWide);
    if (to - start >= wideUnits) this.bits.fill(0xffffffff, firstWide / 32);
    else for (let unit = start; unit <= to; unit++) this.set(firstWide + (unit & (wideUnits - 1)));
  }

  private set(place: number): void {
    (this.bits[place >>> 5] as number) |= 1 << (place & 31);
  }
}
