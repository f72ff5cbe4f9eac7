import type { BucketMetadata } from '@google-cloud/storage';
import type { AccessFact, Dataset, Fact } from '../../src/sdk/index.ts';
import { googleCountry } from '../_cloud/google-regions.ts';
import { transitFact } from '../_cloud/transport.ts';
import { ask, type Expiry, expiryFacts } from '../_objects/facts.ts';
import type { GcsBucket } from './bucket.ts';
import { remnantFacts } from './remnants.ts';

/** The bucket's own configuration. What may not be read is told as unknown, where there is a way to say so. */
export async function bucketFacts(
  bucket: GcsBucket,
  datasets: readonly Dataset[],
  datasetOf: (name: string) => string | undefined,
): Promise<Fact[]> {
  const { source } = bucket.context;
  const metadata = await ask(() =>
    bucket.send('buckets.get', async () => (await bucket.client.getMetadata())[0] as BucketMetadata),
  );
  const transit = await transitFact(bucket.endpoint, 'the endpoint', bucket.context);
  const remnants = await remnantFacts(bucket, datasetOf);
  if (!metadata.known) {
    const base = { source, origin: 'measured', by: `buckets.get: ${metadata.why}` } as const;
    return [
      { ...base, kind: 'location' },
      { ...base, kind: 'encryption-at-rest', state: 'unknown' },
      transit,
      ...(await accessFacts(bucket, undefined)),
      ...remnants,
      { ...base, kind: 'access-logging', state: 'unknown' },
    ];
  }
  const { value } = metadata;
  return [
    locationFact(source, value),
    atRestFact(source, value),
    transit,
    ...(await accessFacts(bucket, value)),
    ...expiryFacts(source, expiries(value), datasets, 'buckets.get'),
    ...remnants,
    {
      kind: 'access-logging',
      source,
      // Without usage logs, audit logs of the project may still record access; the bucket does not tell.
      state: value.logging?.logBucket === undefined ? 'unknown' : 'on',
      origin: 'measured',
      by: 'buckets.get',
    },
  ];
}

function locationFact(source: string, { location = '' }: BucketMetadata): Fact {
  const country = googleCountry(location);
  const base = { kind: 'location', source, region: location.toLowerCase(), origin: 'measured' } as const;
  return { ...base, ...(country !== undefined && { country }), by: 'buckets.get' };
}

/** Cloud Storage encrypts everything (https://cloud.google.com/storage/docs/encryption); the bucket tells of keys of one's own. */
function atRestFact(source: string, { encryption }: BucketMetadata): Fact {
  const base = { kind: 'encryption-at-rest', source, state: 'encrypted' } as const;
  return encryption?.defaultKmsKeyName
    ? { ...base, algorithm: 'AES-256, customer-managed key', origin: 'measured', by: 'buckets.get' }
    : { ...base, algorithm: 'AES-256', origin: 'measured', by: 'buckets.get: the default, which encrypts' };
}

/** Lifecycle rules that delete by age alone. */
function expiries({ lifecycle }: BucketMetadata): Expiry[] {
  return (lifecycle?.rule ?? []).flatMap(({ action, condition }): Expiry[] => {
    if (action.type !== 'Delete' || typeof condition.age !== 'number') return [];
    const { age, matchesPrefix, ...others } = condition;
    if (Object.keys(others).length > 0) return [];
    return (matchesPrefix ?? ['']).map((prefix: string) => ({ prefix, days: age }));
  });
}

const everybody: ReadonlySet<string> = new Set(['allUsers', 'allAuthenticatedUsers']);

interface Binding {
  readonly role: string;
  readonly members: readonly string[];
}

async function accessFacts(bucket: GcsBucket, metadata: BucketMetadata | undefined): Promise<AccessFact[]> {
  const { source } = bucket.context;
  const base = { kind: 'access', source, origin: 'measured' } as const;
  const policy = await ask(() =>
    bucket.send('buckets.getIamPolicy', async () => {
      const [answer] = await bucket.client.iam.getPolicy({ requestedPolicyVersion: 3 });
      return (answer as { bindings?: Binding[] }).bindings ?? [];
    }),
  );
  const prevented = metadata?.iamConfiguration?.publicAccessPrevention === 'enforced';
  const grants = (policy.known ? policy.value : []).flatMap(({ role, members }) =>
    members
      .filter((member) => !(everybody.has(member) && prevented))
      .map((member): AccessFact => {
        const grantee = everybody.has(member) ? 'PUBLIC' : granteeOf(member);
        return { ...base, grantee, privileges: [privilegeOf(role)], by: 'buckets.getIamPolicy' };
      }),
  );
  const uniform = metadata?.iamConfiguration?.uniformBucketLevelAccess?.enabled === true;
  // With fine-grained access each object has a list of its own, which is not read: then nothing is said of others.
  if (grants.length > 0 || !policy.known || !uniform) return grants;
  return [{ ...base, grantee: 'owner', privileges: ['all'], via: 'owner', by: 'buckets.getIamPolicy' }];
}

/** Members by kind, and for users only that: their names are addresses of persons. */
function granteeOf(member: string): string {
  const [kind = '', name = ''] = member.split(/:(.*)/s);
  return kind === 'user' ? `user at ${name.replace(/^.*@/, '')}` : `${kind} ${name}`.trim();
}

function privilegeOf(role: string): string {
  if (/objectViewer|legacyObjectReader|legacyBucketReader/.test(role)) return 'read';
  if (/objectCreator/.test(role)) return 'create';
  return role.replace(/^roles\/(storage\.)?/, '');
}
