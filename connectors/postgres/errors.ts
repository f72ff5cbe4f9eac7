import {
  certificateError,
  GamsaError,
  isCertificateCode,
  networkError,
  type ReasonCode,
  sourceError,
} from '../../src/sdk/index.ts';

/** SQLSTATE classes and codes (PostgreSQL documentation, appendix A). The longest prefix counts. */
const bySqlState: readonly (readonly [string, ReasonCode])[] = [
  ['42501', 'permission-denied'],
  ['42P01', 'not-found'],
  ['42703', 'not-found'],
  ['3F000', 'not-found'],
  ['3D000', 'not-found'],
  ['28', 'authentication-failed'],
  ['57014', 'timeout'],
  ['25P03', 'timeout'],
  ['57P', 'connection-lost'],
  ['08001', 'unreachable'],
  ['08', 'connection-lost'],
];

const unpopulated = {
  en: 'the materialized view was never filled: REFRESH MATERIALIZED VIEW',
  ko: '채워진 적이 없는 구체화 뷰입니다: REFRESH MATERIALIZED VIEW',
};

const locked = {
  en: 'another session has locked it (SQLSTATE 55P03)',
  ko: '다른 세션이 잠가 두었습니다(SQLSTATE 55P03)',
};

/** Turns a driver's error into ours. Its message may quote a value, so only codes are passed on. */
export function translate(error: unknown): GamsaError {
  if (error instanceof GamsaError) return error;
  const { code, message = '' } = error as { code?: string; message?: string };
  const ofNetwork = networkError(code);
  if (ofNetwork) return ofNetwork;
  // A socket in the file system that is not there.
  if (code === 'ENOENT') return sourceError('unreachable', code);
  if (code !== undefined && /^[0-9A-Z]{5}$/.test(code)) {
    if (code === '55000' && /has not been populated/.test(message))
      return sourceError('engine-error', unpopulated);
    if (code === '55P03') return sourceError('timeout', locked);
    const known = bySqlState.find(([prefix]) => code.startsWith(prefix));
    return sourceError(known?.[1] ?? 'engine-error', `SQLSTATE ${code}`);
  }
  if (/terminated|not queryable|Client was closed/.test(message)) return sourceError('connection-lost');
  if (/timeout/i.test(message)) return sourceError('timeout', { en: 'connecting', ko: '연결 중' });
  if (/does not support SSL/.test(message))
    return sourceError('unreachable', {
      en: 'the server offers no TLS',
      ko: '서버가 TLS를 제공하지 않습니다',
    });
  if (/certificate/.test(message)) return certificateError();
  if (/SASL|password/.test(message))
    return sourceError('authentication-failed', { en: 'a password is needed', ko: '비밀번호가 필요합니다' });
  return sourceError('engine-error', {
    en: 'unexpected answer of the driver',
    ko: '드라이버의 예상하지 못한 응답입니다',
  });
}

/** Whether a connection failed because the server speaks no TLS, or shows a certificate nobody vouches for. */
export function tlsTrouble(error: unknown): 'none-offered' | 'unverified' | undefined {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (/does not support SSL/.test(message)) return 'none-offered';
  return isCertificateCode(code) || /ERR_TLS/.test(code) ? 'unverified' : undefined;
}
