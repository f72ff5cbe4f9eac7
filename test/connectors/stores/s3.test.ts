import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, describe, expect, it } from 'vitest';
import s3 from '../../../connectors/s3/index.ts';
import {
  type BucketData,
  type BucketObject,
  bytesObject,
  inKeyOrder,
  textObject,
} from '../../../src/demo/s3/bucket.ts';
import { type S3Options, S3Server } from '../../../src/demo/s3/server.ts';
import type { AgeQuery, Fact, OpenContext, Source } from '../../../src/sdk/index.ts';
import { canary } from '../../support/contract.ts';
import { dataset, openContext, records } from '../../support/source.ts';

const open: { server?: S3Server; source?: Source } = {};
afterEach(async () => {
  await open.source?.[Symbol.asyncDispose]();
  await open.server?.close();
});

interface Given extends S3Options {
  readonly bucket?: Partial<BucketData>;
  readonly config?: object;
  readonly context?: Partial<OpenContext>;
}

async function start(objects: BucketData['objects'] | readonly BucketObject[], given: Given = {}) {
  const sorted = Array.isArray(objects) ? inKeyOrder(objects) : (objects as BucketData['objects']);
  const server = await S3Server.start(
    [{ name: 'data', region: 'ap-northeast-2', objects: sorted, ...given.bucket }],
    given,
  );
  const settings = s3.config.parse({
    bucket: 'data',
    endpoint: server.url,
    regions: 'aws',
    accessKeyId: 'demo-key',
    secretAccessKey: 'demo-secret',
    ...given.config,
  });
  const source = await s3.open(settings, openContext(given.context));
  open.server = server;
  open.source = source;
  return { server, source };
}

const csv = (rows: number, from = 0) =>
  `id,email,asked\n${Array.from({ length: rows }, (_, i) => `${from + i},p${from + i}@example.com,2024-0${1 + (i % 9)}-01`).join('\n')}\n`;

const query = (extra: Partial<AgeQuery>): AgeQuery => ({
  clock: { field: 'asked', format: 'auto' },
  limits: ['2024-04-30T15:00:00Z'],
  zone: 'Asia/Seoul',
  now: '2026-11-01T00:00:00Z',
  signal: new AbortController().signal,
  ...extra,
});

const named = async (source: Source) => (await source.datasets()).map(({ name }) => name);

describe('objects of a bucket', () => {
  it('are one dataset where their keys differ in partition, date or id', async () => {
    const { source } = await start([
      textObject('events/dt=2026-01-01/part-0000.csv', csv(2)),
      textObject('events/dt=2026-01-02/part-0000.csv', csv(3)),
      textObject(
        'logs/2026/11/23/10/app-2026-11-23-10-00-00-0a1b2c3d-1111-4222-8333-abcdefabcdef.csv',
        csv(1),
      ),
      textObject(
        'logs/2026/11/23/11/app-2026-11-23-11-00-00-0a1b2c3d-1111-4222-8333-abcdefabcdee.csv',
        csv(1),
      ),
      bytesObject('zipped/list.csv.gz', gzipSync(csv(4))),
      textObject('empty/', ''),
    ]);
    expect(await named(source)).toEqual([
      'events/dt=*/part-*.csv',
      'logs/*/*/*/*/app-*-*.csv',
      'zipped/list.csv.gz',
    ]);
    expect((await records(source, await dataset(source, 'events/dt=*/part-*.csv'))).rows).toHaveLength(5);
    expect((await records(source, await dataset(source, 'zipped/list.csv.gz'))).rows).toHaveLength(4);
  });

  it('may be dumps, whose tables are read by ranges; those of every night are one dataset each', async () => {
    const night = (name: string) =>
      `-- PostgreSQL database dump\nCREATE TABLE public.people (name text);\nCOPY public.people (name) FROM stdin;\n${name}\n\\.\nINSERT INTO public.other VALUES ('x');\n`;
    const { source } = await start([
      ...Array.from({ length: 30 }, (_, i) =>
        textObject(`dumps/crm-2026-01-${String(i + 1).padStart(2, '0')}.sql`, night(`n${i}`)),
      ),
      bytesObject('one.sql.gz', gzipSync(night('one'))),
    ]);
    expect(await named(source)).toEqual([
      'dumps/crm-*.sql#public.other',
      'dumps/crm-*.sql#public.people',
      'one.sql.gz#public.other',
      'one.sql.gz#public.people',
    ]);
    const { rows } = await records(source, await dataset(source, 'dumps/crm-*.sql#public.people'));
    expect(rows.flat().sort()).toEqual(Array.from({ length: 30 }, (_, i) => `n${i}`).sort());
    expect((await records(source, await dataset(source, 'one.sql.gz#public.people'))).rows).toEqual([
      ['one'],
    ]);
  });

  it('are listed page by page, below the prefixes of the paths only', async () => {
    const objects = Array.from({ length: 25 }, (_, i) =>
      textObject(`a/${'abcdefghijklmnopqrstuvwxyz'[i]}.csv`, csv(1)),
    );
    const { source, server } = await start([...objects, textObject('b/x.csv', csv(1))], {
      pageKeys: 10,
      config: { paths: ['a/**/*.csv'] },
    });
    expect(await named(source)).toHaveLength(25);
    expect(server.requests.filter(({ operation }) => operation === 'ListObjectsV2')).toHaveLength(3);
  });

  it('have ages by a column, by the object’s time, and by the date in the key', async () => {
    const { source } = await start([
      textObject('e/dt=2024-01-31/a.csv', csv(9), '2026-03-01T00:00:00Z'),
      textObject('e/dt=2024-06-01/a.csv', csv(9), '2024-01-01T00:00:00Z'),
    ]);
    const events = await dataset(source, 'e/dt=*/a.csv');
    expect(await source.age!(events, query({}))).toMatchObject({ total: 18, older: [8] });
    const by = (field: string) => source.age!(events, query({ clock: { field, format: 'auto' } }));
    expect(await by('@modified')).toMatchObject({ total: 18, older: [9], newest: '2026-03-01' });
    expect(await by('@name')).toMatchObject({ older: [9], oldest: '2024-01-31', newest: '2024-06-01' });
    await expect(by('@created')).rejects.toMatchObject({ reason: { code: 'not-found' } });
  });

  it('that are SQLite databases are read in memory, their views named', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gamsa-s3-')), 'app.db');
    const made = new DatabaseSync(file);
    made.exec(`pragma journal_mode = wal; create table people (id integer primary key, email text, at text);
      insert into people values (1, 'a@example.com', '2024-01-31'), (2, '${canary}', '2026-01-01');
      create view v as select email from people`);
    made.close();
    const { source } = await start([bytesObject('app.db', readFileSync(file)), textObject('a.csv', csv(5))]);
    rmSync(dirname(file), { recursive: true });
    expect(await named(source)).toEqual(['a.csv', 'app.db#people', 'app.db#v']);
    const table = await dataset(source, 'app.db#people');
    const fields = table.fields.filter(({ name }) => name === 'email');
    expect((await records(source, table, { fields })).rows).toEqual([['a@example.com'], [canary]]);
    expect(await source.age!(table, query({ clock: { field: 'at', format: 'auto' } }))).toMatchObject({
      total: 2,
      older: [1],
    });
    expect((await dataset(source, 'app.db#v')).unreadable?.code).toBe('unsupported-format');
  });

  it('that look like SQLite and are broken are named', async () => {
    const bytes = Buffer.alloc(1024, 1);
    bytes.write('SQLite format 3\0', 'latin1');
    const { source } = await start([bytesObject('bad.db', bytes)]);
    expect((await dataset(source, 'bad.db')).unreadable?.code).toBe('malformed');
  });

  it('of Parquet are read by footer and column chunks', async () => {
    const rows = 20_000;
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'id', data: Array.from({ length: rows }, (_, i) => i), type: 'INT32' },
          {
            name: 'email',
            data: Array.from({ length: rows }, (_, i) => `p${i}@example.com`),
            type: 'STRING',
          },
          {
            name: 'body',
            data: Array.from({ length: rows }, (_, i) => `${i * 7919}`.repeat(20)),
            type: 'STRING',
          },
        ],
        codec: 'UNCOMPRESSED',
      }),
    );
    const { source, server } = await start([bytesObject('big.parquet', bytes)]);
    const big = await dataset(source, 'big.parquet');
    const read = await records(source, big, { fields: big.fields.filter(({ name }) => name === 'email') });
    expect(read.rows).toHaveLength(rows);
    expect(read.rows[19_999]).toEqual(['p19999@example.com']);
    expect(server.bytesSent).toBeLessThan(bytes.length / 4);
  });

  it('that break off are taken up where they were', async () => {
    let cuts = 0;
    const { source, server } = await start([textObject('a.csv', csv(20_000))], {
      before: ({ operation, range }) =>
        operation === 'GetObject' && !/-65535$/.test(range ?? '') && cuts++ === 0
          ? { cut: 300_000 }
          : undefined,
    });
    const a = await dataset(source, 'a.csv');
    const read = await records(source, a);
    expect(read.rows).toHaveLength(20_000);
    expect(new Set(read.rows.map(([id]) => id)).size).toBe(20_000);
    expect(server.requests.some(({ range }) => /^bytes=[1-9]/.test(range ?? ''))).toBe(true);
  });

  it('that are throttled are asked for again', async () => {
    let slow = 0;
    const { source } = await start([textObject('a.csv', csv(5))], {
      before: () => (slow++ < 2 ? { status: 503, code: 'SlowDown' } : undefined),
    });
    expect(await named(source)).toEqual(['a.csv']);
  });

  it('are not asked for without end where the store throttles without end', { timeout: 30_000 }, async () => {
    const names = Array.from(
      { length: 40 },
      (_, i) => `${String.fromCharCode(97 + (i % 26)).repeat(i + 1)}.csv`,
    );
    const { source, server } = await start(
      names.map((name) => textObject(name, csv(5))),
      {
        before: ({ operation }) =>
          operation === 'GetObject' ? { status: 503, code: 'SlowDown' } : undefined,
      },
    );
    const found = await source.datasets();
    expect(found.map(({ unreadable }) => unreadable?.code)).toEqual(names.map(() => 'unreachable'));
    expect(JSON.stringify(found)).toContain('not asked: 4 requests in a row failed');
    // Some were under way together; each was repeated by the client.
    expect(server.requests.filter(({ operation }) => operation === 'GetObject').length).toBeLessThan(50);
  });

  it('that may not be read, are archived or broken are named, and the rest goes on', async () => {
    const { source } = await start(
      [
        textObject('a.csv', csv(5)),
        textObject('secret.csv', csv(5)),
        { ...textObject('old.csv', csv(5)), storageClass: 'GLACIER' },
        textObject('bad.parquet', 'PAR1 and nothing else'),
      ],
      { before: ({ key }) => (key === 'secret.csv' ? { status: 403, code: 'AccessDenied' } : undefined) },
    );
    const found = await source.datasets();
    expect(found.map(({ name, unreadable }) => [name, unreadable?.code])).toEqual([
      ['a.csv', undefined],
      ['bad.parquet', 'malformed'],
      ['old.csv', 'unreachable'],
      ['secret.csv', 'permission-denied'],
    ]);
  });

  it('that changed since they were listed are an error, not a mixture', async () => {
    const objects = [textObject('a.csv', csv(30_000))];
    const { source } = await start(objects);
    const a = await dataset(source, 'a.csv');
    objects[0] = textObject('a.csv', csv(30_001), '2026-07-01T00:00:00Z');
    const { server } = open;
    expect(server).toBeDefined();
    Object.assign(
      (server as unknown as { buckets: Map<string, { objects: unknown }> }).buckets.get('data')!,
      { objects },
    );
    await expect(records(source, a)).rejects.toMatchObject({ reason: { code: 'malformed' } });
  });

  it.each([
    [
      'InvalidAccessKeyId',
      { accessKeyId: 'other', secretAccessKey: 'x' },
      undefined,
      'authentication-failed',
    ],
    ['NoSuchBucket', { bucket: 'nothing' }, undefined, 'not-found'],
    ['ExpiredToken', {}, { status: 400, code: 'ExpiredToken' }, 'authentication-failed'],
    ['RequestTimeTooSkewed', {}, { status: 403, code: 'RequestTimeTooSkewed' }, 'authentication-failed'],
    ['AccessDenied', {}, { status: 403, code: 'AccessDenied' }, 'permission-denied'],
  ])('%s is told', async (_, config, fault, code) => {
    const { source } = await start([textObject('a.csv', csv(5))], { config, before: () => fault });
    await expect(source.datasets()).rejects.toMatchObject({ name: 'GamsaError', reason: { code } });
  });
});

describe('very many objects', () => {
  it('of twenty thousand keys some speak for all', async () => {
    const body = Buffer.from(csv(2));
    const count = 20_000;
    const at = (i: number): BucketObject | undefined =>
      i < 0 || i >= count
        ? undefined
        : {
            key: `e/dt=2026-01-${String(1 + Math.floor(i / 1_000)).padStart(2, '0')}/part-${String(i).padStart(8, '0')}.csv`,
            size: body.length,
            bytes: () => body,
            modified: '2026-06-01T00:00:00Z',
          };
    const { source, server } = await start({ length: count, at }, { pageKeys: 1_000 });
    const [only, ...others] = await source.datasets();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ name: 'e/dt=*/part-*.csv', parts: count });
    expect(server.requests.filter(({ operation }) => operation === 'GetObject').length).toBeLessThan(200);
    const read = await records(source, only!, { rows: 10 });
    expect(read).toMatchObject({ method: 'spread', population: undefined });
    expect(read.rows).toHaveLength(10);
  }, 120_000);

  it('a million keys are listed in a heap of 64 MB', async () => {
    const script = fileURLToPath(new URL('../../support/stores/million.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=64', script]);
    expect(JSON.parse(stdout)).toEqual([['e/dt=*/part-*.csv', 1_000_000]]);
  }, 120_000);

  const nights = (count: number, object: (key: string, i: number) => BucketObject) =>
    Array.from({ length: count }, (_, i) => object(`n/a-2026-01-${String(i + 1).padStart(2, '0')}`, i));

  it('more databases than are opened are named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gamsa-s3-many-'));
    const path = join(folder, 'a.sqlite');
    const database = new DatabaseSync(path);
    database.exec("create table people (email text); insert into people values ('a@example.com')");
    database.close();
    const bytes = readFileSync(path);
    rmSync(folder, { recursive: true });
    const { source } = await start(nights(30, (key) => bytesObject(`${key}.sqlite`, bytes)));
    const all = await source.datasets();
    expect(all.filter(({ unreadable }) => !unreadable)).toHaveLength(24);
    expect(all.filter(({ unreadable }) => unreadable)).toMatchObject([
      {
        name: 'n/a-*.sqlite',
        unreadable: { code: 'too-large', detail: { en: expect.stringMatching(/^6 of 30/) } },
      },
    ]);
  });

  it('those among many that cannot be opened are counted with the sample', async () => {
    const broken = Buffer.from('PAR1 and no more');
    const { source } = await start(
      nights(30, (key, i) => (i % 2 ? textObject(`${key}.csv`, csv(1)) : bytesObject(`${key}.csv`, broken))),
    );
    const { problems } = await records(source, await dataset(source, 'n/a-*.csv'), { rows: 100 });
    expect(problems).toMatchObject([
      { what: { en: 'objects among those drawn that could not be opened' }, count: expect.any(Number) },
    ]);
  });

  it('columns and tables that only later objects have are told', async () => {
    const dump = (extra: string) => `INSERT INTO a (x) VALUES ('1');\n${extra}`;
    const { source } = await start([
      ...nights(31, (key, i) => textObject(`${key}.csv`, i === 12 ? 'id,phone\n1,2\n' : csv(1))),
      ...nights(31, (key, i) =>
        textObject(`${key}.sql`, dump(i === 12 ? "INSERT INTO late (y) VALUES ('2');\n" : '')),
      ),
    ]);
    const lists = await records(source, await dataset(source, 'n/a-*.csv'), { rows: 'all' });
    const dumps = await records(source, await dataset(source, 'n/a-*.sql#a'), { rows: 'all' });
    expect(lists.problems).toEqual([
      { what: expect.objectContaining({ en: expect.stringContaining('columns that none') }), count: 1 },
    ]);
    expect(dumps.problems).toEqual([
      { what: expect.objectContaining({ en: expect.stringContaining('tables that none') }), count: 1 },
    ]);
  });

  it('more than are kept are all read when all are asked for', async () => {
    const { source } = await start(
      Array.from({ length: 60 }, (_, i) =>
        textObject(`e/part-${String(i).padStart(4, '0')}.csv`, csv(3, i * 3)),
      ),
      {
        pageKeys: 7,
        before: ({ key }) => (key === 'e/part-0059.csv' ? { status: 403, code: 'AccessDenied' } : undefined),
      },
    );
    const all = await dataset(source, 'e/part-*.csv');
    const read = await records(source, all);
    expect(new Set(read.rows.map(([id]) => id)).size).toBe(177);
    expect(read.problems).toMatchObject([{ count: 1 }]);
    await expect(source.age!(all, query({}))).rejects.toMatchObject({
      reason: { code: 'permission-denied' },
    });
  });
});

describe('settings of the bucket', () => {
  const all = (): Partial<BucketData> => ({
    region: 'eu-west-1',
    encryption: { algorithm: 'aws:kms', key: 'arn:aws:kms:eu-west-1:000000000000:key/0' },
    policy: {
      Statement: [
        { Effect: 'Allow', Principal: '*', Action: 's3:GetObject' },
        {
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::000000000000:role/reporting' },
          Action: ['s3:GetObject', 's3:PutObject'],
        },
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: ['arn:aws:s3:::data', 'arn:aws:s3:::data/*'],
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ],
    },
    policyIsPublic: true,
    acl: [{ to: 'http://acs.amazonaws.com/groups/global/AllUsers', permission: 'READ' }],
    versioning: 'Enabled',
    versions: [
      { key: 'a.csv', latest: true },
      { key: 'a.csv', latest: false },
      { key: 'a.csv', latest: false },
      { key: 'gone.csv', latest: true, deleted: true },
      { key: 'gone.csv', latest: false },
    ],
    lifecycle: [
      { prefix: '', days: 1_095 },
      { prefix: 'a', days: 30 },
      { prefix: '', days: 1, tag: 'temporary' },
    ],
    logging: true,
  });
  const facts = async (bucket: Partial<BucketData>, given: Given = {}) => {
    const { source } = await start([textObject('a.csv', csv(5))], { ...given, bucket, pageKeys: 2 });
    await source.datasets();
    return (await source.facts!()).map(({ source: _, origin: __, ...fact }) => fact as Partial<Fact>);
  };

  it('are facts', async () => {
    expect(await facts(all())).toEqual([
      { kind: 'location', region: 'eu-west-1', country: 'IE', by: 'GetBucketLocation' },
      {
        kind: 'encryption-at-rest',
        state: 'encrypted',
        algorithm: 'aws:kms, customer-managed key',
        by: 'GetBucketEncryption',
      },
      { kind: 'encryption-in-transit', state: 'local', required: true, by: 'the address of the endpoint' },
      { kind: 'access', grantee: 'PUBLIC', privileges: ['read'], by: 'GetBucketPolicyStatus' },
      { kind: 'access', grantee: 'role/reporting', privileges: ['read', 'write'], by: 'GetBucketPolicy' },
      { kind: 'access', grantee: 'PUBLIC', privileges: ['read'], by: 'GetBucketAcl' },
      { kind: 'retention-setting', period: 'P1095D', by: 'GetBucketLifecycleConfiguration' },
      { kind: 'retention-setting', dataset: 'a.csv', period: 'P30D', by: 'GetBucketLifecycleConfiguration' },
      {
        kind: 'recoverability',
        means: 'earlier and deleted versions of objects',
        records: 1,
        by: 'ListObjectVersions',
      },
      {
        kind: 'recoverability',
        dataset: 'a.csv',
        means: 'earlier and deleted versions of objects',
        records: 2,
        by: 'ListObjectVersions',
      },
      { kind: 'access-logging', state: 'on', by: 'GetBucketLogging' },
    ]);
  });

  it('that were never set: private, without versions, encryption not told', async () => {
    expect(await facts({ region: 'us-east-1' })).toEqual([
      { kind: 'location', region: 'us-east-1', country: 'US', by: 'GetBucketLocation' },
      { kind: 'encryption-at-rest', state: 'unknown', by: 'GetBucketEncryption: no default' },
      { kind: 'encryption-in-transit', state: 'local', by: 'the address of the endpoint' },
      { kind: 'access', grantee: 'owner', privileges: ['all'], via: 'owner', by: 'policy and ACL' },
      {
        kind: 'recoverability',
        means: 'earlier and deleted versions of objects',
        records: 0,
        by: 'GetBucketVersioning',
      },
      { kind: 'access-logging', state: 'off', by: 'GetBucketLogging' },
    ]);
  });

  it('a block of public access stands above policy and ACL', async () => {
    const access = (await facts({ ...all(), block: { ignoreAcls: true, restrict: true } })).filter(
      ({ kind }) => kind === 'access',
    );
    expect(access).toMatchObject([{ grantee: 'role/reporting' }]);
  });

  it.each([
    'location',
    'encryption',
    'policy',
    'policyStatus',
    'publicAccessBlock',
    'acl',
    'versioning',
    'lifecycle',
    'logging',
    'ListObjectVersions',
  ])('without the permission for %s the others are told', async (denied) => {
    const given = {
      before: ({ operation }: { operation: string }) =>
        operation === denied ? { status: 403, code: 'AccessDenied' } : undefined,
    };
    const found = await facts(all(), given);
    expect(found.length).toBeGreaterThan(7);
    expect(found.filter(({ by }) => by?.includes('permission denied')).length).toBe(
      ['location', 'encryption', 'versioning', 'logging', 'ListObjectVersions'].includes(denied) ? 1 : 0,
    );
  });

  it('without the permission to read who may come in, nobody is said to be kept out', async () => {
    const found = await facts(
      {},
      {
        before: ({ operation }) => (operation === 'acl' ? { status: 403, code: 'AccessDenied' } : undefined),
      },
    );
    expect(found.filter(({ kind }) => kind === 'access')).toEqual([]);
  });

  it('a store that is not AWS says nothing of a country', async () => {
    const { source } = await start([textObject('a.csv', csv(5))], { config: { regions: undefined } });
    await source.datasets();
    expect((await source.facts!()).filter(({ kind }) => kind === 'location')).toEqual([]);
  });
});
