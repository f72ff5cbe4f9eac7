import type { ReasonCode } from './dataset.ts';
import { type GamsaError, sourceError } from './error.ts';

/** Node's codes for what befalls a connection. */
export const networkCodes: Readonly<Record<string, ReasonCode>> = {
  ECONNREFUSED: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'connection-lost',
  ECONNABORTED: 'connection-lost',
  EPIPE: 'connection-lost',
};

/** Node's codes for a certificate that nobody vouches for. */
export const isCertificateCode = (code: string): boolean => /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code);

export const certificateError = (): GamsaError =>
  sourceError('authentication-failed', {
    en: 'the server’s certificate could not be verified',
    ko: '서버 인증서를 검증할 수 없습니다',
  });

/** An error of the network in our words; undefined for any other. */
export function networkError(code: string | undefined): GamsaError | undefined {
  if (code === undefined) return undefined;
  if (isCertificateCode(code)) return certificateError();
  const reason = networkCodes[code];
  return reason && sourceError(reason, code);
}
