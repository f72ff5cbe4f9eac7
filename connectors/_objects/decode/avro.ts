import { Readable } from 'node:stream';
import { type Cell, type Field, GamsaError, sourceError } from '../../../src/sdk/index.ts';
import type { ByteSource } from '../bytes.ts';
import { clipCell, type RowOptions, type Table, valueText } from '../table.ts';

interface AvroType {
  readonly fields?: readonly { readonly name: string; readonly type: { readonly typeName: string } }[];
}

/** Avro container files; each record is decoded as it comes. */
export async function openAvro(source: ByteSource): Promise<Table> {
  const type = await schemaOf(source);
  const fields = (type.fields ?? []).map(
    ({ name, type: inner }): Field => ({ name, type: inner.typeName, family: 'text', nullable: true }),
  );
  return { fields, kind: 'file', rows: (options) => rows(source, fields, options) };
}

async function decoder(source: ByteSource) {
  const { default: avro } = await import('avsc');
  const input = Readable.from(source.open(), { objectMode: false });
  const output = input.pipe(new avro.streams.BlockDecoder());
  input.once('error', (error) => output.destroy(error));
  return { input, output };
}

async function schemaOf(source: ByteSource): Promise<AvroType> {
  const { input, output } = await decoder(source);
  try {
    return await new Promise<AvroType>((resolve, reject) => {
      output.once('metadata', (type: AvroType) => resolve(type));
      output.once('error', () =>
        reject(sourceError('malformed', { en: 'no Avro header', ko: 'Avro 머리 부분이 없습니다' })),
      );
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

async function* rows(
  source: ByteSource,
  fields: readonly Field[],
  { clip }: RowOptions,
): AsyncGenerator<Cell[]> {
  const { input, output } = await decoder(source);
  try {
    for await (const record of output) {
      const object = record as Record<string, unknown>;
      yield fields.map(({ name }) => clipCell(valueText(object[name]), clip));
    }
  } catch (error) {
    if (error instanceof GamsaError) throw error;
    throw sourceError('malformed', { en: 'broken Avro data', ko: '깨진 Avro 데이터입니다' });
  } finally {
    input.destroy();
  }
}
