import type { Dataset, Field } from '../../core/dataset.ts';
import { formatSegments } from '../../core/place.ts';
import type { Connector, RowQuery } from '../../core/source.ts';
import { type Engine, sampleClip, sampleRows } from './engine.ts';
import { statementError } from './errors.ts';
import { ofUsers, TouchedColumns } from './touched-columns.ts';

const viewsQuery = `
  select n.nspname, c.relname, pg_get_viewdef(c.oid) from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace where ${ofUsers} and c.relkind in ('v', 'm')`;

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
  const columns = new TouchedColumns(session.rows);
  return {
    resume: (known) => columns.resume(known),
    async run(statement) {
      await columns.begin();
      try {
        if (statement.copy === undefined) await session.exec(statement.text);
        else await copyRows(session, statement.text, statement.copy);
      } catch (error) {
        throw statementError(error, 'postgres');
      }
    },
    changed: ({ text }) => columns.changed(text),
    rest: () => columns.rest(),
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
