import type { Cell, Field, Text } from '../../../../src/sdk/index.ts';
import { type ByteSource, slice } from '../../bytes.ts';
import { type Decoding, decodeText, legacyOf, startText } from '../../encoding/index.ts';
import { isShifted } from '../../encoding/shifted.ts';
import { clipCell, type Problems, type RowOptions, restField, type Table } from '../../table.ts';
import type { RowTaker } from './rows.ts';
import { sniffWriting, type Writing } from './sniff.ts';
import { SqlStatements, type StatementSink } from './statements.ts';
import { asBuffer, type DumpTable, type Extent, type Listing, listTables, tableKey } from './tables.ts';
import { arrayJson, ValueDecoder } from './values.ts';

const broken: Text = {
  en: 'rows or statements that are cut short, or have a form that is not read',
  ko: '중간에 끊기거나 읽을 수 없는 형식인 행·구문',
};
const uneven: Text = { en: 'rows with more or fewer values than columns', ko: '열 개수와 값 개수가 다른 행' };
const unlisted: Text = {
  en: 'dumps that were not read to their end for their tables',
  ko: '끝까지 읽지 않고 테이블을 나열한 덤프',
};

export interface DumpPart {
  readonly part: string;
  readonly table: Table;
}

interface Dump {
  readonly source: ByteSource;
  readonly writing: Writing;
  readonly decoder: (report: (what: Text) => void) => ValueDecoder;
  readonly listing: Listing;
}

/**
 * The tables of a SQL dump, by one walk over it (at most over `mostBytes`); undefined where it puts in no rows. Each is read where its
 * rows stand. What changes rows and is no list of them, and rows of tables that the walk did not reach, share a part.
 */
export async function openDump(
  given: ByteSource,
  start: Buffer,
  encoding: Decoding,
  mostBytes: number,
): Promise<DumpPart[] | undefined> {
  const legacy = legacyOf(encoding);
  const isWide =
    /^utf16/.test(String(encoding)) || isShifted(encoding) || (legacy !== undefined && hasMarks.has(legacy));
  const source = isWide ? inUtf8(given, encoding) : given;
  const isTold = typeof encoding === 'string' && encoding !== 'unsure';
  const own = isWide ? 'utf8' : isTold ? encoding : undefined;
  const decoder: Dump['decoder'] = (report) => new ValueDecoder(own, legacy, report);
  const list = (writing: Writing) =>
    listTables(
      source,
      writing,
      decoder(() => undefined),
      mostBytes,
    );
  let writing = sniffWriting(startText(start, encoding));
  let listing = await list(writing);
  // Where quotes never close, backslashes may mean the other thing.
  if (writing.isGuess && listing.gaps > 0) {
    const other = { ...writing, backslash: !writing.backslash };
    const again = await list(other);
    if (again.gaps < listing.gaps) [writing, listing] = [other, again];
  }
  if (listing.rows === 0 && !listing.isCut) return undefined;
  const dump: Dump = { source, writing, decoder, listing };
  const parts = [...listing.tables].map(([key, table]) => ({
    part: table.name,
    table: tableOf(dump, key, table),
  }));
  return listing.rest || listing.lost > 0 ? [...parts, { part: restField, table: restOf(dump) }] : parts;
}

/** Encodings in which the second byte of a letter may be a backslash. */
const hasMarks: ReadonlySet<string> = new Set(['shift_jis', 'gb18030', 'big5']);

/** What is in UTF-16 and its like as UTF-8, in which no mark of SQL is half of a character. */
function inUtf8({ name, modified, open }: ByteSource, encoding: Decoding): ByteSource {
  const encoded = async function* (): AsyncGenerator<Uint8Array> {
    for await (const text of decodeText(open(), encoding)) yield Buffer.from(text);
  };
  return {
    name,
    ...(modified !== undefined && { modified }),
    open: (start = 0, end = Number.POSITIVE_INFINITY) => slice(encoded(), start, end),
  };
}

function tableOf(dump: Dump, key: string, { fields, extents }: DumpTable): Table {
  // A stream is walked from its beginning: once is enough.
  const joined = dump.source.size === undefined ? spanOf(extents) : extents;
  const bytes = joined.reduce((sum, { start, end }) => sum + (end ?? Number.NaN) - start, 0);
  return {
    fields,
    kind: 'file',
    ...(dump.source.size !== undefined && !Number.isNaN(bytes) && { bytes }),
    rows: (options) => {
      const rows: Cell[][] = [];
      const sink: StatementSink = {
        ...ignoring,
        rowsBegin: (path, columns) =>
          tableKey(path) === key ? new RowBuilder(fields, columns, options, rows) : nobody,
      };
      return read(dump, joined, sink, rows, options);
    },
  };
}

function spanOf(extents: readonly Extent[]): Extent[] {
  const [first] = extents;
  const end = extents.at(-1)?.end;
  return first ? [{ start: first.start, ...(end !== undefined && { end }), context: first.context }] : [];
}

/** Statements that are no lists of rows as texts, and rows of tables that are not listed as documents. */
function restOf(dump: Dump): Table {
  const { rest, tables, isCut, lost } = dump.listing;
  return {
    fields: [{ name: restField, type: 'text', family: 'text', nullable: true }],
    kind: 'file',
    rows: (options) => {
      const rows: Cell[][] = [];
      if (isCut) options.problems.add(unlisted);
      if (lost > 0) options.problems.add(broken, lost);
      const sink: StatementSink = {
        ...ignoring,
        other: (_from, _to, text) => rows.push([clipCell(text, options.clip)]),
        rowsBegin: (path, columns) =>
          tables.has(tableKey(path)) ? nobody : new DocumentBuilder(path, columns, options, rows),
      };
      return read(dump, rest ? [rest] : [], sink, rows, options);
    },
  };
}

async function* read(
  { source, writing, decoder: decoderFor }: Dump,
  extents: readonly Extent[],
  sink: StatementSink,
  rows: Cell[][],
  { clip, problems, signal }: RowOptions,
): AsyncGenerator<Cell[]> {
  const decoder = decoderFor((what) => problems.add(what));
  for (const { start, end, context } of extents) {
    // A character takes at most three bytes, or four for two of its units; of hexadecimal two letters are one byte.
    const statements = new SqlStatements(sink, { writing, decoder, most: clip * 4, from: start, context });
    let at = start;
    for await (const chunk of source.open(start, end)) {
      signal.throwIfAborted();
      statements.feed(asBuffer(chunk));
      at += chunk.length;
      yield* rows.splice(0);
    }
    statements.end(at);
    yield* rows.splice(0);
  }
}

const nobody: RowTaker = {
  field: () => undefined,
  cell: () => undefined,
  row: () => undefined,
  broken: () => undefined,
};

const ignoring: StatementSink = {
  created: () => undefined,
  commented: () => undefined,
  rowsBegin: () => nobody,
  rowsEnd: () => undefined,
  other: () => undefined,
};

/** Puts the values of a statement in the order of the table's fields. */
class RowBuilder implements RowTaker {
  private readonly fields: readonly Field[];
  private readonly positions: readonly number[];
  private readonly needed: ReadonlySet<string> | undefined;
  private readonly clip: number;
  private readonly problems: Problems;
  private readonly rows: Cell[][];
  private cells: Cell[];

  constructor(
    fields: readonly Field[],
    columns: readonly string[] | undefined,
    { clip, problems, needed }: RowOptions,
    rows: Cell[][],
  ) {
    const names = new Map(fields.map(({ name }, i) => [name.toLowerCase(), i]));
    this.fields = fields;
    this.positions = columns
      ? columns.map((column) => names.get(column.toLowerCase()) ?? fields.length - 1)
      : fields.map((_, i) => i);
    this.needed = needed && new Set(needed);
    this.clip = clip;
    this.problems = problems;
    this.rows = rows;
    this.cells = this.empty();
  }

  field(index: number): Field | undefined {
    const field = this.fields[this.position(index)];
    return field && (this.needed?.has(field.name) ?? true) ? field : undefined;
  }

  cell(index: number, cell: Cell): void {
    const at = this.position(index);
    const before = this.cells[at] ?? null;
    // What stands beyond the last column is not lost: it is looked at with it.
    const text = before === null || cell === null ? (cell ?? before) : `${before} ${cell}`;
    const isArray = this.fields[at]?.array && text?.startsWith('{');
    this.cells[at] = clipCell(isArray ? arrayJson(text!) : text, this.clip);
  }

  row(values: number): void {
    if (values !== this.positions.length) this.problems.add(uneven);
    this.rows.push(this.cells);
    this.cells = this.empty();
  }

  broken(): void {
    this.problems.add(broken);
    if (this.cells.some((cell) => cell !== null)) this.rows.push(this.cells);
    this.cells = this.empty();
  }

  private position(index: number): number {
    return this.positions[index] ?? this.fields.length - 1;
  }

  private empty(): Cell[] {
    return new Array<Cell>(this.fields.length).fill(null);
  }
}

/** A row as a document, under the name of its table. */
class DocumentBuilder implements RowTaker {
  private readonly table: string;
  private readonly columns: readonly string[] | undefined;
  private readonly clip: number;
  private readonly problems: Problems;
  private readonly rows: Cell[][];
  private values: Record<string, Cell> = {};

  constructor(
    path: readonly string[],
    columns: readonly string[] | undefined,
    { clip, problems }: RowOptions,
    rows: Cell[][],
  ) {
    this.table = path.join('.');
    this.columns = columns;
    this.clip = clip;
    this.problems = problems;
    this.rows = rows;
  }

  field(): Field {
    return anyField;
  }

  cell(index: number, cell: Cell): void {
    this.values[this.columns?.[index] ?? `column_${index + 1}`] = cell;
  }

  row(): void {
    this.rows.push([clipCell(JSON.stringify({ [this.table]: this.values }), this.clip)]);
    this.values = {};
  }

  broken(): void {
    this.problems.add(broken);
    this.row();
  }
}

const anyField: Field = { name: restField, type: 'text', family: 'text', nullable: true };
