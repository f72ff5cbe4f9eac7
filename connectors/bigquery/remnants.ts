import type { Remnant } from '../../src/sdk/index.ts';
import { type Catalogue, getTable, type Table } from './catalogue.ts';
import { inParallel } from './parallel.ts';
import type { Session } from './session.ts';

/**
 * Time travel by the bytes that BigQuery says it keeps of deleted and changed rows, minutes late; fail-safe, of which nothing is told
 * (https://cloud.google.com/bigquery/docs/time-travel); snapshots and clones among the tables that were listed.
 */
export async function remnants(session: Session, { tables }: Catalogue, table: Table): Promise<Remnant[]> {
  const { dataset, parent, shards } = table;
  if (dataset.kind !== 'table' && dataset.kind !== 'partitioned-table') return [];
  let kept: number | undefined = 0;
  for await (const resource of inParallel(shards.tables, (id) => getTable(session, dataset.path[0]!, id))) {
    const bytes = resource.numTimeTravelPhysicalBytes;
    kept = kept === undefined || bytes === undefined ? undefined : kept + Number(bytes);
  }
  const hours = Number(parent.maxTimeTravelHours ?? 168);
  const copies = [...tables.values()].some(
    ({ resource, dataset: { derivedFrom = [] } }) =>
      (resource.snapshotDefinition ?? resource.cloneDefinition) !== undefined &&
      derivedFrom.includes(dataset.name),
  );
  return [
    {
      means: {
        en: `time travel, for ${hours} hours`,
        ko: `시간 이동(${hours}시간)`,
      },
      state: kept === undefined ? 'unknown' : kept > 0 ? 'possible' : 'none',
    },
    {
      means: {
        en: 'fail-safe, for 7 days after time travel',
        ko: '장애 안전(fail-safe), 시간 이동 이후 7일',
      },
      state: 'possible',
    },
    {
      means: { en: 'snapshots and clones among the tables listed', ko: '조회된 테이블 중 스냅샷과 클론' },
      state: copies ? 'possible' : 'none',
    },
  ];
}
