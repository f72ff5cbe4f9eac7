import s3 from '../../../connectors/s3/index.ts';
import type { BucketObject } from '../../../src/demo/s3/bucket.ts';
import { S3Server } from '../../../src/demo/s3/server.ts';
import { openContext } from '../source.ts';

/** Run as a program in a small heap: lists a million keys, which are made as they are asked for, and prints what was found. */
const count = 1_000_000;
const body = Buffer.from('id,email\n1,a@example.com\n');

function at(i: number): BucketObject | undefined {
  if (i < 0 || i >= count) return undefined;
  const day = String(1 + Math.floor(i / 50_000)).padStart(2, '0');
  return {
    key: `e/dt=2026-01-${day}/part-${String(i).padStart(8, '0')}.csv`,
    size: body.length,
    bytes: () => body,
    modified: '2026-06-01T00:00:00Z',
  };
}

const server = await S3Server.start([{ name: 'data', region: 'us-east-1', objects: { length: count, at } }]);
const source = await s3.open(
  s3.config.parse({
    bucket: 'data',
    endpoint: server.url,
    accessKeyId: 'demo-key',
    secretAccessKey: 'demo-secret',
  }),
  openContext(),
);
const found = await source.datasets();
process.stdout.write(JSON.stringify(found.map(({ name, parts }) => [name, parts])));
await source[Symbol.asyncDispose]();
await server.close();
