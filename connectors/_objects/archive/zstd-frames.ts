import { sourceError } from '../../../src/sdk/index.ts';

const frameMagic = 0xfd2fb528;
/** Its last four bits are free. */
const skippableMagic = 0x184d2a50;
const checksumBytes = 4;

const malformed = () =>
  sourceError('malformed', { en: 'broken compressed data', ko: '깨진 압축 데이터입니다' });

/**
 * Zstandard data in pieces of which none goes over the end of a frame: Node's decompressor drops what follows a frame in
 * the same piece, and logs that were appended to, or compressed in parallel, are many frames (RFC 8878, section 3).
 */
export async function* zstdFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const frames = new FrameReader();
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const to = frames.advance(chunk, from);
      yield chunk.subarray(from, to);
      from = to;
    }
  }
  if (!frames.isBetween) throw malformed();
}

type Part = 'magic' | 'size' | 'descriptor' | 'block';

/** Follows the headers of frames and blocks; what stands between them is passed over. */
class FrameReader {
  /** The header that comes next, its length, and what of it has come. */
  private part: Part = 'magic';
  private length = 4;
  private header: number[] = [];
  /** Bytes before the next header. */
  private skip = 0;
  private checksum = false;

  get isBetween(): boolean {
    return this.part === 'magic' && this.header.length === 0 && this.skip === 0;
  }

  /** Where the frame ends that `chunk` goes on with from `at`; its length, where it goes on beyond. */
  advance(chunk: Uint8Array, at: number): number {
    while (at < chunk.length) {
      if (this.skip > 0) {
        const step = Math.min(this.skip, chunk.length - at);
        this.skip -= step;
        at += step;
      } else if (this.header.push(chunk[at++] as number) === this.length) this.read();
      if (this.isBetween) break;
    }
    return at;
  }

  private read(): void {
    const header = Buffer.from(this.header);
    this.header = [];
    if (this.part === 'magic') this.begin(header.readUInt32LE());
    else if (this.part === 'size') this.next('magic', 4, header.readUInt32LE());
    else if (this.part === 'descriptor') this.next('block', 3, this.restOfHeader(header.readUInt8()));
    else this.block(header.readUIntLE(0, 3));
  }

  private begin(magic: number): void {
    if (magic === frameMagic) this.next('descriptor', 1, 0);
    else if ((magic & ~0xf) >>> 0 === skippableMagic) this.next('size', 4, 0);
    else throw malformed();
  }

  private next(part: Part, length: number, skip: number): void {
    this.part = part;
    this.length = length;
    this.skip = skip;
  }

  /** Bytes of window, dictionary id and content size. */
  private restOfHeader(descriptor: number): number {
    const single = (descriptor & 0x20) !== 0;
    this.checksum = (descriptor & 0x04) !== 0;
    const dictionary = [0, 1, 2, 4][descriptor & 3] as number;
    const content = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] as number;
    return (single ? 0 : 1) + dictionary + content;
  }

  private block(header: number): void {
    const isLast = (header & 1) === 1;
    const isRepeated = ((header >> 1) & 3) === 1;
    const size = isRepeated ? 1 : header >> 3;
    if (isLast) this.next('magic', 4, size + (this.checksum ? checksumBytes : 0));
    else this.next('block', 3, size);
  }
}
