import type { DatabaseSync } from 'node:sqlite';
import type { Dataset, Erasure, Remnant, Selection } from '../../src/sdk/index.ts';
import { erasureStatement } from '../_sql/erasure.ts';
import { sqliteDialect } from './dialect.ts';

export function erasure(dataset: Dataset, selection: Selection, clear?: readonly string[]): Erasure {
  const table = sqliteDialect.quote(dataset.path.at(-1)!);
  const statement = erasureStatement(sqliteDialect, table, dataset, selection, clear);
  return {
    language: 'sql',
    text: `pragma secure_delete = on;\nbegin;\n${statement};\ncommit;\npragma wal_checkpoint(truncate);\nvacuum;`,
    remarks: [
      {
        en: 'secure_delete overwrites what is deleted, VACUUM rewrites the file; copies of the file keep the records',
        ko: 'secure_delete는 삭제 내용을 덮어쓰고 VACUUM은 파일을 다시 씁니다. 파일 사본에는 레코드가 남습니다',
      },
    ],
  };
}

/** Free pages still hold what was deleted, unless it was overwritten; how, the file does not tell. */
export function remnants(database: DatabaseSync): Remnant[] {
  const free = Number(Object.values(database.prepare('pragma freelist_count').get() ?? {})[0] ?? 0);
  return [
    {
      means: { en: 'free pages of the file', ko: '파일의 빈 페이지' },
      state: free > 0 ? 'possible' : 'none',
    },
  ];
}
