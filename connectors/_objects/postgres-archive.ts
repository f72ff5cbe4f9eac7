import type { Transform } from 'node:stream';
import { createInflate, createZstdDecompress } from 'node:zlib';
import { sourceError } from '../../src/sdk/index.ts';
import { ByteReader, EndOfBytes } from './byte-reader.ts';
import type { ByteSource } from './bytes.ts';

/** The first bytes of what `pg_dump` writes in formats of its own. */
export const archiveMark = 'PGDMP';

/** Bytes that a table of contents may take: a dump of 100,000 tables takes some 50 MB. */
const mostContents = 256 * 1024 ** 2;
const pieceSize = 64 * 1024;

const formats = { custom: 1, tar: 3, directory: 5 } as const;
const blocks = { data: 1, largeObjects: 3 } as const;

/** Where an entry stands in the order of restoring: before the rows, among them, after them. */
const afterRows = 4;

interface Entry {
  readonly id: number;
  readonly section: number;
  /** What makes the object, in SQL. */
  readonly definition: Uint8Array | null;
  /** `COPY … FROM stdin;`, where the rows are written so. */
  readonly copy: Uint8Array | null;
}

type Unpack = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

interface Contents {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly unpack: Unpack;
}

/**
 * A dump in the custom format of `pg_dump` (`-Fc`) as the SQL that `pg_restore` makes of it: what creates the tables, their rows, what
 * comes after. Source: `src/bin/pg_dump/pg_backup_archiver.c` and `pg_backup_custom.c` of PostgreSQL, versions 1.11 to 1.16 of the format.
 */
export async function* archiveAsSql(source: ByteSource): AsyncGenerator<Uint8Array> {
  const reader = new ArchiveReader(source.open());
  try {
    const contents = await reader.contents();
    yield Buffer.from('--\n-- PostgreSQL database dump\n--\n\n');
    yield* definitions(contents, (section) => section < afterRows);
    yield* rows(reader, contents);
    yield* definitions(contents, (section) => section >= afterRows);
  } catch (error) {
    // A dump that was cut short ends where its bytes do: the statement that never ends is counted by whoever reads the SQL.
    if (!(error instanceof EndOfBytes)) throw error;
  } finally {
    await reader.close();
  }
}

function* definitions({ entries }: Contents, isThere: (section: number) => boolean): Generator<Uint8Array> {
  for (const { section, definition } of entries.values())
    if (definition && isThere(section)) yield Buffer.concat([definition, newline]);
}

const newline = Buffer.from('\n');

async function* rows(reader: ArchiveReader, { entries, unpack }: Contents): AsyncGenerator<Uint8Array> {
  for (let block = await reader.byteOrEnd(); block !== undefined; block = await reader.byteOrEnd()) {
    const entry = entries.get(await reader.integer());
    if (!entry) throw malformed();
    if (block === blocks.largeObjects) yield* largeObjects(reader, unpack);
    else if (block === blocks.data) {
      if (entry.copy) yield entry.copy;
      yield* unpack(reader.chunks());
    } else throw malformed();
  }
}

/** Large objects as `pg_restore` writes them. */
async function* largeObjects(reader: ArchiveReader, unpack: Unpack): AsyncGenerator<Uint8Array> {
  for (let id = await reader.integer(); id !== 0; id = await reader.integer()) {
    yield Buffer.from(`SELECT pg_catalog.lo_open('${id}', 131072);\n`);
    for await (const chunk of unpack(reader.chunks()))
      yield Buffer.from(`SELECT pg_catalog.lowrite(0, '\\x${Buffer.from(chunk).toString('hex')}');\n`);
    yield Buffer.from('SELECT pg_catalog.lo_close(0);\n');
  }
}

const malformed = () =>
  sourceError('malformed', { en: 'broken dump of pg_dump', ko: '깨진 pg_dump 덤프입니다' });

/** Reads the numbers and texts that an archive is made of. */
class ArchiveReader {
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

  async contents(): Promise<Contents> {
    try {
      const unpack = await this.heading();
      const count = await this.integer();
      const entries = new Map<number, Entry>();
      for (let i = 0; i < count; i++) {
        const entry = await this.entry();
        entries.set(entry.id, entry);
      }
      return { entries, unpack };
    } catch (error) {
      throw error instanceof EndOfBytes ? malformed() : error;
    }
  }

  private async heading(): Promise<Unpack> {
    await this.bytes.take(archiveMark.length);
    const [major = 0, minor = 0, , integerSize = 0, offsetSize = 0, format] = await this.bytes.take(6);
    this.version = major * 100 + minor;
    if (format !== formats.custom) throw unread(format);
    if (this.version < 111 || this.version > 116 || integerSize < 1 || integerSize > 8 || offsetSize < 1)
      throw sourceError('unsupported-format', {
        en: `pg_dump's format ${major}.${minor}`,
        ko: `pg_dump 형식 ${major}.${minor}입니다`,
      });
    this.integerSize = integerSize;
    this.offsetSize = offsetSize;
    const unpack = await this.unpacking();
    // When it was made: seconds to years, and whether summer time.
    for (let i = 0; i < 7; i++) await this.integer();
    // The database, and the versions of server and program.
    for (let i = 0; i < 3; i++) await this.text();
    return unpack;
  }

  private async unpacking(): Promise<Unpack> {
    const isNamed = this.version >= 115;
    const way = isNamed ? await this.bytes.byte() : (await this.integer()) === 0 ? 0 : 1;
    if (way === 0) return (chunks) => chunks;
    if (way === 1) return (chunks) => inflate(chunks, createInflate());
    if (way === 3) return (chunks) => inflate(chunks, createZstdDecompress());
    throw sourceError('unsupported-format', {
      en: 'a dump compressed with LZ4',
      ko: 'LZ4로 압축한 덤프입니다',
    });
  }

  private async entry(): Promise<Entry> {
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
    await this.bytes.take(1 + this.offsetSize);
    return { id, section, definition, copy };
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

function unread(format: number | undefined) {
  return format === formats.directory || format === formats.tar
    ? sourceError('unsupported-format', {
        en: 'the table of contents of a dump in many files; make one file with pg_dump -Fc, or plain SQL',
        ko: '여러 파일로 나눈 덤프의 목차입니다. pg_dump -Fc로 파일 하나를 만들거나 SQL로 덤프하십시오',
      })
    : malformed();
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
