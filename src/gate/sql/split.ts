import { type Dialect, Scanner } from './scan.ts';

/** One statement of a file, where it stands, and the rows that follow a `COPY … FROM stdin`. */
export interface Statement {
  readonly text: string;
  /** UTF-16 units from the start of the file. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  readonly copy?: string;
}

/** A line for the `psql` or `mysql` client that no server runs, such as `\connect`. */
export interface ClientLine {
  readonly text: string;
  readonly line: number;
}

export interface Split {
  readonly statements: readonly Statement[];
  readonly client: readonly ClientLine[];
}

/**
 * Splits a script into statements, as the database's own client does: quotes, dollar quotes, comments, `DELIMITER`, bodies
 * of stored programs, `COPY` data. Comments before a statement are left out; those inside stay.
 */
export function splitSql(text: string, dialect: Dialect): Split {
  const statements: Statement[] = [];
  const client: ClientLine[] = [];
  const lineAt = lineCounter(text);
  const scanner = new Scanner(text, dialect);
  for (;;) {
    const start = scanner.skipBlank();
    if (start >= text.length) break;
    if (scanner.atClientLine()) {
      const words = scanner.takeLine();
      client.push({ text: words, line: lineAt(start) });
      scanner.setDelimiter(words);
      continue;
    }
    const end = scanner.takeStatement();
    const body = text.slice(start, end).trimEnd();
    if (body !== '') {
      const copies = /^copy\b.*\bfrom\s+stdin\b/is.test(body);
      const copy = copies ? scanner.takeCopyData() : undefined;
      statements.push({
        text: body,
        offset: start,
        line: lineAt(start),
        ...(copy !== undefined && { copy }),
      });
    }
  }
  return { statements, client };
}

/** Line of an offset, for offsets that only grow. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let from = 0;
  return (offset) => {
    for (let i = text.indexOf('\n', from); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) {
      line++;
      from = i + 1;
    }
    return line;
  };
}
