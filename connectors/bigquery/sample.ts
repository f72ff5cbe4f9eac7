import { wholeRandomOf } from '../../src/sdk/index.ts';

/** Records of a table from a place on. */
export interface Block {
  readonly id: string;
  readonly start: number;
  readonly rows: number;
}

/** Requests of one sample. */
const mostBlocks = 100;

/**
 * Blocks at random places, one in each of as many equal parts of the tables laid end to end. No block overlaps another, and
 * the same seed draws the same; records that stand beside each other come together, so nothing is proved of what was not seen.
 */
export function spreadBlocks(
  tables: readonly { readonly id: string; readonly rows: number }[],
  wanted: number,
  seed: number,
): Block[] {
  const filled = tables.filter(({ rows }) => rows > 0);
  const total = filled.reduce((sum, { rows }) => sum + rows, 0);
  const count = Math.min(mostBlocks, wanted, total);
  const size = Math.ceil(Math.min(wanted, total) / Math.max(count, 1));
  // Seeds that follow each other shall not draw alike.
  const next = wholeRandomOf(Math.imul(seed + 1, 0x9e3779b1));
  return Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * total) / count);
    const to = Math.floor(((i + 1) * total) / count);
    const start = from + next(Math.max(1, to - from - size + 1));
    return cut(filled, start, Math.min(size, to - start));
  });
}

/** The block in the table in which it begins, and no further. */
function cut(
  tables: readonly { readonly id: string; readonly rows: number }[],
  at: number,
  rows: number,
): Block {
  let before = 0;
  for (const table of tables) {
    if (at < before + table.rows) {
      const start = at - before;
      return { id: table.id, start, rows: Math.min(rows, table.rows - start) };
    }
    before += table.rows;
  }
  throw new RangeError('a block beyond the last table');
}
