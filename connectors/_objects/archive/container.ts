import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import iconv from 'iconv-lite';
import pLimit from 'p-limit';
import yauzl from 'yauzl';
import { GamsaError, sourceError } from '../../../src/sdk/index.ts';
import { type ByteSource, head, slice } from '../bytes.ts';
import { archiveAsSql, tarAsSql } from '../dump/postgres-archive.ts';
import { archiveMark } from '../dump/postgres-contents.ts';
import { guess } from '../encoding/legacy/guess.ts';
import { isHeader, nameOfFirst } from './tar.ts';
import { tarEntries } from './tar-entries.ts';
import { zstdFrames } from './zstd-frames.ts';

/** Bytes that one compressed source may unfold to. */
export const mostUnfolded = 2 * 1024 ** 3;
/** Unfolding more than this many times the compressed size is no honest file. */
const mostRatio = 300;
/** Below this nothing is refused for its ratio. */
const ratioFrom = 32 * 1024 ** 2;
const mostEntries = 10_000;
/** Entries that are looked into at the same time. */
const entriesAtOnce = 4;

/** What a file holds once it is unpacked: itself, its content, or the entries of an archive. */
export async function unpack(source: ByteSource, depth = 0): Promise<ByteSource[]> {
  const start = await head(source, dumpStart);
  const unfolded = unfoldedBy(start, source);
  if (unfolded) return opened(await head(unfolded, dumpStart), unfolded, depth, source.name);
  const isZip = start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5);
  if (!isZip || isOfficeFile(source.name)) return opened(start, source, depth, source.name);
  return unpackAll(() => zipEntries(source), depth);
}

/** What no longer is compressed: a dump, the entries of a tar archive, which go by the name of the file that it is, or itself. */
async function opened(start: Buffer, source: ByteSource, depth: number, name: string): Promise<ByteSource[]> {
  const dump = dumpAsSql(start, source);
  if (dump) return [dump];
  return isHeader(start) ? unpackAll(() => tarEntries({ ...source, name }), depth) : [source];
}

async function unpackAll(entriesOf: () => Promise<ByteSource[]>, depth: number): Promise<ByteSource[]> {
  if (depth > 0)
    throw sourceError('unsupported-format', {
      en: 'an archive inside an archive',
      ko: '압축 파일 안의 압축 파일입니다',
    });
  const entries = await entriesOf();
  // Thousands of requests at once would wait for each other until their time is over.
  const limit = pLimit(entriesAtOnce);
  // An entry that cannot be unpacked is listed with its reason; the others go on.
  const inner = await Promise.all(
    entries.map((entry) =>
      limit(() => unpack(entry, depth + 1).catch((error: unknown) => [failing(entry, error)])),
    ),
  );
  return inner.flat();
}

/** As many bytes as tell a dump of `pg_dump`: the head of a tar archive, and the beginning of its first file. */
const dumpStart = 512 + archiveMark.length;

/** What stands in a compressed file, by its first bytes; undefined for any other. */
export function unfoldedBy(start: Buffer, source: ByteSource): ByteSource | undefined {
  if (start[0] === 0x1f && start[1] === 0x8b) return unfold(source, () => createGunzip(), /\.gz$/i);
  if (start.length < 4 || start.readUInt32LE(0) !== 0xfd2fb528) return undefined;
  const frames = { ...source, open: () => zstdFrames(source.open()) };
  return unfold(frames, () => createZstdDecompress(), /\.zst$/i);
}

/** A dump in a format of `pg_dump`'s own as SQL; undefined for any other file. */
function dumpAsSql(start: Buffer, source: ByteSource): ByteSource | undefined {
  const isMarked = (at: number) => start.toString('latin1', at, at + archiveMark.length) === archiveMark;
  if (isMarked(0)) return asSql(source, archiveAsSql);
  const isTar = isHeader(start) && nameOfFirst(start) === 'toc.dat' && isMarked(512);
  return isTar ? asSql(source, tarAsSql) : undefined;
}

const asSql = (source: ByteSource, sql: (source: ByteSource) => AsyncIterable<Uint8Array>): ByteSource => ({
  name: source.name,
  ...(source.modified !== undefined && { modified: source.modified }),
  open: (start = 0, end = Number.POSITIVE_INFINITY) => slice(guard(sql(source), source.size), start, end),
});

function isOfficeFile(name: string): boolean {
  return /\.(xlsx|xlsm|xlsb|ods|docx|pptx|jar)$/i.test(name);
}

function failing(entry: ByteSource, error: unknown): ByteSource {
  return {
    ...entry,
    open: () => {
      throw error;
    },
  };
}

function unfold(source: ByteSource, create: () => NodeJS.ReadWriteStream, ending: RegExp): ByteSource {
  return {
    name: source.name.replace(ending, ''),
    ...(source.modified !== undefined && { modified: source.modified }),
    open: (start = 0, end = Number.POSITIVE_INFINITY) =>
      slice(guard(decompress(source, create), source.size), start, end),
  };
}

async function* decompress(
  source: ByteSource,
  create: () => NodeJS.ReadWriteStream,
): AsyncGenerator<Uint8Array> {
  const input = Readable.from(source.open());
  const output = input.pipe(create() as NodeJS.WritableStream & Readable);
  input.once('error', (error) => output.destroy(error));
  try {
    for await (const chunk of output) yield chunk as Uint8Array;
  } catch (error) {
    if (error instanceof GamsaError) throw error;
    throw sourceError('malformed', { en: 'broken compressed data', ko: '깨진 압축 데이터입니다' });
  } finally {
    input.destroy();
  }
}

/** Stops at what no honest file unfolds to. */
async function* guard(
  chunks: AsyncIterable<Uint8Array>,
  compressed: number | undefined,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    const ratio = compressed === undefined ? 0 : total / Math.max(compressed, 1);
    if (total > mostUnfolded || (total > ratioFrom && ratio > mostRatio)) {
      throw sourceError('too-large', {
        en: 'unfolds to more than an honest file would',
        ko: '정상 파일보다 지나치게 크게 풀립니다',
      });
    }
    yield chunk;
  }
}

/** yauzl reads an archive by ranges: the list of entries stands at its end. */
class RangeReader extends yauzl.RandomAccessReader {
  private readonly source: ByteSource;

  constructor(source: ByteSource) {
    super();
    this.source = source;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.source.open(start, end), { objectMode: false });
  }
}

/** The entries of an archive, whatever is in them. */
export function zipEntries(source: ByteSource): Promise<ByteSource[]> {
  if (source.size === undefined)
    throw sourceError('unsupported-format', {
      en: 'an archive inside a compressed file',
      ko: '압축 파일 안의 묶음 파일입니다',
    });
  return new Promise((resolve, reject) => {
    const broken = () =>
      reject(sourceError('malformed', { en: 'broken archive', ko: '깨진 압축 파일입니다' }));
    yauzl.fromRandomAccessReader(
      new RangeReader(source),
      source.size!,
      { lazyEntries: true, autoClose: false },
      (error, zip) => {
        if (error || !zip) return broken();
        const entries: ByteSource[] = [];
        zip.on('error', broken);
        zip.on('entry', (entry: yauzl.Entry) => {
          if (entries.length >= mostEntries)
            return reject(sourceError('too-large', `more than ${mostEntries} entries`));
          if (!entry.fileName.endsWith('/')) entries.push(entrySource(source, zip, entry));
          zip.readEntry();
          return undefined;
        });
        zip.once('end', () => resolve(entries));
        zip.readEntry();
        return undefined;
      },
    );
  });
}

function entrySource(archive: ByteSource, zip: yauzl.ZipFile, entry: yauzl.Entry): ByteSource {
  const encrypted = (entry.generalPurposeBitFlag & 1) === 1;
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
  const bomb =
    entry.uncompressedSize > mostUnfolded || (entry.uncompressedSize > ratioFrom && ratio > mostRatio);
  return {
    name: `${archive.name}!/${entryName(entry)}`,
    modified: entry.getLastModDate().getTime(),
    open: (start = 0, end = Number.POSITIVE_INFINITY) => {
      if (encrypted)
        throw sourceError('unsupported-format', { en: 'an encrypted entry', ko: '암호가 걸린 항목입니다' });
      // Stored and deflated: what every program writes unless told otherwise.
      if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
        throw sourceError('unsupported-format', {
          en: 'an entry packed by another method than deflate',
          ko: 'deflate가 아닌 방식으로 압축된 항목입니다',
        });
      if (bomb)
        throw sourceError('too-large', {
          en: 'unfolds to more than an honest file would',
          ko: '정상 파일보다 지나치게 크게 풀립니다',
        });
      return slice(guard(entryBytes(zip, entry), entry.compressedSize), start, end);
    },
  };
}

/** A name without the mark of UTF-8 is read as CP437; Windows writes it in the code page of its language, other programs in UTF-8. */
function entryName({ fileName, generalPurposeBitFlag }: yauzl.Entry): string {
  const bytes = iconv.encode(fileName, 'cp437');
  const isMarked = (generalPurposeBitFlag & 0x800) !== 0;
  if (isMarked || isAscii(fileName) || iconv.decode(bytes, 'cp437') !== fileName) return fileName;
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const told = guess(bytes);
  return told?.isClear && told.encoding !== 'windows-1252' ? iconv.decode(bytes, told.encoding) : fileName;
}

const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text);

async function* entryBytes(zip: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  try {
    const stream = await new Promise<Readable>((resolve, reject) =>
      zip.openReadStream(entry, (error, opened) => (error || !opened ? reject(error) : resolve(opened))),
    );
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    if (error instanceof GamsaError) throw error;
    throw sourceError('malformed', { en: 'broken archive entry', ko: '압축 파일의 깨진 항목입니다' });
  }
}
