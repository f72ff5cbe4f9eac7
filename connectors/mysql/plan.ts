import type { AccessPlan } from '../../src/sdk/index.ts';
import type { Statement } from '../_sql/parameters.ts';
import type { Session } from './session.ts';

/** What the optimiser would do, by EXPLAIN: the statement is not run. Columns by name stand in other places in each server. */
export async function explain(session: Session, { text, values }: Statement): Promise<AccessPlan> {
  const tables = await session.records(`explain ${text}`, values);
  // `ALL` reads the table, `index` the whole of an index; a row without a table says that nothing can match.
  const scan = tables.some(({ type }) => type === 'ALL' || type === 'index');
  const rows = tables.reduce((product, table) => product * Number(table.rows ?? 1), 1);
  return { access: scan ? 'scan' : 'index', rows };
}
