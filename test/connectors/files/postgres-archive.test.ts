import { readFileSync } from 'node:fs';
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../connectors/_objects/container.ts';
import { openTables } from '../../../connectors/_objects/open.ts';
import { Problems } from '../../../connectors/_objects/table.ts';
import { GamsaError } from '../../../src/core/error.ts';
import { inPieces } from '../../support/pieces.ts';

async function read(bytes: Uint8Array, pieces = [bytes.length || 1], name = 'shop.dump') {
  const tables: Record<string, unknown> = {};
  for (const content of await unpack(inPieces(name, Buffer.from(bytes), pieces)))
    for (const { part, table } of await openTables(content, {})) {
      const problems = new Problems();
      const rows: unknown[] = [];
      const options = { clip: 4_096, problems, signal: new AbortController().signal };
      for await (const row of table.rows(options)) rows.push([...row]);
      const told = problems.list().map(({ count }) => count);
      tables[part ?? ''] = { fields: table.fields, rows, told };
    }
  return tables;
}

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/dumps/${name}`, import.meta.url));
const real = fixture('pg_dump-15.dump');

interface Written {
  readonly minor: number;
  readonly packing: 'none' | 'zlib' | 'zstd' | 'lz4';
  readonly format?: number;
  readonly integers?: number;
}

const rows = '1\t홍가온\tgaon@example.com\n2\t\\N\tnarae@example.com\n\\.\n\n\n';

/** What `pg_dump` writes of one table, in each version of its format. */
function archive({ minor, packing, format = 1, integers = 4 }: Written): Buffer {
  const parts: Buffer[] = [];
  const bytes = (...values: number[]) => parts.push(Buffer.from(values));
  const integer = (value: number) => {
    const size = Buffer.alloc(integers);
    size.writeUInt32LE(Math.abs(value));
    bytes(value < 0 ? 1 : 0, ...size);
  };
  const text = (value: string | null) => {
    integer(value === null ? -1 : Buffer.byteLength(value));
    parts.push(Buffer.from(value ?? ''));
  };
  const entry = (id: number, kind: string, section: number, definition: string, copy: string | null) => {
    for (const number of [id, copy === null ? 0 : 1]) integer(number);
    for (const value of ['1259', '16385', 'people', kind]) text(value);
    integer(section);
    for (const value of [definition, '', copy, 'public', '']) text(value);
    if (minor >= 14) text('heap');
    if (minor >= 16) integer(114);
    for (const value of ['owner', 'false', '3', null]) text(value);
    bytes(2, 0, 0, 0, 0, 0, 0, 0, 0);
  };
  const pack = { none: Buffer.from, zlib: deflateSync, zstd: zstdCompressSync, lz4: Buffer.from }[packing];
  const chunked = (value: string) => {
    const packed = pack(Buffer.from(value)) as Buffer;
    for (let at = 0; at < packed.length; at += 7) {
      const piece = packed.subarray(at, at + 7);
      integer(piece.length);
      parts.push(piece);
    }
    integer(0);
  };
  parts.push(Buffer.from('PGDMP'));
  bytes(1, minor, 0, integers, 8, format);
  if (minor >= 15) bytes({ none: 0, zlib: 1, lz4: 2, zstd: 3 }[packing]);
  else integer(packing === 'none' ? 0 : -1);
  for (const number of [1, 2, 3, 4, 5, 126, 0]) integer(number);
  for (const value of ['shop', '17.0', '17.0']) text(value);
  integer(4);
  entry(1, 'ENCODING', 2, "SET client_encoding = 'UTF8';\n", null);
  entry(
    2,
    'TABLE',
    2,
    'CREATE TABLE public.people (\n    id integer NOT NULL,\n    name text,\n    email text\n);\n',
    null,
  );
  entry(3, 'TABLE DATA', 3, '', 'COPY public.people (id, name, email) FROM stdin;\n');
  entry(4, 'BLOBS', 3, '', null);
  bytes(3);
  integer(4);
  integer(16_412);
  chunked('a picture of nobody');
  integer(0);
  bytes(1);
  integer(3);
  chunked(rows);
  return Buffer.concat(parts);
}

const people = [
  ['1', '홍가온', 'gaon@example.com'],
  ['2', null, 'narae@example.com'],
];

describe('dumps of pg_dump -Fc', () => {
  it('hold what the same dump holds as SQL', async () => {
    const plain = await read(fixture('pg_dump-15.sql'), undefined, 'shop.sql');
    expect(await read(real)).toEqual(plain);
    expect(await read(real, [3, 1, 4096, 5])).toEqual(plain);
    expect(await read(gzipSync(real), undefined, 'shop.dump.gz')).toEqual(plain);
  });

  it.each([
    { minor: 11, packing: 'zlib' },
    { minor: 13, packing: 'none' },
    { minor: 14, packing: 'zlib' },
    { minor: 15, packing: 'zstd' },
    { minor: 16, packing: 'none' },
    { minor: 16, packing: 'zlib', integers: 8 },
  ] as const)('are read in format 1.$minor, packed with $packing', async (written) => {
    const tables = await read(archive(written));
    expect(tables['public.people']).toMatchObject({ rows: people, told: [] });
  });

  it.each([
    [{ minor: 16, packing: 'lz4' }, /LZ4/],
    [{ minor: 17, packing: 'none' }, /1\.17/],
    [{ minor: 14, packing: 'none', format: 5 }, /many files/],
  ] as const)('of other kinds are named', async (written, told) => {
    await expect(read(archive(written))).rejects.toThrow(told);
  });

  it('that were cut short give what is there, and say so', async () => {
    const whole = archive({ minor: 14, packing: 'none' });
    const tables = await read(whole.subarray(0, whole.length - 30));
    expect(tables['public.people']).toMatchObject({ told: expect.arrayContaining([expect.any(Number)]) });
  });

  it('never end otherwise than with what they hold or a plain word', async () => {
    const change = fc.record({ at: fc.nat(), by: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          real,
          archive({ minor: 16, packing: 'zstd' }),
          archive({ minor: 11, packing: 'none' }),
        ),
        fc.array(change, { maxLength: 6 }),
        fc.nat(),
        async (given, changes, end) => {
          const bytes = Buffer.from(given.subarray(0, end % 3 === 0 ? end % given.length : given.length));
          for (const { at, by } of changes) if (bytes.length > 5) bytes[5 + (at % (bytes.length - 5))] = by;
          await read(bytes).catch((error: unknown) => {
            expect(error).toBeInstanceOf(GamsaError);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
