import {
  GamsaError,
  networkCodes,
  networkError,
  type ReasonCode,
  sourceError,
  type Text,
} from '../../src/sdk/index.ts';

/** Error codes of the REST, Tooling and Bulk APIs, of OAuth, and Node's own. */
const codes: Readonly<Record<string, ReasonCode>> = {
  INVALID_SESSION_ID: 'authentication-failed',
  INVALID_AUTH_HEADER: 'authentication-failed',
  INVALID_LOGIN: 'authentication-failed',
  LOGIN_MUST_USE_SECURITY_TOKEN: 'authentication-failed',
  INVALID_OPERATION_WITH_EXPIRED_PASSWORD: 'authentication-failed',
  invalid_grant: 'authentication-failed',
  invalid_client: 'authentication-failed',
  invalid_client_id: 'authentication-failed',
  invalid_app_access: 'authentication-failed',
  unauthorized_client: 'authentication-failed',
  unsupported_grant_type: 'authentication-failed',
  inactive_user: 'authentication-failed',
  inactive_org: 'authentication-failed',
  rate_limit_exceeded: 'authentication-failed',
  ERROR_HTTP_401: 'authentication-failed',
  ERROR_HTTP_400: 'engine-error',
  ERROR_HTTP_403: 'permission-denied',
  INSUFFICIENT_ACCESS: 'permission-denied',
  INSUFFICIENT_ACCESS_OR_READONLY: 'permission-denied',
  INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: 'permission-denied',
  API_DISABLED_FOR_ORG: 'permission-denied',
  API_CURRENTLY_DISABLED: 'permission-denied',
  FUNCTIONALITY_NOT_ENABLED: 'permission-denied',
  INVALID_TYPE: 'not-found',
  INVALID_FIELD: 'not-found',
  NOT_FOUND: 'not-found',
  ERROR_HTTP_404: 'not-found',
  QUERY_TIMEOUT: 'timeout',
  OPERATION_TOO_LARGE: 'too-large',
  EXCEEDED_ID_LIMIT: 'too-large',
  REQUEST_LIMIT_EXCEEDED: 'budget-spent',
  CONCURRENT_REQUESTS: 'unreachable',
  INVALID_QUERY_LOCATOR: 'connection-lost',
  SERVER_UNAVAILABLE: 'unreachable',
  ERROR_HTTP_420: 'not-found',
  ERROR_HTTP_429: 'unreachable',
  ERROR_HTTP_502: 'unreachable',
  ERROR_HTTP_503: 'unreachable',
  ERROR_HTTP_504: 'unreachable',
  UND_ERR_SOCKET: 'connection-lost',
  ...networkCodes,
};

const network: ReadonlySet<ReasonCode> = new Set(['unreachable', 'connection-lost', 'timeout', 'not-found']);

const clock: Text = {
  en: 'Check the credentials, that the connected app lets this user in, and that this machine’s clock is right.',
  ko: '자격 증명, 연결된 앱의 사용자 허용 여부, 이 컴퓨터의 시계가 맞는지 확인하십시오.',
};

/**
 * Turns an error of jsforce or of the network into ours. Messages and `data` quote queries and records, so only codes
 * of the known form are passed on.
 */
export function translate(error: unknown, while_: 'login' | 'request' = 'request'): GamsaError {
  if (error instanceof GamsaError) return error;
  const code = codeOf(error);
  const reason = code === undefined ? undefined : codes[code];
  const ofNetwork = networkError(code);
  if (ofNetwork) return ofNetwork;
  // What `fetch` itself gives up is no answer of anybody.
  if (code === undefined && error instanceof TypeError) return sourceError('unreachable');
  if (while_ === 'login' && !(reason !== undefined && network.has(reason))) {
    const detail = code ?? { en: 'log-in refused', ko: '로그인 거부' };
    return sourceError('authentication-failed', detail, clock);
  }
  return sourceError(reason ?? 'engine-error', code ?? { en: 'unexpected answer', ko: '예상하지 못한 응답' });
}

/** The code that names what went wrong: `errorCode` of the API, `error` of OAuth, a SOAP fault's prefix, Node's. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { errorCode, code } = error as Error & { errorCode?: unknown; code?: unknown };
  // One code for two limits: the day's requests, and the long ones at the same time, which end by waiting.
  if (errorCode === 'REQUEST_LIMIT_EXCEEDED' && /^ConcurrentRequests\b/.test(error.message)) {
    return 'CONCURRENT_REQUESTS';
  }
  const cause = error.cause instanceof Error ? codeOf(error.cause) : undefined;
  const fault = /^([A-Z][A-Z_]{3,60}):/.exec(error.message)?.[1];
  const known = fault !== undefined && fault in codes ? fault : undefined;
  return [errorCode, code, cause, known, error.name].find(isCode);
}

function isCode(code: unknown): code is string {
  return typeof code === 'string' && (code in codes || /^[A-Z][A-Z0-9_]{3,60}$/.test(code));
}
