import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32, zstdCompressSync } from 'node:zlib';
import avro from 'avsc';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import files from '../../../connectors/files/index.ts';
import { dataset, openContext, records } from '../../support/source.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gamsa-avro-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Pack = (bytes: Buffer) => Buffer;

/** The one dataset of a folder with one file, and a way to its records. */
async function written(schema: unknown, values: readonly unknown[], codec = 'null', pack: Pack = (b) => b) {
  const encoder = new avro.streams.BlockEncoder(schema as avro.Schema, {
    codec,
    codecs: {
      [codec]: (bytes: Buffer, done: (error: Error | null, bytes: Buffer) => void) => done(null, pack(bytes)),
    },
  });
  const end = pipeline(encoder, createWriteStream(join(root, 'a.avro')));
  for (const value of values) encoder.write(value);
  encoder.end();
  await end;
  const source = await files.open(files.config.parse({ paths: root }), openContext());
  const found = await dataset(source, 'a.avro');
  return { found, rows: async () => (await records(source, found)).rows };
}

const kind = (name: string, field: string) => ({
  type: 'record',
  name,
  fields: [{ name: field, type: 'string' }],
});

describe('Avro', () => {
  it.each([
    ['texts', 'string', ['a@example.com'], [['a@example.com']]],
    ['maps', { type: 'map', values: 'string' }, [{ email: 'a' }], [['{"email":"a"}']]],
    [
      'records of two kinds',
      [kind('A', 'email'), kind('B', 'phone')],
      [{ A: { email: 'x' } }, { B: { phone: 'y' } }],
      [['{"A":{"email":"x"}}'], ['{"B":{"phone":"y"}}']],
    ],
  ])(
    'of %s, which is no list of records of one kind, is a column of documents',
    async (_, schema, values, expected) => {
      const { found, rows } = await written(schema, values);
      expect(found.fields.map(({ name }) => name)).toEqual(['value']);
      expect(await rows()).toEqual(expected);
    },
  );

  it('has whole numbers larger than a double keeps', async () => {
    const toBuffer = (value: bigint) => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigInt64LE(value);
      return bytes;
    };
    const long = avro.types.LongType.__with({
      toBuffer,
      fromBuffer: (bytes: Buffer) => bytes.readBigInt64LE(),
      fromJSON: BigInt,
      toJSON: String,
      isValid: (value: unknown) => typeof value === 'bigint',
      compare: () => 0,
    });
    const schema = {
      type: 'record',
      name: 'r',
      fields: [
        { name: 'id', type: 'long' },
        { name: 'email', type: 'string' },
      ],
    } as avro.Schema;
    const type = avro.Type.forSchema(schema, { registry: { long } });
    const { rows } = await written(type, [{ id: 1_790_000_000_000_000_123n, email: 'a@example.com' }]);
    expect(await rows()).toEqual([['1790000000000000123', 'a@example.com']]);
  });

  it('has values as they are meant', async () => {
    const nullable = (type: unknown) => ({ type: ['null', type], default: null });
    const schema = {
      type: 'record',
      name: 'r',
      fields: [
        { name: 'id', type: 'long' },
        { name: 'born', ...nullable({ type: 'int', logicalType: 'date' }) },
        { name: 'at', type: { type: 'long', logicalType: 'timestamp-micros' } },
        { name: 'paid', type: { type: 'bytes', logicalType: 'decimal', precision: 9, scale: 2 } },
        { name: 'raw', type: 'bytes' },
        { name: 'deep', type: { type: 'map', values: 'long' } },
      ],
    };
    const small = { id: 7, born: 7305, at: 1_767_323_045_000_000, paid: Buffer.from([0xff, 0x38]) };
    const { found, rows } = await written(schema, [{ ...small, raw: Buffer.from('전화'), deep: { a: 1 } }]);
    expect(found.fields.map(({ family }) => family)).toEqual([
      'text',
      'date',
      'time',
      'text',
      'binary',
      'text',
    ]);
    expect(await rows()).toEqual([
      ['7', '1990-01-01', '2026-01-02T03:04:05.000Z', '-2.00', '\\xeca084ed9994', '{"a":"1"}'],
    ]);
  });

  const checksum = (bytes: Buffer) => {
    const four = Buffer.alloc(4);
    four.writeUInt32BE(crc32(bytes));
    return four;
  };
  /** A size, a literal of all bytes, and their checksum. */
  const snappy: Pack = (bytes) =>
    Buffer.concat([Buffer.from([bytes.length, (bytes.length - 1) << 2]), bytes, checksum(bytes)]);

  it.each<[string, Pack]>([
    ['snappy', snappy],
    ['zstandard', (bytes) => zstdCompressSync(bytes)],
  ])('packed by %s', async (codec, pack) => {
    const { rows } = await written(kind('A', 'email'), [{ email: 'a@example.com' }], codec, pack);
    expect(await rows()).toEqual([['a@example.com']]);
  });

  it.each<[string, Pack]>([
    [
      'a checksum that is not met',
      (bytes) => Buffer.concat([snappy(bytes).subarray(0, -4), Buffer.alloc(4)]),
    ],
    ['a size beyond all bounds', (bytes) => Buffer.concat([Buffer.from('ffffffff0f', 'hex'), bytes])],
    ['no bytes', () => Buffer.alloc(0)],
  ])('packed by Snappy with %s is broken', async (_, pack) => {
    const { rows } = await written(kind('A', 'email'), [{ email: 'a@example.com' }], 'snappy', pack);
    await expect(rows()).rejects.toMatchObject({ reason: { code: 'malformed' } });
  });

  it('packed otherwise is not looked at, and says by what', async () => {
    const { found } = await written(kind('A', 'email'), [{ email: 'a@example.com' }], 'xz');
    expect(found.unreadable).toMatchObject({
      code: 'unsupported-format',
      detail: { en: 'Avro packed by xz' },
    });
  });
});
