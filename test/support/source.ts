import type {
  Batch,
  Dataset,
  OpenContext,
  Problem,
  Reading,
  ReadRequest,
  Source,
} from '../../src/sdk/index.ts';

/** A context for opening a connector in a test. */
export function openContext(extra: Partial<OpenContext> = {}): OpenContext {
  return {
    source: 'test',
    scope: { include: ['**'], exclude: [] },
    signal: new AbortController().signal,
    baseDir: '.',
    connections: 2,
    statementTimeout: 5_000,
    sent: () => undefined,
    ...extra,
  };
}

export async function dataset(source: Source, name: string): Promise<Dataset> {
  const all = await source.datasets();
  const found = all.find((candidate) => candidate.name === name);
  if (!found)
    throw new Error(`no dataset ${name} among ${all.map((candidate) => candidate.name).join(', ')}`);
  return found;
}

export interface Records {
  readonly method: string;
  readonly population: number | undefined;
  /** Record by record, cells in the order of the fields. */
  readonly rows: (string | null)[][];
  readonly problems: readonly Problem[];
  readonly batches: readonly Batch[];
}

/** Works with a source, and closes it whatever comes of that. */
export async function whileOpen<T>(
  opening: Promise<Source>,
  work: (source: Source) => Promise<T>,
): Promise<T> {
  await using source = await opening;
  return await work(source);
}

/** Asks for all records of what may be read of a dataset. */
export const requestFor = (from: Dataset, extra: Partial<ReadRequest> = {}): ReadRequest => ({
  fields: from.fields.filter((field) => !field.unreadable),
  rows: 'all',
  clip: 4_096,
  seed: 1,
  signal: new AbortController().signal,
  ...extra,
});

/** A reading to its end, column by column. */
export async function batchesOf(
  source: Source,
  from: Dataset,
  extra: Partial<ReadRequest> = {},
): Promise<{ reading: Reading; batches: Batch[]; rows: number }> {
  const reading = await source.read!(from, requestFor(from, extra));
  const batches: Batch[] = [];
  for await (const batch of reading.batches) batches.push(batch);
  return { reading, batches, rows: batches.reduce((sum, batch) => sum + batch.rows, 0) };
}

/** Reads a dataset to the end of the request. */
export async function records(
  source: Source,
  from: Dataset,
  extra: Partial<ReadRequest> = {},
): Promise<Records> {
  const { reading, batches } = await batchesOf(source, from, extra);
  const rows = batches.flatMap(({ columns, rows: count }) =>
    Array.from({ length: count }, (_, r) => columns.map((column) => column[r] as string | null)),
  );
  const { method, population, problems } = reading;
  return { method, population, rows, problems, batches };
}
