import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { decodeText } from '../../src/core/decode-text.ts';
import { CorpusError } from './flaws.ts';

export interface Csv {
  readonly header: readonly string[];
  readonly rows: readonly Record<string, string>[];
  /** How many rows have more or fewer cells than the header. */
  readonly ragged: number;
}

/**
 * Reads a file that describes a corpus: columns are asked for by name, in whatever letters and order, and cells come without the
 * blanks around them.
 */
export function readCsv(path: string, columns: readonly string[] = []): Record<string, string>[] {
  const { header, rows } = readTable(path, (name) => name.trim().toLowerCase());
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new CorpusError(`${path} has no column ${missing.join(', ')}`);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.trim()] as const)),
  );
}

/** Reads any file with a header: UTF-8 or UTF-16 with or without a mark, or Korean Windows' encoding; its lines ended in whatever ways. */
export function readTable(path: string, rename = (name: string) => name): Csv {
  const text = readText(path);
  let header: readonly string[] = [];
  let ragged = 0;
  try {
    const rows = parse(text, {
      bom: true,
      record_delimiter: text.includes('\n') ? ['\r\n', '\n'] : '\r',
      relax_column_count: true,
      skip_empty_lines: true,
      columns: (names: string[]) => {
        header = names.map(rename);
        return [...header];
      },
      on_record: (record: Record<string, string>, { error }: { error?: unknown }) => {
        if (error) ragged += 1;
        return record;
      },
    }) as Record<string, string>[];
    return { header, rows, ragged };
  } catch (error) {
    // The parser's own words end in a quotation of the file, which may hold anything.
    const { code = 'unknown', lines } = error as { code?: string; lines?: number };
    throw new CorpusError(`${path} is no CSV (${code}${lines === undefined ? '' : `, line ${lines}`})`);
  }
}

function readText(path: string): string {
  try {
    return decodeText(readFileSync(path));
  } catch (error) {
    throw new CorpusError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
