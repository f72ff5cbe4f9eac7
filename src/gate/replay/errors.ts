import type { Text } from '../../core/text.ts';
import { StatementError } from './engine.ts';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const postgres: Readonly<Record<string, Text>> = {
  '42P01': { en: 'a table is missing', ko: '테이블이 없습니다' },
  '42703': { en: 'a column is missing', ko: '열이 없습니다' },
  '42704': { en: 'a type, role or other object is missing', ko: '타입, 역할 등의 객체가 없습니다' },
  '42883': { en: 'a function is missing', ko: '함수가 없습니다' },
  '42601': { en: 'a syntax error', ko: '구문 오류입니다' },
  '42P07': { en: 'it exists already', ko: '이미 있습니다' },
  '42701': { en: 'the column exists already', ko: '열이 이미 있습니다' },
  '3F000': { en: 'a schema is missing', ko: '스키마가 없습니다' },
  '0A000': { en: 'not supported by this database', ko: '이 데이터베이스가 지원하지 않습니다' },
  '58P01': { en: 'a file is missing, such as that of an extension', ko: '확장 등의 파일이 없습니다' },
  '2BP01': { en: 'something still depends on it', ko: '의존하는 객체가 남아 있습니다' },
  '23502': { en: 'a NOT NULL constraint is violated', ko: 'NOT NULL 제약을 위반합니다' },
  '23503': { en: 'a foreign key is violated', ko: '외래 키를 위반합니다' },
  '23505': { en: 'a unique constraint is violated', ko: '고유 제약을 위반합니다' },
};

/** https://mariadb.com/kb/en/mariadb-error-code-reference/ */
const mysql: Readonly<Record<string, Text>> = {
  '1146': postgres['42P01']!,
  '1054': postgres['42703']!,
  '1064': postgres['42601']!,
  '1050': postgres['42P07']!,
  '1060': postgres['42701']!,
  '1305': postgres['42883']!,
  '1048': postgres['23502']!,
  '1452': postgres['23503']!,
  '1062': postgres['23505']!,
};

/** What a driver threw, in our words with its code: a driver's message may quote values. */
export function statementError(error: unknown, dialect: 'postgres' | 'mysql'): StatementError {
  const { code, errno } = error as { code?: unknown; errno?: unknown };
  const known = dialect === 'postgres' ? String(code ?? '') : String(errno ?? '');
  const name = dialect === 'postgres' ? 'SQLSTATE' : 'error';
  const phrase = (dialect === 'postgres' ? postgres : mysql)[known] ?? {
    en: 'the database refused it',
    ko: '데이터베이스가 거부했습니다',
  };
  const tail = known === '' ? '' : ` (${name} ${known})`;
  return new StatementError({ en: phrase.en + tail, ko: phrase.ko + tail });
}
