import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import { type Cell, type Field, sourceError, type TypeFamily } from '../../../src/sdk/index.ts';
import { type ByteSource, readWhole } from '../bytes.ts';
import { clipCell, type RowOptions, type Table, valueText } from '../table.ts';

/** Inside a compressed file, where its end is not reached otherwise, a file is read whole. */
const mostWhole = 64 * 1024 * 1024;

async function withSize(source: ByteSource): Promise<ByteSource & { readonly size: number }> {
  if (source.size !== undefined) return { ...source, size: source.size };
  const bytes = await readWhole(source, mostWhole);
  if (!bytes)
    throw sourceError('too-large', {
      en: 'Parquet of more than 64 MB inside a compressed file',
      ko: '압축 파일 안의 64 MB를 넘는 Parquet입니다',
    });
  const open = async function* (start = 0, end = bytes.length) {
    yield bytes.subarray(start, end);
  };
  return { ...source, size: bytes.length, open };
}

/** Parquet by its footer and column chunks: never the whole file, unless it is packed. */
export async function openParquet(packed: ByteSource): Promise<Table> {
  const source = await withSize(packed);
  const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import('hyparquet');
  const { compressors } = await import('hyparquet-compressors');
  const whole = asyncBuffer(source, source.size);
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(whole, { initialFetchSize: 64 * 1024 });
  } catch {
    throw sourceError('malformed', { en: 'no Parquet footer', ko: 'Parquet 꼬리 부분이 없습니다' });
  }
  const { children } = parquetSchema(metadata);
  const flat = children
    .filter(({ element }) => !element.num_children && element.repetition_type !== 'REPEATED')
    .map(({ element }) => element.name);
  // The library gives what has the name of another column in its place.
  const named = children.filter(
    ({ element: { name } }, i) => children.findLastIndex(({ element }) => element.name === name) === i,
  );
  const fields = named.map(({ element }): Field => {
    const type = String(element.logical_type?.type ?? element.converted_type ?? element.type ?? 'group');
    return {
      name: element.name,
      type: type.toLowerCase(),
      family: familyOf(type),
      nullable: element.repetition_type !== 'REQUIRED',
    };
  });
  const rows = async function* ({ clip, needed, problems }: RowOptions): AsyncGenerator<Cell[]> {
    if (fields.length < children.length)
      problems.add(
        {
          en: 'columns with the name of another, not looked at',
          ko: '다른 열과 이름이 같아 확인하지 못한 열',
        },
        children.length - fields.length,
      );
    const columns = needed && fields.map(({ name }) => name).filter((name) => needed.includes(name));
    const file = keepRanges(whole);
    let start = 0;
    for (const group of metadata.row_groups) {
      const end = start + Number(group.num_rows);
      // A row group can be large: it is taken in slices.
      for (let from = start; from < end; from += 10_000) {
        const rowEnd = Math.min(end, from + 10_000);
        const objects = await parquetReadObjects({
          file,
          metadata,
          compressors,
          ...(columns && { columns }),
          rowStart: from,
          rowEnd,
        }).catch(() => {
          throw sourceError('malformed', { en: 'a broken row group', ko: '깨진 행 그룹입니다' });
        });
        if (lacksRows(objects, columns ? flat.filter((name) => columns.includes(name)) : flat))
          throw sourceError('malformed', {
            en: 'a row group with fewer records than it says',
            ko: '적힌 것보다 레코드가 적은 행 그룹입니다',
          });
        for (const object of objects) yield fields.map(({ name }) => clipCell(valueText(object[name]), clip));
      }
      start = end;
    }
  };
  return { fields, kind: 'file', rows };
}

/**
 * The library makes up records where a broken file says that there are more. In these a column of plain values is not null but missing;
 * one of lists or groups can be so in any record.
 */
function lacksRows(objects: readonly Record<string, unknown>[], flat: readonly string[]): boolean {
  const last = objects.at(-1);
  return flat.length > 0 && flat.every((name) => last?.[name] === undefined);
}

/** Bytes of column chunks that are kept while their row group is read. */
const mostKept = 64 * 1024 * 1024;

/** A row group is taken in slices, and each slice asks for the same column chunks: they are fetched once, as far as memory allows. */
function keepRanges(file: AsyncBuffer): AsyncBuffer {
  const kept = new Map<string, ArrayBuffer>();
  let bytes = 0;
  return {
    byteLength: file.byteLength,
    slice: async (start, end) => {
      const key = `${start}-${end}`;
      const known = kept.get(key);
      if (known) return known;
      const range = await file.slice(start, end);
      if (bytes + range.byteLength > mostKept) {
        kept.clear();
        bytes = 0;
      }
      if (range.byteLength <= mostKept) {
        kept.set(key, range);
        bytes += range.byteLength;
      }
      return range;
    },
  };
}

function asyncBuffer(source: ByteSource, size: number): AsyncBuffer {
  return {
    byteLength: size,
    slice: async (start, end) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of source.open(start, end ?? size)) chunks.push(chunk);
      const bytes = Buffer.concat(chunks);
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    },
  };
}

function familyOf(type: string): TypeFamily {
  if (/UTF8|STRING|ENUM/.test(type)) return 'text';
  if (/TIMESTAMP|INT96/.test(type)) return 'time';
  if (/^DATE$/.test(type)) return 'date';
  if (/INT|FLOAT|DOUBLE|DECIMAL/.test(type)) return 'number';
  if (/BOOLEAN/.test(type)) return 'boolean';
  if (/UUID/.test(type)) return 'uuid';
  if (type === 'FIXED_LEN_BYTE_ARRAY') return 'binary';
  return 'unknown';
}
