import {
  certificateError,
  GamsaError,
  isCertificateCode,
  networkError,
  type ReasonCode,
  sourceError,
  type Text,
} from '../../src/sdk/index.ts';

/** Server error symbols (MySQL error reference), and the driver's own. */
const codes: Readonly<Record<string, ReasonCode>> = {
  ER_ACCESS_DENIED_ERROR: 'authentication-failed',
  ER_ACCESS_DENIED_NO_PASSWORD_ERROR: 'authentication-failed',
  ER_NOT_SUPPORTED_AUTH_MODE: 'authentication-failed',
  ER_USER_LIMIT_REACHED: 'unreachable',
  ER_TOO_MANY_USER_CONNECTIONS: 'unreachable',
  ER_SERVER_OFFLINE_MODE: 'unreachable',
  ER_TABLEACCESS_DENIED_ERROR: 'permission-denied',
  ER_COLUMNACCESS_DENIED_ERROR: 'permission-denied',
  ER_SPECIFIC_ACCESS_DENIED_ERROR: 'permission-denied',
  ER_BAD_DB_ERROR: 'not-found',
  ER_NO_SUCH_TABLE: 'not-found',
  ER_BAD_FIELD_ERROR: 'not-found',
  ER_QUERY_TIMEOUT: 'timeout',
  ER_STATEMENT_TIMEOUT: 'timeout',
  ER_QUERY_INTERRUPTED: 'timeout',
  PROTOCOL_SEQUENCE_TIMEOUT: 'timeout',
  ER_CON_COUNT_ERROR: 'unreachable',
  PROTOCOL_CONNECTION_LOST: 'connection-lost',
  ER_CONNECTION_KILLED: 'connection-lost',
  ER_SERVER_SHUTDOWN: 'connection-lost',
};

/** What is to be done about it is told where the server’s symbol alone would leave one guessing. */
const told: Readonly<Record<string, readonly [ReasonCode, Text]>> = {
  ER_MUST_CHANGE_PASSWORD: [
    'authentication-failed',
    { en: 'the password has expired', ko: '비밀번호가 만료되었습니다' },
  ],
  ER_MUST_CHANGE_PASSWORD_LOGIN: [
    'authentication-failed',
    { en: 'the password has expired', ko: '비밀번호가 만료되었습니다' },
  ],
  ER_ACCOUNT_HAS_BEEN_LOCKED: [
    'authentication-failed',
    { en: 'the account is locked', ko: '계정이 잠겨 있습니다' },
  ],
  ER_HOST_NOT_PRIVILEGED: [
    'authentication-failed',
    {
      en: 'the server takes no connections from this host',
      ko: '서버가 이 호스트의 접속을 허용하지 않습니다',
    },
  ],
  ER_HOST_IS_BLOCKED: [
    'unreachable',
    {
      en: 'the server has blocked this host after failed connections: FLUSH HOSTS',
      ko: '접속 실패가 거듭되어 서버가 이 호스트를 차단했습니다: FLUSH HOSTS',
    },
  ],
  ER_SECURE_TRANSPORT_REQUIRED: [
    'unreachable',
    { en: 'the server takes connections by TLS alone', ko: '서버가 TLS 접속만 허용합니다' },
  ],
  HANDSHAKE_NO_SSL_SUPPORT: [
    'unreachable',
    { en: 'the server offers no TLS', ko: '서버가 TLS를 제공하지 않습니다' },
  ],
};

/**
 * MariaDB numbers errors of its own where MySQL has others, whose symbols the driver gives: those from 1900 to 1999 and from
 * 4000 on.
 */
const ownOfMariadb: Readonly<Record<number, string>> = {
  1927: 'ER_CONNECTION_KILLED',
  1969: 'ER_STATEMENT_TIMEOUT',
  4151: 'ER_ACCOUNT_HAS_BEEN_LOCKED',
};
const isOwnOfMariadb = (errno: number) => (errno >= 1900 && errno < 2000) || errno >= 4000;

const unexpected = {
  en: 'unexpected answer of the driver',
  ko: '드라이버의 예상하지 못한 응답입니다',
};

const oldTls = {
  en: 'no version of TLS in common with the server: 1.2 or later is needed; tls: disable goes without',
  ko: '서버와 공통으로 쓸 수 있는 TLS 버전이 없습니다. 1.2 이상이 필요하며, tls: disable이면 TLS 없이 접속합니다',
};

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

/**
 * Turns a driver's error into ours. Its message may quote a value, so only codes are passed on. `mariadb`: whether the server
 * is one, where that is known.
 */
export function translate(error: unknown, mariadb?: boolean): GamsaError {
  if (error instanceof GamsaError) return error;
  const code = symbolOf(error as DriverError, mariadb);
  if (code === 'ER_LOCK_WAIT_TIMEOUT') return sourceError('timeout', locked);
  if (code === 'ER_DBACCESS_DENIED_ERROR') return sourceError('permission-denied', noDatabase);
  if (code === 'ER_VIEW_INVALID') return sourceError('malformed', invalidView);
  const [reason, words] = told[code ?? ''] ?? [];
  if (reason !== undefined) return sourceError(reason, words);
  if (code !== undefined && code in codes) return sourceError(codes[code]!, code);
  if (tlsTrouble(error) === 'unverified') return certificateError();
  if (code === 'HANDSHAKE_SSL_ERROR') return sourceError('unreachable', oldTls);
  return networkError(code) ?? sourceError('engine-error', code ?? unexpected);
}

interface DriverError {
  readonly code?: string;
  readonly errno?: number;
  readonly message?: string;
}

/** The server's symbol for what went wrong; of a MariaDB's own errors the number, where we know no symbol. */
function symbolOf({ code, errno = 0 }: DriverError, mariadb?: boolean): string | undefined {
  // A number of MySQL's above 4000 is none of those that we know of MariaDB's: before the login either may be there.
  const own = mariadb === false ? undefined : ownOfMariadb[errno];
  return own ?? (mariadb && isOwnOfMariadb(errno) ? `MariaDB ${errno}` : code);
}

/** The same of a statement: whoever has logged in is denied no more, but the definer of a view may be, or be gone. */
export function translateStatement(error: unknown, mariadb: boolean): GamsaError {
  const { code } = error as DriverError;
  return code === 'ER_ACCESS_DENIED_ERROR' || code === 'ER_NO_SUCH_USER'
    ? sourceError('permission-denied', definer)
    : translate(error, mariadb);
}

export function tlsTrouble(error: unknown): 'none-offered' | 'unverified' | undefined {
  const { code = '', message = '' } = error as DriverError;
  if (code === 'HANDSHAKE_NO_SSL_SUPPORT') return 'none-offered';
  if (isCertificateCode(code) || code.startsWith('ERR_TLS')) return 'unverified';
  // The driver puts its own code over the one of Node, and leaves the words.
  return code === 'HANDSHAKE_SSL_ERROR' && /certificate|signature|altnames/i.test(message)
    ? 'unverified'
    : undefined;
}

/** What a driver makes of a server that speaks another protocol: it waits for a greeting that never comes. */
export function couldBeAnother({ reason }: GamsaError): boolean {
  return ['timeout', 'connection-lost', 'engine-error'].includes(reason?.code ?? '');
}
