import type { AgeCount, AgeQuery, Batch, Cell, Reading, SelectRequest } from '../../src/sdk/index.ts';
import { ageStatement } from '../_sql/age.ts';
import type { Statement } from '../_sql/parameters.ts';
import { selectStatement } from '../_sql/select.ts';
import type { Table } from './catalogue.ts';
import { decodeRow } from './cells.ts';
import { bigqueryDialect } from './dialect.ts';
import type { Session } from './session.ts';

/** The table in a `from`. Shards are read through the wildcard, and only those whose name ends with a day. */
export function fromClause({ resource: { tableReference }, shards: { name, prefix } }: Table): string {
  const { projectId, datasetId, tableId } = tableReference;
  const path = bigqueryDialect.quote(`${projectId}.${datasetId}.${prefix === undefined ? tableId : name}`);
  return prefix === undefined
    ? path
    : `(select * from ${path} where regexp_contains(_table_suffix, r'^[0-9]{8}$'))`;
}

/** Counts every limit in one pass of BigQuery over the columns that are named. */
export async function countAges(session: Session, table: Table, query: AgeQuery): Promise<AgeCount> {
  const statement = ageStatement(bigqueryDialect, fromClause(table), table.dataset, query);
  const rows: Cell[][] = [];
  for await (const block of queryRows(session, table, statement, Number.POSITIVE_INFINITY, query.signal))
    rows.push(...block);
  return statement.read(rows);
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
    batches: toBatches(queryRows(session, table, statement, clip, signal), fields.length),
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

export async function* toBatches(blocks: AsyncIterable<Cell[][]>, width: number): AsyncGenerator<Batch> {
  for await (const block of blocks) {
    if (block.length === 0) continue;
    const columns = Array.from({ length: width }, (_, f) => block.map((row) => row[f]!));
    yield { rows: block.length, columns };
  }
}
