import { type Batch, type Cell, randomOf } from '../../src/sdk/index.ts';

const batchRows = 1_000;
/** A sample is drawn from this many records at the most; beyond, only the first are looked at, and that is said. */
const mostDrawn = 5_000_000;

/** Keeps `wanted` of whatever passes, each with the same chance (reservoir sampling, algorithm R), repeatably. */
export class Reservoir<T> {
  readonly kept: T[] = [];
  seen = 0;
  private readonly wanted: number;
  private readonly next: () => number;

  constructor(wanted: number, seed: number) {
    this.wanted = wanted;
    this.next = randomOf(seed);
  }

  add(one: T): void {
    this.seen++;
    if (this.kept.length < this.wanted) this.kept.push(one);
    else {
      const slot = Math.floor(this.next() * this.seen);
      if (slot < this.wanted) this.kept[slot] = one;
    }
  }
}

export interface Drawn {
  readonly rows: Cell[][];
  readonly seen: number;
  /** False where the walk ended before the data did. */
  readonly complete: boolean;
}

/** One walk over the records draws a sample in which each has the same chance. */
export async function draw(rows: AsyncIterable<Cell[]>, wanted: number, seed: number): Promise<Drawn> {
  const reservoir = new Reservoir<Cell[]>(wanted, seed);
  for await (const row of rows) {
    reservoir.add(row);
    if (reservoir.seen >= mostDrawn) return { rows: reservoir.kept, seen: reservoir.seen, complete: false };
  }
  return { rows: reservoir.kept, seen: reservoir.seen, complete: true };
}

export async function* inBatches(
  rows: AsyncIterable<Cell[]> | Iterable<Cell[]>,
  width: number,
): AsyncGenerator<Batch> {
  const fresh = (): Cell[][] => Array.from({ length: width }, () => []);
  let columns = fresh();
  let count = 0;
  for await (const row of rows) {
    for (let f = 0; f < width; f++) columns[f]!.push(row[f] ?? null);
    if (++count < batchRows) continue;
    yield { rows: count, columns };
    columns = fresh();
    count = 0;
  }
  if (count > 0) yield { rows: count, columns };
}
