import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AuthClient } from 'google-auth-library';
import { z } from 'zod';
import { type OpenContext, sourceError } from '../../src/sdk/index.ts';
import type { BigQueryConfig } from './config.ts';

const readOnly = 'https://www.googleapis.com/auth/bigquery.readonly';
/** Without it no token of another account is given. */
const broad = 'https://www.googleapis.com/auth/cloud-platform';

/** What is used of a key file; its addresses are not followed. */
const keySchema = z.object({
  type: z.literal('service_account'),
  client_email: z.string().min(1),
  private_key: z.string().min(1),
  private_key_id: z.string().optional(),
});

/** The right to read, by the first that is given: a service account to act as, a token, a key, what the machine has by default. */
export async function logIn(settings: BigQueryConfig, { baseDir }: OpenContext): Promise<AuthClient> {
  const { accessToken, impersonate, endpoint, keyFile, credentials } = settings;
  requireSafe(settings);
  const { GoogleAuth, Impersonated, JWT, OAuth2Client, PassThroughClient } = await import(
    'google-auth-library'
  );
  const given = () => {
    const client = new OAuth2Client();
    client.setCredentials({ access_token: accessToken! });
    return client;
  };
  const byKey = async (scope: string): Promise<AuthClient> => {
    const text = credentials ?? (keyFile && (await readKeyFile(resolve(baseDir, keyFile))));
    if (!text) return new GoogleAuth({ scopes: scope }).getClient();
    const key = parseKey(text);
    return new JWT({
      email: key.client_email,
      key: key.private_key,
      scopes: scope,
      ...(key.private_key_id !== undefined && { keyId: key.private_key_id }),
    });
  };
  if (impersonate !== undefined) {
    const sourceClient = accessToken === undefined ? await byKey(broad) : given();
    return new Impersonated({ sourceClient, targetPrincipal: impersonate, targetScopes: [readOnly] });
  }
  if (accessToken !== undefined) return given();
  return endpoint === undefined ? byKey(readOnly) : new PassThroughClient();
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

async function readKeyFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw sourceError('authentication-failed', {
      en: `\`keyFile\` cannot be read (${error.code})`,
      ko: `\`keyFile\`을 읽을 수 없음(${error.code})`,
    });
  });
}

function parseKey(text: string): z.output<typeof keySchema> {
  try {
    return keySchema.parse(JSON.parse(text));
  } catch {
    throw sourceError('authentication-failed', {
      en: 'the key is not the JSON of a service account’s key file',
      ko: '키가 서비스 계정 키 파일의 JSON이 아닙니다',
    });
  }
}
