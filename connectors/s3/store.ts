import type { Readable } from 'node:stream';
import type { _Object as Listed } from '@aws-sdk/client-s3';
import { prefixStore } from '../_cloud/prefix-store.ts';
import type { ByteSource } from '../_objects/bytes.ts';
import { download } from '../_objects/resume.ts';
import type { ObjectStore, StoredObject } from '../_objects/store.ts';
import type { Bucket } from './client.ts';
import { translate } from './errors.ts';
import { keyOf, nextOf } from './listed.ts';

/** Storage classes whose objects must be restored before they can be read. */
const archived: ReadonlySet<string> = new Set(['GLACIER', 'DEEP_ARCHIVE']);

/** The objects of a bucket. */
export function bucketStore(bucket: Bucket): ObjectStore {
  return prefixStore(bucket.settings.paths, bucket.context, {
    request: 'GetObject',
    list: (prefix) => listPrefix(bucket, prefix),
    name: nameOf,
    // What consoles make to show an empty folder.
    isFolder: (listed) => nameOf(listed).endsWith('/') && listed.Size === 0,
    object: (listed) => toObject(bucket, listed),
    close: () => bucket.close(),
  });
}

const nameOf = ({ Key = '' }: Listed): string => Key;

async function* listPrefix(bucket: Bucket, Prefix: string): AsyncGenerator<Listed> {
  const { ListObjectsV2Command } = bucket.sdk;
  let token: string | undefined;
  do {
    const page = await bucket.send(
      'ListObjectsV2',
      new ListObjectsV2Command({
        Bucket: bucket.name,
        Prefix,
        EncodingType: 'url',
        ...(token !== undefined && { ContinuationToken: token }),
      }),
    );
    for (const listed of page.Contents ?? []) yield { ...listed, Key: keyOf(listed.Key, page) };
    token = nextOf(page.IsTruncated, page.NextContinuationToken, token);
  } while (token !== undefined);
}

function toObject(bucket: Bucket, listed: Listed): StoredObject {
  const name = nameOf(listed);
  const size = listed.Size ?? 0;
  const bytes: ByteSource = {
    name,
    size,
    ...(listed.LastModified && { modified: listed.LastModified.getTime() }),
    open: (start = 0, end = size) =>
      download({
        start,
        end: Math.min(end, size),
        open: (from, to) => getRange(bucket, name, listed.ETag, from, to),
        translate,
        signal: bucket.context.signal,
      }),
  };
  return archived.has(listed.StorageClass ?? '') ? { bytes, unreadable: inArchive } : { bytes };
}

const inArchive = {
  code: 'unreachable',
  detail: { en: 'archived; it must be restored first', ko: '보관 계층에 있어 먼저 복원해야 합니다' },
} as const;

/** An object that changed since it was listed is an error, not a mixture of two. */
async function getRange(
  bucket: Bucket,
  Key: string,
  etag: string | undefined,
  start: number,
  end: number,
): Promise<AsyncIterable<Uint8Array>> {
  const { GetObjectCommand } = bucket.sdk;
  const command = new GetObjectCommand({
    Bucket: bucket.name,
    Key,
    Range: `bytes=${start}-${end - 1}`,
    ...(etag !== undefined && { IfMatch: etag }),
  });
  const { Body } = await bucket.send('GetObject', command);
  return Body as Readable;
}
