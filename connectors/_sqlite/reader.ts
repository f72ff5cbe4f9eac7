import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as breathe } from 'node:timers/promises';
import type {
  AccessPlan,
  AgeCount,
  AgeQuery,
  Batch,
  Cell,
  Dataset,
  Reading,
  ReadRequest,
  Remnant,
  Scope,
  Selection,
  SelectRequest,
} from '../../src/sdk/index.ts';
import { ageStatement } from '../_sql/age.ts';
import type { Statement } from '../_sql/parameters.ts';
import { selectStatement } from '../_sql/select.ts';
import { type Limits, runApart } from './apart.ts';
import { listDatasets } from './catalogue.ts';
import { sqliteDialect } from './dialect.ts';
import { remnants } from './erasure.ts';
import { guard, translate } from './errors.ts';
import { openInMemory, openReadOnly } from './open.ts';
import { planSample } from './sample.ts';

const batchRows = 1_000;

export interface ReaderOptions {
  readonly scope: Scope;
  /** Milliseconds to wait for a writer's lock. */
  readonly lockTimeout: number;
  /** Milliseconds that a view may take for a block of rows. */
  readonly statementTimeout: number;
  readonly sent: (statement: string) => void;
}

/** Reads one SQLite database file. */
export class SqliteReader {
  private readonly path: string;
  private readonly database: DatabaseSync;
  private readonly options: ReaderOptions;

  private constructor(path: string, database: DatabaseSync, options: ReaderOptions) {
    this.path = path;
    this.database = database;
    this.options = options;
  }

  static async open(path: string, options: ReaderOptions): Promise<SqliteReader> {
    try {
      return new SqliteReader(path, await openReadOnly(path, options.lockTimeout), options);
    } catch (error) {
      throw translate(error);
    }
  }

  /** Reads a database from its bytes. Its views cannot be read: they run in a process of their own. */
  static async ofBytes(content: Buffer, options: ReaderOptions): Promise<SqliteReader> {
    try {
      return new SqliteReader(':memory:', await openInMemory(content), options);
    } catch (error) {
      throw translate(error);
    }
  }

  datasets(): Dataset[] {
    return guard(() =>
      listDatasets(this.database, this.options.scope, (sql) => {
        this.options.sent(sql);
        return this.database.prepare(sql).all();
      }),
    );
  }

  async read(dataset: Dataset, request: ReadRequest): Promise<Reading> {
    const table = sqliteDialect.quote(dataset.path.at(-1)!);
    const counted = dataset.kind === 'view' ? `(select 1 from ${table} limit ${above(request.rows)})` : table;
    const [row] = await this.row(dataset, `select count(*) from ${counted}`, [], request.signal);
    const plan = planSample(this.database, dataset, table, Number(row), request);
    const columns = request.fields.map(({ name }) => clipped(sqliteDialect.quote(name), request.clip));
    const text = `select ${columns.join(', ') || '1'} from ${plan.from}`;
    return {
      method: plan.method,
      ...(plan.population !== undefined && { population: plan.population }),
      batches: this.batches(dataset, text, [], request),
      problems: [],
    };
  }

  async age(dataset: Dataset, query: AgeQuery): Promise<AgeCount> {
    const statement = ageStatement(sqliteDialect, sqliteDialect.quote(dataset.path.at(-1)!), dataset, query);
    const rows: unknown[][] = [];
    for await (const block of this.run(dataset, statement.text, statement.values, query.signal))
      rows.push(...block);
    return statement.read(rows);
  }

  select(dataset: Dataset, request: SelectRequest): Reading {
    const columns = request.fields.map(({ name }) => clipped(sqliteDialect.quote(name), request.clip));
    const { text, values } = this.selecting(dataset, columns, request.selection);
    return { method: 'all', batches: this.batches(dataset, text, values, request), problems: [] };
  }

  /** What SQLite would do, by EXPLAIN QUERY PLAN: the statement is not run. It tells no numbers. */
  plan(dataset: Dataset, selection: Selection): AccessPlan {
    const { text, values } = this.selecting(dataset, [], selection);
    const steps = guard(() => {
      this.options.sent(`explain query plan ${text}`);
      return this.database.prepare(`explain query plan ${text}`).all(...(values as string[]));
    });
    return { access: steps.some(({ detail }) => /^SCAN /.test(String(detail))) ? 'scan' : 'index' };
  }

  remnants(): Remnant[] {
    return guard(() => remnants(this.database));
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
  }

  private selecting(dataset: Dataset, columns: readonly string[], selection: Selection): Statement {
    const table = sqliteDialect.quote(dataset.path.at(-1)!);
    return selectStatement(sqliteDialect, table, columns, dataset, selection);
  }

  private async *batches(
    dataset: Dataset,
    text: string,
    values: readonly unknown[],
    { fields, signal }: Pick<ReadRequest, 'fields' | 'signal'>,
  ): AsyncGenerator<Batch> {
    for await (const block of this.run(dataset, text, values, signal)) {
      const columns = fields.map((_, f): Cell[] => block.map((row) => toCell(row[f])));
      yield { rows: block.length, columns };
      signal.throwIfAborted();
    }
  }

  /** The single row of a statement. */
  private async row(
    dataset: Dataset,
    text: string,
    values: readonly unknown[],
    signal: AbortSignal,
  ): Promise<readonly unknown[]> {
    for await (const block of this.run(dataset, text, values, signal)) return block[0] ?? [];
    return [];
  }

  private run(
    dataset: Dataset,
    text: string,
    values: readonly unknown[],
    signal: AbortSignal,
  ): AsyncGenerator<unknown[][]> {
    this.options.sent(text);
    const { lockTimeout, statementTimeout } = this.options;
    const limits: Limits = { limit: statementTimeout, signal };
    return dataset.kind === 'view'
      ? runApart({ path: this.path, lockTimeout, text, values }, limits)
      : this.runHere(text, values);
  }

  private async *runHere(text: string, values: readonly unknown[]): AsyncGenerator<unknown[][]> {
    const rows = guard(() => {
      const prepared = this.database.prepare(text);
      prepared.setReturnArrays(true);
      prepared.setReadBigInts(true);
      return prepared.iterate(...(values as string[])) as unknown as Iterator<unknown[]>;
    });
    for (;;) {
      const block: unknown[][] = [];
      guard(() => {
        while (block.length < batchRows) {
          const next = rows.next();
          if (next.done) break;
          block.push(next.value);
        }
      });
      if (block.length === 0) return;
      yield block;
      // SQLite runs in this thread: let others have it between blocks.
      await breathe();
    }
  }
}

function above(rows: ReadRequest['rows']): number {
  return rows === 'all' ? -1 : rows + 1;
}

/** Clipped in the source; a blob's bytes as `\x` and hex, like PostgreSQL's. */
function clipped(column: string, clip: number): string {
  const blob = `'\\x' || lower(hex(substr(${column}, 1, ${Math.ceil(clip / 2)})))`;
  return `case typeof(${column}) when 'blob' then ${blob} when 'text' then substr(${column}, 1, ${clip}) else ${column} end`;
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : String(value);
}
