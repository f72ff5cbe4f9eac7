import type { Readable } from 'node:stream';
import type { _Object as Listed } from '@aws-sdk/client-s3';
import type { ByteSource } from '../_objects/bytes.ts';
import { download } from '../_objects/resume.ts';
import { nameScope, narrowed } from '../_objects/scope.ts';
import type { ObjectStore, StoredObject } from '../_objects/store.ts';
import { StoredDatabases } from '../_sqlite/stored.ts';
import type { Bucket } from './client.ts';
import { translate } from './errors.ts';
import { keyOf, nextOf } from './listed.ts';

/** Storage classes whose objects must be restored before they can be read. */
const archived: ReadonlySet<string> = new Set(['GLACIER', 'DEEP_ARCHIVE']);

/** The objects of a bucket. */
export function bucketStore(bucket: Bucket): ObjectStore {
  const scope = nameScope(bucket.settings.paths);
  const databases = new StoredDatabases(bucket.context);
  return {
    request: 'GetObject',
    database: (object) => databases.open(object),
    close: () => databases.close(),
    list: async function* (wanted) {
      for (const prefix of narrowed(scope, wanted)) {
        for await (const listed of listPrefix(bucket, prefix)) {
          const name = listed.Key ?? '';
          // What consoles make to show an empty folder.
          const folder = name.endsWith('/') && listed.Size === 0;
          if (!folder && scope.matches(name)) yield toObject(bucket, name, listed);
        }
      }
    },
  };
}

async function* listPrefix(bucket: Bucket, Prefix: string): AsyncGenerator<Listed> {
  const { ListObjectsV2Command } = bucket.sdk;
  let token: string | undefined;
  do {
    const page = await bucket.send('ListObjectsV2', (client, options) =>
      client.send(
        new ListObjectsV2Command({
          Bucket: bucket.name,
          Prefix,
          EncodingType: 'url',
          ...(token !== undefined && { ContinuationToken: token }),
        }),
        options,
      ),
    );
    for (const listed of page.Contents ?? []) yield { ...listed, Key: keyOf(listed.Key, page) };
    token = nextOf(page.IsTruncated, page.NextContinuationToken, token);
  } while (token !== undefined);
}

function toObject(bucket: Bucket, name: string, listed: Listed): StoredObject {
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
function getRange(
  bucket: Bucket,
  Key: string,
  etag: string | undefined,
  start: number,
  end: number,
): Promise<AsyncIterable<Uint8Array>> {
  const { GetObjectCommand } = bucket.sdk;
  return bucket.send('GetObject', async (client, options) => {
    const command = new GetObjectCommand({
      Bucket: bucket.name,
      Key,
      Range: `bytes=${start}-${end - 1}`,
      ...(etag !== undefined && { IfMatch: etag }),
    });
    const { Body } = await client.send(command, options);
    return Body as Readable;
  });
}
