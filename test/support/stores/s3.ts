import { onTestFinished } from 'vitest';
import s3 from '../../../connectors/s3/index.ts';
import { type BucketData, type BucketObject, inKeyOrder } from '../../../src/demo/s3/bucket.ts';
import { type S3Options, S3Server } from '../../../src/demo/s3/server.ts';
import type { AgeQuery, OpenContext, Source } from '../../../src/sdk/index.ts';
import { openContext } from '../source.ts';

export interface Given extends S3Options {
  readonly bucket?: Partial<BucketData>;
  readonly config?: object;
  readonly context?: Partial<OpenContext>;
}

/** A source of the bucket `data` of whatever answers at an address, closed when the test ends. */
export async function openS3(
  endpoint: string,
  config: object = {},
  context: Partial<OpenContext> = {},
): Promise<Source> {
  const settings = s3.config.parse({
    bucket: 'data',
    endpoint,
    regions: 'aws',
    accessKeyId: 'demo-key',
    secretAccessKey: 'demo-secret',
    ...config,
  });
  const source = await s3.open(settings, openContext(context));
  onTestFinished(() => source[Symbol.asyncDispose]());
  return source;
}

/** A source of a bucket with these objects, and the server that holds it; both are closed when the test ends. */
export async function startS3(
  objects: BucketData['objects'] | readonly BucketObject[],
  given: Given = {},
): Promise<{ server: S3Server; source: Source }> {
  const sorted = Array.isArray(objects) ? inKeyOrder(objects) : (objects as BucketData['objects']);
  const server = await S3Server.start(
    [{ name: 'data', region: 'ap-northeast-2', objects: sorted, ...given.bucket }],
    given,
  );
  onTestFinished(() => server.close());
  return { server, source: await openS3(server.url, given.config, given.context) };
}

/** A file of people who asked in the first nine months of 2024, numbered from `from` on. */
export const csv = (rows: number, from = 0): string =>
  `id,email,asked\n${Array.from({ length: rows }, (_, i) => `${from + i},p${from + i}@example.com,2024-0${1 + (i % 9)}-01`).join('\n')}\n`;

/** How many asked before May 2024, or what `extra` asks for. */
export const query = (extra: Partial<AgeQuery> = {}): AgeQuery => ({
  clock: { field: 'asked', format: 'auto' },
  limits: ['2024-04-30T15:00:00Z'],
  zone: 'Asia/Seoul',
  now: '2026-11-01T00:00:00Z',
  signal: new AbortController().signal,
  ...extra,
});

export const named = async (source: Source): Promise<string[]> =>
  (await source.datasets()).map(({ name }) => name);
