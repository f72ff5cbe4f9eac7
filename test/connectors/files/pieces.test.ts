import { gzipSync, zstdCompressSync } from 'node:zlib';
import avro from 'avsc';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../connectors/_objects/archive/container.ts';
import type { ByteSource } from '../../../connectors/_objects/bytes.ts';
import { openTables } from '../../../connectors/_objects/open.ts';
import { download } from '../../../connectors/_objects/resume.ts';
import { Problems } from '../../../connectors/_objects/table.ts';
import { GamsaError, sourceError } from '../../../src/sdk/index.ts';
import { inPieces } from '../../support/pieces.ts';

async function readAll(source: ByteSource) {
  const problems = new Problems();
  const rows: (string | null)[][] = [];
  const fields: string[] = [];
  for (const content of await unpack(source)) {
    for (const { table } of await openTables(content, {})) {
      fields.push(...table.fields.map(({ name }) => name));
      const options = { clip: 4_096, problems, signal: new AbortController().signal };
      for await (const row of table.rows(options)) rows.push([...row]);
    }
  }
  return { fields, rows, problems: problems.list() };
}

const people = Array.from({ length: 12 }, (_, i) => ({
  id: i,
  memo: `첫째 "줄"\n😀 ${'가나 {[,]}\\ '.repeat(i)}`,
  email: `u${i}@example.com`,
  deep: { list: [{ a: '}' }, { a: '"' }], tel: null },
}));
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csv = `id,memo,email\r\n${people.map(({ id, memo, email }) => `${id},${cell(memo)},${email}`).join('\r\n')}\r\n`;
const ndjson = people.map((one) => JSON.stringify(one)).join('\n');
const lines = people.map(({ memo }) => memo.replaceAll('\n', ' ')).join('\r\n');
const half = Math.floor(ndjson.length / 2);

const person = avro.Type.forSchema({
  type: 'record',
  name: 'person',
  fields: [
    { name: 'id', type: 'int' },
    { name: 'memo', type: 'string' },
  ],
});

async function avroFile(): Promise<Buffer> {
  const encoder = new avro.streams.BlockEncoder(person, { blockSize: 200, codec: 'deflate' });
  for (const { id, memo } of people) encoder.write({ id, memo });
  encoder.end();
  const chunks: Buffer[] = [];
  for await (const chunk of encoder) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const formats: Record<string, Uint8Array> = {
  'a.csv': Buffer.from(csv),
  'a16be.csv': iconv.encode(csv, 'utf16-be', { addBOM: true }),
  'a16le.csv': iconv.encode(csv, 'utf16-le', { addBOM: true }),
  'a949.csv': iconv.encode(csv.replaceAll('😀', ''), 'cp949'),
  'a.ndjson': Buffer.from(ndjson),
  'a16be.ndjson': iconv.encode(ndjson, 'utf16-be', { addBOM: true }),
  'a.json': Buffer.from(JSON.stringify(people)),
  'pretty.json': Buffer.from(JSON.stringify(people, null, 2)),
  'pretty.ndjson': Buffer.from(people.map((one) => JSON.stringify(one, null, '\t')).join('\n')),
  'wrapped.json': Buffer.from(JSON.stringify({ total: 12, data: people }, null, 1)),
  'scalars.json': Buffer.from(JSON.stringify(['a b', 'c,d', '"', 'e]'])),
  'a.txt': Buffer.from(lines),
  'a.log': Buffer.from(people.map(({ email }) => `level=info user=${email}`).join('\r')),
  'a.avro': await avroFile(),
  'a.ndjson.gz': Buffer.concat([gzipSync(ndjson.slice(0, half)), gzipSync(ndjson.slice(half))]),
  'a.ndjson.zst': Buffer.concat([
    zstdCompressSync(Buffer.from(ndjson.slice(0, half))),
    // A skippable frame, as parallel compressors write.
    Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]),
    zstdCompressSync(Buffer.from(ndjson.slice(half))),
  ]),
};

describe('the records of a file are the same, however its bytes come', () => {
  const sizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 900 })), {
    minLength: 1,
    maxLength: 8,
  });
  it.each(Object.keys(formats))('%s', async (name) => {
    const bytes = formats[name]!;
    const whole = await readAll(inPieces(name, bytes, [bytes.length]));
    expect(whole.rows).toHaveLength(name === 'scalars.json' ? 4 : people.length);
    expect(whole.problems).toEqual([]);
    await fc.assert(
      fc.asyncProperty(sizes, async (cuts) => {
        expect(await readAll(inPieces(name, bytes, cuts))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });
});

it('files larger than what is read at once lose no record', async () => {
  const many = Array.from({ length: 1_000 }, (_, id) =>
    JSON.stringify({ id, memo: 'x'.repeat(500), email: 'u1@example.com' }),
  );
  for (const [name, text] of [
    ['a.ndjson', many.join('\n')],
    ['a.json', `[${many.join(',\n')}]`],
  ] as const) {
    const { rows, problems } = await readAll(inPieces(name, Buffer.from(text), [65_536]));
    expect(rows).toHaveLength(1_000);
    expect(problems).toEqual([]);
  }
});

it('a range that breaks off is gone on with, byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 500 }, (_, i) => i % 251);
  const size = fc.integer({ min: 1, max: 60 });
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 499 }),
      fc.integer({ min: 1, max: 500 }),
      fc.array(size, { minLength: 1, maxLength: 5 }),
      // After so many pieces the connection ends, the first time.
      fc.integer({ min: 0, max: 5 }),
      async (start, length, sizes, pieces) => {
        const end = Math.min(500, start + length);
        const source = inPieces('x', bytes, sizes);
        let opened = 0;
        const chunks: Uint8Array[] = [];
        const parts = download({
          start,
          end,
          open: async (from, to) => {
            const first = opened++ === 0;
            return (async function* () {
              let left = pieces;
              for await (const piece of source.open(from, to)) {
                if (first && left-- === 0) return;
                yield piece;
              }
            })();
          },
          translate: () => sourceError('connection-lost'),
          signal: new AbortController().signal,
        });
        for await (const chunk of parts) chunks.push(chunk);
        expect(Buffer.concat(chunks)).toEqual(Buffer.from(bytes.subarray(start, end)));
      },
    ),
  );
});

it('a server that sends more than the range is refused: its bytes are others than were asked for', async () => {
  const parts = download({
    start: 100,
    end: 120,
    open: async () => inPieces('x', new Uint8Array(500), [50]).open(),
    translate: (error) => (error instanceof GamsaError ? error : sourceError('connection-lost')),
    signal: new AbortController().signal,
  });
  const drain = async () => {
    for await (const _ of parts);
  };
  await expect(drain()).rejects.toMatchObject({ reason: { code: 'engine-error' } });
});

it('an Avro or zstd file that was cut short is told to be broken', async () => {
  const cut = (name: string) => formats[name]!.subarray(0, -20);
  for (const name of ['a.avro', 'a.ndjson.zst'])
    await expect(readAll(inPieces(name, cut(name), [64]))).rejects.toMatchObject({
      reason: { code: 'malformed' },
    });
});
