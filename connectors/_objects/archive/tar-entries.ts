import { sourceError } from '../../../src/sdk/index.ts';
import { ByteReader, EndOfBytes } from '../byte-reader.ts';
import { type ByteSource, slice } from '../bytes.ts';
import { block, broken, nextHeader, sizeOf, textAt } from './tar.ts';

const mostEntries = 10_000;
/** Each file of an archive that is packed is reached by unpacking all before it. */
const mostPacked = 500;
const mostName = 64 * 1024;
const piece = 64 * 1024;

/** The files of a tar archive, whatever is in them. Links, folders and devices hold nothing. */
export async function tarEntries(source: ByteSource): Promise<ByteSource[]> {
  const reader = new ByteReader(source.open());
  const entries: ByteSource[] = [];
  let told: string | undefined;
  try {
    for (;;) {
      const header = await nextHeader(reader);
      if (!header) return entries;
      const [kind, size] = [header.toString('latin1', 156, 157), sizeOf(header)];
      const end = reader.taken + Math.ceil(size / block) * block;
      // Names that are longer than a header holds stand before it, in one of two ways.
      if ((kind === 'x' || kind === 'L') && size <= mostName) {
        const text = Buffer.from(await reader.take(size)).toString('utf8');
        told = kind === 'L' ? text.replace(/\0+$/, '') : (/^\d+ path=(.*)$/m.exec(text)?.[1] ?? told);
      } else {
        if (/^[\x000 7]$/.test(kind))
          entries.push(entryOf(source, told ?? nameIn(header), reader.taken, size));
        if (kind !== 'g') told = undefined;
      }
      if (entries.length > (source.size === undefined ? mostPacked : mostEntries))
        throw sourceError('too-large', {
          en: `a tar archive of more than ${source.size === undefined ? mostPacked : mostEntries} files`,
          ko: `파일이 ${source.size === undefined ? mostPacked : mostEntries}개를 넘는 tar 파일입니다`,
        });
      while (reader.taken < end) await reader.take(Math.min(end - reader.taken, piece));
    }
  } catch (error) {
    throw error instanceof EndOfBytes ? broken() : error;
  } finally {
    await reader.close();
  }
}

/** The name in a header, with the folder that stands apart from it where both are long. */
function nameIn(header: Buffer): string {
  const [name, folder] = [textAt(header, 0, 100), textAt(header, 345, 155)];
  // GNU's headers have times there.
  const isPosix = header.toString('latin1', 257, 263) === 'ustar\0';
  return isPosix && folder !== '' ? `${folder}/${name}` : name;
}

function entryOf(source: ByteSource, name: string, at: number, size: number): ByteSource {
  const open = (start = 0, end = size) => {
    const [from, to] = [at + start, at + Math.min(end, size)];
    return source.size === undefined ? slice(source.open(), from, to) : source.open(from, to);
  };
  return {
    name: `${source.name}!/${name.replace(/^\.\//, '')}`,
    ...(source.modified !== undefined && { modified: source.modified }),
    ...(source.size !== undefined && { size }),
    open,
  };
}
