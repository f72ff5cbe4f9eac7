import { createVerify, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { vi } from 'vitest';
import { closeServer, listenHere, portOf, urlOf } from '../../../src/demo/loopback.ts';
import { cert, key } from './certificate.ts';

const pair = generateKeyPairSync('rsa', {
  modulusLength: 2_048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

/** Key file of a service account, as the console gives it. */
export const keyFile = {
  type: 'service_account',
  project_id: 'genon-test',
  private_key_id: 'k1',
  private_key: pair.privateKey,
  client_email: 'reader@genon-test.iam.gserviceaccount.com',
  client_id: '1',
  token_uri: 'https://oauth2.googleapis.com/token',
};

/** What `gcloud auth application-default login` leaves behind. */
export const gcloudUser = {
  type: 'authorized_user',
  client_id: 'client',
  client_secret: 'word',
  refresh_token: 'refresh-1',
};

export const target = 'auditor@genon-test.iam.gserviceaccount.com';

/** One login as a host saw it. */
export interface Login {
  readonly host: string;
  readonly grant: string;
  readonly scope?: string;
}

/**
 * The hosts that a login to Google Cloud talks to, by their own names: a proxy on this machine leads every connection here, and
 * the certificate is trusted by this process. Tokens that were not handed out here are refused.
 */
export class GoogleHosts {
  readonly logins: Login[] = [];
  /** Whether the token endpoint answers `invalid_grant`. */
  revoked = false;
  /** Addresses of the servers that stand for hosts, by name. */
  private readonly behind: Readonly<Record<string, string>>;
  private readonly tls: Server;
  private readonly proxy: Server;
  private readonly metadata: Server;
  /** Of the proxy, which knows no more of a connection once it has led it on. */
  private readonly sockets = new Set<Duplex>();
  private readonly trusted = getCACertificates('default');

  private constructor(behind: Readonly<Record<string, string>>) {
    this.behind = behind;
    this.tls = createTlsServer({ key, cert }, (asked, answer) => void this.answer(asked, answer));
    this.proxy = createServer();
    this.proxy.on('connect', (_, socket) => {
      this.sockets.add(socket);
      const inner = connect(portOf(this.tls), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        inner.pipe(socket).pipe(inner);
      });
      for (const end of [inner, socket]) end.on('error', () => end.destroy());
    });
    this.metadata = createServer((asked, answer) => this.instance(asked, answer));
  }

  /** @param behind addresses of the servers that answer for a host once a token was taken */
  static async start(behind: Readonly<Record<string, string>>): Promise<GoogleHosts> {
    const hosts = new GoogleHosts(behind);
    for (const server of [hosts.tls, hosts.proxy, hosts.metadata]) await listenHere(server);
    setDefaultCACertificates([...hosts.trusted, cert]);
    return hosts;
  }

  get proxyUrl(): string {
    return urlOf(this.proxy);
  }

  /** Host and port of an instance's metadata server. */
  get metadataHost(): string {
    return `127.0.0.1:${portOf(this.metadata)}`;
  }

  /** Before a test: nobody has logged in, and this process finds these hosts and no login of the machine's own. */
  reset(home: string): void {
    this.logins.length = 0;
    this.revoked = false;
    vi.stubEnv('HTTPS_PROXY', this.proxyUrl);
    vi.stubEnv('NO_PROXY', '127.0.0.1');
    vi.stubEnv('HOME', home);
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', undefined);
    vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
  }

  async close(): Promise<void> {
    setDefaultCACertificates(this.trusted);
    for (const socket of this.sockets) socket.destroy();
    for (const server of [this.tls, this.proxy, this.metadata]) await closeServer(server);
  }

  private async answer(asked: IncomingMessage, answer: ServerResponse): Promise<unknown> {
    const { host = '' } = asked.headers;
    const body = await bodyOf(asked);
    if (host === 'oauth2.googleapis.com') return this.token(new URLSearchParams(body), answer);
    if (host === 'iamcredentials.googleapis.com') return this.impersonate(asked, body, answer);
    const token = asked.headers.authorization?.replace('Bearer ', '');
    const server = this.behind[host];
    if (server === undefined || !/^token of (?:key|user|instance|impersonated)$/.test(token ?? ''))
      return reply(answer, 401, { error: { code: 401, errors: [{ reason: 'authError' }] } });
    const { method, url = '', headers } = asked;
    const onward = request(new URL(url, server), { method, headers }, (got) => {
      answer.writeHead(got.statusCode!, got.headers);
      got.pipe(answer);
    });
    return onward.end(body);
  }

  private token(form: URLSearchParams, answer: ServerResponse): unknown {
    const grant = form.get('grant_type') ?? '';
    const claims = grant.endsWith('jwt-bearer') ? claimsOf(form.get('assertion') ?? '') : undefined;
    this.logins.push({ host: 'oauth2', grant, ...(claims && { scope: String(claims.scope) }) });
    const user = grant === 'refresh_token' && form.get('refresh_token') === gcloudUser.refresh_token;
    if (this.revoked || (!claims && !user)) return reply(answer, 400, { error: 'invalid_grant' });
    const token = claims ? 'token of key' : 'token of user';
    return reply(answer, 200, { access_token: token, expires_in: 3_600, token_type: 'Bearer' });
  }

  private impersonate(asked: IncomingMessage, body: string, answer: ServerResponse): unknown {
    const { scope } = JSON.parse(body) as { scope: string[] };
    this.logins.push({
      host: 'iamcredentials',
      grant: asked.headers.authorization ?? '',
      scope: scope.join(' '),
    });
    const path = `/v1/projects/-/serviceAccounts/${target}:generateAccessToken`;
    if (asked.url !== path || !asked.headers.authorization?.startsWith('Bearer token of '))
      return reply(answer, 403, { error: { code: 403, status: 'PERMISSION_DENIED' } });
    const expireTime = new Date(Date.now() + 3_600_000).toISOString();
    return reply(answer, 200, { accessToken: 'token of impersonated', expireTime });
  }

  private instance({ url = '', headers }: IncomingMessage, answer: ServerResponse): unknown {
    answer.setHeader('Metadata-Flavor', 'Google');
    if (headers['metadata-flavor'] !== 'Google') return reply(answer, 403, {});
    if (!url.includes('/token')) return reply(answer, 200, {});
    this.logins.push({ host: 'metadata', grant: 'instance' });
    return reply(answer, 200, { access_token: 'token of instance', expires_in: 3_600, token_type: 'Bearer' });
  }
}

/** The claims of an assertion that the key signed for the token endpoint and that has not expired. */
function claimsOf(assertion: string): Record<string, unknown> | undefined {
  const [head = '', payload = '', signature = ''] = assertion.split('.');
  const verify = createVerify('RSA-SHA256').update(`${head}.${payload}`);
  if (!verify.verify(pair.publicKey, signature, 'base64url')) return undefined;
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const valid =
    claims.iss === keyFile.client_email &&
    claims.aud === keyFile.token_uri &&
    Number(claims.exp) * 1_000 > Date.now();
  return valid ? claims : undefined;
}

async function bodyOf(asked: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of asked) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function reply(answer: ServerResponse, status: number, body: object): ServerResponse {
  return answer.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
