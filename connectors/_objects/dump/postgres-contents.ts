import type { Transform } from 'node:stream';
import { createInflate, createZstdDecompress } from 'node:zlib';
import { sourceError } from '../../../src/sdk/index.ts';
import { ByteReader, EndOfBytes } from '../byte-reader.ts';

/** The first bytes of what `pg_dump` writes in formats of its own. */
export const archiveMark = 'PGDMP';

/** Bytes that a table of contents may take: a dump of 100,000 tables takes some 50 MB. */
const mostContents = 256 * 1024 ** 2;
const pieceSize = 64 * 1024;

/** The directory format calls itself `tar`, so that both have one table of contents. */
const formats = { custom: 1, files: 3 } as const;
export type Format = keyof typeof formats;

export interface Entry {
  readonly id: number;
  /** Where it stands in the order of restoring: before the rows, among them, after them. */
  readonly section: number;
  /** What makes the object, in SQL. */
  readonly definition: Uint8Array | null;
  /** `COPY … FROM stdin;`, where the rows are written so. */
  readonly copy: Uint8Array | null;
  /** The file with its rows, of a dump in many files. */
  readonly file?: string;
}

export type Unpack = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

export interface Contents {
  readonly format: Format;
  readonly entries: ReadonlyMap<number, Entry>;
  readonly unpack: Unpack;
}

export const malformed = () =>
  sourceError('malformed', { en: 'broken dump of pg_dump', ko: '깨진 pg_dump 덤프입니다' });

/**
 * Reads the numbers and texts that a dump in a format of `pg_dump`'s own is made of. Source: `src/bin/pg_dump/pg_backup_archiver.c` and
 * `pg_backup_{custom,tar,directory}.c` of PostgreSQL, versions 1.11 to 1.16 of the format.
 */
export class ArchiveReader {
  private readonly bytes: ByteReader;
  private integerSize = 4;
  private offsetSize = 8;
  /** Of the format: 1.14 is 114. */
  private version = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.bytes = new ByteReader(chunks);
  }

  byteOrEnd(): Promise<number | undefined> {
    return this.bytes.byteOrEnd();
  }

  close(): Promise<void> {
    return this.bytes.close();
  }

  async integer(): Promise<number> {
    const isNegative = (await this.bytes.byte()) !== 0;
    const number = (await this.bytes.take(this.integerSize)).reduceRight((sum, byte) => sum * 256 + byte, 0);
    return isNegative ? -number : number;
  }

  /** Rows as they were written, piece by piece, up to the mark of their end. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    for (let left = await this.integer(); left > 0; left = await this.integer())
      for (; left > 0; left -= Math.min(left, pieceSize))
        yield await this.bytes.take(Math.min(left, pieceSize));
  }

  /** What a dump holds; of a format that the caller can read. */
  async contents(known: readonly Format[]): Promise<Contents> {
    try {
      const { format, unpack } = await this.heading();
      if (!known.includes(format)) throw unread(format);
      const count = await this.integer();
      const entries = new Map<number, Entry>();
      for (let i = 0; i < count; i++) {
        const entry = await this.entry(format);
        entries.set(entry.id, entry);
      }
      return { format, entries, unpack };
    } catch (error) {
      throw error instanceof EndOfBytes ? malformed() : error;
    }
  }

  private async heading(): Promise<Pick<Contents, 'format' | 'unpack'>> {
    await this.bytes.take(archiveMark.length);
    const [major = 0, minor = 0, , integerSize = 0, offsetSize = 0, written] = await this.bytes.take(6);
    const format = formatOf(written);
    this.version = major * 100 + minor;
    if (!format) throw malformed();
    if (this.version < 111 || this.version > 116 || integerSize < 1 || integerSize > 8 || offsetSize < 1)
      throw sourceError('unsupported-format', {
        en: `pg_dump's format ${major}.${minor}`,
        ko: `pg_dump 형식 ${major}.${minor}입니다`,
      });
    this.integerSize = integerSize;
    this.offsetSize = offsetSize;
    const unpack = await this.unpacking(format);
    // When it was made: seconds to years, and whether summer time.
    for (let i = 0; i < 7; i++) await this.integer();
    // The database, and the versions of server and program.
    for (let i = 0; i < 3; i++) await this.text();
    return { format, unpack };
  }

  private async unpacking(format: Format): Promise<Unpack> {
    const isNamed = this.version >= 115;
    const way = isNamed ? await this.bytes.byte() : (await this.integer()) === 0 ? 0 : 1;
    // Of a dump in many files each is packed by itself.
    if (way === 0 || format !== 'custom') return (chunks) => chunks;
    if (way === 1) return (chunks) => inflate(chunks, createInflate());
    if (way === 3) return (chunks) => inflate(chunks, createZstdDecompress());
    throw sourceError('unsupported-format', {
      en: 'a dump compressed with LZ4',
      ko: 'LZ4로 압축한 덤프입니다',
    });
  }

  private async entry(format: Format): Promise<Entry> {
    const id = await this.integer();
    // Whether it has rows, and its numbers in the catalogue.
    await this.integer();
    await this.text();
    await this.text();
    // Its name and kind.
    await this.text();
    await this.text();
    const section = await this.integer();
    const definition = await this.text();
    await this.text();
    const copy = await this.text();
    // Schema, tablespace, and how it is kept.
    await this.text();
    await this.text();
    if (this.version >= 114) await this.text();
    if (this.version >= 116) await this.integer();
    // Owner, and whether its rows have numbers.
    await this.text();
    await this.text();
    while ((await this.text()) !== null);
    if (format === 'custom') await this.bytes.take(1 + this.offsetSize);
    // What has no rows has an empty name.
    const file = format === 'custom' ? '' : Buffer.from((await this.text()) ?? []).toString();
    return { id, section, definition, copy, ...(file !== '' && { file }) };
  }

  /** In the encoding of the dump. */
  private async text(): Promise<Uint8Array | null> {
    const length = await this.integer();
    if (length < 0) return null;
    if (this.bytes.taken + length > mostContents)
      throw sourceError('too-large', {
        en: 'a dump with a table of contents of more than 256 MB',
        ko: '목차가 256MB를 넘는 덤프입니다',
      });
    return this.bytes.take(length);
  }
}

function formatOf(written: number | undefined): Format | undefined {
  return (['custom', 'files'] as const).find((name) => formats[name] === written);
}

/** What stands in other files that are not all beside it, or in an archive that is not as `pg_dump` makes it. */
function unread(format: Format) {
  return format === 'custom'
    ? malformed()
    : sourceError('unsupported-format', {
        en: 'the table of contents of a dump in many files, of which some are missing beside it',
        ko: '여러 파일로 나눈 덤프의 목차인데 함께 있어야 할 데이터 파일이 없습니다',
      });
}

/** Unpacks one stream that ends before the bytes do: what follows belongs to the archive. */
async function* inflate(chunks: AsyncIterable<Uint8Array>, engine: Transform): AsyncGenerator<Uint8Array> {
  const unpacked: Buffer[] = [];
  let state: 'open' | 'ended' | 'broken' = 'open';
  let wake = () => {};
  const become = (next: typeof state) => () => {
    state = next;
    wake();
  };
  engine.on('data', (piece: Buffer) => unpacked.push(piece));
  // Past its own end the engine answers no more, nor after an error.
  engine.once('end', become('ended')).once('error', become('broken'));
  const hand = async (step: (done: () => void) => void) => {
    if (state === 'open')
      await new Promise<void>((resolve) => {
        wake = resolve;
        step(resolve);
      });
    if (state === 'broken') throw malformed();
    return unpacked.splice(0);
  };
  try {
    for await (const chunk of chunks) yield* await hand((done) => engine.write(chunk, () => done()));
    yield* await hand(() => engine.end());
  } finally {
    engine.destroy();
  }
}
