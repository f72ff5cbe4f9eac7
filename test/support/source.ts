import type {
  Batch,
  Dataset,
  Field,
  OpenContext,
  Problem,
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

/** Reads a dataset to the end of the request. */
export async function records(
  source: Source,
  from: Dataset,
  extra: Partial<ReadRequest> = {},
): Promise<Records> {
  const fields: readonly Field[] = extra.fields ?? from.fields.filter((field) => !field.unreadable);
  const request = {
    fields,
    rows: 'all' as const,
    clip: 4_096,
    seed: 1,
    signal: new AbortController().signal,
    ...extra,
  };
  const reading = await source.read!(from, request);
  const batches: Batch[] = [];
  for await (const batch of reading.batches) batches.push(batch);
  const rows = batches.flatMap(({ columns, rows: count }) =>
    Array.from({ length: count }, (_, r) => columns.map((column) => column[r] as string | null)),
  );
  return {
    method: reading.method,
    population: reading.population,
    rows,
    problems: reading.problems,
    batches,
  };
}
