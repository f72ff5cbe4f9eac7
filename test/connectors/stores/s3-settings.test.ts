import { describe, expect, it } from 'vitest';
import { type BucketData, textObject } from '../../../src/demo/s3/bucket.ts';
import type { Fact } from '../../../src/sdk/index.ts';
import { csv, type Given, startS3 } from '../../support/stores/s3.ts';

/** What a bucket of one object tells. */
async function facts(bucket: Partial<BucketData>, given: Given = {}): Promise<Partial<Fact>[]> {
  const { source } = await startS3([textObject('a.csv', csv(5))], { pageKeys: 2, ...given, bucket });
  await source.datasets();
  return (await source.facts!()).map(({ source: _, origin: __, ...fact }) => fact as Partial<Fact>);
}

async function factsOf<K extends Fact['kind']>(kind: K, bucket: Partial<BucketData>, given: Given = {}) {
  const all = await facts(bucket, given);
  return all.filter((fact): fact is Partial<Fact & { kind: K }> => fact.kind === kind);
}

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
    const block = { ignoreAcls: true, restrict: true };
    expect(await factsOf('access', { ...all(), block })).toMatchObject([{ grantee: 'role/reporting' }]);
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
    const before = ({ operation }: { operation: string }) =>
      operation === 'acl' ? { status: 403, code: 'AccessDenied' } : undefined;
    expect(await factsOf('access', {}, { before })).toEqual([]);
  });

  it('a store that is not AWS says nothing of a country', async () => {
    expect(await factsOf('location', {}, { config: { regions: undefined } })).toEqual([]);
  });
});

it('of versions beyond those looked at nothing is known, though none was found before', async () => {
  const told = async (latest: boolean) => {
    const versions = Array.from({ length: 60 }, (_, i) => ({ key: 'a.csv', latest: latest || i % 2 === 0 }));
    const found = await factsOf('recoverability', { versioning: 'Enabled', versions }, { pageKeys: 1 });
    return found.map(({ means, records }) => [means?.replace(/^.*objects/, ''), records]);
  };
  expect(await told(true)).toEqual([[', beyond those looked at', undefined]]);
  expect(await told(false)).toEqual([
    [', at least', 25],
    [', beyond those looked at', undefined],
  ]);
});

describe('a bucket policy', () => {
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
    const policy = { Statement: secureOnly(resource) };
    const [transit] = await factsOf('encryption-in-transit', { policy });
    expect(transit?.required ?? false).toBe(required);
  });

  const allow = (extra: object) => ({
    policy: {
      Statement: { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*', ...extra },
    },
  });

  it('lets in whoever meets a condition, though it is not public', async () => {
    const within = { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } };
    expect(await factsOf('access', allow({ Condition: within }))).toMatchObject([
      { grantee: 'whoever meets a condition of the bucket policy', privileges: ['read'] },
    ]);
  });

  it.each([
    [{ Action: 's3:ReplicateObject' }, ['other']],
    [{ Action: undefined, NotAction: 's3:DeleteBucket' }, ['read', 'write', 'delete']],
  ])('always allows something: %j', async (action, privileges) => {
    const given = allow({ Principal: { AWS: '000000000000' }, ...action });
    expect(await factsOf('access', given)).toMatchObject([{ grantee: 'account 000000000000', privileges }]);
  });

  it('that cannot be read keeps nobody out; nor do ACLs of single objects that are not', async () => {
    expect(await factsOf('access', { policy: 'no JSON' })).toEqual([]);
    expect(await factsOf('access', { ownership: 'ObjectWriter' })).toEqual([]);
  });
});

it('a lifecycle rule of the older form holds for its prefix only', async () => {
  const lifecycle = [{ prefix: 'tmp/', days: 1, old: true }];
  expect(await factsOf('retention-setting', { lifecycle })).toEqual([]);
});
