import type { Dataset, Erasure, Remnant, Selection } from '../../src/sdk/index.ts';
import { erasureStatement } from '../_sql/erasure.ts';
import { mysqlDialect } from './dialect.ts';
import { qualified } from './read.ts';
import type { Session } from './session.ts';

export function erasure(
  dataset: Dataset,
  selection: Selection,
  clear: readonly string[] | undefined,
  versioned: boolean,
): Erasure {
  const statement = erasureStatement(mysqlDialect, qualified(dataset), dataset, selection, clear);
  return {
    language: 'sql',
    // As the records were counted: TIMESTAMP columns are compared in the session's zone; a text that is no day stops a strict
    // DELETE in MySQL, and the mode tells what a backslash is. What is emptied stays strict: no NULL becomes an empty text.
    text: `set time_zone = '+00:00';\n${clear ? '' : `set sql_mode = '';\n`}start transaction;\n${statement};\ncommit;`,
    remarks: [
      ...(versioned ? [keptVersions] : []),
      {
        en: 'The binary log and replicas keep deleted rows until the log expires (PURGE BINARY LOGS); backups for as long as they are kept',
        ko: '삭제된 행은 바이너리 로그가 만료될 때까지(PURGE BINARY LOGS) 로그와 복제본에, 백업에는 보관 기간 동안 남습니다',
      },
    ],
  };
}

const keptVersions = {
  en: 'The table keeps earlier versions of its records (system versioning), those deleted now among them, until DELETE HISTORY FROM takes them',
  ko: '시스템 버전 관리 테이블이어서 지금 삭제하는 레코드를 포함한 이전 버전이 DELETE HISTORY FROM을 실행할 때까지 남습니다',
};

/** The binary log, as far as its variables tell; how many deleted rows InnoDB has still to purge is not told to an auditor. */
export async function remnants(session: Session, versioned: boolean): Promise<Remnant[]> {
  const [row] = await session.rows('select @@global.log_bin');
  const on = row?.[0];
  return [
    ...(versioned
      ? [
          {
            means: { en: 'earlier versions (system versioning)', ko: '이전 버전(시스템 버전 관리)' },
            state: 'possible' as const,
          },
        ]
      : []),
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
