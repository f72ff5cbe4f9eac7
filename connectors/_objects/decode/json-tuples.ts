import { findHeading, numbered } from './header.ts';
import type { Json, RecordReader } from './json-records.ts';
import { headings } from './json-shape.ts';

/** Records looked at to learn whether they are lists of one length. */
const sniffed = 60;
const mostColumns = 1_000;

/** Records that are lists of one length, in which a place is a column, with names for keys; any others as they are. */
export async function namedTuples(read: RecordReader): Promise<RecordReader> {
  const first: unknown[][] = [];
  let around: Json = {};
  for await (const { value, beside = {} } of read(() => undefined)) {
    if (!Array.isArray(value) || (first[0] && first[0].length !== value.length)) return read;
    around = { ...around, ...beside };
    first.push(value);
    if (first.length === sniffed) break;
  }
  const width = first[0]?.length ?? 0;
  const beside = namesIn(around, width);
  if (width === 0 || width > mostColumns || (!beside && (first.length < 2 || width < 2))) return read;
  const heading = beside
    ? { names: beside, at: 0, lines: 0 }
    : findHeading(
        first.map((tuple) => tuple.map(textOf)),
        width,
      );
  const told = heading?.at === 0 ? heading : undefined;
  const names = numbered(width).map((name, i) => told?.names[i] || name);
  const keys = new Set(names).size === width ? names : numbered(width);
  return async function* (report) {
    let above: number = told?.lines ?? 0;
    for await (const record of read(report))
      if (above-- <= 0) yield { ...record, value: named(record.value, keys) };
  };
}

/** Objects beside rows are gone into so deep. */
const deepest = 3;

/** The names of so many columns, in what stands beside the rows: texts, or objects that are called by one. */
function namesIn(value: unknown, width: number, depth = 0): string[] | undefined {
  if (Array.isArray(value)) {
    const names = value.map(nameOf);
    return value.length === width && names.every((name) => name !== undefined)
      ? (names as string[])
      : undefined;
  }
  if (value === null || typeof value !== 'object' || depth > deepest) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const names = Array.isArray(inner) && !headings.test(key) ? undefined : namesIn(inner, width, depth + 1);
    if (names) return names;
  }
  return undefined;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return undefined;
  const { name, label, field, id } = value as Record<string, unknown>;
  return [name, label, field, id].find((one) => typeof one === 'string') as string | undefined;
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
