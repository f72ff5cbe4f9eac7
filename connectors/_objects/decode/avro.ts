import { Readable } from 'node:stream';
import type { Type } from 'avsc';
import { type Cell, type Field, GamsaError, sourceError } from '../../../src/sdk/index.ts';
import type { ByteSource } from '../bytes.ts';
import { clipCell, type RowOptions, type Table, valueText } from '../table.ts';
import { codecs } from './avro-codecs.ts';

const markBytes = 16;

interface AvroType {
  readonly typeName: string;
  readonly types?: readonly Type[];
  readonly fields?: readonly { readonly name: string; readonly type: AvroType }[];
}

/** Avro container files; each record is decoded as it comes. */
export async function openAvro(source: ByteSource): Promise<Table> {
  const type = await schemaOf(source);
  const { familyOf } = await import('./avro-types.ts');
  const fieldOf = (name: string, type: AvroType): Field => {
    return { name, type: type.typeName, family: familyOf(type), nullable: true };
  };
  const own = type.fields?.map((field) => fieldOf(field.name, field.type));
  // A file may also hold texts, maps or records of several kinds: each is a document then.
  const fields = own ?? [fieldOf('value', type)];
  const cellsOf = (record: unknown): unknown[] =>
    own ? own.map(({ name }) => (record as Record<string, unknown>)[name]) : [record];
  return { fields, kind: 'file', rows: (options) => rows(source, cellsOf, options) };
}

async function decoder(source: ByteSource) {
  const { default: avro } = await import('avsc');
  const { typeOf } = await import('./avro-types.ts');
  const input = Readable.from(source.open(), { objectMode: false });
  const output = input.pipe(new avro.streams.BlockDecoder({ codecs, parseHook: typeOf }));
  input.once('error', (error) => output.destroy(error));
  return { input, output };
}

/** Every block ends with the mark of its file; the decoder passes over one that was cut short. */
class Ending {
  private mark: Buffer | undefined;
  private last = Buffer.alloc(0);

  /** The bytes of a source, looked at as they pass. */
  watch(source: ByteSource): ByteSource {
    const see = (chunk: Uint8Array) => {
      this.last = Buffer.concat([this.last, chunk.subarray(-markBytes)]).subarray(-markBytes);
    };
    const open = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of source.open()) {
        see(chunk);
        yield chunk;
      }
    };
    return { ...source, open };
  }

  expect(mark: Buffer): void {
    this.mark = mark;
  }

  get isWhole(): boolean {
    return this.mark === undefined || this.mark.equals(this.last);
  }
}

async function schemaOf(source: ByteSource): Promise<AvroType> {
  const { input, output } = await decoder(source);
  try {
    return await new Promise<AvroType>((resolve, reject) => {
      output.once('metadata', (type: AvroType) => resolve(type));
      output.once('error', (error) => reject(refusal(error)));
      output.once('end', () =>
        reject(sourceError('malformed', { en: 'no Avro header', ko: 'Avro 머리 부분이 없습니다' })),
      );
      output.resume();
    });
  } finally {
    input.destroy();
    output.destroy();
  }
}

/** The library names a packing that it has no way to undo. */
function refusal({ message }: Error): GamsaError {
  const codec = /^unknown codec: ([\w-]{1,20})$/.exec(message)?.[1];
  if (codec !== undefined)
    return sourceError('unsupported-format', {
      en: `Avro packed by ${codec}`,
      ko: `${codec}으로 압축된 Avro입니다`,
    });
  return sourceError('malformed', { en: 'no Avro header', ko: 'Avro 머리 부분이 없습니다' });
}

async function* rows(
  source: ByteSource,
  cellsOf: (record: unknown) => unknown[],
  { clip }: RowOptions,
): AsyncGenerator<Cell[]> {
  const ending = new Ending();
  const { input, output } = await decoder(ending.watch(source));
  output.once('metadata', (_type: AvroType, _codec: string, header: { readonly sync: Buffer }) =>
    ending.expect(header.sync),
  );
  try {
    for await (const record of output) {
      yield cellsOf(record).map((value) => clipCell(valueText(value), clip));
    }
    if (!ending.isWhole)
      throw sourceError('malformed', { en: 'an Avro file cut short', ko: '중간에 끊긴 Avro 파일입니다' });
  } catch (error) {
    if (error instanceof GamsaError) throw error;
    throw sourceError('malformed', { en: 'broken Avro data', ko: '깨진 Avro 데이터입니다' });
  } finally {
    input.destroy();
  }
}
