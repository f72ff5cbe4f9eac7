import { createClassifier } from '../../src/classify/index.ts';
import { loadConnectors, loadDetectors, loadItems } from '../../src/registry.ts';
import type { Batch, Dataset, Source } from '../../src/sdk/index.ts';
import { openContext } from '../../test/support/source.ts';

/** Wall-clock seconds of one run of something slow, and seconds of processor that this process spent. */
export async function timeOf<T>(work: () => Promise<T>): Promise<{ wall: number; own: number; result: T }> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - started) / 1_000, own: (user + system) / 1e6, result };
}

/** An open source, for the time of the work. */
export async function using<T>(
  connector: string,
  settings: unknown,
  work: (source: Source) => Promise<T>,
): Promise<T> {
  const { open } = await (await loadConnectors()).get(connector)!();
  const source = await open(settings, openContext({ statementTimeout: 60_000 }));
  try {
    return await work(source);
  } finally {
    await source[Symbol.asyncDispose]();
  }
}

/** Reads a dataset to its end, and gives each batch to `take`. Returns the rows read. */
export async function readAll(
  source: Source,
  dataset: Dataset,
  take: (batch: Batch) => void = () => undefined,
): Promise<number> {
  const request = {
    fields: dataset.fields,
    rows: 'all' as const,
    clip: 4_096,
    seed: 1,
    signal: new AbortController().signal,
  };
  let rows = 0;
  for await (const batch of (await source.read!(dataset, request)).batches) {
    take(batch);
    rows += batch.rows;
  }
  return rows;
}

export async function loadClassifier(): Promise<ReturnType<typeof createClassifier>> {
  return createClassifier({ items: await loadItems(), detectors: await loadDetectors() });
}
