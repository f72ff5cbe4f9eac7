import type { Dataset, Erasure, Remnant, Selection } from '../../src/sdk/index.ts';
import { erasureStatement } from '../_sql/erasure.ts';
import { postgresDialect } from './dialect.ts';
import { fromClause } from './read.ts';
import type { Session } from './session.ts';

export function erasure(dataset: Dataset, selection: Selection, clear?: readonly string[]): Erasure {
  const statement = erasureStatement(postgresDialect, fromClause(dataset), dataset, selection, clear);
  const table = dataset.path.map(postgresDialect.quote).join('.');
  return {
    language: 'sql',
    text: `begin;\n${statement};\ncommit;\nvacuum ${table};`,
    remarks: [
      {
        en: 'VACUUM lets the space of deleted rows be overwritten; backups, the WAL archive and replicas keep them for as long as their own settings say',
        ko: 'VACUUM은 삭제된 행의 공간을 덮어쓸 수 있게 할 뿐이며, 백업·WAL 아카이브·복제본에는 각 보관 설정에 따라 남습니다',
      },
    ],
  };
}

/** Dead rows by the statistics of the table and its partitions; archive, slots and standbys by what this role may see. */
export async function remnants(session: Session, { path }: Dataset): Promise<Remnant[]> {
  const [schema = '', table = ''] = path;
  const [dead] = await session.rows(
    `select sum(s.n_dead_tup) from pg_stat_all_tables s join pg_class c on c.oid = s.relid
     where s.relid in (select coalesce(t.relid, r.oid) from pg_class r join pg_namespace n on n.oid = r.relnamespace
       left join lateral pg_partition_tree(r.oid) t on true where n.nspname = $1 and r.relname = $2)`,
    [schema, table],
  );
  const [keeps] = await session.rows(
    `select (select setting from pg_settings where name = 'archive_mode'), (select count(*) from pg_replication_slots),
     (select count(*) from pg_stat_replication)`,
  );
  const [archive, slots, standbys] = keeps ?? [];
  const rows = dead?.[0] == null ? undefined : Number(dead[0]);
  return [
    {
      means: { en: 'dead rows in the table (by its statistics)', ko: '테이블에 남은 삭제된 행(통계 기준)' },
      state: rows === undefined ? 'unknown' : rows > 0 ? 'present' : 'none',
      ...(rows !== undefined && { records: rows }),
    },
    {
      means: { en: 'write-ahead log archive', ko: 'WAL 아카이브' },
      state: archive === undefined || archive === null ? 'unknown' : archive === 'off' ? 'none' : 'possible',
    },
    {
      means: { en: 'replication slots and standbys', ko: '복제 슬롯과 대기 서버' },
      state: Number(slots ?? 0) + Number(standbys ?? 0) > 0 ? 'possible' : 'none',
    },
  ];
}
