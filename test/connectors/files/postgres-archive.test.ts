import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { unpack } from '../../../connectors/_objects/archive/container.ts';
import { openTables } from '../../../connectors/_objects/open.ts';
import { Problems } from '../../../connectors/_objects/table.ts';
import connector from '../../../connectors/files/index.ts';
import { GamsaError } from '../../../src/core/error.ts';
import { inPieces } from '../../support/pieces.ts';
import { openContext, records } from '../../support/source.ts';

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
  /** 1: all in one file. 3: rows in files of their own. */
  readonly format?: 1 | 3;
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
  const entry = (
    id: number,
    kind: string,
    section: number,
    definition: string,
    copy: string | null,
    file = '',
  ) => {
    for (const number of [id, copy === null ? 0 : 1]) integer(number);
    for (const value of ['1259', '16385', 'people', kind]) text(value);
    integer(section);
    for (const value of [definition, '', copy, 'public', '']) text(value);
    if (minor >= 14) text('heap');
    if (minor >= 16) integer(114);
    for (const value of ['owner', 'false', '3', null]) text(value);
    if (format === 3) text(file);
    else bytes(2, 0, 0, 0, 0, 0, 0, 0, 0);
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
  entry(3, 'TABLE DATA', 3, '', 'COPY public.people (id, name, email) FROM stdin;\n', '3.dat');
  entry(4, 'BLOBS', 3, '', null, 'blobs.toc');
  if (format === 3) return Buffer.concat(parts);
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
    [{ minor: 14, packing: 'none', format: 3 }, /many files/],
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

/** A tar archive as `pg_dump -Ft` writes it. */
function tar(members: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts = Object.entries(members).flatMap(([name, content]) => {
    const body = Buffer.from(content);
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write('0000600 0004000 0002000 ', 100);
    header.write(`${body.length.toString(8).padStart(11, '0')} 14460000000 `, 124);
    header.write('        0', 148);
    header.write('ustar\u000000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

const toc = (minor: number) => archive({ minor, packing: 'none', format: 3 });
const inTar = (minor = 14) => ({
  'toc.dat': toc(minor),
  '3.dat': rows,
  'blob_16412.dat': 'a picture',
  'restore.sql': '-- $$PATH$$',
});

describe('dumps of pg_dump -Ft', () => {
  it.each([11, 14, 16])('are read with the names of tables and columns, in format 1.%i', async (minor) => {
    const bytes = tar(inTar(minor));
    for (const given of [bytes, gzipSync(bytes)])
      expect((await read(given, [7, 4096], 'shop.tar'))['public.people']).toMatchObject({
        fields: [{ name: 'id' }, { name: 'name' }, { name: 'email' }],
        rows: people,
        told: [],
      });
  });

  it('say where rows are missing, or were cut', async () => {
    const { '3.dat': _, ...others } = inTar();
    const missing = (await read(tar(others)))['public.people'] as { told: number[] };
    expect(missing.told).toEqual([1]);
    const cut = tar({ 'toc.dat': toc(14), '3.dat': rows }).subarray(0, -1024 - 512 + 20);
    expect((await read(cut))['public.people']).toMatchObject({ told: [expect.any(Number)] });
  });

  it('never end otherwise than with what they hold or a plain word', async () => {
    const whole = tar(inTar());
    const change = fc.record({ at: fc.nat(), by: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.nat(), async (changes, end) => {
        const bytes = Buffer.from(whole.subarray(0, end % 3 === 0 ? end % whole.length : whole.length));
        for (const { at, by } of changes) if (bytes.length > 0) bytes[at % bytes.length] = by;
        await read(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(GamsaError));
      }),
      { numRuns: 200 },
    );
  });
});

describe('dumps of pg_dump -Fd', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gamsa-dump-folder-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const whole = {
    'toc.dat': toc(14),
    '3.dat.gz': gzipSync(rows),
    'blobs.toc': '16412 blob_16412.dat\n',
    'blob_16412.dat': 'x',
  };

  async function opened(files: Readonly<Record<string, string | Buffer>>) {
    rmSync(join(folder, 'shop'), { recursive: true, force: true });
    mkdirSync(join(folder, 'shop'));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, 'shop', name), content);
    return connector.open(connector.config.parse({ paths: folder }), openContext());
  }

  it.each([
    ['packed with gzip', whole],
    ['not packed', { ...whole, '3.dat.gz': '', '3.dat': rows }],
    ['packed with zstd', { ...whole, '3.dat.gz': '', '3.dat.zst': zstdCompressSync(rows) }],
  ])('are read through their table of contents, %s', async (_, given) => {
    const files = Object.fromEntries(Object.entries(given).filter(([, content]) => content !== ''));
    await using source = await opened(files);
    // Large objects are files like any other.
    const [table, ...others] = (await source.datasets()).filter(({ name }) => !name.includes('blob'));
    expect(others).toEqual([]);
    expect(table).toMatchObject({ name: 'shop/toc.dat#public.people' });
    expect(table!.fields.map(({ name }) => name)).toEqual(['id', 'name', 'email']);
    expect((await records(source, table!)).rows).toEqual(people);
    const before = new Date().toISOString();
    const clock = { field: '@modified', format: 'auto' } as const;
    await expect(source.erasure!(table!, { aged: { clock, zone: 'Asia/Seoul', before } })).rejects.toThrow();
  });

  it('stay files by themselves where one of them is missing', async () => {
    const { '3.dat.gz': _, ...others } = whole;
    await using source = await opened(others);
    const datasets = await source.datasets();
    expect(datasets.map(({ name }) => name)).toEqual([
      'shop/blob_16412.dat',
      'shop/blobs.toc',
      'shop/toc.dat',
    ]);
    expect(datasets.find(({ name }) => name === 'shop/toc.dat')).toMatchObject({
      unreadable: { code: 'unsupported-format' },
    });
  });

  it('tell who may read their data files', async () => {
    await using source = await opened(whole);
    for (const name of Object.keys(whole))
      chmodSync(join(folder, 'shop', name), name === '3.dat.gz' ? 0o644 : 0o600);
    const table = (await source.datasets()).find(({ name }) => name.includes('people'));
    expect(await source.facts!()).toContainEqual(
      expect.objectContaining({ kind: 'access', dataset: table!.name, grantee: 'PUBLIC' }),
    );
  });
});
