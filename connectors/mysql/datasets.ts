import {
  type Dataset,
  type Field,
  formatSegments,
  inScope,
  type RowQuery,
  type Scope,
  type TypeFamily,
} from '../../src/sdk/index.ts';
import { invalidView } from './errors.ts';
import { parseRevoked } from './grants.ts';
import type { Row } from './session.ts';

const system = ['mysql', 'information_schema', 'performance_schema', 'sys'];
export const ofUsers = (column: string) =>
  `${column} not in (${system.map((name) => `'${name}'`).join(', ')})`;
const user = ofUsers('table_schema');

const tablesQuery = `
  select table_schema, table_name, table_type, table_rows, table_comment, data_length + index_length, create_options
  from information_schema.tables where table_type <> 'SEQUENCE' and ${user} order by table_schema, table_name`;

const columnsQuery = `
  select table_schema, table_name, column_name, column_type, data_type, character_maximum_length, is_nullable, column_default,
    extra, column_comment, privileges, generation_expression
  from information_schema.columns where ${user} order by table_schema, table_name, ordinal_position`;

const keysQuery = `
  select s.table_schema, s.table_name, s.index_name, s.column_name, s.non_unique, s.seq_in_index
  from information_schema.statistics s where ${user} order by 1, 2, 3, 6`;

const referencesQuery = `
  select table_schema, table_name, column_name, referenced_table_schema, referenced_table_name, referenced_column_name
  from information_schema.key_column_usage where referenced_table_name is not null and ${user}`;

const partitionsQuery = `
  select table_schema, table_name, count(*) from information_schema.partitions
  where partition_name is not null and ${user} group by 1, 2`;

const checksQuery = `
  select constraint_schema, table_name, check_clause from information_schema.check_constraints
  where check_clause like '%json_valid%'`;

const viewsQuery = `select table_schema, table_name, view_definition from information_schema.views where ${user}`;

/** Everything in scope: information_schema, a fixed number of queries. */
export async function readDatasets(
  session: { readonly rows: RowQuery; readonly mariadb: boolean },
  context: { readonly scope: Scope },
  only: string | undefined,
): Promise<Dataset[]> {
  const [tables, columns, keys, references, partitions, views] = await Promise.all(
    [tablesQuery, columnsQuery, keysQuery, referencesQuery, partitionsQuery, viewsQuery].map((query) =>
      session.rows(query),
    ),
  );
  // JSON is an alias of LONGTEXT with a check in MariaDB; MySQL has a type of its own.
  const checks = session.mariadb ? await session.rows(checksQuery).catch(() => []) : [];
  const by = (rows: readonly Row[] | undefined) =>
    Map.groupBy(rows ?? [], ([schema, table]) => key(schema!, table!));
  const [columnsOf, keysOf, referencesOf, partitionsOf, viewOf, checksOf] = [
    columns,
    keys,
    references,
    partitions,
    views,
    checks,
  ].map(by) as Map<string, Row[]>[];
  const names = (tables ?? []).map(([schema, table]) => [schema!, table!] as const);
  return (tables ?? []).flatMap((row): Dataset[] => {
    const [schema, table] = row;
    const name = formatSegments([schema!, table!]);
    if ((only !== undefined && schema !== only) || !inScope(context.scope, name)) return [];
    const at = key(schema!, table!);
    const shape = {
      keys: keysOf?.get(at) ?? [],
      references: referencesOf?.get(at) ?? [],
      checks: (checksOf?.get(at) ?? []).map((row) => row[2] ?? '').join(' '),
    };
    const fields = (columnsOf?.get(at) ?? []).map((row) => toField(row, shape));
    const parts = partitionsOf?.get(at)?.[0]?.[2];
    return [toDataset(row, fields, parts, () => namedIn(viewOf?.get(at)?.[0]?.[2] ?? '', names))];
  });
}

/** Databases in which the session does not look: beside the one that was named, and those that were taken from its role. */
export async function readOthers(session: { readonly rows: RowQuery }, named: boolean): Promise<string[]> {
  const seen = await session.rows(
    `select schema_name from information_schema.schemata
      where ${ofUsers('schema_name')} and schema_name <> database()`,
  );
  const taken = (await session.rows('show grants')).flatMap(([line]) => parseRevoked(line ?? ''));
  const others = new Set([...(named ? seen.map(([name]) => name!) : []), ...taken]);
  return [...others].filter((other) => !system.includes(other)).sort();
}

const key = (schema: string, table: string) => JSON.stringify([schema, table]);

/** @param named what the text of a view names */
function toDataset(
  [schema, table, type, rows, comment, bytes]: Row,
  fields: readonly Field[],
  parts: string | null | undefined,
  named: () => string[],
): Dataset {
  const view = /VIEW/.test(type ?? '');
  const unreadable = /references invalid/.test(comment ?? '')
    ? invalid
    : // Every table has a column; of one that is but seen (SHOW VIEW) none shows.
      fields.every((field) => field.unreadable)
      ? forbidden
      : undefined;
  return {
    name: formatSegments([schema!, table!]),
    path: [schema!, table!],
    kind: view ? 'view' : parts ? 'partitioned-table' : 'table',
    fields,
    ...(comment && !view && { comment }),
    // Some versions say of a view that it has none.
    ...(!view && rows !== null && rows !== undefined && { rows: Number(rows) }),
    ...(!view && bytes !== null && bytes !== undefined && { bytes: Number(bytes) }),
    ...(parts && { parts: Number(parts) }),
    ...(view && { derivedFrom: named() }),
    ...(unreadable && { unreadable }),
  };
}

const invalid = { code: 'malformed', detail: invalidView } as const;
const forbidden = {
  code: 'permission-denied',
  detail: { en: 'no SELECT', ko: 'SELECT 권한 없음' },
} as const;

interface Shape {
  readonly keys: readonly Row[];
  readonly references: readonly Row[];
  readonly checks: string;
}

function toField(row: Row, { keys, references, checks }: Shape): Field {
  const [, , name, type, dataType, length, nullable, fallback, extra, comment, privileges, generation] = row;
  const single = (index: string | null) => keys.filter((k) => k[2] === index).length === 1;
  const own = keys.filter((k) => k[3] === name);
  const reference = references.find((r) => r[2] === name);
  const json = new RegExp(
    `json_valid\\([\`"]?${name!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[\`"]?\\)`,
    'i',
  ).test(checks);
  const labels = /^(?:enum|set)\((.*)\)$/s.exec(type ?? '')?.[1]?.match(/'(?:[^']|'')*'/g);
  // `DEFAULT_GENERATED` is MySQL's word for a default that is an expression.
  const generated = Boolean(generation) || /(?<!DEFAULT_)GENERATED/.test(extra ?? '');
  return {
    name: name!,
    // Labels are values: the type is told without them. JSON is called so in either server.
    type: labels ? dataType! : json ? 'json' : type!,
    family: json ? 'json' : familyOf(dataType!, type!),
    nullable: nullable === 'YES',
    ...(dataType === 'set' && { array: true }),
    ...(labels && { labels: labels.map((label) => label.slice(1, -1).replaceAll("''", "'")) }),
    ...(length !== null && length !== undefined && Number(length) < 1e6 && { maxLength: Number(length) }),
    ...(comment && { comment }),
    ...(generated && { generated: true }),
    ...(!generated &&
      (/auto_increment/i.test(extra ?? '') || (fallback !== null && fallback !== 'NULL')) && {
        hasDefault: true,
      }),
    ...(own.some((k) => k[2] === 'PRIMARY') && { primaryKey: true }),
    ...(own.some((k) => k[4] === '0' && single(k[2]!)) && { unique: true }),
    ...(reference && {
      references: { dataset: formatSegments([reference[3]!, reference[4]!]), field: reference[5]! },
    }),
    ...(!/select/i.test(privileges ?? '') && { unreadable: { code: 'permission-denied' as const } }),
  };
}

function familyOf(dataType: string, columnType: string): TypeFamily {
  if (columnType === 'tinyint(1)' || dataType === 'bit')
    return columnType === 'bit(1)' || dataType === 'tinyint' ? 'boolean' : 'number';
  // Before the numbers: a point is no `int`.
  if (/geometry|point|polygon|linestring|collection/.test(dataType)) return 'geometry';
  if (/int|decimal|float|double|year|numeric/.test(dataType)) return 'number';
  if (/char|text|enum|set/.test(dataType)) return 'text';
  if (dataType === 'date') return 'date';
  if (dataType === 'datetime' || dataType === 'timestamp') return 'time';
  if (dataType === 'json') return 'json';
  if (dataType === 'uuid') return 'uuid';
  if (/inet/.test(dataType)) return 'network';
  // Neither server turns a vector into text by a cast, as it does all others.
  if (/blob|binary|vector/.test(dataType)) return 'binary';
  return 'unknown';
}

/** Tables that a view's text names; the server keeps the text with every name qualified and quoted. */
function namedIn(definition: string, names: readonly (readonly [string, string])[]): string[] {
  const plain = definition.replaceAll('`', '"');
  return names
    .filter(([schema, table]) => plain.includes(`"${schema}"."${table}"`))
    .map((path) => formatSegments(path));
}
