import { crc32, inflateRaw, zstdDecompress } from 'node:zlib';

type Done = (error: Error | null, bytes?: Buffer) => void;
type Codec = (packed: Buffer, done: Done) => void;

/** No writer makes blocks so large; what names a larger size is broken. */
const mostBlock = 256 * 1024 * 1024;
const checksumBytes = 4;

/** How blocks of Avro files may be packed; Spark writes Snappy unless it is told otherwise. */
export const codecs: Readonly<Record<string, Codec>> = {
  null: (packed, done) => done(null, packed),
  deflate: (packed, done) => inflateRaw(packed, { maxOutputLength: mostBlock }, done),
  zstandard: (packed, done) => zstdDecompress(packed, { maxOutputLength: mostBlock }, done),
  snappy: (packed, done) => {
    unpackSnappy(packed).then(
      (bytes) => done(null, bytes),
      (error: Error) => done(error),
    );
  },
};

/** A block begins with its size unpacked, and ends with a checksum of that. */
async function unpackSnappy(packed: Buffer): Promise<Buffer> {
  const { decompressSnappy } = await import('hyparquet-compressors');
  const block = packed.subarray(0, -checksumBytes);
  const size = sizeOf(block);
  if (size > mostBlock) throw new RangeError('a block too large');
  const bytes = Buffer.from(decompressSnappy(block, size));
  if (crc32(bytes) !== packed.readUInt32BE(block.length)) throw new RangeError('a checksum that is not met');
  return bytes;
}

/** A number of seven bits a byte, the lowest first. */
function sizeOf(block: Buffer): number {
  let size = 0;
  for (let i = 0; i < Math.min(block.length, 5); i++) {
    size += (block[i]! & 0x7f) * 2 ** (7 * i);
    if (block[i]! < 0x80) break;
  }
  return size;
}
