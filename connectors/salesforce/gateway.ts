import type { Connection, HttpRequest, HttpResponse } from 'jsforce';
import { GamsaError, sourceError } from '../../src/sdk/index.ts';
import { authorise } from './auth.ts';
import { loginUrlOf, type SalesforceConfig } from './config.ts';

export interface Answer<T> {
  readonly body: T;
  readonly headers: Readonly<Record<string, string>>;
}

export interface SendOptions {
  /** Milliseconds. */
  readonly timeout: number;
  /** Reads the body as this, whatever the answer says it is. */
  readonly responseType?: string;
}

/** Sends one request with the session’s token, and logs in anew where that has expired. Errors are jsforce’s own. */
export type Send = (request: HttpRequest, options: SendOptions) => Promise<Answer<unknown>>;

/** Log-ins in a row that brought no session that works. */
const mostRefreshes = 2;

/** A jsforce connection that is not logged in yet, and the way to send through it. */
export async function connect(settings: SalesforceConfig): Promise<{ connection: Connection; send: Send }> {
  // Its log, switched on by this variable, would print tokens and records.
  process.env.JSFORCE_LOG_LEVEL = 'NONE';
  const [{ Connection }, { HttpApi }] = await Promise.all([
    import('jsforce/lib/connection.js'),
    import('jsforce/lib/http-api.js'),
  ]);
  const { clientId, clientSecret, apiVersion } = settings;
  const loginUrl = loginUrlOf(settings);
  const refreshes = { inARow: 0, failure: undefined as unknown };
  const renew = async (connection: Connection): Promise<string | undefined> => {
    // jsforce itself would go on for ever with an org that refuses every session.
    if (refreshes.inARow++ >= mostRefreshes) throw sourceError('authentication-failed', 'INVALID_SESSION_ID');
    await logIn(connection, settings);
    return connection.accessToken ?? undefined;
  };
  const connection = new Connection({
    loginUrl,
    version: apiVersion,
    callOptions: { client: 'gamsa' },
    logLevel: 'NONE',
    ...(clientId !== undefined && {
      oauth2: { clientId, loginUrl, ...(clientSecret !== undefined && { clientSecret }) },
    }),
    refreshFn: (conn, done) => {
      renew(conn).then(
        (token) => done(null, token),
        (error: unknown) => {
          refreshes.failure = error;
          done(error as Error);
        },
      );
    },
  });
  const send: Send = async (request, options) => {
    const api = new HttpApi(connection, { ...options, followRedirect: false, retry: { maxRetries: 0 } });
    let last: HttpResponse | undefined;
    api.on('response', (response: HttpResponse) => {
      last = response;
      if (response.statusCode !== 401) refreshes.inARow = 0;
    });
    try {
      const body = await api.request<unknown>(request);
      if (last && last.statusCode >= 300) throw sourceError('engine-error', `HTTP ${last.statusCode}`);
      return { body, headers: last?.headers ?? {} };
    } catch (error) {
      throw refreshes.failure instanceof GamsaError ? refreshes.failure : error;
    }
  };
  return { connection, send };
}

/** Logs in, and makes sure that the token will not travel in the clear. */
export async function logIn(connection: Connection, settings: SalesforceConfig): Promise<void> {
  await authorise(connection, settings);
  requireSafe(connection.instanceUrl, loginUrlOf(settings));
}

/** A token goes to the instance that the log-in named: it must be reached by TLS, unless all is on this machine. */
function requireSafe(instanceUrl: string, loginUrl: string): void {
  const plain = loginUrl.startsWith('http:') && new URL(instanceUrl).hostname === new URL(loginUrl).hostname;
  if (!instanceUrl.startsWith('https:') && !plain) {
    throw sourceError('not-permitted-by-policy', {
      en: 'the org’s address is not https',
      ko: '조직 주소가 https가 아닙니다',
    });
  }
}
