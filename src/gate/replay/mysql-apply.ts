import { namesIn } from '../sql/names.ts';
import { StatementError, sampleClip, sampleRows } from './engine.ts';
import type { AlterAction, ColumnDefinition, Ref, SelectTree, Tree, Value } from './mysql-ast.ts';
import type { Column, Model, Table } from './mysql-model.ts';

export interface ApplyOptions {
  /** Makes keys for columns: a renamed column keeps its own. */
  readonly newKey: NewKey;
  /** A column to be dropped may be missing. */
  readonly lenient: boolean;
  /** The statement itself. */
  readonly sql: string;
  /** Types that the parser does not know, by name of column in small letters. */
  readonly types?: ReadonlyMap<string, string>;
}

type NewKey = () => string;

/** What a parsed statement does to the model. Statements that touch no table are not asked. */
export function applyTree(model: Model, tree: Tree, options: ApplyOptions): void {
  switch (`${tree.type} ${tree.keyword ?? ''}`.trim()) {
    case 'create table':
      createTable(model, tree, options);
      return;
    case 'create view':
      createView(model, tree, options);
      return;
    case 'drop table':
    case 'drop view':
      for (const { table } of tree.name ?? []) model.delete(table);
      return;
    case 'rename':
      for (const [from, to] of (tree.table ?? []) as readonly (readonly [Ref, Ref])[])
        rename(model, from.table, to.table);
      return;
    case 'alter':
      for (const action of tree.expr ?? []) alter(model, nameOf(tree), action, options);
      return;
    case 'insert':
    case 'replace':
    case 'update':
      write(model, tree);
  }
}

function nameOf(tree: Tree): string {
  return (tree.table as readonly Ref[] | undefined)?.[0]?.table ?? '';
}

function createTable(model: Model, tree: Tree, { newKey, types }: ApplyOptions): void {
  const name = nameOf(tree);
  if (model.has(name)) {
    if (tree.if_not_exists) return;
    throw new StatementError({ en: 'it exists already', ko: '이미 있습니다' });
  }
  const like = tree.like?.table[0];
  if (like) {
    const columns = tableOf(model, like.table).columns.map((column) => ({ ...column, key: newKey() }));
    model.set(name, { kind: 'table', columns, rows: [] });
    return;
  }
  const definitions = tree.create_definitions ?? [];
  const keys = new Set(
    definitions
      .filter((one) => one.constraint_type === 'primary key')
      .flatMap((one) =>
        ((one.definition ?? []) as unknown as { column: string }[]).map(({ column }) => column),
      ),
  );
  const checked = new Set(
    definitions
      .filter((one) => one.constraint_type === 'check')
      .flatMap((one) => checkedAsJson(one.definition)),
  );
  const own = definitions
    .filter(({ resource }) => resource === 'column')
    .map((one) => toColumn(one, newKey(), types))
    .map((column) => (checked.has(column.name.toLowerCase()) ? { ...column, type: 'json' } : column));
  const selected = tree.query_expr ? selectedColumns(model, tree.query_expr, newKey) : [];
  const comment = tree.table_options?.find(({ keyword }) => keyword === 'comment')?.value;
  model.set(name, {
    kind: 'table',
    columns: [...own, ...selected].map((column) =>
      keys.has(column.name) ? { ...column, primaryKey: true, nullable: false } : column,
    ),
    rows: [],
    ...(typeof comment === 'string' && { comment: comment.replace(/^['"]|['"]$/g, '') }),
  });
}

function createView(model: Model, tree: Tree, { newKey, sql }: ApplyOptions): void {
  if (!tree.select) return;
  const named = tree.columns?.map((column) => (typeof column === 'string' ? column : column.column));
  const columns = selectedColumns(model, tree.select, newKey).map((column, i) => ({
    ...column,
    name: named?.[i] ?? column.name,
  }));
  const name = tree.view?.view ?? '';
  const query = /\bas\s+(\(*\s*(?:select|with)\b[\s\S]*)$/i.exec(sql)?.[1] ?? '';
  const derivedFrom = namesIn(query, 'mysql').filter((one) => model.has(one) && one !== name);
  model.set(name, { kind: 'view', columns, rows: [], derivedFrom, query });
}

/** The columns of a query, with the types of those they come from; an expression is of no known type. */
function selectedColumns(model: Model, select: SelectTree, newKey: NewKey): Column[] {
  const sources = (select.from ?? []).flatMap((from) => {
    const table = model.get(from.table);
    return table ? [{ alias: from.as ?? from.table, columns: table.columns }] : [];
  });
  return select.columns.flatMap(({ expr, as }): Column[] => {
    const table = typeof expr.table === 'object' ? expr.table?.value : expr.table;
    const from = sources
      .filter(({ alias }) => table === undefined || alias === table)
      .flatMap(({ columns }) => columns);
    if (expr.type === 'column_ref' && expr.column === '*')
      return from.map((column) => ({ ...column, key: newKey() }));
    const column = expr.type === 'column_ref' ? from.find(({ name }) => name === expr.column) : undefined;
    const name = as ?? expr.column ?? 'expression';
    return [{ ...(column ?? unknownColumn), name, key: newKey(), primaryKey: false }];
  });
}

const unknownColumn: Column = {
  key: '',
  name: '',
  type: 'unknown',
  nullable: true,
  hasDefault: false,
  generated: false,
  primaryKey: false,
};

function toColumn(one: ColumnDefinition, key: string, types?: ApplyOptions['types']): Column {
  const { dataType = 'unknown', length, scale, suffix, expr } = one.definition ?? {};
  const size = length === null || length === undefined ? '' : `(${length}${scale ? `,${scale}` : ''})`;
  const labels = expr?.value.map(({ value }) => String(value));
  const primaryKey = Boolean(one.primary_key);
  const comment = one.comment?.value.value;
  const name = one.column?.column ?? '';
  const written = [
    `${dataType.toLowerCase()}${size}`,
    ...(suffix ?? []).map((word) => String(word).toLowerCase()),
  ];
  return {
    key,
    name,
    type: checkedAsJson(one.check).includes(name.toLowerCase())
      ? 'json'
      : (types?.get(name.toLowerCase()) ?? written.join(' ')),
    ...(labels && { labels }),
    nullable: !primaryKey && one.nullable?.type !== 'not null',
    hasDefault:
      Boolean(one.auto_increment) ||
      (one.default_val !== undefined && one.default_val?.value?.type !== 'null'),
    generated: one.generated !== undefined && one.generated !== null,
    primaryKey,
    ...(typeof comment === 'string' && { comment }),
  };
}

/** Columns, in small letters, whose text a check holds to be JSON: as MariaDB keeps what was declared so. */
function checkedAsJson(check: unknown): string[] {
  const written = JSON.stringify(check ?? null);
  const calls = /"value":"json_valid"\}\]\},"args":\{[^}]*?"column":("(?:[^"\\]|\\.)*")/gi;
  return [...written.matchAll(calls)].map(([, column]) => String(JSON.parse(column!)).toLowerCase());
}

function alter(model: Model, name: string, action: AlterAction, options: ApplyOptions): void {
  const { lenient } = options;
  if (action.resource === 'table' && action.action === 'rename') {
    rename(model, name, typeof action.table === 'string' ? action.table : (action.table?.[0]?.table ?? ''));
    return;
  }
  if (action.resource !== 'column') return;
  const table = tableOf(model, name);
  const wanted = action.old_column?.column ?? action.column?.column ?? '';
  const old = table.columns.find((column) => column.name.toLowerCase() === wanted.toLowerCase());
  if (action.action === 'add' && old) {
    if (action.if_not_exists) return;
    throw new StatementError({ en: 'the column exists already', ko: '열이 이미 있습니다' });
  }
  if (action.action !== 'add' && !old) {
    if (lenient) return;
    throw new StatementError({ en: 'a column is missing', ko: '열이 없습니다' });
  }
  model.set(name, { ...table, columns: alteredColumns(table, action, old, options) });
}

function alteredColumns(
  table: Table,
  action: AlterAction,
  old: Column | undefined,
  { newKey, types }: ApplyOptions,
): Column[] {
  const { columns } = table;
  if (action.action === 'add') return [...columns, toColumn(action, newKey(), types)];
  if (action.action === 'drop') return columns.filter((column) => column !== old);
  return columns.map((column) => {
    if (column !== old) return column;
    if (action.action === 'rename') return { ...column, name: action.column?.column ?? column.name };
    const next = toColumn(action, column.key, types);
    return { ...next, primaryKey: column.primaryKey, nullable: next.nullable && !column.primaryKey };
  });
}

function rename(model: Model, from: string, to: string): void {
  const table = tableOf(model, from);
  model.delete(from);
  model.set(to, table);
}

/** Keeps the literals that a statement writes, as rows: those of `VALUES`, of a `SELECT` without a table, of `SET`. */
function write(model: Model, tree: Tree): void {
  const name = nameOf(tree);
  const table = tableOf(model, name);
  // Names of columns are the same in capitals and without.
  const own = new Map(table.columns.map((column) => [column.name.toLowerCase(), column.name]));
  const named = (column: string) => own.get(column.toLowerCase()) ?? column;
  const names =
    tree.columns?.map((column) => named(typeof column === 'string' ? column : column.column)) ??
    table.columns.map((column) => column.name);
  const lists = tree.values?.values?.map(({ value }) => value) ?? [];
  const selected = tree.values?.columns?.map(({ expr }) => expr);
  const rows = [...lists, ...(selected ? [selected] : [])].map((cells) =>
    Object.fromEntries(names.map((column, i) => [column, cellOf(cells[i])])),
  );
  const single = tree.set?.map(({ column, value }) => [named(column), cellOf(value)] as const);
  if (single) rows.push(Object.fromEntries(single));
  model.set(name, { ...table, rows: [...table.rows, ...rows].slice(0, sampleRows) });
}

function cellOf(value: Value | undefined): string | null {
  if (!value || value.type === 'null' || value.value === undefined) return null;
  return typeof value.value === 'object' ? null : String(value.value).slice(0, sampleClip);
}

function tableOf(model: Model, name: string): Table {
  const table = model.get(name);
  if (!table) throw new StatementError({ en: 'a table is missing', ko: '테이블이 없습니다' });
  return table;
}
