import type { Readable } from 'node:stream';
import type { BlobItem } from '@azure/storage-blob';
import { sourceError } from '../../src/sdk/index.ts';
import { prefixStore } from '../_cloud/prefix-store.ts';
import type { ByteSource } from '../_objects/bytes.ts';
import { download } from '../_objects/resume.ts';
import type { ObjectStore, StoredObject } from '../_objects/store.ts';
import type { Container } from './container.ts';
import { translate } from './errors.ts';

/** The blobs of a container. */
export function containerStore(container: Container): ObjectStore {
  return prefixStore(container.settings.paths, container.context, {
    request: 'Get Blob',
    list: (prefix) => listBlobs(container, prefix, {}),
    name: ({ name }) => name,
    // What stands for a folder in accounts with a hierarchical namespace.
    isFolder: ({ properties, metadata }) =>
      properties.contentLength === 0 && metadata?.hdi_isfolder === 'true',
    object: (item) => toObject(container, item),
  });
}

/** Blobs below a prefix, and with `more` what else is kept of them. */
export async function* listBlobs(
  container: Container,
  prefix: string,
  more: { includeVersions?: boolean; includeDeleted?: boolean; includeSnapshots?: boolean },
): AsyncGenerator<BlobItem> {
  const { signal } = container.context;
  const pages = container.client
    .listBlobsFlat({ prefix, includeMetadata: true, abortSignal: signal, ...more })
    .byPage({ maxPageSize: 5_000 });
  for (;;) {
    const page = await container.send('List Blobs', () => pages.next());
    if (page.done) return;
    yield* page.value.segment.blobItems;
  }
}

function toObject(container: Container, { name, properties }: BlobItem): StoredObject {
  const size = properties.contentLength ?? 0;
  const bytes: ByteSource = {
    name,
    size,
    modified: properties.lastModified.getTime(),
    open: (start = 0, end = size) =>
      download({
        start,
        end: Math.min(end, size),
        open: (from, to) => getRange(container, name, properties.etag, from, to),
        translate,
        signal: container.context.signal,
      }),
  };
  return properties.accessTier === 'Archive' ? { bytes, unreadable: inArchive } : { bytes };
}

const inArchive = {
  code: 'unreachable',
  detail: { en: 'archived; it must be restored first', ko: '보관 계층에 있어 먼저 복원해야 합니다' },
} as const;

/** A blob that changed since it was listed is an error, not a mixture of two. */
function getRange(
  container: Container,
  name: string,
  ifMatch: string,
  start: number,
  end: number,
): Promise<AsyncIterable<Uint8Array>> {
  return container.send('Get Blob', async (options) => {
    const { readableStreamBody } = await container.client
      .getBlobClient(name)
      .download(start, end - start, { ...options, conditions: { ifMatch } });
    if (!readableStreamBody) throw sourceError('connection-lost');
    return readableStreamBody as Readable;
  });
}
