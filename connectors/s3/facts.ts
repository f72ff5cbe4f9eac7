import type { AtRestFact, Dataset, Fact, LocationFact, TransitFact } from '../../src/sdk/index.ts';
import { transitFact } from '../_cloud/transport.ts';
import { ask, type Expiry, expiryFacts } from '../_objects/facts.ts';
import { accessFacts } from './access.ts';
import type { Bucket } from './client.ts';
import { endpointOf, isAws } from './config.ts';
import type { PolicyReading } from './policy.ts';
import { countryOf, regionOf } from './regions.ts';
import { remnantFacts } from './remnants.ts';

/**
 * The bucket's own configuration. Each part is asked for by itself: one that may not be read is told as unknown, where there
 * is a way to say so, and the rest goes on.
 */
export async function bucketFacts(
  bucket: Bucket,
  datasets: readonly Dataset[],
  datasetOf: (key: string) => string | undefined,
): Promise<Fact[]> {
  const access = await accessFacts(bucket);
  return [
    ...(await locationFact(bucket)),
    await atRestFact(bucket),
    await inTransitFact(bucket, access.policy),
    ...access.facts,
    ...(await lifecycleFacts(bucket, datasets)),
    ...(await remnantFacts(bucket, datasetOf)),
    await loggingFact(bucket),
  ];
}

async function locationFact(bucket: Bucket): Promise<LocationFact[]> {
  const { GetBucketLocationCommand } = bucket.sdk;
  const answer = await ask(() =>
    bucket.send('GetBucketLocation', new GetBucketLocationCommand({ Bucket: bucket.name })),
  );
  const base = { kind: 'location', source: bucket.context.source, origin: 'measured' } as const;
  if (!answer.known) return [{ ...base, by: `GetBucketLocation: ${answer.why}` }];
  if (!isAws(bucket.settings)) return [];
  const region = regionOf(answer.value.LocationConstraint);
  const country = countryOf(region);
  return [{ ...base, region, ...(country !== undefined && { country }), by: 'GetBucketLocation' }];
}

async function atRestFact(bucket: Bucket): Promise<AtRestFact> {
  const { GetBucketEncryptionCommand } = bucket.sdk;
  const answer = await ask(() =>
    bucket.configuration('GetBucketEncryption', new GetBucketEncryptionCommand({ Bucket: bucket.name })),
  );
  const base = { kind: 'encryption-at-rest', source: bucket.context.source, origin: 'measured' } as const;
  if (!answer.known) return { ...base, state: 'unknown', by: `GetBucketEncryption: ${answer.why}` };
  const rule = answer.value?.ServerSideEncryptionConfiguration?.Rules?.[0];
  const { SSEAlgorithm, KMSMasterKeyID } = rule?.ApplyServerSideEncryptionByDefault ?? {};
  // Without a rule nothing is said of the disks below, and objects may be encrypted one by one.
  if (SSEAlgorithm === undefined) return { ...base, state: 'unknown', by: 'GetBucketEncryption: no default' };
  const own = KMSMasterKeyID !== undefined && !KMSMasterKeyID.endsWith('alias/aws/s3');
  const algorithm = `${SSEAlgorithm}${own ? ', customer-managed key' : ''}`;
  return { ...base, state: 'encrypted', algorithm, by: 'GetBucketEncryption' };
}

async function inTransitFact(bucket: Bucket, policy: PolicyReading | undefined): Promise<TransitFact> {
  const region = bucket.settings.region ?? 'us-east-1';
  const url = endpointOf(bucket.settings) ?? `https://s3.${region}.amazonaws.com`;
  const fact = await transitFact(url, 'the endpoint', bucket.context);
  return policy?.tlsOnly ? { ...fact, required: true } : fact;
}

async function lifecycleFacts(bucket: Bucket, datasets: readonly Dataset[]): Promise<Fact[]> {
  const { GetBucketLifecycleConfigurationCommand } = bucket.sdk;
  const answer = await ask(() =>
    bucket.configuration(
      'GetBucketLifecycleConfiguration',
      new GetBucketLifecycleConfigurationCommand({ Bucket: bucket.name }),
    ),
  );
  if (!answer.known) return [];
  const expiries = (answer.value?.Rules ?? []).flatMap((rule): Expiry[] => {
    const days = rule.Expiration?.Days;
    const { Tag, And, ObjectSizeGreaterThan, ObjectSizeLessThan } = rule.Filter ?? {};
    // A rule for some sizes or tags promises nothing of the others.
    const partial = [Tag, And, ObjectSizeGreaterThan, ObjectSizeLessThan].some((one) => one !== undefined);
    if (rule.Status !== 'Enabled' || days === undefined || partial) return [];
    // Older rules have no filter, and their prefix beside it.
    return [{ prefix: rule.Filter?.Prefix ?? rule.Prefix ?? '', days }];
  });
  const { source } = bucket.context;
  return expiryFacts(source, expiries, datasets, 'GetBucketLifecycleConfiguration');
}

async function loggingFact(bucket: Bucket): Promise<Fact> {
  const { GetBucketLoggingCommand } = bucket.sdk;
  const answer = await ask(() =>
    bucket.configuration('GetBucketLogging', new GetBucketLoggingCommand({ Bucket: bucket.name })),
  );
  const base = { kind: 'access-logging', source: bucket.context.source, origin: 'measured' } as const;
  if (!answer.known) return { ...base, state: 'unknown', by: `GetBucketLogging: ${answer.why}` };
  const on = answer.value?.LoggingEnabled !== undefined;
  return { ...base, state: on ? 'on' : 'off', by: 'GetBucketLogging' };
}
