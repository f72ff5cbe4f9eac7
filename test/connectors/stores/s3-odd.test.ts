import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import s3 from '../../../connectors/s3/index.ts';
import { type BucketData, inKeyOrder, textObject } from '../../../src/demo/s3/bucket.ts';
import { S3Server } from '../../../src/demo/s3/server.ts';
import type { Source } from '../../../src/sdk/index.ts';
import { openContext, records } from '../../support/source.ts';

const open: { close?: () => Promise<unknown>; source?: Source } = {};
afterEach(async () => {
  await open.source?.[Symbol.asyncDispose]();
  await open.close?.();
});

async function opened(endpoint: string): Promise<Source> {
  const settings = {
    bucket: 'data',
    endpoint,
    regions: 'aws',
    accessKeyId: 'demo-key',
    secretAccessKey: 'x',
  };
  open.source = await s3.open(s3.config.parse(settings), openContext());
  return open.source;
}

async function start(bucket: Partial<BucketData>, pageKeys = 1_000): Promise<Source> {
  const data = { name: 'data', region: 'ap-northeast-2', objects: [textObject('a.csv', 'email\nx@y.kr\n')] };
  const server = await S3Server.start([{ ...data, ...bucket }], { pageKeys });
  open.close = () => server.close();
  return opened(server.url);
}

describe('keys', () => {
  const odd = [
    'a\rb.csv',
    'a\nb.csv',
    'a\u0001b.csv',
    '\n',
    ' lead.csv',
    'plus+and space.csv',
    'amp&amp;.csv',
    '../up.csv',
    'x/../up.csv',
    'pct%41.csv',
    '명단.csv'.normalize('NFD'),
    '명단.csv'.normalize('NFC'),
  ];

  it('hold what XML cannot, and come through as they are', async () => {
    const objects = inKeyOrder(odd.map((key, i) => textObject(key, `n,email\n${i},p${i}@example.com\n`)));
    const source = await start({ objects }, 3);
    const all = await source.datasets();
    expect(all.map(({ path }) => path[0]).sort()).toEqual(odd.toSorted());
    for (const one of all) {
      const { rows } = await records(source, one);
      expect(rows).toEqual([[String(odd.indexOf(one.path[0]!)), expect.any(String)]]);
    }
  });

  it('of earlier versions as well', async () => {
    const versions = odd.map((key) => ({ key, latest: false }));
    const objects = inKeyOrder(odd.map((key) => textObject(key, 'email\nx@y.kr\n')));
    const source = await start({ objects, versioning: 'Enabled', versions }, 2);
    await source.datasets();
    const facts = (await source.facts!()).filter(({ kind }) => kind === 'recoverability');
    expect(facts).toHaveLength(odd.length);
  });
});

it('of versions beyond those looked at nothing is known, though none was found before', async () => {
  const objects = [textObject('a.csv', 'email\nx@y.kr\n')];
  const versions = (latest: boolean) =>
    Array.from({ length: 60 }, (_, i) => ({ key: 'a.csv', latest: latest || i % 2 === 0 }));
  const told = async (latest: boolean) => {
    const source = await start({ objects, versioning: 'Enabled', versions: versions(latest) }, 1);
    await source.datasets();
    const facts = (await source.facts!()).filter((fact) => fact.kind === 'recoverability');
    await open.close?.();
    return facts.map(({ means, records }) => [means.replace(/^.*objects/, ''), records]);
  };
  expect(await told(true)).toEqual([[', beyond those looked at', undefined]]);
  expect(await told(false)).toEqual([
    [', at least', 25],
    [', beyond those looked at', undefined],
  ]);
});

describe('a list that does not tell where it goes on', () => {
  it.each([
    ['no token', ''],
    ['the same token again', '<NextContinuationToken>one</NextContinuationToken>'],
  ])('is an error, not the whole: %s', async (_, token) => {
    const page = `<ListBucketResult><IsTruncated>true</IsTruncated>${token}<Contents><Key>a.csv</Key><Size>0</Size></Contents></ListBucketResult>`;
    const server = createServer((_request, response) => response.end(page));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.close = () => new Promise((resolve) => server.close(resolve));
    const source = await opened(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    await expect(source.datasets()).rejects.toMatchObject({ reason: { code: 'malformed' } });
  });
});

describe('a bucket policy', () => {
  const facts = async (bucket: Partial<BucketData>, kind: string) => {
    const source = await start(bucket);
    await source.datasets();
    return (await source.facts!()).filter((fact) => fact.kind === kind);
  };
  const secureOnly = (Resource: string | string[]) => ({
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource,
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  });

  it.each([
    ['arn:aws:s3:::data/*', true],
    [['arn:aws:s3:::data', 'arn:aws:s3:::data/*'], true],
    ['arn:aws:s3:::data*', true],
    ['*', true],
    ['arn:aws:s3:::data/public/*', false],
    ['arn:aws:s3:::data', false],
    ['arn:aws:s3:::other/*', false],
  ])('that asks for TLS asks for it where it says: %s', async (resource, required) => {
    const [transit] = await facts({ policy: { Statement: secureOnly(resource) } }, 'encryption-in-transit');
    expect((transit as { required?: boolean }).required ?? false).toBe(required);
  });

  const allow = (extra: object) => ({
    policy: {
      Statement: { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*', ...extra },
    },
  });

  it('lets in whoever meets a condition, though it is not public', async () => {
    const within = { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } };
    expect(await facts(allow({ Condition: within }), 'access')).toMatchObject([
      { grantee: 'whoever meets a condition of the bucket policy', privileges: ['read'] },
    ]);
  });

  it.each([
    [{ Action: 's3:ReplicateObject' }, ['other']],
    [{ Action: undefined, NotAction: 's3:DeleteBucket' }, ['read', 'write', 'delete']],
  ])('always allows something: %j', async (action, privileges) => {
    const given = allow({ Principal: { AWS: '000000000000' }, ...action });
    expect(await facts(given, 'access')).toMatchObject([{ grantee: 'account 000000000000', privileges }]);
  });

  it('that cannot be read keeps nobody out; nor do ACLs of single objects that are not', async () => {
    expect(await facts({ policy: 'no JSON' }, 'access')).toEqual([]);
    await open.close?.();
    expect(await facts({ ownership: 'ObjectWriter' }, 'access')).toEqual([]);
  });
});

it('a lifecycle rule of the older form holds for its prefix only', async () => {
  const source = await start({ lifecycle: [{ prefix: 'tmp/', days: 1, old: true }] });
  await source.datasets();
  expect((await source.facts!()).filter(({ kind }) => kind === 'retention-setting')).toEqual([]);
});
