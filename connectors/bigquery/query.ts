import type { Cell, Reading, SelectRequest } from '../../src/sdk/index.ts';
import { toBatches } from '../_sql/batches.ts';
import type { Statement } from '../_sql/parameters.ts';
import { selectStatement } from '../_sql/select.ts';
import type { Table } from './catalogue.ts';
import { decodeRow } from './cells.ts';
import { bigqueryDialect } from './dialect.ts';
import type { Session } from './session.ts';

/** Name of the table in a statement, or of the wildcard over its shards. */
export function tablePath({ resource: { tableReference }, shards: { name, prefix } }: Table): string {
  const { projectId, datasetId, tableId } = tableReference;
  return bigqueryDialect.quote(`${projectId}.${datasetId}.${prefix === undefined ? tableId : name}`);
}

/**
 * The table in a `from`. Shards are read through the wildcard, and only those whose name ends with a day; a table that
 * refuses queries without a filter by its partition gets one that every row passes.
 */
export function fromClause(table: Table): string {
  const filter =
    table.shards.prefix === undefined
      ? partitionFilter(table)
      : "regexp_contains(_table_suffix, r'^[0-9]{8}$')";
  const path = tablePath(table);
  return filter === undefined ? path : `(select * from ${path} where ${filter})`;
}

const leastOf: Readonly<Record<string, string>> = {
  DATE: "date '0001-01-01'",
  DATETIME: "datetime '0001-01-01 00:00:00'",
  TIMESTAMP: "timestamp '0001-01-01 00:00:00+00'",
};

/** True for every row, and by the partition alone; undefined where the table asks for none. */
export function partitionFilter({ resource, dataset }: Table): string | undefined {
  const { timePartitioning: time, rangePartitioning: range } = resource;
  if (!resource.requirePartitionFilter && !time?.requirePartitionFilter) return undefined;
  const field = time?.field ?? range?.field;
  // Tables by the time of loading have a column for it that is not among their own.
  const column = field === undefined ? '_PARTITIONTIME' : bigqueryDialect.quote(field);
  const type = dataset.fields.find(({ name }) => name === field)?.type ?? 'TIMESTAMP';
  return `(${column} >= ${leastOf[type] ?? '-9223372036854775808'} or ${column} is null)`;
}

export function select(
  session: Session,
  table: Table,
  { fields, selection, clip, signal }: SelectRequest,
): Reading {
  const columns = fields.map(({ name }) => bigqueryDialect.quote(name));
  const statement = selectStatement(bigqueryDialect, fromClause(table), columns, table.dataset, selection);
  return {
    method: 'all',
    batches: toBatches(queryRows(session, table, statement, clip, signal), fields.length, signal),
    problems: [],
  };
}

/** The rows of a query, page by page. */
export async function* queryRows(
  session: Session,
  { parent }: Table,
  statement: Statement,
  clip: number,
  signal: AbortSignal,
): AsyncGenerator<Cell[][]> {
  for await (const { schema, rows } of session.query(statement, signal, parent.location))
    yield rows.map((row) => decodeRow(row, schema.fields ?? [], clip));
}
