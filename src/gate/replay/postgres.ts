import type { Dataset, Field } from '../../core/dataset.ts';
import { formatSegments } from '../../core/place.ts';
import type { Connector, RowQuery } from '../../core/source.ts';
import type { Statement } from '../sql/split.ts';
import { type Changed, type ColumnState, type Engine, sampleClip, sampleRows } from './engine.ts';
import { statementError } from './errors.ts';

const user = `c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

/** Columns whose row, table or comment was written by a transaction that began at $1 or later. */
const changedQuery = `
  select a.attrelid || '.' || a.attnum, n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
    d.description, a.attisdropped
  from pg_catalog.pg_attribute a
  join pg_catalog.pg_class c on c.oid = a.attrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  left join pg_catalog.pg_description d
    on d.objoid = a.attrelid and d.classoid = 'pg_catalog.pg_class'::regclass and d.objsubid = a.attnum
  where a.attnum > 0 and ${user}
    and (a.xmin::text::bigint >= $1 or c.xmin::text::bigint >= $1 or d.xmin::text::bigint >= $1)
  order by a.attrelid, a.attnum`;

const liveQuery = `
  select a.attrelid || '.' || a.attnum from pg_catalog.pg_attribute a
  join pg_catalog.pg_class c on c.oid = a.attrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where a.attnum > 0 and not a.attisdropped and ${user}`;

const viewsQuery = `
  select n.nspname, c.relname, pg_get_viewdef(c.oid) from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace where ${user} and c.relkind in ('v', 'm')`;

/** The next transaction's number, while none is open that has one already. */
const markQuery = `
  select pg_snapshot_xmax(pg_current_snapshot()), pg_current_xact_id_if_assigned() is null`;

/** A connection to a database in which migrations are replayed. */
export interface DatabaseSession {
  readonly rows: RowQuery;
  /** Runs a statement without parameters, as a script would. */
  readonly exec: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Replays in a PostgreSQL. Which columns a statement touched is read from the catalogue's own row versions. */
export function postgresEngine(
  session: DatabaseSession,
  catalogue: NonNullable<Connector['catalogue']>,
): Engine {
  let mark: string | undefined;
  let known = new Set<string>();
  const advance = async () => {
    const [[next, outside] = []] = await session.rows(markQuery);
    if (outside === 't' || mark === undefined) mark = next ?? '0';
  };
  return {
    async run(statement) {
      if (mark === undefined) await advance();
      try {
        if (statement.copy === undefined) await session.exec(statement.text);
        else await copyRows(session, statement.text, statement.copy);
      } catch (error) {
        throw statementError(error, 'postgres');
      }
    },
    async changed(statement: Statement): Promise<Changed> {
      const rows = await session.rows(changedQuery, [mark ?? '0']);
      await advance();
      const dropped = rows.filter((row) => row[7] === 't').map((row) => row[0]!);
      const columns = rows.filter((row) => row[7] !== 't').map(toState);
      for (const { key } of columns) known.add(key);
      const gone = dropped.filter((key) => known.has(key));
      if (/\bdrop\b/i.test(statement.text)) {
        const live = new Set((await session.rows(liveQuery)).map(([key]) => key!));
        gone.push(...[...known].filter((key) => !live.has(key) && !gone.includes(key)));
        known = live;
      }
      return { columns, gone };
    },
    datasets: () => catalogue(session.rows, { include: ['**'], exclude: [] }),
    async views() {
      const rows = await session.rows(viewsQuery);
      return new Map(rows.map(([schema, view, text]) => [formatSegments([schema!, view!]), text!]));
    },
    sample: (dataset, fields) => sample(session, dataset, fields),
    async reset() {
      await session.exec('rollback').catch(() => undefined);
      await session.exec('reset all; reset role');
    },
    close: session.close,
  };
}

function toState(row: readonly (string | null)[]): ColumnState {
  const [key, schema, table, column, type, notNull, comment] = row;
  return {
    key: key!,
    dataset: [schema!, table!],
    column: column!,
    type: type!,
    nullable: notNull !== 't',
    comment: comment ?? undefined,
  };
}

async function sample(session: DatabaseSession, dataset: Dataset, fields: readonly Field[]) {
  const columns = fields.map(({ name }) => `left(${quote(name)}::text, ${sampleClip})`);
  const table = dataset.path.map(quote).join('.');
  const rows = await session.rows(`select ${columns.join(', ')} from ${table} limit ${sampleRows}`);
  return { rows: rows.length, columns: fields.map((_, i) => rows.map((row) => row[i] ?? null)) };
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** The first rows of a COPY, as inserts; their references to rows left out are not checked. */
async function copyRows(session: DatabaseSession, statement: string, data: string): Promise<void> {
  const target = /^copy\s+([\s\S]+?)\s+from\s+stdin/i.exec(statement)?.[1] ?? '';
  await session.exec(`set session_replication_role = replica`);
  try {
    for (const line of data.split('\n').slice(0, sampleRows)) {
      if (line === '') continue;
      const cells = line.split('\t').map(copyCell);
      const holes = cells.map((cell, i) => (cell === null ? 'null' : `$${i + 1 - nullsBefore(cells, i)}`));
      await session.rows(
        `insert into ${target} overriding system value values (${holes.join(', ')})`,
        cells.filter((cell) => cell !== null),
      );
    }
  } finally {
    await session.exec(`set session_replication_role = default`);
  }
}

function nullsBefore(cells: readonly (string | null)[], index: number): number {
  return cells.slice(0, index).filter((cell) => cell === null).length;
}

/** https://www.postgresql.org/docs/current/sql-copy.html#SQL-COPY-FILE-FORMATS (text format) */
function copyCell(text: string): string | null {
  if (text === '\\N') return null;
  const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' };
  return text.replace(/\\(.)/g, (_, character: string) => named[character] ?? character);
}
