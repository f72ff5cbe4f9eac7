import type { DatabaseSync } from 'node:sqlite';
import {
  type Dataset,
  type Field,
  formatSegments,
  inScope,
  type Reason,
  type Scope,
  type TypeFamily,
} from '../../src/sdk/index.ts';

interface TableRow {
  readonly name: string;
  readonly type: string;
  readonly sql: string | null;
}

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
  readonly pk: number;
  readonly hidden: number;
}

/** Tables and views of a database, in the order of their names. Internal and shadow tables are left out. */
export function listDatasets(
  database: DatabaseSync,
  scope: Scope,
  run: (sql: string) => unknown[],
): Dataset[] {
  const tables = run(
    `select l.name, l.type, s.sql from pragma_table_list l left join sqlite_master s on s.name = l.name
     where l.schema = 'main' and l.type in ('table', 'view', 'virtual') and l.name not like 'sqlite\\_%' escape '\\'
     order by l.name`,
  ) as TableRow[];
  const names = new Set(tables.map(({ name }) => name));
  return tables
    .filter(({ name }) => inScope(scope, formatSegments([name])))
    .map((table) => {
      try {
        return describe(database, table, names);
      } catch (error) {
        return unreadable(table, error);
      }
    });
}

/** A view of a table that is gone, or a table of an extension that is not here: the others can be read all the same. */
function unreadable({ name, type }: TableRow, error: unknown): Dataset {
  const reason: Reason = /^no such module/.test((error as Error).message)
    ? {
        code: 'unsupported-format',
        detail: { en: 'a virtual table of an extension', ko: '확장 기능의 가상 테이블입니다' },
      }
    : { code: 'malformed', detail: `SQLite result code ${(error as { errcode?: number }).errcode ?? 1}` };
  const kind = type === 'view' ? 'view' : 'table';
  return { name: formatSegments([name]), path: [name], kind, fields: [], unreadable: reason };
}

function describe(database: DatabaseSync, table: TableRow, names: ReadonlySet<string>): Dataset {
  const columns = database
    .prepare('select * from pragma_table_xinfo(?)')
    .all(table.name) as unknown as ColumnRow[];
  const singleKey = columns.filter(({ pk }) => pk > 0).length === 1;
  const references = foreignKeys(database, table.name);
  const unique = uniqueColumns(database, table.name);
  const fields = columns
    .filter(({ hidden }) => hidden !== 1)
    .map((column): Field => {
      const maxLength = /\((\d+)\)/.exec(column.type)?.[1];
      const labels = checkedLabels(table.sql ?? '', column.name);
      const key = column.pk > 0;
      return {
        name: column.name,
        type: column.type || 'any',
        family: familyOf(column.type),
        nullable: column.notnull === 0 && !(key && singleKey),
        ...(maxLength !== undefined && { maxLength: Number(maxLength) }),
        ...(labels && { labels }),
        ...(column.hidden > 1 && { generated: true }),
        ...(column.dflt_value !== null && { hasDefault: true }),
        ...(key && { primaryKey: true }),
        ...((unique.has(column.name) || (key && singleKey)) && { unique: true }),
        ...(references.has(column.name.toLowerCase()) && {
          references: references.get(column.name.toLowerCase())!,
        }),
      };
    });
  const view = table.type === 'view';
  return {
    name: formatSegments([table.name]),
    path: [table.name],
    kind: view ? 'view' : 'table',
    fields,
    ...(view && { derivedFrom: namedIn(table.sql ?? '', table.name, names) }),
  };
}

/** SQLite keeps whatever type was written; these are the words people write (affinity rules, section 3.1). */
function familyOf(declared: string): TypeFamily {
  const type = declared.toLowerCase();
  if (/bool/.test(type)) return 'boolean';
  if (/datetime|timestamp/.test(type)) return 'time';
  if (/^date$/.test(type)) return 'date';
  if (/json/.test(type)) return 'json';
  if (/uuid|guid/.test(type)) return 'uuid';
  if (/int/.test(type)) return 'number';
  if (/char|clob|text/.test(type)) return 'text';
  if (/blob/.test(type)) return 'binary';
  if (/real|floa|doub|num|dec/.test(type)) return 'number';
  return 'unknown';
}

/**
 * Foreign keys by their column in lower case: SQLite takes names whatever their case, and `references people` alone means its
 * primary key.
 */
function foreignKeys(database: DatabaseSync, table: string): Map<string, NonNullable<Field['references']>> {
  const parent = database.prepare(
    "select name from sqlite_master where type = 'table' and name = ? collate nocase",
  );
  const columns = database.prepare('select name, pk from pragma_table_info(?)');
  const rows = database
    .prepare('select "from", "table", "to" from pragma_foreign_key_list(?)')
    .all(table) as {
    from: string;
    table: string;
    to: string | null;
  }[];
  return new Map(
    rows.map((row) => {
      const { name = row.table } = (parent.get(row.table) ?? {}) as { name?: string };
      const all = columns.all(name) as { name: string; pk: number }[];
      const field =
        row.to === null
          ? all.find(({ pk }) => pk === 1)?.name
          : all.find((one) => one.name.toLowerCase() === row.to?.toLowerCase())?.name;
      const reference = { dataset: formatSegments([name]), field: field ?? row.to ?? 'rowid' };
      return [row.from.toLowerCase(), reference];
    }),
  );
}

function uniqueColumns(database: DatabaseSync, table: string): Set<string> {
  const indexes = database.prepare(`select name from pragma_index_list(?) where "unique" = 1`).all(table) as {
    name: string;
  }[];
  const singles = indexes.flatMap(({ name }) => {
    const columns = database.prepare('select name from pragma_index_info(?)').all(name) as {
      name: string | null;
    }[];
    return columns.length === 1 && columns[0]?.name ? [columns[0].name] : [];
  });
  return new Set(singles);
}

/** `check (status in ('a', 'b'))`: the labels of what other engines call an enum. */
function checkedLabels(sql: string, column: string): string[] | undefined {
  const escaped = column.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const list = new RegExp(`check\\s*\\(\\s*["\`[]?${escaped}["\`\\]]?\\s+in\\s*\\(([^)]*)\\)`, 'i').exec(
    sql,
  )?.[1];
  const labels = list?.match(/'(?:[^']|'')*'/g)?.map((label) => label.slice(1, -1).replaceAll("''", "'"));
  return labels && labels.length > 0 ? labels : undefined;
}

/** Tables that a view's text names. SQLite keeps no other record of it. */
function namedIn(sql: string, self: string, names: ReadonlySet<string>): string[] {
  const words = new Set(sql.match(/[\p{L}\p{N}_$]+/gu) ?? []);
  return [...names]
    .filter((name) => name !== self && (words.has(name) || sql.includes(`"${name}"`)))
    .map((name) => formatSegments([name]));
}
