import {
  type AccessFact,
  type AgeCount,
  type AgeQuery,
  type Batch,
  type Cell,
  type Dataset,
  type Fact,
  formatName,
  GamsaError,
  inScope,
  type OpenContext,
  type Reading,
  type ReadRequest,
  type Reason,
  sourceError,
} from '../../src/sdk/index.ts';
import { AgeCounter } from '../_objects/ages.ts';
import type { ByteSource } from '../_objects/bytes.ts';
import { unpack } from '../_objects/container.ts';
import { type OpenHints, openTables } from '../_objects/open.ts';
import { Problems, type Table } from '../_objects/table.ts';
import { SqliteReader } from '../_sqlite/reader.ts';
import { groupName } from './groups.ts';
import { type LocalFile, listFiles } from './listing.ts';

const batchRows = 1_000;
/** A sample is drawn from this many records at the most; beyond, only the first are looked at, and that is said. */
const mostDrawn = 5_000_000;

/** One table in one file. */
interface Part {
  readonly file: LocalFile;
  readonly modified: number | undefined;
  readonly table: Table;
}

interface Entry {
  readonly dataset: Dataset;
  readonly parts: readonly Part[];
  /** Set for a table of an SQLite file. */
  readonly reader?: SqliteReader;
}

/** Files as a source: each table in them a dataset, the parts of one collapsed. */
export class FileSource {
  private readonly paths: readonly string[];
  private readonly hints: OpenHints;
  private readonly context: OpenContext;
  private files: readonly LocalFile[] = [];
  private readonly entries = new Map<string, Entry>();
  private readonly readers: SqliteReader[] = [];

  constructor(paths: readonly string[], hints: OpenHints, context: OpenContext) {
    this.paths = paths;
    this.hints = hints;
    this.context = context;
  }

  async datasets(): Promise<Dataset[]> {
    this.files = await listFiles(this.paths, this.context.baseDir);
    this.entries.clear();
    const opened: { name: string; part: Part }[] = [];
    for (const file of this.files) {
      this.context.signal.throwIfAborted();
      if (file.unreadable) this.add(unreadable(file.name, file.unreadable));
      else opened.push(...(await this.openFile(file)));
    }
    for (const [name, parts] of Map.groupBy(opened, groupKey))
      this.add(
        toEntry(
          JSON.parse(name)[0] as string,
          parts.map(({ part }) => part),
        ),
      );
    return [...this.entries.values()]
      .map(({ dataset }) => dataset)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async read(dataset: Dataset, request: ReadRequest): Promise<Reading> {
    const entry = this.entry(dataset);
    if (entry.reader) return entry.reader.read({ ...dataset, path: [dataset.path.at(-1)!] }, request);
    this.context.sent('read file');
    const problems = new Problems();
    const rows = () => this.rows(entry, request, problems);
    if (request.rows === 'all') return reading('all', inBatches(rows(), request.fields.length), problems);
    // One walk over the records draws a sample in which each has the same chance (reservoir sampling, algorithm R).
    const wanted = request.rows;
    const drawn = await draw(rows(), wanted, request.seed);
    const method = drawn.seen <= wanted ? 'all' : drawn.complete ? 'random-rows' : 'first';
    return reading(
      method,
      inBatches(drawn.rows, request.fields.length),
      problems,
      drawn.complete ? drawn.seen : undefined,
    );
  }

  async age(dataset: Dataset, query: AgeQuery): Promise<AgeCount> {
    const entry = this.entry(dataset);
    if (entry.reader) return entry.reader.age({ ...dataset, path: [dataset.path.at(-1)!] }, query);
    this.context.sent('read file');
    const counter = new AgeCounter(query);
    const problems = new Problems();
    for (const { table, modified } of entry.parts) {
      const count = counter.reader(table.fields, modified);
      for await (const cells of table.rows({ clip: 4_096, problems, signal: query.signal })) count(cells);
      query.signal.throwIfAborted();
    }
    return counter.result();
  }

  facts(): Fact[] {
    const { source } = this.context;
    const local: Fact = {
      kind: 'encryption-in-transit',
      source,
      state: 'local',
      origin: 'measured',
      by: 'files on this machine',
    };
    const open = this.files.filter(({ mode }) => (mode & 0o004) !== 0);
    const fact = (dataset: string | undefined, mode: number): AccessFact => ({
      kind: 'access',
      source,
      ...(dataset !== undefined && { dataset }),
      grantee: 'PUBLIC',
      privileges: (mode & 0o002) === 0 ? ['read'] : ['read', 'write'],
      origin: 'measured',
      by: 'file mode',
    });
    if (open.length > 0 && open.length === this.files.length) return [local, fact(undefined, open[0]!.mode)];
    const datasets = [...this.entries.values()].filter(({ parts }) =>
      parts.some(({ file }) => (file.mode & 0o004) !== 0),
    );
    return [local, ...datasets.map(({ dataset, parts }) => fact(dataset.name, parts[0]!.file.mode))];
  }

  close(): void {
    for (const reader of this.readers) reader.close();
  }

  /** The tables of a file; what cannot be opened is listed with its reason. */
  private async openFile(file: LocalFile): Promise<{ name: string; part: Part }[]> {
    try {
      if (await isSqlite(file.bytes)) {
        await this.openSqlite(file);
        return [];
      }
      const contents = await unpack(file.bytes);
      const opened: { name: string; part: Part }[] = [];
      for (const content of contents) opened.push(...(await this.openContent(file, content)));
      return opened;
    } catch (error) {
      this.add(unreadable(file.name, reasonOf(error)));
      return [];
    }
  }

  private async openContent(file: LocalFile, content: ByteSource): Promise<{ name: string; part: Part }[]> {
    try {
      const tables = await openTables(content, this.hints);
      return tables.map(({ part, table }) => ({
        name: part === undefined ? content.name : `${content.name}#${part}`,
        part: { file, modified: content.modified, table },
      }));
    } catch (error) {
      // An entry of an archive has a name of its own; unpacked content goes by the name of its file.
      const name = content.name.startsWith(`${file.name}!/`) ? content.name : file.name;
      this.add(unreadable(name, reasonOf(error)));
      return [];
    }
  }

  private async openSqlite(file: LocalFile): Promise<void> {
    const scope = { include: ['**'], exclude: [] };
    const { sent, statementTimeout } = this.context;
    const reader = await SqliteReader.open(file.path, { scope, lockTimeout: 5_000, statementTimeout, sent });
    this.readers.push(reader);
    for (const table of reader.datasets()) {
      const name = `${file.name}#${table.name}`;
      const dataset = { ...table, name, path: [file.name, ...table.path] };
      this.add({
        dataset,
        reader,
        parts: [{ file, modified: file.bytes.modified, table: { fields: [], kind: 'file', rows: none } }],
      });
    }
  }

  private add(entry: Entry): void {
    if (inScope(this.context.scope, entry.dataset.name)) this.entries.set(entry.dataset.name, entry);
  }

  private entry(dataset: Dataset): Entry {
    const entry = this.entries.get(dataset.name);
    if (!entry) throw sourceError('not-found');
    return entry;
  }

  private async *rows({ parts }: Entry, request: ReadRequest, problems: Problems): AsyncGenerator<Cell[]> {
    for (const { table } of parts) {
      const columns = request.fields.map(({ name }) =>
        table.fields.findIndex((field) => field.name === name),
      );
      for await (const cells of table.rows({ clip: request.clip, problems, signal: request.signal })) {
        yield columns.map((index) => cells[index] ?? null);
      }
      request.signal.throwIfAborted();
    }
  }
}

async function* none(): AsyncGenerator<Cell[]> {}

/** Files of one name pattern are parts of one dataset only where their columns are the same. */
function groupKey({ name, part }: { name: string; part: Part }): string {
  return JSON.stringify([groupName(name), part.table.fields.map((field) => field.name)]);
}

function toEntry(pattern: string, parts: readonly Part[]): Entry {
  const name = parts.length === 1 ? nameOfSingle(parts[0]!, pattern) : pattern;
  const first = parts[0]!.table;
  return {
    parts,
    dataset: {
      name: formatName(name),
      path: [name],
      kind: first.kind,
      fields: first.fields,
      bytes: parts.reduce((sum, { file }) => sum + (file.bytes.size ?? 0), 0),
      ...(parts.length > 1 && { parts: parts.length }),
    },
  };
}

/** A file that stands alone keeps its own name. */
function nameOfSingle({ file }: Part, pattern: string): string {
  const inner = /[#!].*$/.exec(pattern)?.[0] ?? '';
  return groupName(file.name) === pattern ? file.name : `${file.name}${inner}`;
}

function unreadable(name: string, reason: Reason): Entry {
  return {
    parts: [],
    dataset: { name: formatName(name), path: [name], kind: 'file', fields: [], unreadable: reason },
  };
}

function reasonOf(error: unknown): Reason {
  if (error instanceof GamsaError && error.reason) return error.reason;
  return { code: 'malformed' };
}

async function isSqlite(bytes: ByteSource): Promise<boolean> {
  for await (const chunk of bytes.open(0, 16))
    return Buffer.from(chunk).toString('latin1').startsWith('SQLite format 3');
  return false;
}

function reading(
  method: Reading['method'],
  batches: AsyncIterable<Batch>,
  problems: Problems,
  population?: number,
): Reading {
  return {
    method,
    ...(population !== undefined && { population }),
    batches,
    get problems() {
      return problems.list();
    },
  };
}

interface Drawn {
  readonly rows: Cell[][];
  readonly seen: number;
  /** False where the walk ended before the data did. */
  readonly complete: boolean;
}

async function draw(rows: AsyncIterable<Cell[]>, wanted: number, seed: number): Promise<Drawn> {
  const kept: Cell[][] = [];
  let seen = 0;
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  for await (const row of rows) {
    seen++;
    if (kept.length < wanted) kept.push(row);
    else {
      const slot = Math.floor(next() * seen);
      if (slot < wanted) kept[slot] = row;
    }
    if (seen >= mostDrawn) return { rows: kept, seen, complete: false };
  }
  return { rows: kept, seen, complete: true };
}

async function* inBatches(
  rows: AsyncIterable<Cell[]> | Iterable<Cell[]>,
  width: number,
): AsyncGenerator<Batch> {
  const fresh = (): Cell[][] => Array.from({ length: width }, () => []);
  let columns = fresh();
  let count = 0;
  for await (const row of rows) {
    for (let f = 0; f < width; f++) columns[f]!.push(row[f] ?? null);
    if (++count < batchRows) continue;
    yield { rows: count, columns };
    columns = fresh();
    count = 0;
  }
  if (count > 0) yield { rows: count, columns };
}
