import type { Options } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import { isHeader } from './header.ts';

const delimiters = [',', '\t', ';', '|', '^', '~', '\u0001'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A record longer than this has an unclosed quote in it. */
const mostRecord = 16 * 1024 * 1024;

/** The delimiter that splits the first lines into the most columns, evenly; undefined where none does. */
export function sniffDelimiter(sample: string): Delimiter | undefined {
  let best: { delimiter: Delimiter; score: number } | undefined;
  for (const delimiter of delimiters) {
    const rows = tryParse(sample, delimiter).slice(0, 50);
    if (rows.length === 0) continue;
    const widths = rows.map((row) => row.length);
    const usual = mode(widths);
    const even = widths.filter((width) => width === usual).length / widths.length;
    const least = delimiter === '^' || delimiter === '~' ? 3 : 2;
    const score = usual < least || even < 0.6 ? 0 : usual * even;
    if (score > (best?.score ?? 0)) best = { delimiter, score };
  }
  return best?.delimiter;
}

/** Whether what may be prose is a list for certain: all records are alike, and parted by what no sentence has, or under names. */
export function isList(sample: string): boolean {
  const delimiter = sniffDelimiter(sample);
  if (delimiter === undefined) return false;
  const rows = tryParse(sample, delimiter);
  const width = rows[0]!.length;
  if (rows.length < 2 || rows.some(({ length }) => length !== width)) return false;
  return delimiter === '\t' || delimiter === '|' || (width > 2 && rows.length > 2 && isHeader(rows[0]!));
}

/** What stands before a quote inside quotes: another, or, as some databases write, a backslash. */
export type Escape = '"' | '\\';

/** A backslash where more records are as wide as the first with it. */
export function sniffEscape(sample: string, delimiter: Delimiter): Escape {
  if (!sample.includes('\\"')) return '"';
  const [quote, backslash] = (['"', '\\'] as const).map((sign) => {
    const widths = tryParse(sample, delimiter, sign).map((row) => row.length);
    return widths.filter((width) => width === widths[0]).length / widths.length;
  });
  return backslash! > quote! ? '\\' : '"';
}

export function tryParse(sample: string, delimiter: Delimiter, escaping: Escape = '"'): string[][] {
  // The last line may be cut: only whole ones count.
  const whole = sample.slice(0, Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r')) + 1) || sample;
  try {
    return parseSync(whole, { ...lenient(delimiter, escaping), to: 60 }) as string[][];
  } catch {
    return whole
      .split(/\r\n|\n|\r/)
      .slice(0, 60)
      .filter(Boolean)
      .map((line) => line.split(delimiter));
  }
}

export function mode(numbers: readonly number[]): number {
  const counts = Map.groupBy(numbers, (n) => n);
  return [...counts].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0;
}

export function lenient(delimiter: Delimiter, escaping: Escape): Options {
  return {
    delimiter,
    escape: escaping,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: mostRecord,
    record_delimiter: ['\r\n', '\n', '\r'],
  };
}
