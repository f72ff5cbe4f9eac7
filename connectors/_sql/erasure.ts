import { type Dataset, type Selection, sourceError } from '../../src/sdk/index.ts';
import type { Dialect } from './dialect.ts';
import { Parameters } from './parameters.ts';
import { whereClause } from './select.ts';

/**
 * The statement that deletes the records of a selection, or empties some of their fields, its values written out: people read
 * it, change it and run it under another account. An empty selection is refused by `1 = 0`, never the whole table;
 * a view is refused.
 */
export function erasureStatement(
  dialect: Dialect,
  from: string,
  dataset: Dataset,
  selection: Selection,
  clear: readonly string[] | undefined,
): string {
  if (dataset.kind !== 'table' && dataset.kind !== 'partitioned-table')
    throw sourceError('unsupported-format', {
      en: 'records are destroyed in their table, not through a view',
      ko: '레코드는 뷰가 아니라 원본 테이블에서 파기해야 합니다',
    });
  const parameters: Parameters = new Parameters((position) =>
    dialect.literal(parameters.values[position - 1]!),
  );
  const where = whereClause(dialect, dataset, selection, parameters) || ' where 1 = 0';
  if (clear === undefined) return `delete from ${from}${where}`;
  const sets = clear.map((name) => `${dialect.quote(name)} = null`);
  return `update ${from} set ${sets.join(', ')}${where}`;
}
