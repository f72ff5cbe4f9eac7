import type { AccessPlan, Dataset } from '../../src/sdk/index.ts';
import type { Statement } from '../_sql/parameters.ts';
import type { Session } from './session.ts';

/**
 * What the optimiser would do, by EXPLAIN: the statement is not run. Columns are taken by name, as they stand in other places
 * in each server. How many records it expects is not told: without statistics on the column it guesses.
 */
export async function explain(
  session: Session,
  { text, values }: Statement,
  { parts = 1 }: Dataset,
): Promise<AccessPlan> {
  // MySQL tells the partitions unasked, and knows the word no longer; a table it draws only where asked to (explain_format).
  const asTable = session.mariadb ? 'partitions' : 'format = traditional';
  const tables = await session.records(`explain ${asTable} ${text}`, values);
  // What cannot be read as a plan promises no index.
  if (tables.some((table) => !('type' in table))) return { access: 'scan' };
  // `ALL` reads the table, `index` the whole of an index; a row without a type says that nothing can match.
  const scans = tables.filter(({ type }) => type === 'ALL' || type === 'index');
  const pruned = ({ partitions }: (typeof tables)[number]) =>
    partitions != null && partitions.split(',').length < parts;
  return { access: scans.every(pruned) ? 'index' : 'scan' };
}
