import type { AgeCount, AgeQuery, Cell } from '../../src/sdk/index.ts';
import { ageStatement } from '../_sql/age.ts';
import type { Table } from './catalogue.ts';
import { bigqueryDialect } from './dialect.ts';
import { countPartitions } from './partitions.ts';
import { fromClause, queryRows } from './query.ts';
import type { Session } from './session.ts';

/** Counts every limit by the table's partitions where they tell it, else in one pass of BigQuery over the columns that are named. */
export async function countAges(session: Session, table: Table, query: AgeQuery): Promise<AgeCount> {
  const count = async (from: string): Promise<AgeCount> => {
    const statement = ageStatement(bigqueryDialect, from, table.dataset, query);
    const rows: Cell[][] = [];
    for await (const block of queryRows(session, table, statement, Number.POSITIVE_INFINITY, query.signal))
      rows.push(...block);
    return statement.read(rows);
  };
  return (await countPartitions(session, table, query, count)) ?? count(fromClause(table));
}
