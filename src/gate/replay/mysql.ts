import { formatSegments } from '../../core/place.ts';
import type { Connector } from '../../core/source.ts';
import { namesIn } from '../sql/names.ts';
import { type ColumnState, type Engine, sampleClip, sampleRows } from './engine.ts';
import { statementError } from './errors.ts';
import type { DatabaseSession } from './postgres.ts';

const columnsQuery = `
  select table_name, column_name, column_type, is_nullable, column_comment from information_schema.columns
  where table_schema = ? and table_name in (?) order by table_name, ordinal_position`;

/** Replays in a MySQL or MariaDB. What a statement touched is asked of the tables that it names. */
export function mysqlEngine(
  session: DatabaseSession,
  database: string,
  catalogue: NonNullable<Connector['catalogue']>,
): Engine {
  const known = new Map<string, string>();
  return {
    async run({ text }) {
      try {
        await session.exec(text);
      } catch (error) {
        throw statementError(error, 'mysql');
      }
    },
    async changed({ text }) {
      const named = namesIn(text, 'mysql');
      const rows =
        named.length === 0 ? [] : await session.rows(columnsQuery, [database, named as unknown as string]);
      const columns = rows.map((row): ColumnState => toState(database, row));
      const live = new Set(columns.map(({ key }) => key));
      const gone = [...known]
        .filter(([key, table]) => named.includes(table) && !live.has(key))
        .map(([key]) => key);
      for (const key of gone) known.delete(key);
      for (const { key, dataset } of columns) known.set(key, dataset.at(-1) ?? '');
      return { columns, gone };
    },
    datasets: () => catalogue(session.rows, { include: ['**'], exclude: [] }),
    async views() {
      const rows = await session.rows(
        'select table_name, view_definition from information_schema.views where table_schema = ?',
        [database],
      );
      return new Map(rows.map(([name, text]) => [formatSegments([database, name!]), text ?? '']));
    },
    async sample(dataset, fields) {
      const columns = fields.map(({ name }) => `left(cast(${quote(name)} as char), ${sampleClip})`);
      const table = dataset.path.map(quote).join('.');
      const rows = await session.rows(`select ${columns.join(', ')} from ${table} limit ${sampleRows}`);
      return { rows: rows.length, columns: fields.map((_, i) => rows.map((row) => row[i] ?? null)) };
    },
    async reset() {
      await session.exec(`rollback`);
      await session.exec(`use ${database}`);
    },
    close: session.close,
  };
}

function toState(database: string, row: readonly (string | null)[]): ColumnState {
  const [table, column, type, nullable, comment] = row;
  return {
    key: JSON.stringify([table, column]),
    dataset: [database, table!],
    column: column!,
    // Labels are values.
    type: /^(enum|set)\(/.exec(type!)?.[1] ?? type!,
    nullable: nullable === 'YES',
    comment: comment || undefined,
  };
}

const quote = (name: string) => `\`${name.replaceAll('`', '``')}\``;
