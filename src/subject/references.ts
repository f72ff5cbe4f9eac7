import type { Dataset, Field } from '../core/dataset.ts';
import type { Cell, Source } from '../core/source.ts';

/** How far references are followed: a customer's orders, their parcels, and what refers to those. */
const mostSteps = 3;
const keysAtOnce = 500;
const mostKeys = 10_000;

interface Start {
  readonly source: Source;
  readonly dataset: Dataset;
  readonly datasets: readonly Dataset[];
  /** Keys of the records found. */
  readonly keys: readonly (readonly Cell[])[];
  readonly signal: AbortSignal;
  readonly keep?: (dataset: string, key: readonly Cell[]) => void;
}

export interface Referring {
  readonly name: string;
  readonly field: string;
  readonly records: number;
}

/** Records that refer, through foreign keys of one field, to those found, and to those in turn. */
export async function followReferences({
  source,
  dataset,
  datasets,
  keys,
  signal,
  keep,
}: Start): Promise<Referring[]> {
  if (!source.select) return [];
  const found: Referring[] = [];
  const seen = new Set([dataset.name]);
  let front = [{ dataset, keys }];
  for (let step = 0; step < mostSteps && front.length > 0; step++) {
    const next: typeof front = [];
    for (const parent of front) {
      const texts = parent.keys.flatMap((key) => (key.length === 1 && key[0] != null ? [key[0]] : []));
      if (texts.length === 0) continue;
      for (const child of datasets) {
        if (seen.has(child.name) || child.unreadable || child.derivedFrom) continue;
        const field = child.fields.find(
          (one) => one.references?.dataset === parent.dataset.name && !one.unreadable,
        );
        if (!field) continue;
        seen.add(child.name);
        const { records, own } = await readReferring(source, child, field, texts, signal);
        if (records === 0) continue;
        found.push({ name: child.name, field: field.name, records });
        for (const key of own) keep?.(child.name, key);
        next.push({ dataset: child, keys: own });
      }
    }
    front = next;
  }
  return found;
}

/** How many records hold one of these keys in a field, and the first of their own keys. */
async function readReferring(
  source: Source,
  dataset: Dataset,
  { name }: Field,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<{ records: number; own: Cell[][] }> {
  const fields = dataset.fields.filter((one) => one.primaryKey && !one.unreadable);
  const own: Cell[][] = [];
  let records = 0;
  for (let from = 0; from < texts.length; from += keysAtOnce) {
    const holding = [{ field: name, texts: texts.slice(from, from + keysAtOnce) }];
    const reading = await source.select!(dataset, { fields, selection: { holding }, clip: 1_024, signal });
    for await (const { rows, columns } of reading.batches) {
      records += rows;
      for (let row = 0; row < rows && columns.length > 0 && own.length < mostKeys; row++)
        own.push(columns.map((column) => column[row]!));
    }
  }
  return { records, own };
}
