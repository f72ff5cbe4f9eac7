import type { Field } from '../../../../src/sdk/index.ts';
import type { ByteSource } from '../../bytes.ts';
import { textFields } from '../../table.ts';
import { numbered } from '../header.ts';
import type { RowTaker } from './rows.ts';
import type { Writing } from './sniff.ts';
import { type Context, SqlStatements, type StatementSink } from './statements.ts';
import type { ValueDecoder } from './values.ts';

/** More tables than these share a part. */
const mostTables = 10_000;
/** Tables whose rows stand in more places are read with what lies between. */
const mostExtents = 200;
/** So often a file is gone on with after a quote that is never closed. */
const mostRecoveries = 20;
/** Of names, comments and labels no more bytes are kept. */
const mostName = 4_096;
/** SQLite's own. */
const internal = /^sqlite_(?:sequence|stat\d|master|schema)$/i;

/** Where rows of one table stand, one statement after another; to the end of the file where `end` is missing. */
export interface Extent {
  readonly start: number;
  readonly end?: number;
  readonly context: Context;
}

export interface DumpTable {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly extents: readonly Extent[];
}

export interface Listing {
  /** By the key of their names. */
  readonly tables: ReadonlyMap<string, DumpTable>;
  readonly rows: number;
  /** Where stands what belongs to no table that is listed, and what is no list of rows. */
  readonly rest?: Extent;
  /** Whether the file was not read to its end. */
  readonly isCut: boolean;
  /** How often something was never closed. */
  readonly gaps: number;
  /** Statements outside of tables that are never closed. */
  readonly lost: number;
}

interface Growing {
  readonly name: string;
  /** By their names in lower case. */
  readonly declared: Map<string, Field>;
  readonly listed: Map<string, string>;
  readonly comments: Map<string, string>;
  widest: number;
  extents: { start: number; end: number; context: Context }[];
}

/** SQL takes names in either case for the same, where they are not quoted; programs quote them or not. */
export const tableKey = (path: readonly string[]): string => path.join('.').toLowerCase();

/** One walk over a dump, at most over so many bytes: which tables it has, and where their rows are. */
export async function listTables(
  source: ByteSource,
  writing: Writing,
  decoder: ValueDecoder,
  mostBytes: number,
): Promise<Listing> {
  const found = new Tables();
  let start = 0;
  let context: Context | undefined;
  for (let tries = 0; ; tries++) {
    const statements = new SqlStatements(found, {
      writing,
      decoder,
      most: mostName,
      from: start,
      ...(context && { context }),
    });
    found.context = () => statements.context;
    let at = start;
    for await (const chunk of source.open(start)) {
      statements.feed(asBuffer(chunk));
      at += chunk.length;
      if (at >= mostBytes) break;
    }
    context = statements.context;
    if (at >= mostBytes && (source.size === undefined || at < source.size)) {
      found.cutAt(Math.max(statements.settled, found.settled), context);
      break;
    }
    const open = statements.end(at);
    if (open !== undefined) found.gaps++;
    const next = open === undefined ? undefined : await nextLine(source, open);
    if (next === undefined) break;
    found.gap(at, next);
    if (tries === mostRecoveries) {
      found.cutAt(next, context);
      break;
    }
    start = next;
  }
  return found.listing();
}

export function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

async function nextLine(source: ByteSource, from: number): Promise<number | undefined> {
  let at = from;
  for await (const chunk of source.open(from)) {
    const end = chunk.indexOf(10);
    if (end !== -1) return at + end + 1;
    at += chunk.length;
  }
  return undefined;
}

class Tables implements StatementSink {
  context: () => Context = () => ({ delimiter: ';', database: undefined });
  /** Where the last rows ended. */
  settled = 0;
  private readonly growing = new Map<string, Growing>();
  private rows = 0;
  private lost = 0;
  /** How often something was never closed. */
  gaps = 0;
  private rest: { start: number; end: number; context: Context } | undefined;
  private isCut = false;
  private current: { table: Growing | undefined; from: number; context: Context } | undefined;
  private last: Growing | undefined;

  readonly created = (path: readonly string[], fields: readonly Field[]): void => {
    const table = this.table(path);
    if (!table) return;
    for (const field of fields) {
      const key = field.name.toLowerCase();
      if (!table.declared.has(key)) table.declared.set(key, field);
    }
  };

  readonly commented = (path: readonly string[], column: string, comment: string): void => {
    this.table(path)?.comments.set(column.toLowerCase(), comment);
  };

  readonly rowsBegin = (
    path: readonly string[],
    columns: readonly string[] | undefined,
    from: number,
  ): RowTaker => {
    const table = this.table(path);
    this.current = { table, from, context: this.context() };
    for (const column of columns ?? []) {
      const key = column.toLowerCase();
      if (table && !table.listed.has(key)) table.listed.set(key, column);
    }
    const isOwn = table !== undefined || !internal.test(path.at(-1) ?? '');
    return {
      field: () => undefined,
      cell: () => undefined,
      row: (values) => {
        if (isOwn) this.rows++;
        if (table && !columns) table.widest = Math.max(table.widest, values);
      },
      broken: () => undefined,
    };
  };

  readonly rowsEnd = (to: number): void => {
    const { current } = this;
    this.current = undefined;
    this.settled = to;
    if (!current) return;
    const { table, from, context } = current;
    if (!table) {
      this.addRest(from, to, context);
      return;
    }
    const before = table.extents.at(-1);
    if (before && (this.last === table || table.extents.length >= mostExtents)) before.end = to;
    else table.extents.push({ start: from, end: to, context });
    this.last = table;
  };

  readonly other = (from: number, to: number): void => {
    this.addRest(from, to, this.context());
  };

  /** What was read to the end of the file was left open: it goes to the end of its line, and the file goes on there. */
  gap(end: number, next: number): void {
    const extent = this.last?.extents.at(-1);
    if (extent?.end === end && this.settled === end) extent.end = next;
    else this.lost++;
    if (this.rest?.end === end) this.rest.end = next;
  }

  /** The file is read no further: rows of every table may follow. */
  cutAt(at: number, context: Context): void {
    this.isCut = true;
    this.addRest(at, Number.POSITIVE_INFINITY, context);
    for (const table of this.growing.values())
      table.extents.push({ start: at, end: Number.POSITIVE_INFINITY, context });
  }

  listing(): Listing {
    const tables = new Map<string, DumpTable>();
    for (const [key, table] of this.growing)
      tables.set(key, { name: table.name, fields: fieldsOf(table), extents: table.extents.map(bounded) });
    return {
      tables,
      rows: this.rows,
      ...(this.rest && { rest: bounded(this.rest) }),
      isCut: this.isCut,
      gaps: this.gaps,
      lost: this.lost,
    };
  }

  private table(path: readonly string[]): Growing | undefined {
    const key = tableKey(path);
    const known = this.growing.get(key);
    if (known || this.growing.size >= mostTables || internal.test(path.at(-1) ?? '')) return known;
    const table: Growing = {
      name: path.join('.'),
      declared: new Map(),
      listed: new Map(),
      comments: new Map(),
      widest: 0,
      extents: [],
    };
    this.growing.set(key, table);
    return table;
  }

  private addRest(from: number, to: number, context: Context): void {
    if (this.rest) this.rest.end = Math.max(this.rest.end, to);
    else this.rest = { start: from, end: to, context };
  }
}

function bounded({ start, end, context }: { start: number; end: number; context: Context }): Extent {
  return { start, ...(Number.isFinite(end) && { end }), context };
}

/** Declared columns first, as rows without names follow their order; then those that only statements name. */
function fieldsOf({ declared, listed, comments, widest }: Growing): Field[] {
  const others = [...listed].filter(([key]) => !declared.has(key)).map(([, name]) => name);
  const fields = [...declared.values(), ...textFields(others)];
  const all = fields.length > 0 ? fields : textFields(numbered(widest));
  return all.map((field) => {
    const comment = comments.get(field.name.toLowerCase());
    return comment === undefined ? field : { ...field, comment };
  });
}
