import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import bigquery from '../../../connectors/bigquery/index.ts';
import type { BigQueryServer } from '../../../src/demo/bigquery/server.ts';
import { peopleProject } from '../../support/bigquery/project.ts';
import { startBigQuery } from '../../support/bigquery/server.ts';
import { GoogleHosts, gcloudUser, keyFile, target } from '../../support/google/hosts.ts';
import { openContext } from '../../support/source.ts';

/** The real client library against hosts of Google's names: no address is given in the configuration. */
const folder = mkdtempSync(join(tmpdir(), 'gamsa-logins-'));
const keyPath = join(folder, 'key.json');
const readonly = 'https://www.googleapis.com/auth/bigquery.readonly';
const everything = 'https://www.googleapis.com/auth/cloud-platform';
let server: BigQueryServer;
let google: GoogleHosts;

beforeAll(async () => {
  writeFileSync(keyPath, JSON.stringify(keyFile));
  server = await startBigQuery(peopleProject);
  google = await GoogleHosts.start({ 'bigquery.googleapis.com': server.url });
});

beforeEach(() => google.reset(folder));

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(async () => {
  await google.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

async function names(config: object = {}): Promise<string[]> {
  const settings = bigquery.config.parse({ project: 'genon-test', ...config });
  const source = await bigquery.open(settings, openContext());
  return (await source.datasets()).map(({ name }) => name);
}

describe('logging in', () => {
  it.each([
    ['a key file', () => ({ keyFile: keyPath })],
    ['the contents of a key file', () => ({ credentials: JSON.stringify(keyFile) })],
  ])('by %s asks to read, once, and no more', async (_, config) => {
    expect(await names(config())).toContain('crm.people');
    expect(google.logins).toEqual([
      { host: 'oauth2', grant: 'urn:ietf:params:oauth:grant-type:jwt-bearer', scope: readonly },
    ]);
  });

  it('by application default credentials takes the file that the environment names', async () => {
    vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', keyPath);
    expect(await names()).toContain('crm.people');
    expect(google.logins[0]).toMatchObject({ scope: readonly });
  });

  it('by application default credentials takes what gcloud left', async () => {
    mkdirSync(join(folder, '.config/gcloud'), { recursive: true });
    const path = join(folder, '.config/gcloud/application_default_credentials.json');
    writeFileSync(path, JSON.stringify(gcloudUser));
    expect(await names()).toContain('crm.people');
    expect(google.logins).toEqual([{ host: 'oauth2', grant: 'refresh_token' }]);
    rmSync(path);
  });

  it.each([
    ['a key file', () => ({ keyFile: keyPath }), 'Bearer token of key'],
    ['an access token', () => ({ accessToken: 'token of user' }), 'Bearer token of user'],
  ])('as another service account, by %s', async (_, config, bearer) => {
    expect(await names({ ...config(), impersonate: target })).toContain('crm.people');
    expect(google.logins.at(-1)).toEqual({ host: 'iamcredentials', grant: bearer, scope: readonly });
    if (google.logins.length > 1) expect(google.logins[0]).toMatchObject({ scope: everything });
  });

  it('as a service account that this one may not act as is refused', async () => {
    const config = { keyFile: keyPath, impersonate: 'other@genon-test.iam.gserviceaccount.com' };
    await expect(names(config)).rejects.toMatchObject({ reason: { code: 'permission-denied' } });
  });

  it('by a key that was revoked, or a token that nobody gave out, is refused', async () => {
    google.revoked = true;
    await expect(names({ keyFile: keyPath })).rejects.toMatchObject({
      reason: { code: 'authentication-failed' },
    });
    await expect(names({ accessToken: 'stale' })).rejects.toMatchObject({
      reason: { code: 'authentication-failed' },
    });
  });

  it('by nothing at all is refused, with no request', async () => {
    await expect(names()).rejects.toMatchObject({ reason: { code: 'authentication-failed' } });
    expect(google.logins).toEqual([]);
  });

  it.each([
    ['is not there', 'missing.json'],
    ['is no JSON', 'broken.json'],
    ['is of another kind', 'user.json'],
  ])('by a key file that %s is refused', async (_, name) => {
    writeFileSync(join(folder, 'broken.json'), '{');
    writeFileSync(join(folder, 'user.json'), JSON.stringify(gcloudUser));
    await expect(names({ keyFile: join(folder, name) })).rejects.toMatchObject({
      reason: { code: 'authentication-failed' },
    });
    expect(google.logins).toEqual([]);
  });

  it('by application default credentials takes the account of the instance', async () => {
    vi.stubEnv('GCE_METADATA_HOST', google.metadataHost);
    vi.stubEnv('METADATA_SERVER_DETECTION', 'assume-present');
    expect(await names()).toContain('crm.people');
    expect(google.logins.map(({ host }) => host)).toContain('metadata');
  });
});
