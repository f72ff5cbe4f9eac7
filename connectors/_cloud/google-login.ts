import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AuthClient } from 'google-auth-library';
import { z } from 'zod';
import { sourceError } from '../../src/sdk/index.ts';

/** Who asks Google: by the first that is given, else by what the machine has by default. */
export interface GoogleIdentity {
  /** A service account to act as, by the others. */
  readonly impersonate?: string | undefined;
  readonly accessToken?: string | undefined;
  /** Contents of a key file. */
  readonly credentials?: string | undefined;
  readonly keyFile?: string | undefined;
}

/** Without it no token of another account is given. */
const broad = 'https://www.googleapis.com/auth/cloud-platform';

/** What is used of a key file; its addresses are not followed. */
const keySchema = z.object({
  type: z.literal('service_account'),
  client_email: z.string().min(1),
  private_key: z.string().min(1),
  private_key_id: z.string().optional(),
});

/** A client whose requests carry the right named by `scope`. Key files are looked for from `baseDir`. */
export async function googleLogin(
  { accessToken, impersonate, keyFile, credentials }: GoogleIdentity,
  scope: string,
  baseDir: string,
): Promise<AuthClient> {
  const { GoogleAuth, Impersonated, JWT, OAuth2Client } = await import('google-auth-library');
  const given = () => {
    const client = new OAuth2Client();
    client.setCredentials({ access_token: accessToken! });
    return client;
  };
  const byKey = async (scopes: string): Promise<AuthClient> => {
    const text = credentials ?? (keyFile && (await readKeyFile(resolve(baseDir, keyFile))));
    if (!text) return new GoogleAuth({ scopes }).getClient();
    const key = parseKey(text);
    return new JWT({
      email: key.client_email,
      key: key.private_key,
      scopes,
      ...(key.private_key_id !== undefined && { keyId: key.private_key_id }),
    });
  };
  if (impersonate !== undefined) {
    const sourceClient = accessToken === undefined ? await byKey(broad) : given();
    return new Impersonated({ sourceClient, targetPrincipal: impersonate, targetScopes: [scope] });
  }
  return accessToken === undefined ? byKey(scope) : given();
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
