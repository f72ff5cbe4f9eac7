import { GamsaError, type ReasonCode, sourceError } from '../../src/sdk/index.ts';

/** Server error symbols (MySQL error reference) and Node's own. */
const codes: Readonly<Record<string, ReasonCode>> = {
  ER_ACCESS_DENIED_ERROR: 'authentication-failed',
  ER_ACCESS_DENIED_NO_PASSWORD_ERROR: 'authentication-failed',
  ER_NOT_SUPPORTED_AUTH_MODE: 'authentication-failed',
  ER_TABLEACCESS_DENIED_ERROR: 'permission-denied',
  ER_COLUMNACCESS_DENIED_ERROR: 'permission-denied',
  ER_SPECIFIC_ACCESS_DENIED_ERROR: 'permission-denied',
  ER_BAD_DB_ERROR: 'not-found',
  ER_NO_SUCH_TABLE: 'not-found',
  ER_BAD_FIELD_ERROR: 'not-found',
  ER_QUERY_TIMEOUT: 'timeout',
  ER_STATEMENT_TIMEOUT: 'timeout',
  ER_QUERY_INTERRUPTED: 'timeout',
  ETIMEDOUT: 'timeout',
  PROTOCOL_SEQUENCE_TIMEOUT: 'timeout',
  ECONNREFUSED: 'unreachable',
  ENOTFOUND: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ER_CON_COUNT_ERROR: 'unreachable',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  PROTOCOL_CONNECTION_LOST: 'connection-lost',
  ER_CONNECTION_KILLED: 'connection-lost',
  ER_SERVER_SHUTDOWN: 'connection-lost',
  HANDSHAKE_NO_SSL_SUPPORT: 'unreachable',
};

/** MariaDB's number for an exceeded `max_statement_time`, which the driver has no symbol for. */
const mariadbTimeout = 1969;
const killed = 1927;

/** The server does not tell which of them it is. */
export const invalidView = {
  en: 'the view refers to what is gone, or its definer may not read it',
  ko: '없어진 대상을 참조하거나 정의자(definer)에게 권한이 없는 뷰입니다',
};

const locked = {
  en: 'another session has locked it (ER_LOCK_WAIT_TIMEOUT)',
  ko: '다른 세션이 잠가 두었습니다(ER_LOCK_WAIT_TIMEOUT)',
};

const definer = {
  en: 'the definer of the view is gone or may not read it',
  ko: '뷰의 정의자(definer)가 없어졌거나 읽을 권한이 없습니다',
};

/** A server does not tell a role whether there is what it may not use. */
const noDatabase = {
  en: 'the database does not exist, or this role may not use it',
  ko: '데이터베이스가 없거나 이 역할에 사용 권한이 없습니다',
};

/** Turns a driver's error into ours. Its message may quote a value, so only codes are passed on. */
export function translate(error: unknown): GamsaError {
  if (error instanceof GamsaError) return error;
  const { code, errno } = error as { code?: string; errno?: number };
  if (errno === mariadbTimeout) return sourceError('timeout', { en: 'statement time', ko: '문장 실행 시간' });
  if (errno === killed) return sourceError('connection-lost');
  if (code === 'ER_LOCK_WAIT_TIMEOUT') return sourceError('timeout', locked);
  if (code === 'ER_DBACCESS_DENIED_ERROR') return sourceError('permission-denied', noDatabase);
  if (code === 'ER_VIEW_INVALID') return sourceError('malformed', invalidView);
  if (code !== undefined && code in codes) return sourceError(codes[code]!, code);
  if (code !== undefined && /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return sourceError('authentication-failed', {
      en: 'the server’s certificate could not be verified',
      ko: '서버 인증서를 검증할 수 없습니다',
    });
  }
  return sourceError('engine-error', code ?? 'unexpected answer of the driver');
}

/** The same of a statement: whoever has logged in is denied no more, but the definer of a view may be, or be gone. */
export function translateStatement(error: unknown): GamsaError {
  const { code } = error as { code?: string };
  return code === 'ER_ACCESS_DENIED_ERROR' || code === 'ER_NO_SUCH_USER'
    ? sourceError('permission-denied', definer)
    : translate(error);
}

export function tlsTrouble(error: unknown): 'none-offered' | 'unverified' | undefined {
  const { code = '' } = error as { code?: string };
  if (code === 'HANDSHAKE_NO_SSL_SUPPORT') return 'none-offered';
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|HANDSHAKE_SSL_ERROR/.test(code)
    ? 'unverified'
    : undefined;
}
