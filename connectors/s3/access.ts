import type { GetBucketAclOutput } from '@aws-sdk/client-s3';
import type { AccessFact, Fact } from '../../src/sdk/index.ts';
import { ask } from '../_objects/facts.ts';
import type { Bucket } from './client.ts';
import { type PolicyReading, readPolicy } from './policy.ts';

const groups = 'http://acs.amazonaws.com/groups/global';

/** Who may reach the bucket: its policy, its ACL, and the block of public access that stands above both. */
export async function accessFacts(
  bucket: Bucket,
): Promise<{ facts: Fact[]; policy: PolicyReading | undefined }> {
  const { source } = bucket.context;
  const { sdk, name: Bucket } = bucket;
  const base = { kind: 'access', source, origin: 'measured' } as const;
  const blocked = await ask(() =>
    bucket.configuration('GetPublicAccessBlock', new sdk.GetPublicAccessBlockCommand({ Bucket })),
  );
  const status = await ask(() =>
    bucket.configuration('GetBucketPolicyStatus', new sdk.GetBucketPolicyStatusCommand({ Bucket })),
  );
  const text = await ask(() =>
    bucket.configuration('GetBucketPolicy', new sdk.GetBucketPolicyCommand({ Bucket })),
  );
  const acl = await ask(() => bucket.send('GetBucketAcl', new sdk.GetBucketAclCommand({ Bucket })));
  const ownership = await ask(() =>
    bucket.configuration('GetBucketOwnershipControls', new sdk.GetBucketOwnershipControlsCommand({ Bucket })),
  );
  const block = blocked.known ? blocked.value?.PublicAccessBlockConfiguration : undefined;
  const policy =
    text.known && text.value?.Policy !== undefined ? readPolicy(text.value.Policy, Bucket) : undefined;
  const facts: AccessFact[] = [];
  const isPublic = status.known && status.value?.PolicyStatus?.IsPublic === true;
  if (isPublic && !block?.RestrictPublicBuckets)
    facts.push({ ...base, grantee: 'PUBLIC', privileges: ['read'], by: 'GetBucketPolicyStatus' });
  // What a public policy opens is told above, or blocked.
  for (const grant of [...(policy?.grants ?? []), ...(isPublic ? [] : (policy?.conditional ?? []))])
    facts.push({ ...base, ...grant, by: 'GetBucketPolicy' });
  for (const grant of acl.known ? aclGrants(acl.value, block?.IgnorePublicAcls === true) : [])
    facts.push({ ...base, ...grant, by: 'GetBucketAcl' });
  const unread = text.known && text.value?.Policy !== undefined && policy === undefined;
  // Each object may have an ACL of its own, which is not read, unless the bucket knows none.
  const withoutAcls =
    ownership.known &&
    ownership.value?.OwnershipControls?.Rules?.some(
      ({ ObjectOwnership }) => ObjectOwnership === 'BucketOwnerEnforced',
    );
  const told = [status, text, acl].every(({ known }) => known) && !unread && withoutAcls;
  // Only who read everything may say that nobody else comes in.
  if (told && facts.length === 0)
    facts.push({ ...base, grantee: 'owner', privileges: ['all'], via: 'owner', by: 'policy and ACL' });
  return { facts, policy };
}

/** Whom the ACL lets in besides the owner. */
function aclGrants(
  { Owner, Grants = [] }: GetBucketAclOutput,
  ignoresPublic: boolean,
): { grantee: string; privileges: string[] }[] {
  return Grants.flatMap(({ Grantee, Permission }) => {
    const everybody =
      Grantee?.URI === `${groups}/AllUsers` || Grantee?.URI === `${groups}/AuthenticatedUsers`;
    if (everybody && ignoresPublic) return [];
    if (!everybody && (Grantee?.ID === undefined || Grantee.ID === Owner?.ID)) return [];
    const grantee = everybody ? 'PUBLIC' : 'another AWS account';
    return [{ grantee, privileges: aclPrivileges(Permission) }];
  });
}

function aclPrivileges(permission: string | undefined): string[] {
  if (permission === 'FULL_CONTROL') return ['read', 'write'];
  return [(permission ?? 'unknown').toLowerCase().replace('_', ' ')];
}
