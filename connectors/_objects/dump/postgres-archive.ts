import { tarMembers } from '../archive/tar.ts';
import { EndOfBytes } from '../byte-reader.ts';
import type { ByteSource } from '../bytes.ts';
import { ArchiveReader, type Contents, type Entry, malformed, type Unpack } from './postgres-contents.ts';

const blocks = { data: 1, largeObjects: 3 } as const;

/** Where what comes after the rows begins, in the order of restoring. */
const afterRows = 4;

/**
 * A dump in a format of `pg_dump`'s own as the SQL that `pg_restore` makes of it: what creates the tables, their rows, what comes after.
 * In the custom format (`-Fc`) all stands in one file; of the directory format (`-Fd`) it is the table of contents, and the rows are
 * beside it.
 */
export async function* archiveAsSql(source: ByteSource): AsyncGenerator<Uint8Array> {
  const reader = new ArchiveReader(source.open());
  try {
    const contents = await reader.contents(source.beside ? ['custom', 'files'] : ['custom']);
    yield heading;
    yield* definitions(contents, (section) => section < afterRows);
    if (contents.format === 'files') yield* rowsBeside(contents, source);
    else yield* rows(reader, contents);
    yield* definitions(contents, (section) => section >= afterRows);
  } catch (error) {
    // A dump that was cut short ends where its bytes do: the statement that never ends is counted by whoever reads the SQL.
    if (!(error instanceof EndOfBytes)) throw error;
  } finally {
    await reader.close();
  }
}

/** The same of the tar format (`-Ft`): its table of contents comes first, then a file for the rows of each table. */
export async function* tarAsSql(source: ByteSource): AsyncGenerator<Uint8Array> {
  let contents: Contents | undefined;
  const missing = new Map<string, Entry>();
  let isOpen = false;
  try {
    for await (const { name, bytes } of tarMembers(source.open())) {
      if (!contents) {
        contents = await new ArchiveReader(bytes).contents(['files']);
        for (const entry of contents.entries.values()) if (entry.file) missing.set(entry.file, entry);
        yield heading;
        yield* definitions(contents, (section) => section < afterRows);
        continue;
      }
      const object = largeObjectFile.exec(name)?.[1];
      if (object !== undefined) yield* largeObject(object, bytes);
      const entry = missing.get(name);
      if (!entry) continue;
      missing.delete(name);
      isOpen = entry.copy !== null;
      yield* rowsOf(entry, bytes);
      isOpen = false;
    }
  } catch (error) {
    if (!(error instanceof EndOfBytes)) throw error;
  }
  if (!contents) throw malformed();
  if (isOpen) yield endOfRows;
  // That of a table nothing came must show at the table.
  for (const { copy } of missing.values()) if (copy) yield* [copy, tooManyValues(copy), endOfRows];
  yield* definitions(contents, (section) => section >= afterRows);
}

/** The files with rows that a dump of the directory format is made of; undefined for any other. */
export async function filesOfDirectory(source: ByteSource): Promise<string[] | undefined> {
  const reader = new ArchiveReader(source.open());
  try {
    const { format, entries } = await reader.contents(['custom', 'files']);
    if (format !== 'files') return undefined;
    return [...entries.values()].flatMap(({ file = '' }) =>
      file === '' || largeObjectList.test(file) ? [] : [file],
    );
  } finally {
    await reader.close();
  }
}

/** The list of large objects: these stand in files of their own, which are files like any other. */
const largeObjectList = /^blobs(?:_\d+)?\.toc$/;
const largeObjectFile = /^blob_(\d+)\.dat$/;

const heading = Buffer.from('-- PostgreSQL database dump\n\n');
const newline = Buffer.from('\n');
const endOfRows = Buffer.from('\n\\.\n\n');

/** A row that is counted as one with more values than columns, whatever the columns. */
function tooManyValues(copy: Uint8Array): Uint8Array {
  const columns = Buffer.from(copy).toString('latin1').split(',').length;
  return Buffer.from(Array.from({ length: columns + 1 }, () => '\\N').join('\t'));
}

function* definitions({ entries }: Contents, isThere: (section: number) => boolean): Generator<Uint8Array> {
  for (const { section, definition } of entries.values())
    if (definition && isThere(section)) yield Buffer.concat([definition, newline]);
}

async function* rows(reader: ArchiveReader, { entries, unpack }: Contents): AsyncGenerator<Uint8Array> {
  for (let block = await reader.byteOrEnd(); block !== undefined; block = await reader.byteOrEnd()) {
    const entry = entries.get(await reader.integer());
    if (!entry) throw malformed();
    if (block === blocks.largeObjects) yield* largeObjects(reader, unpack);
    else if (block === blocks.data) yield* rowsOf(entry, unpack(reader.chunks()));
    else throw malformed();
  }
}

async function* rowsBeside({ entries }: Contents, { beside }: ByteSource): AsyncGenerator<Uint8Array> {
  for (const entry of entries.values()) {
    const file = entry.file === undefined ? undefined : beside?.(entry.file);
    if (file) yield* rowsOf(entry, file.open());
  }
}

async function* rowsOf({ copy }: Entry, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (copy) yield copy;
  yield* bytes;
}

async function* largeObjects(reader: ArchiveReader, unpack: Unpack): AsyncGenerator<Uint8Array> {
  for (let id = await reader.integer(); id !== 0; id = await reader.integer())
    yield* largeObject(String(id), unpack(reader.chunks()));
}

/** A large object as `pg_restore` writes it. */
async function* largeObject(id: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`SELECT pg_catalog.lo_open('${id}', 131072);\n`);
  for await (const chunk of bytes)
    yield Buffer.from(`SELECT pg_catalog.lowrite(0, '\\x${Buffer.from(chunk).toString('hex')}');\n`);
  yield Buffer.from('SELECT pg_catalog.lo_close(0);\n');
}
