import type { File, GetFilesOptions } from '@google-cloud/storage';
import { prefixStore } from '../_cloud/prefix-store.ts';
import type { ByteSource } from '../_objects/bytes.ts';
import { download } from '../_objects/resume.ts';
import type { ObjectStore, StoredObject } from '../_objects/store.ts';
import type { GcsBucket } from './bucket.ts';
import { translate } from './errors.ts';

/** The objects of a bucket. */
export function gcsStore(bucket: GcsBucket): ObjectStore {
  return prefixStore(bucket.settings.paths, bucket.context, {
    request: 'objects.get (alt=media)',
    list: (prefix) => listFiles(bucket, { prefix }),
    name: ({ name }) => name,
    // What consoles make to show an empty folder.
    isFolder: ({ name, metadata }) => name.endsWith('/') && Number(metadata.size) === 0,
    object: (file) => toObject(bucket, file),
  });
}

/** Objects, or by `query` their earlier versions or what was softly deleted, page by page. */
export async function* listFiles(bucket: GcsBucket, query: GetFilesOptions): AsyncGenerator<File> {
  let next: GetFilesOptions | null = query;
  while (next) {
    // The client forgets this from page to page, and would then gather all of the rest at once.
    const page: GetFilesOptions = { ...next, autoPaginate: false };
    const [files, following] = await bucket.send('objects.list', () => bucket.client.getFiles(page));
    yield* files;
    next = following as GetFilesOptions | null;
  }
}

/** The generation stands for the content: an object that was replaced since it was listed is not found. */
function toObject(bucket: GcsBucket, { name, metadata }: File): StoredObject {
  const size = Number(metadata.size ?? 0);
  const file = bucket.client.file(
    name,
    metadata.generation === undefined ? {} : { generation: metadata.generation },
  );
  const bytes: ByteSource = {
    name,
    size,
    ...(metadata.updated !== undefined && { modified: Date.parse(metadata.updated) }),
    open: (start = 0, end = size) =>
      download({
        start,
        end: Math.min(end, size),
        open: async (from, to) => {
          bucket.breaker.check();
          bucket.context.sent('objects.get (alt=media)');
          return heard(
            bucket,
            file.createReadStream({ start: from, end: to - 1, validation: false, decompress: false }),
          );
        },
        // What is asked for here fails only when it is read.
        translate: (error) => bucket.breaker.failed(translate(error)),
        signal: bucket.context.signal,
      }),
  };
  return { bytes };
}

/** Bytes that come show that the service is there. */
async function* heard(bucket: GcsBucket, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    bucket.breaker.passed();
    yield chunk;
  }
}
