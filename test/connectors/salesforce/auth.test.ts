import { describe, expect, it } from 'vitest';
import salesforce from '../../../connectors/salesforce/index.ts';
import { serveEndpoint } from '../../../src/demo/endpoint.ts';
import { keys, logins, refreshToken, user } from '../../support/salesforce/logins.ts';
import { openOrg, startOrg } from '../../support/salesforce/open.ts';
import { leads, orgOf } from '../../support/salesforce/org.ts';
import { records } from '../../support/source.ts';

const flows = {
  'client credentials': { clientId: 'demo', clientSecret: 'demo-secret' },
  'JWT bearer': { clientId: 'demo', username: user.username, privateKey: keys.privateKey },
  'refresh token': { clientId: 'demo', refreshToken },
  password: { clientId: 'demo', clientSecret: 'demo-secret', ...user },
  'SOAP log-in': user,
};

const failureOf = (opening: Promise<unknown>) =>
  opening.then(
    () => undefined,
    (error: unknown) => error as { message: string; stack: string; reason: object; next: { en: string } },
  );

describe('logging in', () => {
  it.each(Object.entries(flows))('%s', async (_, settings) => {
    const server = await startOrg(orgOf([leads(3)]), { before: logins() });
    const source = await openOrg(server, settings);
    const [lead] = await source.datasets();
    expect((await records(source, lead!)).rows).toHaveLength(3);
  });

  it.each([
    ['client credentials', { clientSecret: 'wrong-secret' }, 'invalid_client'],
    ['refresh token', { refreshToken: 'wrong-secret' }, 'invalid_grant'],
    ['password', { password: 'wrong-secret' }, 'invalid_grant'],
    ['SOAP log-in', { password: 'wrong-secret' }, 'INVALID_LOGIN'],
  ] as const)('%s refused: the code is told, and neither secret nor user', async (flow, wrong, code) => {
    const server = await startOrg(orgOf([leads(1)]), { before: logins() });
    const error = await failureOf(openOrg(server, { ...flows[flow], ...wrong }));
    expect(error).toMatchObject({
      name: 'GamsaError',
      reason: { code: 'authentication-failed', detail: code },
    });
    const said = `${error?.message}${error?.stack}${JSON.stringify(error?.reason)}`;
    expect(said).not.toMatch(/wrong-secret|audit@/);
  });

  it('a clock that is wrong makes the assertion void, and the advice says so', async () => {
    const server = await startOrg(orgOf([leads(1)]), { before: logins({ skew: 600 }) });
    const error = await failureOf(openOrg(server, flows['JWT bearer']));
    expect(error?.reason).toMatchObject({ code: 'authentication-failed' });
    expect(error?.next.en).toContain('clock');
  });

  it('a key that is none is told before anything is sent', async () => {
    const server = await startOrg(orgOf([]), { before: logins() });
    const error = await failureOf(openOrg(server, { ...flows['JWT bearer'], privateKey: 'no key' }));
    expect(error?.message).toContain('no RSA key');
  });

  it('an org that cannot be reached', async () => {
    const server = await startOrg(orgOf([]));
    const gone = { url: server.url };
    await server.close();
    const error = await failureOf(openOrg(gone));
    expect(error?.reason).toMatchObject({ code: 'unreachable', detail: 'ECONNREFUSED' });
  });

  it('a server whose certificate nobody vouches for', async () => {
    const endpoint = await serveEndpoint('TLSv1.3');
    const error = await failureOf(openOrg({ url: endpoint.url.replace(/\/$/, '') }));
    await endpoint.close();
    expect(error?.reason).toMatchObject({
      code: 'authentication-failed',
      detail: { en: expect.stringContaining('certificate') },
    });
  });

  it('a page in place of an answer', async () => {
    const page = { status: 404, body: '<html>canary</html>', headers: { 'Content-Type': 'text/html' } };
    const server = await startOrg(orgOf([]), { before: () => page });
    const error = await failureOf(openOrg(server));
    expect(error?.reason).toMatchObject({ code: 'not-found', detail: 'ERROR_HTTP_404' });
    expect(error?.message).not.toContain('canary');
  });

  it('a token is not sent to an address without TLS that the log-in names', async () => {
    const session = {
      access_token: 't',
      instance_url: 'http://instance.example.com',
      id: 'https://login.salesforce.com/id/00D/005',
    };
    const server = await startOrg(orgOf([]), {
      before: ({ url }) =>
        url.pathname === '/services/oauth2/token' ? { status: 200, body: session } : undefined,
    });
    const error = await failureOf(openOrg(server));
    expect(error?.reason).toMatchObject({ code: 'not-permitted-by-policy' });
  });
});

describe('a session that expires in the middle', () => {
  it.each(Object.entries(flows))('is renewed (%s)', async (_, settings) => {
    let asked = 0;
    const also = logins();
    const server = await startOrg(orgOf([leads(3_000)]), {
      pageRows: 500,
      before: (request, org) => {
        if (request.url.pathname.includes('/query/') && ++asked === 2) org.tokens.clear();
        return also(request, org);
      },
    });
    const source = await openOrg(server, settings);
    const [lead] = await source.datasets();
    expect((await records(source, lead!)).rows).toHaveLength(3_000);
  });

  it('that is never accepted ends with an error, not with endless log-ins', async () => {
    let logIns = 0;
    const server = await startOrg(orgOf([leads(1)]), {
      before: ({ url }, org) => {
        if (url.pathname === '/services/oauth2/token') {
          logIns++;
          const reply = org.session();
          org.tokens.clear();
          return reply;
        }
        return undefined;
      },
    });
    const error = await failureOf(openOrg(server));
    expect(error?.reason).toEqual({ code: 'authentication-failed', detail: 'INVALID_SESSION_ID' });
    expect(logIns).toBe(3);
  });
});

describe('settings', () => {
  const mistakesOf = (settings: object) =>
    salesforce.config.safeParse(settings).error?.issues.map(({ message }) => message) ?? [];

  it.each([
    [{}, 'clientId'],
    [{ clientId: 'x', clientSecret: 'y' }, 'My Domain'],
    [{ clientId: 'x', privateKey: 'k' }, 'username'],
    [{ refreshToken: 'r' }, 'clientId'],
    [{ password: 'p' }, 'username'],
    [{ username: 'u', password: 'p', refreshToken: 'r' }, 'one of'],
    [{ username: 'u', password: 'p', loginUrl: 'http://example.com' }, 'https://'],
    [{ username: 'u', password: 'p', loginUrl: 'https://a.example', sandbox: true }, 'either'],
    [{ username: 'u', password: 'p', apiVersion: '62' }, '62.0'],
    [{ username: 'u', password: 'p', reserve: 2 }, ''],
  ])('%j is refused', (settings, words) => {
    expect(mistakesOf(settings).join()).toContain(words);
    expect(mistakesOf(settings)).not.toEqual([]);
  });

  it('with little more than credentials are complete', () => {
    expect(mistakesOf({ username: 'u', password: 'p' })).toEqual([]);
    expect(mistakesOf({ username: 'u', password: 'p', sandbox: true })).toEqual([]);
  });
});

describe('a target of gamsa scan', () => {
  it('names the org, and its secrets by reference', () => {
    const target = 'salesforce://acme.my.salesforce.com?clientId=3MVG9&clientSecret=${env:SF_SECRET}';
    expect(salesforce.target!(target)).toMatchObject({
      loginUrl: 'https://acme.my.salesforce.com',
      clientId: '3MVG9',
      clientSecret: '${env:SF_SECRET}',
      bulkAbove: 10_000,
    });
  });

  it.each([
    'https://acme.my.salesforce.com',
    'salesforce://acme.my.salesforce.com',
    'salesforce://acme.my.salesforce.com?clientId=3MVG9&clientSecret=clear',
    'salesforce://acme.my.salesforce.com?clientId=3MVG9&clientSecret=${env:A}clear',
    'salesforce.csv',
  ])('is not %s', (target) => {
    expect(salesforce.target!(target)).toBeUndefined();
  });
});
