import type { Dataset, Erasure, Remnant, Selection } from '../../src/sdk/index.ts';
import { erasureStatement } from '../_sql/erasure.ts';
import { mysqlDialect } from './dialect.ts';
import { qualified } from './read.ts';
import type { Session } from './session.ts';

export function erasure(dataset: Dataset, selection: Selection, clear?: readonly string[]): Erasure {
  const statement = erasureStatement(mysqlDialect, qualified(dataset), dataset, selection, clear);
  return {
    language: 'sql',
    // TIMESTAMP columns are compared in the session's zone.
    text: `set time_zone = '+00:00';\nstart transaction;\n${statement};\ncommit;`,
    remarks: [
      {
        en: 'The binary log and replicas keep deleted rows until the log expires (PURGE BINARY LOGS); backups for as long as they are kept',
        ko: '삭제된 행은 바이너리 로그가 만료될 때까지(PURGE BINARY LOGS) 로그와 복제본에, 백업에는 보관 기간 동안 남습니다',
      },
    ],
  };
}

/** The binary log, as far as its variables tell; how many deleted rows InnoDB has still to purge is not told to an auditor. */
export async function remnants(session: Session): Promise<Remnant[]> {
  const [row] = await session.rows('select @@global.log_bin');
  const on = row?.[0];
  return [
    {
      means: { en: 'binary log', ko: '바이너리 로그' },
      state: on == null ? 'unknown' : Number(on) === 0 ? 'none' : 'possible',
    },
    {
      means: { en: 'rows that InnoDB has yet to purge', ko: 'InnoDB가 아직 정리하지 않은 행' },
      state: 'unknown',
    },
  ];
}
