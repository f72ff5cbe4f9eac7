import type { BucketData } from './bucket.ts';
import { element, escapeXml } from './xml.ts';

const owner = 'owner-0001';
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/** The body of a bucket's setting by the name of its query parameter; the error's code where it was never set. */
export function settingOf(
  name: string,
  bucket: BucketData,
): { xml: string } | { json: string } | { missing: string } | undefined {
  const read = settings[name];
  return read?.(bucket);
}

type Read = (bucket: BucketData) => { xml: string } | { json: string } | { missing: string };

const settings: Readonly<Record<string, Read>> = {
  location: ({ region }) => ({
    xml: `<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${region === 'us-east-1' ? '' : region}</LocationConstraint>`,
  }),
  encryption: ({ encryption }) =>
    encryption
      ? {
          xml: element(
            'ServerSideEncryptionConfiguration',
            element(
              'Rule',
              element(
                'ApplyServerSideEncryptionByDefault',
                element('SSEAlgorithm', encryption.algorithm) +
                  (encryption.key ? element('KMSMasterKeyID', encryption.key) : ''),
              ),
            ),
          ),
        }
      : { missing: 'ServerSideEncryptionConfigurationNotFoundError' },
  policy: ({ policy }) =>
    policy
      ? { json: typeof policy === 'string' ? policy : JSON.stringify(policy) }
      : { missing: 'NoSuchBucketPolicy' },
  policyStatus: ({ policy, policyIsPublic = false }) =>
    policy
      ? { xml: element('PolicyStatus', element('IsPublic', String(policyIsPublic))) }
      : { missing: 'NoSuchBucketPolicy' },
  publicAccessBlock: ({ block }) =>
    block
      ? {
          xml: element(
            'PublicAccessBlockConfiguration',
            element('BlockPublicAcls', String(block.ignoreAcls)) +
              element('IgnorePublicAcls', String(block.ignoreAcls)) +
              element('BlockPublicPolicy', String(block.restrict)) +
              element('RestrictPublicBuckets', String(block.restrict)),
          ),
        }
      : { missing: 'NoSuchPublicAccessBlockConfiguration' },
  acl: ({ acl = [] }) => ({
    xml: element(
      'AccessControlPolicy',
      element('Owner', element('ID', owner)) +
        element(
          'AccessControlList',
          [{ to: owner, permission: 'FULL_CONTROL' }, ...acl]
            .map(({ to, permission }) => element('Grant', grantee(to) + element('Permission', permission)))
            .join(''),
        ),
    ),
  }),
  ownershipControls: ({ ownership = 'BucketOwnerEnforced' }) => ({
    xml: element('OwnershipControls', element('Rule', element('ObjectOwnership', ownership))),
  }),
  versioning: ({ versioning }) => ({
    xml: element('VersioningConfiguration', versioning ? element('Status', versioning) : ''),
  }),
  lifecycle: ({ lifecycle }) =>
    lifecycle
      ? {
          xml: element(
            'LifecycleConfiguration',
            lifecycle
              .map(({ prefix, days, tag, old }) =>
                element(
                  'Rule',
                  (old
                    ? element('Prefix', escapeXml(prefix))
                    : element('Filter', tag ? tagged(tag) : element('Prefix', escapeXml(prefix)))) +
                    element('Status', 'Enabled') +
                    element('Expiration', element('Days', String(days))),
                ),
              )
              .join(''),
          ),
        }
      : { missing: 'NoSuchLifecycleConfiguration' },
  logging: ({ logging }) => ({
    xml: element(
      'BucketLoggingStatus',
      logging ? element('LoggingEnabled', element('TargetBucket', 'logs') + element('TargetPrefix', '')) : '',
    ),
  }),
};

function tagged(key: string): string {
  return element('Tag', element('Key', key) + element('Value', 'yes'));
}

function grantee(to: string): string {
  const group = to.startsWith('http');
  const inner = element(group ? 'URI' : 'ID', escapeXml(to));
  return `<Grantee xmlns:xsi="${instance}" xsi:type="${group ? 'Group' : 'CanonicalUser'}">${inner}</Grantee>`;
}
