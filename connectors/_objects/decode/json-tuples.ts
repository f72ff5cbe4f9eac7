import { findHeading, numbered } from './header.ts';
import type { RecordReader } from './json-records.ts';

/** Records looked at to learn whether they are lists of one length. */
const sniffed = 60;
const mostColumns = 1_000;

/** Records that are lists of one length, in which a place is a column, with names for keys; any others as they are. */
export async function namedTuples(read: RecordReader): Promise<RecordReader> {
  const first: unknown[][] = [];
  for await (const { value } of read(() => undefined)) {
    if (!Array.isArray(value) || (first[0] && first[0].length !== value.length)) return read;
    first.push(value);
    if (first.length === sniffed) break;
  }
  const width = first[0]?.length ?? 0;
  if (first.length < 2 || width < 2 || width > mostColumns) return read;
  const heading = findHeading(
    first.map((tuple) => tuple.map(textOf)),
    width,
  );
  const told = heading?.at === 0 ? heading : undefined;
  const names = numbered(width).map((name, i) => told?.names[i] || name);
  const keys = new Set(names).size === width ? names : numbered(width);
  return async function* (report) {
    let above = told?.lines ?? 0;
    for await (const record of read(report))
      if (above-- <= 0) yield { ...record, value: named(record.value, keys) };
  };
}

/** What a heading is told by: what is nested is no name. */
function textOf(value: unknown): string | null {
  if (value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(typeof value === 'object' ? 0 : value);
}

/** One that is no list stays; what a longer one has beyond the others goes by its place. */
function named(value: unknown, keys: readonly string[]): unknown {
  if (!Array.isArray(value)) return value;
  return Object.fromEntries(value.map((one, i) => [keys[i] ?? `column_${i + 1}`, one]));
}
