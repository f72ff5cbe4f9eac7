import type { Dataset, Field } from '../../core/dataset.ts';
import { formatSegments } from '../../core/place.ts';
import type { Connector, RowQuery } from '../../core/source.ts';
import { namesIn } from '../sql/names.ts';
import type { Statement } from '../sql/split.ts';
import { type Changed, type ColumnState, type Engine, sampleClip, sampleRows } from './engine.ts';
import { statementError } from './errors.ts';

const user = `c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

const columns = `
  select a.attrelid || '.' || a.attnum, n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
    d.description, a.attisdropped
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_attribute a on a.attrelid = c.oid
  left join pg_catalog.pg_description d
    on d.objoid = a.attrelid and d.classoid = 'pg_catalog.pg_class'::regclass and d.objsubid = a.attnum
  where a.attnum > 0 and ${user}`;

/** Columns of the relations whose names stand in a JSON list. */
const namedQuery = `${columns} and c.relname = any(array(select jsonb_array_elements_text($1::jsonb)::name))
  order by a.attrelid, a.attnum`;

/** Columns whose row, table or comment was written by a transaction that began at $1 or later. */
const changedQuery = `${columns}
  and (a.xmin::text::bigint >= $1 or c.xmin::text::bigint >= $1 or d.xmin::text::bigint >= $1) order by a.attrelid, a.attnum`;

/** Statements that touch the columns of the relations they name; what else follows from them is found at the end of the file. */
const namesItsTables =
  /^(?:create\s+(?:temp\s+|temporary\s+|unlogged\s+)?table|alter\s+(?:table|view|materialized\s+view)|create\s+(?:or\s+replace\s+)?(?:materialized\s+)?view|comment\s+on|drop\s+(?:table|view|materialized\s+view))\b/i;

/** Of those statements, the ones that may reach further: dropped types take columns with them, parents pass theirs on. */
const spreads = /\b(?:cascade|inherits|drop|partition|attach|like|rename)\b/i;

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
  let dropping = false;
  /** Whether a statement of this file may touch tables that it does not name; and whether any later one may. */
  let spreading = false;
  let lasting = false;
  /** Names of the tables of known columns, by key. */
  let known = new Map<string, string>();
  const advance = async () => {
    const [[next, outside] = []] = await session.rows(markQuery);
    if (outside === 't' || mark === undefined) mark = next ?? '0';
  };
  const learn = (rows: Awaited<ReturnType<DatabaseSession['rows']>>): Changed => {
    const live = rows.filter((row) => row[7] !== 't').map(toState);
    const gone = rows.filter((row) => row[7] === 't' && known.has(row[0]!)).map((row) => row[0]!);
    for (const key of gone) known.delete(key);
    for (const { key, dataset } of live) known.set(key, dataset.at(-1) ?? '');
    return { columns: live, gone };
  };
  /** Everything that changed since the last time, however it came about. */
  const sweep = async (): Promise<Changed> => {
    const { columns, gone } = learn(await session.rows(changedQuery, [mark ?? '0']));
    await advance();
    if (!dropping) return { columns, gone };
    dropping = false;
    const live = new Set((await session.rows(liveQuery)).map(([key]) => key!));
    const lost = [...known.keys()].filter((key) => !live.has(key));
    known = new Map([...known].filter(([key]) => live.has(key)));
    return { columns, gone: [...gone, ...lost] };
  };
  return {
    async resume(columns) {
      known = new Map(columns.map(({ key, dataset }) => [key, dataset.at(-1) ?? '']));
      await advance();
    },
    async run(statement) {
      if (mark === undefined) await advance();
      try {
        if (statement.copy === undefined) await session.exec(statement.text);
        else await copyRows(session, statement.text, statement.copy);
      } catch (error) {
        throw statementError(error, 'postgres');
      }
    },
    async changed({ text }: Statement): Promise<Changed> {
      dropping ||= /\bdrop\b/i.test(text);
      spreading ||= spreads.test(text);
      lasting ||= /\b(?:inherits|event\s+trigger)\b/i.test(text);
      if (!namesItsTables.test(text)) return sweep();
      const names = namesIn(text, 'postgres');
      const rows = await session.rows(namedQuery, [JSON.stringify(names)]);
      const { columns, gone } = learn(rows);
      const there = new Set(rows.map(([key]) => key));
      const lost = [...known]
        .filter(([key, table]) => !there.has(key) && names.includes(table))
        .map(([key]) => key);
      for (const key of lost) known.delete(key);
      return { columns, gone: [...gone, ...lost] };
    },
    async rest() {
      const needed = spreading || lasting;
      spreading = false;
      return needed ? sweep() : { columns: [], gone: [] };
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
