import type { Batch, Cell } from '../../src/sdk/index.ts';

/** Blocks of rows, as they come, by column. */
export async function* toBatches(
  blocks: AsyncIterable<readonly (readonly Cell[])[]>,
  width: number,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  for await (const block of blocks) {
    signal.throwIfAborted();
    if (block.length === 0) continue;
    const columns = Array.from({ length: width }, (_, f) => block.map((row) => row[f]!));
    yield { rows: block.length, columns };
  }
}
