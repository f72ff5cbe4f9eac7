import type { BigQuery, BigQueryOptions } from '@google-cloud/bigquery';
import type { AuthClient } from 'google-auth-library';
import { type OpenContext, sourceError } from '../../src/sdk/index.ts';
import type { BigQueryConfig } from './config.ts';

const scope = 'https://www.googleapis.com/auth/bigquery.readonly';

/** The client library, which is imported when a source is opened. */
export async function openClient(settings: BigQueryConfig, context: OpenContext): Promise<BigQuery> {
  const { BigQuery } = await import('@google-cloud/bigquery');
  const { project, billingProject = project, endpoint } = settings;
  const authClient = await authorise(settings);
  const client = new BigQuery({
    projectId: billingProject,
    ...keyOf(settings),
    ...(authClient && { authClient: authClient as NonNullable<BigQueryOptions['authClient']> }),
    ...(endpoint !== undefined && { apiEndpoint: endpoint }),
    retryOptions: { autoRetry: true, maxRetries: 4, maxRetryDelay: 10, totalTimeout: 60 },
  });
  client.timeout = context.statementTimeout;
  return client;
}

/** Credentials that the client library does not make by itself. */
async function authorise(settings: BigQueryConfig): Promise<AuthClient | undefined> {
  const { accessToken, impersonate, endpoint } = settings;
  if (accessToken === undefined && impersonate === undefined && endpoint === undefined) return undefined;
  requireSafe(settings);
  const { GoogleAuth, Impersonated, OAuth2Client, PassThroughClient } = await import('google-auth-library');
  const given = () => {
    const client = new OAuth2Client();
    client.setCredentials({ access_token: accessToken! });
    return client;
  };
  if (impersonate !== undefined) {
    const sourceClient =
      accessToken !== undefined
        ? given()
        : await new GoogleAuth({
            ...keyOf(settings),
            scopes: 'https://www.googleapis.com/auth/cloud-platform',
          }).getClient();
    return new Impersonated({ sourceClient, targetPrincipal: impersonate, targetScopes: [scope] });
  }
  return accessToken === undefined ? new PassThroughClient() : given();
}

/** A token travels by TLS, unless all is on this machine. */
function requireSafe({
  accessToken,
  impersonate,
  endpoint = 'https://bigquery.googleapis.com',
}: BigQueryConfig): void {
  const { protocol, hostname } = new URL(endpoint);
  if (protocol === 'https:' || (accessToken === undefined && impersonate === undefined)) return;
  if (hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)) return;
  throw sourceError('not-permitted-by-policy', {
    en: 'a token would go to `endpoint` without TLS',
    ko: '토큰이 TLS 없이 `endpoint`로 전송됨',
  });
}

function keyOf({
  keyFile,
  credentials,
}: BigQueryConfig): Pick<BigQueryOptions, 'keyFilename' | 'credentials'> {
  return {
    ...(keyFile !== undefined && { keyFilename: keyFile }),
    ...(credentials !== undefined && { credentials: parseKey(credentials) }),
  };
}

function parseKey(text: string): NonNullable<BigQueryOptions['credentials']> {
  try {
    return JSON.parse(text) as NonNullable<BigQueryOptions['credentials']>;
  } catch {
    throw sourceError('authentication-failed', {
      en: '`credentials` is not the JSON of a key file',
      ko: '`credentials`가 키 파일의 JSON이 아닙니다',
    });
  }
}
