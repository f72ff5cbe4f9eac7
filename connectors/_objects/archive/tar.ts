import { sourceError } from '../../../src/sdk/index.ts';
import { ByteReader } from '../byte-reader.ts';

export const block = 512;
const pieceSize = 64 * 1024;

export interface TarMember {
  readonly name: string;
  /** To be read before the next member is asked for; what is left of it is passed over. */
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/** The files of a tar archive as they come. @throws EndOfBytes where it is cut short */
export async function* tarMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarMember> {
  const reader = new ByteReader(chunks);
  try {
    for (;;) {
      const header = await nextHeader(reader);
      if (!header) return;
      const size = sizeOf(header);
      let left = size;
      const bytes = (async function* () {
        while (left > 0) {
          const piece = await reader.take(Math.min(left, pieceSize));
          left -= piece.length;
          yield piece;
        }
      })();
      yield { name: textAt(header, 0, 100), bytes };
      for await (const _ of bytes);
      while (left > 0) left -= (await reader.take(Math.min(left, pieceSize))).length;
      await reader.take((block - (size % block)) % block);
    }
  } finally {
    await reader.close();
  }
}

/** The header of the next member; undefined at the end of the archive. */
export async function nextHeader(reader: ByteReader): Promise<Buffer | undefined> {
  const header = Buffer.from(await reader.take(block));
  if (header.every((byte) => byte === 0)) return undefined;
  if (!isHeader(header)) throw broken();
  return header;
}

/** Whether a file begins like a tar archive. */
export function isHeader(start: Buffer): boolean {
  return (
    start.length >= block &&
    start.toString('latin1', 257, 262) === 'ustar' &&
    sumOf(start) === octal(start, 148, 8)
  );
}

export const nameOfFirst = (start: Buffer): string => textAt(start, 0, 100);

/** The sum of a header's bytes, with blanks for itself. */
function sumOf(header: Buffer): number {
  let sum = 0;
  for (let i = 0; i < block; i++) sum += i >= 148 && i < 156 ? 32 : header[i]!;
  return sum;
}

export function textAt(header: Buffer, from: number, length: number): string {
  const text = header.toString('utf8', from, from + length);
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}

const octal = (header: Buffer, from: number, length: number): number =>
  Number.parseInt(textAt(header, from, length).trim() || '0', 8);

/** In octal digits, or where it is too large for them in binary. */
export function sizeOf(header: Buffer): number {
  const size = (header[124]! & 0x80) === 0 ? octal(header, 124, 12) : Number(header.readBigUInt64BE(128));
  if (!Number.isSafeInteger(size) || size < 0) throw broken();
  return size;
}

export const broken = () => sourceError('malformed', { en: 'broken tar archive', ko: '깨진 tar 파일입니다' });
