import { createSign } from 'node:crypto';
import type { Connection } from 'jsforce';
import { sourceError } from '../../src/sdk/index.ts';
import { flowOf, loginUrlOf, type SalesforceConfig } from './config.ts';
import { translate } from './errors.ts';

/** Seconds for which a signed assertion holds; Salesforce takes up to three minutes. */
const assertionLife = 170;

/** Logs in, or in anew: the same for the first session and for one that expired in the middle. */
export async function authorise(connection: Connection, settings: SalesforceConfig): Promise<void> {
  try {
    await logIn(connection, settings);
  } catch (error) {
    throw translate(error, 'login');
  }
}

async function logIn(connection: Connection, settings: SalesforceConfig): Promise<void> {
  const { refreshToken, username = '', password = '', securityToken = '' } = settings;
  switch (flowOf(settings)) {
    case 'client-credentials':
      await connection.authorize({ grant_type: 'client_credentials' });
      return;
    case 'jwt':
      await connection.authorize({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: assertion(settings),
      });
      return;
    case 'refresh-token':
      await connection.authorize({ grant_type: 'refresh_token', refresh_token: refreshToken! });
      return;
    case 'password': {
      // jsforce sets a way to refresh of its own here, which knows no end; ours stays.
      const delegate = connection._refreshDelegate;
      await connection.login(username, password + securityToken);
      connection._refreshDelegate = delegate;
    }
  }
}

/** RFC 7523; the audience is the authorisation server's address, not My Domain's. */
function assertion(settings: SalesforceConfig): string {
  const sandbox = settings.sandbox === true || /\.sandbox\.|\/\/test\./.test(loginUrlOf(settings));
  const claims = {
    iss: settings.clientId,
    sub: settings.username,
    aud: `https://${sandbox ? 'test' : 'login'}.salesforce.com`,
    exp: Math.floor(Date.now() / 1_000) + assertionLife,
  };
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const body = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
  try {
    return `${body}.${createSign('RSA-SHA256').update(body).sign(settings.privateKey!, 'base64url')}`;
  } catch {
    throw sourceError('authentication-failed', {
      en: '`privateKey` is no RSA key in PEM form',
      ko: '`privateKey`가 PEM 형식의 RSA 키가 아닙니다',
    });
  }
}
