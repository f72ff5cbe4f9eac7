import type { RowQuery } from '../../core/source.ts';
import { namesIn } from '../sql/names.ts';
import type { Changed, ColumnState } from './engine.ts';

/** Relations that are neither the system's nor indexes. */
export const ofUsers = `c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;

const columns = `
  select a.attrelid || '.' || a.attnum, n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
    d.description, a.attisdropped
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_attribute a on a.attrelid = c.oid
  left join pg_catalog.pg_description d
    on d.objoid = a.attrelid and d.classoid = 'pg_catalog.pg_class'::regclass and d.objsubid = a.attnum
  where a.attnum > 0 and ${ofUsers}`;

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
  where a.attnum > 0 and not a.attisdropped and ${ofUsers}`;

/** The next transaction's number, while none is open that has one already. */
const markQuery = `
  select pg_snapshot_xmax(pg_current_snapshot()), pg_current_xact_id_if_assigned() is null`;

/** Which columns each statement touched, by the catalogue's own row versions. */
export class TouchedColumns {
  private readonly rows: RowQuery;
  /** The first transaction whose changes were not looked at yet. */
  private mark: string | undefined;
  private dropping = false;
  /** Whether a statement of this file may touch tables that it does not name; and whether any later one may. */
  private spreading = false;
  private lasting = false;
  /** Names of the tables of known columns, by key. */
  private known = new Map<string, string>();

  constructor(rows: RowQuery) {
    this.rows = rows;
  }

  async resume(columns: readonly ColumnState[]): Promise<void> {
    this.known = new Map(columns.map(({ key, dataset }) => [key, dataset.at(-1) ?? '']));
    await this.advance();
  }

  /** Before the first statement. */
  async begin(): Promise<void> {
    if (this.mark === undefined) await this.advance();
  }

  /** What a statement changed that has just run. */
  async changed(text: string): Promise<Changed> {
    this.dropping ||= /\bdrop\b/i.test(text);
    this.spreading ||= spreads.test(text);
    this.lasting ||= /\b(?:inherits|event\s+trigger)\b/i.test(text);
    if (!namesItsTables.test(text)) return this.sweep();
    const names = namesIn(text, 'postgres');
    const rows = await this.rows(namedQuery, [JSON.stringify(names)]);
    const { columns, gone } = this.learn(rows);
    const there = new Set(rows.map(([key]) => key));
    const lost = [...this.known]
      .filter(([key, table]) => !there.has(key) && names.includes(table))
      .map(([key]) => key);
    for (const key of lost) this.known.delete(key);
    return { columns, gone: [...gone, ...lost] };
  }

  /** What the statements of a file changed in tables that they do not name. */
  async rest(): Promise<Changed> {
    const needed = this.spreading || this.lasting;
    this.spreading = false;
    return needed ? this.sweep() : { columns: [], gone: [] };
  }

  /** Everything that changed since the last time, however it came about. */
  private async sweep(): Promise<Changed> {
    const { columns, gone } = this.learn(await this.rows(changedQuery, [this.mark ?? '0']));
    await this.advance();
    if (!this.dropping) return { columns, gone };
    this.dropping = false;
    const live = new Set((await this.rows(liveQuery)).map(([key]) => key!));
    const lost = [...this.known.keys()].filter((key) => !live.has(key));
    this.known = new Map([...this.known].filter(([key]) => live.has(key)));
    return { columns, gone: [...gone, ...lost] };
  }

  private learn(rows: Awaited<ReturnType<RowQuery>>): Changed {
    const columns = rows.filter((row) => row[7] !== 't').map(toState);
    const gone = rows.filter((row) => row[7] === 't' && this.known.has(row[0]!)).map((row) => row[0]!);
    for (const key of gone) this.known.delete(key);
    for (const { key, dataset } of columns) this.known.set(key, dataset.at(-1) ?? '');
    return { columns, gone };
  }

  private async advance(): Promise<void> {
    const [[next, outside] = []] = await this.rows(markQuery);
    if (outside === 't' || this.mark === undefined) this.mark = next ?? '0';
  }
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
