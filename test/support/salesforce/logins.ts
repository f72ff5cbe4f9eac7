import { createVerify, generateKeyPairSync } from 'node:crypto';
import type { OrgOptions, OrgReply } from '../../../src/demo/salesforce/server.ts';

export const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

export const user = { username: 'audit@example.com', password: 'pass', securityToken: 'word' };
export const refreshToken = 'refresh-1';

const refused: OrgReply = {
  status: 400,
  body: { error: 'invalid_grant', error_description: `authentication failure for ${user.username}` },
};

/** The flows beside client credentials, checked as the token endpoint checks them. `skew` is how far its clock is ahead, in seconds. */
export function logins({ skew = 0 } = {}): NonNullable<OrgOptions['before']> {
  return ({ url, body }, server) => {
    if (url.pathname.startsWith('/services/Soap/u/')) return soap(body, () => server.session(), server.url);
    if (url.pathname !== '/services/oauth2/token') return undefined;
    const form = new URLSearchParams(body);
    switch (form.get('grant_type')) {
      case 'urn:ietf:params:oauth:grant-type:jwt-bearer':
        return isValid(form.get('assertion') ?? '', skew) ? server.session() : refused;
      case 'refresh_token':
        return form.get('refresh_token') === refreshToken && form.get('client_id') === 'demo'
          ? server.session()
          : refused;
      case 'password':
        return form.get('username') === user.username &&
          form.get('password') === user.password + user.securityToken
          ? server.session()
          : refused;
      default:
        return undefined;
    }
  };
}

/** RFC 7523 as Salesforce asks for it: signed, for this client, user and server, ending within three minutes. */
function isValid(assertion: string, skew: number): boolean {
  const [header = '', claims = '', signature = ''] = assertion.split('.');
  const verified = createVerify('RSA-SHA256')
    .update(`${header}.${claims}`)
    .verify(keys.publicKey, signature, 'base64url');
  const { iss, sub, aud, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<
    string,
    unknown
  >;
  const left = Number(exp) - (Date.now() / 1_000 + skew);
  const meant = iss === 'demo' && sub === user.username && aud === 'https://login.salesforce.com';
  return verified && meant && left > 0 && left <= 180;
}

function soap(body: string, session: () => OrgReply, serverUrl: string): OrgReply {
  const text = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1];
  const headers = { 'Content-Type': 'text/xml' };
  if (text('username') !== user.username || text('password') !== user.password + user.securityToken) {
    const fault = `<faultstring>INVALID_LOGIN: Invalid username ${text('username')}; or locked out.</faultstring>`;
    return { status: 500, body: fault, headers };
  }
  const { access_token: token } = session().body as { access_token: string };
  const result = `<serverUrl>${serverUrl}/services/Soap/u/62.0/00D</serverUrl><sessionId>${token}</sessionId><userId>0055i000000AuditAAA</userId><organizationId>00D5i000000DemoEAQ</organizationId>`;
  return { status: 200, body: result, headers };
}
