import type { ListObjectVersionsCommandInput, ListObjectVersionsCommandOutput } from '@aws-sdk/client-s3';
import type { Fact } from '../../src/sdk/index.ts';
import { ask, RemnantCount } from '../_objects/facts.ts';
import { nameScope, narrowed } from '../_objects/scope.ts';
import type { Bucket } from './client.ts';
import { keyOf, nextOf } from './listed.ts';

/** Pages of versions that are looked at for each prefix; each holds up to 1,000. */
const mostPages = 50;
const means = 'earlier and deleted versions of objects';

/** Versions that are not the current one: what was overwritten, and what lies under delete markers. */
export async function remnantFacts(
  bucket: Bucket,
  datasetOf: (key: string) => string | undefined,
): Promise<Fact[]> {
  const { GetBucketVersioningCommand } = bucket.sdk;
  const { source } = bucket.context;
  const base = { kind: 'recoverability', source, means, origin: 'measured' } as const;
  const versioning = await ask(() =>
    bucket.send('GetBucketVersioning', new GetBucketVersioningCommand({ Bucket: bucket.name })),
  );
  if (!versioning.known) return [{ ...base, by: `GetBucketVersioning: ${versioning.why}` }];
  // Never switched on, not even to be suspended later: there are no versions.
  if (versioning.value.Status === undefined) return [{ ...base, records: 0, by: 'GetBucketVersioning' }];
  const counted = await ask(() => countVersions(bucket, datasetOf));
  if (!counted.known) return [{ ...base, by: `ListObjectVersions: ${counted.why}` }];
  const { count, complete } = counted.value;
  return count.facts(source, means, 'ListObjectVersions', complete);
}

async function countVersions(
  bucket: Bucket,
  datasetOf: (key: string) => string | undefined,
): Promise<{ count: RemnantCount; complete: boolean }> {
  const { ListObjectVersionsCommand } = bucket.sdk;
  const scope = nameScope(bucket.settings.paths);
  const count = new RemnantCount();
  for (const Prefix of narrowed(scope, '')) {
    let marker: Marker | undefined = {};
    for (let pages = 0; marker; pages++) {
      if (pages === mostPages) return { count, complete: false };
      const input: ListObjectVersionsCommandInput = {
        Bucket: bucket.name,
        Prefix,
        EncodingType: 'url',
        ...marker,
      };
      const page: ListObjectVersionsCommandOutput = await bucket.send(
        'ListObjectVersions',
        new ListObjectVersionsCommand(input),
      );
      for (const { Key, IsLatest } of page.Versions ?? []) {
        const key = keyOf(Key, page);
        if (!IsLatest && scope.matches(key)) count.add(datasetOf(key));
      }
      marker = markerAfter(page, marker);
    }
  }
  return { count, complete: true };
}

interface Marker {
  readonly KeyMarker?: string;
  readonly VersionIdMarker?: string;
}

function markerAfter(page: ListObjectVersionsCommandOutput, before: Marker): Marker | undefined {
  const { IsTruncated, NextKeyMarker, NextVersionIdMarker: version } = page;
  const at = ({ KeyMarker, VersionIdMarker }: Marker) =>
    KeyMarker === undefined ? undefined : JSON.stringify([KeyMarker, VersionIdMarker]);
  const KeyMarker = NextKeyMarker === undefined ? undefined : keyOf(NextKeyMarker, page);
  const next: Marker = {
    ...(KeyMarker !== undefined && { KeyMarker }),
    ...(version !== undefined && { VersionIdMarker: version }),
  };
  return nextOf(IsTruncated, at(next), at(before)) === undefined ? undefined : next;
}
