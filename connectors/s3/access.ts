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
    bucket.configuration('GetPublicAccessBlock', (client, options) =>
      client.send(new sdk.GetPublicAccessBlockCommand({ Bucket }), options),
    ),
  );
  const status = await ask(() =>
    bucket.configuration('GetBucketPolicyStatus', (client, options) =>
      client.send(new sdk.GetBucketPolicyStatusCommand({ Bucket }), options),
    ),
  );
  const text = await ask(() =>
    bucket.configuration('GetBucketPolicy', (client, options) =>
      client.send(new sdk.GetBucketPolicyCommand({ Bucket }), options),
    ),
  );
  const acl = await ask(() =>
    bucket.send('GetBucketAcl', (client, options) =>
      client.send(new sdk.GetBucketAclCommand({ Bucket }), options),
    ),
  );
  const block = blocked.known ? blocked.value?.PublicAccessBlockConfiguration : undefined;
  const policy = text.known && text.value?.Policy !== undefined ? readPolicy(text.value.Policy) : undefined;
  const facts: AccessFact[] = [];
  if (status.known && status.value?.PolicyStatus?.IsPublic && !block?.RestrictPublicBuckets)
    facts.push({ ...base, grantee: 'PUBLIC', privileges: ['read'], by: 'GetBucketPolicyStatus' });
  for (const grant of policy?.grants ?? []) facts.push({ ...base, ...grant, by: 'GetBucketPolicy' });
  if (acl.known) {
    const owner = acl.value.Owner?.ID;
    for (const { Grantee, Permission } of acl.value.Grants ?? []) {
      const everybody =
        Grantee?.URI === `${groups}/AllUsers` || Grantee?.URI === `${groups}/AuthenticatedUsers`;
      if (everybody && block?.IgnorePublicAcls) continue;
      if (!everybody && (Grantee?.ID === undefined || Grantee.ID === owner)) continue;
      const grantee = everybody ? 'PUBLIC' : 'another AWS account';
      facts.push({ ...base, grantee, privileges: aclPrivileges(Permission), by: 'GetBucketAcl' });
    }
  }
  const told = [status, text, acl].every(({ known }) => known);
  // Only who read everything may say that nobody else comes in.
  if (told && facts.length === 0)
    facts.push({ ...base, grantee: 'owner', privileges: ['all'], via: 'owner', by: 'policy and ACL' });
  return { facts, policy };
}

function aclPrivileges(permission: string | undefined): string[] {
  if (permission === 'FULL_CONTROL') return ['read', 'write'];
  return [(permission ?? 'unknown').toLowerCase().replace('_', ' ')];
}
