import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import gcs from '../../../connectors/gcs/index.ts';
import type { Source } from '../../../src/sdk/index.ts';
import { canary, contract, people } from '../../support/contract.ts';
import { dataset, openContext, records } from '../../support/source.ts';
import { type GcsData, type GcsObject, type GcsOptions, GcsServer } from '../../support/stores/gcs.ts';

const open: { server?: GcsServer; source?: Source } = {};
afterEach(async () => {
  await open.source?.[Symbol.asyncDispose]();
  await open.server?.close();
});

const text = (name: string, content: string): GcsObject => ({ name, bytes: Buffer.from(content) });
const csv = 'id,email\n1,a@example.com\n2,b@example.com\n';

async function start(objects: readonly GcsObject[], more: Partial<GcsData> & GcsOptions = {}) {
  const server = await GcsServer.start({ name: 'data', objects, ...more }, more);
  const source = await gcs.open(gcs.config.parse({ bucket: 'data', endpoint: server.url }), openContext());
  open.server = server;
  open.source = source;
  return { server, source };
}

describe('objects of a bucket', () => {
  it('are listed page by page and read by ranges, packed ones as well', async () => {
    const { source, server } = await start(
      [
        text('e/dt=2026-01-01/a.csv', csv),
        text('e/dt=2026-01-02/a.csv', csv),
        { name: 'z.csv.gz', bytes: gzipSync(csv) },
        text('folder/', ''),
      ],
      { pageSize: 2 },
    );
    const found = await source.datasets();
    expect(found.map(({ name }) => name)).toEqual(['e/dt=*/a.csv', 'z.csv.gz']);
    expect(server.requests.filter((one) => one === 'list')).toHaveLength(2);
    expect((await records(source, await dataset(source, 'z.csv.gz'))).rows).toEqual([
      ['1', 'a@example.com'],
      ['2', 'b@example.com'],
    ]);
  });

  it('that may not be read are named, and the rest goes on', async () => {
    const { source } = await start([text('a.csv', csv), text('b.csv', csv)], {
      before: (_, name) => (name === 'b.csv' ? 403 : undefined),
    });
    expect((await source.datasets()).map(({ unreadable }) => unreadable?.code)).toEqual([
      undefined,
      'permission-denied',
    ]);
  });

  it.each([
    [401, 'authentication-failed'],
    [403, 'permission-denied'],
    [404, 'not-found'],
  ])('HTTP %i is told', async (status, code) => {
    const { source } = await start([], { before: () => status });
    await expect(source.datasets()).rejects.toMatchObject({ name: 'GamsaError', reason: { code } });
  });

  it('that are throttled are asked for again', async () => {
    let slow = 0;
    const { source } = await start([text('a.csv', csv)], { before: () => (slow++ < 1 ? 429 : undefined) });
    expect(await source.datasets()).toHaveLength(1);
  });
});

describe('connections that break', () => {
  it('now and then, and are taken up again, are no reason to stop asking', { timeout: 30_000 }, async () => {
    const broken = new Set<string>();
    const { source } = await start(
      [...'abcdefgh'].map((letter) => text(`${letter}.csv`, csv)),
      {
        // Each object once, in the middle.
        cut: (name) => (broken.has(name) ? undefined : broken.add(name) && 5),
      },
    );
    const all = await source.datasets();
    expect(all.filter(({ unreadable }) => unreadable)).toEqual([]);
    for (const one of all) expect((await records(source, one)).rows).toHaveLength(2);
  });
});

describe('settings of the bucket', () => {
  const given: Partial<GcsData> = {
    metadata: {
      location: 'EUROPE-WEST3',
      encryption: { defaultKmsKeyName: 'projects/p/locations/l/keyRings/r/cryptoKeys/k' },
      lifecycle: {
        rule: [
          { action: { type: 'Delete' }, condition: { age: 365 } },
          { action: { type: 'Delete' }, condition: { age: 1, isLive: false } },
          { action: { type: 'SetStorageClass' }, condition: { age: 30 } },
        ],
      },
      logging: { logBucket: 'logs' },
      iamConfiguration: { uniformBucketLevelAccess: { enabled: true } },
    },
    bindings: [
      { role: 'roles/storage.objectViewer', members: ['allUsers', 'user:someone@example.com'] },
      { role: 'roles/storage.admin', members: ['group:admins@example.com'] },
    ],
  };
  const objects: GcsObject[] = [
    text('a.csv', csv),
    { ...text('a.csv', csv), gone: 'version' },
    { ...text('old.csv', csv), gone: 'soft' },
  ];
  const facts = async (more: Partial<GcsData> & GcsOptions) => {
    const { source } = await start(objects, more);
    await source.datasets();
    return (await source.facts!()).map(({ source: _, ...fact }) => fact);
  };

  it('are facts, without the names of persons', async () => {
    const found = await facts(given);
    expect(found).toMatchObject([
      { kind: 'location', region: 'europe-west3', country: 'DE', origin: 'measured' },
      { kind: 'encryption-at-rest', state: 'encrypted', algorithm: 'AES-256, customer-managed key' },
      { kind: 'encryption-in-transit', state: 'local' },
      { kind: 'access', grantee: 'PUBLIC', privileges: ['read'] },
      { kind: 'access', grantee: 'user at example.com', privileges: ['read'] },
      { kind: 'access', grantee: 'group admins@example.com', privileges: ['admin'] },
      { kind: 'retention-setting', period: 'P365D' },
      { kind: 'recoverability', dataset: 'a.csv', means: 'earlier versions of objects', records: 1 },
      { kind: 'recoverability', means: 'soft-deleted objects', records: 1 },
      { kind: 'access-logging', state: 'on' },
    ]);
    expect(JSON.stringify(found)).not.toContain('someone');
  });

  it('public access prevention stands above bindings; nobody else is said only of uniform access', async () => {
    const metadata = {
      iamConfiguration: { publicAccessPrevention: 'enforced', uniformBucketLevelAccess: { enabled: true } },
    };
    const bindings = [{ role: 'roles/storage.objectViewer', members: ['allUsers'] }];
    const access = (await facts({ metadata, bindings })).filter(({ kind }) => kind === 'access');
    expect(access).toMatchObject([{ grantee: 'owner', via: 'owner' }]);
  });

  it('fine-grained access is not called private', async () => {
    expect((await facts({})).filter(({ kind }) => kind === 'access')).toEqual([]);
  });

  it.each(['get', 'policy'])('without the permission for %s the others are told', async (denied) => {
    const found = await facts({ ...given, before: (operation) => (operation === denied ? 403 : undefined) });
    expect(found.length).toBeGreaterThan(6);
  });
});

describe('the contract', () => {
  const lines = people.map(({ id, name, note, asked }) => [id, name, note ?? '', asked ?? ''].join(','));
  let server: GcsServer | undefined;
  const at = async () => {
    server ??= await GcsServer.start({
      name: 'data',
      objects: [text('hr/people.csv', `id,name,note,asked\n${lines.join('\n')}\n`)],
    });
    return server.url;
  };
  const openAt = async (bucket: string, context: Parameters<typeof gcs.open>[1]) =>
    gcs.open(gcs.config.parse({ bucket, endpoint: await at() }), context);
  contract('gcs', () => ({
    people: 'hr/people.csv',
    open: (context) => openAt('data', context),
    openMissing: (context) => openAt(canary, context),
  }));
});
