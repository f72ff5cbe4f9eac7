import {
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBInstance,
  DuckDBTimestampTZValue,
  DuckDBTimestampValue,
  DuckDBTypeId,
} from '@duckdb/node-api';
import type { FieldResource, RawRow } from '../../../connectors/bigquery/rest.ts';
import type { ProjectTable } from '../../../src/demo/bigquery/tables.ts';

const types: Readonly<Record<string, string>> = {
  INTEGER: 'bigint',
  FLOAT: 'double',
  BOOLEAN: 'boolean',
  DATE: 'date',
  DATETIME: 'timestamp',
  TIMESTAMP: 'timestamptz',
};

/** GoogleSQL as far as the connector writes it, run by DuckDB. */
export class Engine {
  private readonly connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.connection = connection;
  }

  static async open(tables: readonly ProjectTable[]): Promise<Engine> {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`set timezone = 'UTC'`);
    await connection.run('create macro unix_seconds(t) as cast(floor(epoch(t)) as bigint)');
    await connection.run(`create macro replace_all(t, p, r) as regexp_replace(t, p, r, 'g')`);
    await connection.run('create macro extract_all(t, p) as regexp_extract_all(t, p, 1)');
    await connection.run('create macro normalize(t) as nfc_normalize(t)');
    await connection.run('create macro to_json_string(value) as cast(value as varchar)');
    for (const table of tables) await load(connection, table);
    await loadPartitions(connection, tables);
    const dated = Map.groupBy(tables, ({ dataset, id }) => `${dataset}.${/^(.*_)\d{8}$/.exec(id)?.[1]}*`);
    for (const [name, shards] of dated) {
      if (name.endsWith('undefined*')) continue;
      const parts = shards.map(
        ({ dataset, id }) => `select *, '${id.slice(-8)}' as _table_suffix from "${dataset}.${id}"`,
      );
      await connection.run(`create view "${name}" as ${parts.join(' union all ')}`);
    }
    return new Engine(connection);
  }

  async run(
    text: string,
    values: readonly (string | bigint)[],
  ): Promise<{ fields: FieldResource[]; rows: RawRow[] }> {
    const reader = await this.connection.runAndReadAll(toDuckDb(text), [...values]);
    const columns = reader.columnTypes();
    const fields = reader
      .columnNames()
      .map((name, i): FieldResource => ({ name, type: nameOf(columns[i]!.typeId) }));
    const rows = reader
      .getRows()
      .map((row): RawRow => ({ f: row.map((value) => ({ v: value === null ? null : encode(value) })) }));
    return { fields, rows };
  }

  close(): void {
    this.connection.closeSync();
  }
}

/** What INFORMATION_SCHEMA tells of tables by the day. */
async function loadPartitions(connection: DuckDBConnection, tables: readonly ProjectTable[]): Promise<void> {
  await connection.run(
    'create table "INFORMATION_SCHEMA.PARTITIONS" (table_schema varchar, table_name varchar, partition_id varchar, total_rows bigint)',
  );
  for (const { dataset, id, resource } of tables) {
    const field = resource?.timePartitioning?.field;
    if (field === undefined) continue;
    const day = `coalesce(strftime("${field}", '%Y%m%d'), '__NULL__')`;
    await connection.run(
      `insert into "INFORMATION_SCHEMA.PARTITIONS" select '${dataset}', '${id}', ${day}, count(*) from "${dataset}.${id}" group by 3`,
    );
  }
}

async function load(
  connection: DuckDBConnection,
  { dataset, id, schema, rows }: ProjectTable,
): Promise<void> {
  const columns = schema.map(({ name, type, mode }) => {
    const own = mode === 'REPEATED' ? 'varchar' : (types[type] ?? 'varchar');
    return `"${name}" ${own}`;
  });
  await connection.run(`create table "${dataset}.${id}" (${columns.join(', ')})`);
  for (let from = 0; from < rows.length; from += 500) {
    const some = rows.slice(from, from + 500);
    const literal = (value: unknown) =>
      value === null || value === undefined
        ? 'null'
        : `'${(typeof value === 'object' ? JSON.stringify(value) : String(value)).replaceAll("'", "''")}'`;
    const tuples = some.map((row) => `(${schema.map(({ name }) => literal(row[name])).join(', ')})`);
    await connection.run(`insert into "${dataset}.${id}" values ${tuples.join(', ')}`);
  }
}

/** Only spelling differs: names in backticks, raw strings, names of types and functions. */
export function toDuckDb(text: string): string {
  return (
    text
      .replace(/`((?:[^`\\]|\\.)*)`/g, (_, name: string) => `"${name.split('.').slice(-2).join('.')}"`)
      .replace(/@p(\d+)/g, '$$$1')
      .replace(/\br'/g, "'")
      .replace(/\bsafe_cast\(/g, 'try_cast(')
      .replace(/\brand\(\)/g, 'random()')
      .replace(/\bregexp_contains\(/g, 'regexp_matches(')
      .replace(/\bregexp_replace\(/g, 'replace_all(')
      .replace(/\bregexp_extract_all\(/g, 'extract_all(')
      .replace(
        /lower\(v\) in unnest\(split\((\$\d+), '\|'\)\)/g,
        "list_contains(string_split($1, '|'), lower(v))",
      )
      // The elements of a list are a column there, which has to be named.
      .replace(/(\]\)) as ([a-z])\b/g, '$1 as of_$2($2)')
      .replace(/\) as m,/g, ') as of_m(m),')
      .replace(/ timestamp '/g, " timestamptz '")
      .replace(/ datetime '/g, " timestamp '")
      .replace(/ as string\)/g, ' as varchar)')
      .replace(/ as timestamp\)/g, ' as timestamptz)')
      .replace(/ as datetime\)/g, ' as timestamp)')
      .replace(/ as int64\)/g, ' as bigint)')
  );
}

function nameOf(type: DuckDBTypeId): string {
  if (type === DuckDBTypeId.TIMESTAMP_TZ) return 'TIMESTAMP';
  if (type === DuckDBTypeId.TIMESTAMP) return 'DATETIME';
  if (type === DuckDBTypeId.DATE) return 'DATE';
  if (type === DuckDBTypeId.BIGINT || type === DuckDBTypeId.INTEGER) return 'INTEGER';
  return 'STRING';
}

function encode(value: unknown): string {
  if (value instanceof DuckDBTimestampTZValue) return String(value.micros);
  if (value instanceof DuckDBTimestampValue) return value.toString().replace(' ', 'T');
  if (value instanceof DuckDBDateValue) return value.toString();
  return String(value);
}
