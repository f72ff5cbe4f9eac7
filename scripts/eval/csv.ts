import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** What keeps an evaluation from running, in a sentence for whoever named the folder. */
export class CorpusError extends Error {}

/** Reads a CSV file with a header into records; the columns that it must have are asked for by name. */
export function readCsv(path: string, columns: readonly string[] = []): Record<string, string>[] {
  const text = readText(path);
  let header: readonly string[] = [];
  try {
    const rows = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      columns: (names: string[]) => {
        header = names;
        return names;
      },
    }) as Record<string, string>[];
    const missing = columns.filter((name) => !header.includes(name));
    if (missing.length > 0) throw new CorpusError(`${path} has no column ${missing.join(', ')}`);
    return rows;
  } catch (error) {
    if (error instanceof CorpusError) throw error;
    // The parser's own words end in a quotation of the file, which may hold anything.
    const { code = 'unknown', lines } = error as { code?: string; lines?: number };
    throw new CorpusError(`${path} is no CSV (${code}${lines === undefined ? '' : `, line ${lines}`})`);
  }
}

function readText(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CorpusError(`${path} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
