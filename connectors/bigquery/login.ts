import type { AuthClient } from 'google-auth-library';
import { type OpenContext, sourceError } from '../../src/sdk/index.ts';
import { googleLogin } from '../_cloud/google-login.ts';
import { isLoopback } from '../_cloud/transport.ts';
import type { BigQueryConfig } from './config.ts';

const readOnly = 'https://www.googleapis.com/auth/bigquery.readonly';

/** The right to read; another address of the API gets no credentials that were not meant for it. */
export async function logIn(settings: BigQueryConfig, { baseDir }: OpenContext): Promise<AuthClient> {
  const { accessToken, impersonate, endpoint } = settings;
  requireSafe(settings);
  if (endpoint === undefined || accessToken !== undefined || impersonate !== undefined)
    return googleLogin(settings, readOnly, baseDir);
  const { PassThroughClient } = await import('google-auth-library');
  return new PassThroughClient();
}

/** A token travels by TLS, unless all is on this machine. */
function requireSafe({
  accessToken,
  impersonate,
  endpoint = 'https://bigquery.googleapis.com',
}: BigQueryConfig): void {
  const { protocol, hostname } = new URL(endpoint);
  if (protocol === 'https:' || (accessToken === undefined && impersonate === undefined)) return;
  if (isLoopback(hostname)) return;
  throw sourceError('not-permitted-by-policy', {
    en: 'a token would go to `endpoint` without TLS',
    ko: '토큰이 TLS 없이 `endpoint`로 전송됨',
  });
}
