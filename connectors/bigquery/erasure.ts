import { type Erasure, type Selection, sourceError } from '../../src/sdk/index.ts';
import { erasureStatement } from '../_sql/erasure.ts';
import type { Table } from './catalogue.ts';
import { bigqueryDialect } from './dialect.ts';
import { partitionFilter, tablePath } from './query.ts';

export function erasure(table: Table, selection: Selection, clear?: readonly string[]): Erasure {
  const { dataset, resource, shards, parent } = table;
  if ((dataset.kind !== 'table' && dataset.kind !== 'partitioned-table') || resource.snapshotDefinition)
    throw sourceError('unsupported-format', {
      en: 'records are destroyed in their table, not through a view',
      ko: '레코드는 뷰가 아니라 원본 테이블에서 파기해야 합니다',
    });
  const ids = shards.tables.map((tableId) => ({
    ...table,
    shards: { name: tableId, tables: [tableId] },
    resource: { ...resource, tableReference: { ...resource.tableReference, tableId } },
  }));
  const filter = partitionFilter(table);
  const statements = ids.map((one) => {
    const statement = erasureStatement(bigqueryDialect, tablePath(one), dataset, selection, clear);
    return filter === undefined ? statement : `${statement} and ${filter}`;
  });
  const hours = Number(parent.maxTimeTravelHours ?? 168);
  return {
    language: 'sql',
    text: statements.map((statement) => `${statement};`).join('\n'),
    remarks: [
      {
        en: `time travel keeps deleted rows for ${hours} hours more and fail-safe for 7 days after that; snapshots and clones keep them until they are deleted`,
        ko: `시간 이동(time travel)이 삭제된 행을 ${hours}시간, 그 뒤 장애 안전(fail-safe)이 7일 더 보존하며, 스냅샷과 클론에는 이를 지울 때까지 남습니다`,
      },
    ],
  };
}
