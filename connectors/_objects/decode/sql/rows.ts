import type { Cell, Field } from '../../../../src/sdk/index.ts';
import type { Kind } from './kinds.ts';
import type { SqlTokens } from './tokens.ts';

/** Takes the rows of one statement. */
export interface RowTaker {
  /** The field of a value by its place in the row; undefined where nobody asks for it. */
  readonly field: (index: number) => Field | undefined;
  readonly cell: (index: number, cell: Cell) => void;
  /** A row has ended, after so many values. */
  readonly row: (values: number) => void;
  /** A row was cut short, or has a form that is not read. */
  readonly broken: () => void;
}

export interface RowSink {
  /** Rows of a table come, in a statement that begins at `from`. */
  readonly rowsBegin: (
    path: readonly string[],
    columns: readonly string[] | undefined,
    from: number,
  ) => RowTaker;
  readonly rowsEnd: (to: number) => void;
}

/**
 * What the reader of a statement says of a token: it goes on; the statement has ended with it; nothing more of it is asked for; the
 * token begins another statement; the lines of a COPY follow; a stored program does; the statement is kept as a text.
 */
export type Next = 'more' | 'end' | 'skip' | 'again' | 'copy' | 'program' | 'other';

export interface StatementReader {
  take(kind: Kind, at: number): Next;
  /** The file ends within the statement. */
  cut?(at: number): void;
  /** Where the row begins that has not ended. */
  openRow?(): number | undefined;
}

export type Qualify = (path: readonly string[]) => readonly string[];

/** A name of one part or several, as it comes: `public.users`. */
export class NameParts {
  readonly path: string[] = [];
  private awaits = true;

  /** False where the token is no part of the name. */
  take(kind: Kind, tokens: SqlTokens): boolean {
    if (kind === 'mark' && tokens.mark === 46 && !this.awaits) {
      this.awaits = true;
      return true;
    }
    if (!this.awaits || (kind !== 'name' && kind !== 'word')) return false;
    this.path.push(tokens.text());
    this.awaits = false;
    return true;
  }
}

/** The names between two parentheses. */
export class NameList {
  readonly names: string[] = [];
  private depth = 0;
  private dotted = false;

  /** False once the list has ended. */
  take(kind: Kind, tokens: SqlTokens): boolean {
    if (kind === 'mark') {
      if (tokens.mark === 40) this.depth++;
      else if (tokens.mark === 41) return --this.depth >= 0;
      this.dotted = tokens.mark === 46;
      return true;
    }
    if (this.depth > 0) return true;
    if (this.dotted) this.names.pop();
    this.dotted = false;
    this.names.push(tokens.text());
    return true;
  }
}
