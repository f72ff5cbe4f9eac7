import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import mysql from '../../connectors/mysql/index.ts';
import postgres from '../../connectors/postgres/index.ts';
import { closeServer, listenHere, urlOf } from '../../src/demo/loopback.ts';
import type { Fact } from '../../src/sdk/index.ts';
import { GoogleHosts, keyFile, target } from '../support/google/hosts.ts';
import { openContext } from '../support/source.ts';

/** The administration of two instances, as its documentation defines it, behind the hosts that hand out tokens. */
const instances: Record<string, object> = {
  '/v1/projects/genon-test/instances/crm': {
    kind: 'sql#instance',
    region: 'asia-northeast3',
    diskEncryptionConfiguration: { kmsKeyName: 'projects/genon-test/locations/l/keyRings/r/cryptoKeys/k' },
    settings: {
      ipConfiguration: {
        ipv4Enabled: true,
        sslMode: 'ALLOW_UNENCRYPTED_AND_ENCRYPTED',
        authorizedNetworks: [{ kind: 'sql#aclEntry', name: 'canary@example.com', value: '0.0.0.0/0' }],
      },
      backupConfiguration: {
        enabled: true,
        pointInTimeRecoveryEnabled: true,
        transactionLogRetentionDays: 7,
        backupRetentionSettings: { retentionUnit: 'COUNT', retainedBackups: 8 },
      },
    },
  },
  '/v1/projects/example.com%3Agenon/instances/orders': {
    region: 'us-central1',
    settings: {
      ipConfiguration: { ipv4Enabled: false, requireSsl: true },
      backupConfiguration: { enabled: false },
    },
  },
};

const folder = mkdtempSync(join(tmpdir(), 'gamsa-cloud-sql-'));
let admin: Server;
let google: GoogleHosts;

beforeAll(async () => {
  writeFileSync(join(folder, 'key.json'), JSON.stringify(keyFile));
  admin = createServer(({ url = '' }, answer) => {
    const found = instances[url];
    answer.writeHead(found ? 200 : 403, { 'Content-Type': 'application/json' });
    const denied = {
      error: { code: 403, message: 'canary@example.com', errors: [{ reason: 'notAuthorized' }] },
    };
    answer.end(JSON.stringify(found ?? denied));
  });
  await listenHere(admin);
  google = await GoogleHosts.start({
    'sqladmin.googleapis.com': urlOf(admin),
  });
});

beforeEach(() => google.reset(folder));

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(async () => {
  await google.close();
  await closeServer(admin);
  rmSync(folder, { recursive: true });
});

async function factsOf(
  cloudSql: object,
  connector: 'postgres' | 'mysql' = 'postgres',
): Promise<readonly Fact[]> {
  const context = openContext({ baseDir: folder });
  const source =
    connector === 'postgres'
      ? await postgres.open(
          postgres.config.parse({ url: `${inject('postgresUrl')}/postgres`, cloudSql }),
          context,
        )
      : await mysql.open(mysql.config.parse({ url: inject('mariadbUrl'), cloudSql }), context);
  try {
    return (await source.facts?.()) ?? [];
  } finally {
    await source[Symbol.asyncDispose]();
  }
}

const told = (facts: readonly Fact[]) => facts.filter(({ by }) => by.startsWith('Cloud SQL'));

describe('a Cloud SQL instance behind a database', () => {
  it('tells region, keys, backups and networks, read by a service account', async () => {
    const facts = await factsOf({ instance: 'genon-test:asia-northeast3:crm', keyFile: 'key.json' });
    expect(told(facts).map(({ source: _, origin: __, by: ___, ...fact }) => fact)).toEqual([
      { kind: 'location', region: 'asia-northeast3', country: 'KR' },
      { kind: 'encryption-at-rest', state: 'encrypted', algorithm: 'AES-256, customer-managed key' },
      { kind: 'recoverability', means: 'automated backups, 8 kept' },
      { kind: 'recoverability', means: 'point-in-time recovery, 7 days' },
      {
        kind: 'access',
        grantee: 'PUBLIC',
        privileges: ['network access from every address'],
        via: 'authorised networks',
      },
    ]);
    expect(facts.find(({ kind }) => kind === 'encryption-in-transit')).toMatchObject({ required: false });
    expect(JSON.stringify(facts)).not.toContain('canary');
    expect(google.logins).toEqual([
      expect.objectContaining({ scope: 'https://www.googleapis.com/auth/sqlservice.admin' }),
    ]);
  });

  it('of MySQL and a project of a domain, by another account, with what is safe', async () => {
    const cloudSql = {
      instance: 'example.com:genon:us-central1:orders',
      keyFile: 'key.json',
      impersonate: target,
    };
    const facts = await factsOf(cloudSql, 'mysql');
    expect(told(facts).map(({ kind }) => kind)).toEqual(['location', 'encryption-at-rest']);
    expect(told(facts)[0]).toMatchObject({ region: 'us-central1', country: 'US' });
    expect(facts.find(({ kind }) => kind === 'encryption-in-transit')).toMatchObject({ required: true });
  });

  it.each([
    ['another project', { instance: 'other:us-central1:crm', keyFile: 'key.json' }, 'permission denied'],
    ['no key', { instance: 'genon-test:us-central1:crm', keyFile: 'none.json' }, 'ENOENT'],
    ['nothing to log in with', { instance: 'genon-test:us-central1:crm' }, 'authentication failed'],
  ])('that does not answer (%s) is unknown, and the rest goes on', async (_, cloudSql, why) => {
    const facts = await factsOf(cloudSql);
    expect(told(facts)).toEqual([
      expect.objectContaining({ kind: 'location', by: expect.stringContaining(why) }),
      expect.objectContaining({ kind: 'encryption-at-rest', state: 'unknown' }),
    ]);
    expect(facts.some(({ kind }) => kind === 'session')).toBe(true);
    expect(JSON.stringify(facts)).not.toContain('canary');
  });

  it.each(['crm', 'a:b', 'A:b:c', 'p:r:n/../x'])('%s is no connection name', (instance) => {
    expect(postgres.config.safeParse({ host: 'h', cloudSql: { instance } }).success).toBe(false);
  });
});
