import type { AgeCount, AgeQuery, Cell } from '../../src/sdk/index.ts';
import { ageStatement } from '../_sql/age.ts';
import type { Table } from './catalogue.ts';
import { bigqueryDialect } from './dialect.ts';
import { countPartitions } from './partitions.ts';
import { fromClause, queryRows } from './query.ts';
import type { Session } from './session.ts';

/** Counts every limit by the table's partitions where they tell it, else in one pass of BigQuery over the columns that are named. */
export async function countAges(session: Session, table: Table, query: AgeQuery): Promise<AgeCount> {
  const byPartition = await countPartitions(session, table, query);
  if (byPartition) return byPartition;
  const statement = ageStatement(bigqueryDialect, fromClause(table), table.dataset, query);
  const rows: Cell[][] = [];
  for await (const block of queryRows(session, table, statement, Number.POSITIVE_INFINITY, query.signal))
    rows.push(...block);
  return statement.read(rows);
}
