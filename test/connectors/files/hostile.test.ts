import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { unpack } from '../../../connectors/_objects/archive/container.ts';
import files from '../../../connectors/files/index.ts';
import { GamsaError, type Source } from '../../../src/sdk/index.ts';
import { heldBytes } from '../../support/memory.ts';
import { dataset, openContext, records } from '../../support/source.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gamsa-hostile-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(root, name), bytes);

async function opened<T>(work: (source: Source) => Promise<T>): Promise<T> {
  const source = await files.open(files.config.parse({ paths: root }), openContext());
  try {
    return await work(source);
  } finally {
    await source[Symbol.asyncDispose]();
  }
}

async function zipOf(entries: Record<string, Buffer>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, bytes] of Object.entries(entries)) zip.addBuffer(bytes, name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A workbook whose writer, unlike the library's, does not go through every cell up to the last. */
function farBook(): Promise<Buffer> {
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const row = (at: number, cells: string) => `<row r="${at}">${cells}</row>`;
  const body = Array.from({ length: 300 }, (_, i) => {
    const late = i === 288 ? cell('D290', '010-1234-5678') : '';
    return row(i + 2, cell(`A${i + 2}`, 'x') + cell(`B${i + 2}`, 'y') + late);
  });
  const rows = [
    row(1, cell('A1', 'name') + cell('B1', 'email')),
    ...body,
    row(1_048_576, cell('XFD1048576', 'last')),
  ];
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packed = 'http://schemas.openxmlformats.org/package/2006';
  const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relation = (type: string, target: string) =>
    `<Relationships xmlns="${packed}/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packed}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/s.xml" ContentType="${kinds}.worksheet+xml"/></Types>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 's.xml'),
    'xl/s.xml': `<worksheet xmlns="${main}"><dimension ref="A1:XFD1048576"/><sheetData>${rows.join('')}</sheetData></worksheet>`,
  };
  return zipOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
}

const good = 'name,email\nx,a@example.com\n';

describe('a file that cannot be opened is listed with its reason, and the rest goes on', () => {
  const parquet = () =>
    new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'a', data: ['x'], type: 'STRING' }] }));
  const book = () => {
    const made = utils.book_new();
    utils.book_append_sheet(made, utils.aoa_to_sheet([['a'], ['x']]), 's');
    return write(made, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  };

  const noise = () => {
    let state = 1;
    return Uint8Array.from({ length: 20_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state >>> 24;
    });
  };

  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string[]]>([
    ['a truncated workbook', 'bad.xlsx', () => book().subarray(0, 500), ['malformed']],
    ['a truncated Parquet file', 'bad.parquet', () => parquet().slice(0, 40), ['malformed']],
    [
      'a truncated archive',
      'bad.zip',
      async () => (await zipOf({ 'a.csv': Buffer.from(good) })).subarray(0, 60),
      ['malformed'],
    ],
    ['a broken gzip', 'bad.csv.gz', () => gzipSync(good.repeat(500)).subarray(0, 60), ['malformed']],
    ['an Avro file without a header', 'bad.avro', () => Buffer.from('Obj\u0001garbage'), ['malformed']],
    [
      'an SQLite file that was cut',
      'bad.sqlite',
      () => Buffer.from('SQLite format 3\u0000short'),
      ['malformed'],
    ],
    // Bytes as of a generator of random numbers, the same every time: no text, whatever its name.
    ...['parquet', 'avro', 'csv', 'txt', 'bin'].map(
      (ending): [string, string, () => Uint8Array, string[]] => [
        `noise called .${ending}`,
        `noise.${ending}`,
        noise,
        ['unsupported-format'],
      ],
    ),
    ['a picture', 'a.png', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), ['unsupported-format']],
    [
      'bytes that are no text',
      'a.bin',
      () => Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7) % 32)),
      ['unsupported-format'],
    ],
    [
      'UTF-32',
      'a.csv',
      () => Buffer.from([...'\ufeffname\nx'].flatMap((one) => [...Buffer.from(one, 'utf16le'), 0, 0])),
      ['unsupported-format'],
    ],
    ['JSON in which nothing is JSON', 'bad.json', () => Buffer.from('{broken: yes'), ['malformed']],
  ])('%s', async (_, name, bytes, codes) => {
    put(name, await bytes());
    put('good.csv', good);
    await opened(async (source) => {
      const all = await source.datasets();
      expect(codes).toContain(all.find((candidate) => candidate.name !== 'good.csv')?.unreadable?.code);
      expect((await records(source, await dataset(source, 'good.csv'))).rows).toHaveLength(1);
    });
  });

  it('a zip bomb, and a gzip bomb', async () => {
    const zeros = Buffer.alloc(64 * 1024 * 1024, 48);
    put('bomb.csv.gz', gzipSync(Buffer.concat([Buffer.from('name\n'), zeros])));
    put('bomb.zip', await zipOf({ 'a.csv': zeros, 'b.csv': Buffer.from(good) }));
    await opened(async (source) => {
      const all = await source.datasets();
      const inner = all.find(({ name }) => name === 'bomb.zip!/a.csv');
      const error = inner?.unreadable?.code ?? (await failure(source, 'bomb.zip!/a.csv'));
      expect(error).toBe('too-large');
      expect((await records(source, await dataset(source, 'bomb.zip!/b.csv'))).rows).toHaveLength(1);
      expect(
        all.find(({ name }) => name === 'bomb.csv.gz')?.unreadable?.code ??
          (await failure(source, 'bomb.csv.gz')),
      ).toBe('too-large');
    });
  });

  it('a workbook that unfolds without end', async () => {
    const spaces = Buffer.alloc(64 * 1024 * 1024, 32);
    put('bomb.xlsx', await zipOf({ '[Content_Types].xml': Buffer.from('<Types/>'), 'xl/a.xml': spaces }));
    await opened(async (source) => {
      expect((await source.datasets())[0]?.unreadable?.code).toBe('too-large');
    });
  });

  it('an archive of many entries is not asked for all of them at once', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`${i}.csv`, Buffer.from(good)]),
    );
    const bytes = await zipOf(entries);
    let [now, most] = [0, 0];
    const open = async function* (start = 0, end = bytes.length) {
      most = Math.max(most, ++now);
      await new Promise(setImmediate);
      now--;
      yield bytes.subarray(start, end);
    };
    expect(await unpack({ name: 'a.zip', size: bytes.length, open })).toHaveLength(200);
    expect(most).toBeLessThan(10);
  });

  it('an archive inside an archive', async () => {
    put(
      'outer.zip',
      await zipOf({ 'inner.zip': await zipOf({ 'a.csv': Buffer.from(good) }), 'b.csv': Buffer.from(good) }),
    );
    await opened(async (source) => {
      const all = await source.datasets();
      expect(all.map(({ name }) => name)).toContain('outer.zip!/b.csv');
      expect(all.find(({ name }) => name.includes('inner.zip'))?.unreadable?.code).toBe('unsupported-format');
    });
  });

  async function failure(source: Source, name: string): Promise<string | undefined> {
    const error = await dataset(source, name)
      .then((found) => records(source, found))
      .catch((e: unknown) => e);
    return error instanceof GamsaError ? error.reason?.code : undefined;
  }
});

describe('nothing is made up of', () => {
  it('a Parquet file that says that it holds more records than it does', async () => {
    const data = { columnData: [{ name: 'email', data: ['a', 'b', 'c'], type: 'STRING' as const }] };
    const bytes = Buffer.from(parquetWriteBuffer(data));
    const footer = bytes.subarray(bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8), -8);
    // The number of records of the row group is the last of three as a 64-bit field of Thrift: 3, written as 6.
    const at = footer.lastIndexOf(Buffer.from([0x16, 6]));
    const more = Buffer.concat([
      footer.subarray(0, at + 1),
      Buffer.from([0x80, 0x80, 1]),
      footer.subarray(at + 2),
    ]);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(more.length);
    const start = bytes.subarray(0, bytes.length - 8 - footer.length);
    put('more.parquet', Buffer.concat([start, more, length, Buffer.from('PAR1')]));
    await opened(async (source) => {
      const found = await dataset(source, 'more.parquet');
      await expect(records(source, found)).rejects.toMatchObject({ reason: { code: 'malformed' } });
    });
  });
});

describe('nothing is lost in', () => {
  it('an archive with two entries of one name, and one whose own name has the marks of places', async () => {
    const two = await zipOf({ 'a.csv': Buffer.from(good), 'b.csv': Buffer.from('phone\n1\n') });
    // Writers refuse to make such an archive: both places where it names its entries are written over.
    put('twice.zip', Buffer.from(two.toString('latin1').replaceAll('b.csv', 'a.csv'), 'latin1'));
    put('e#1!.zip', await zipOf({ 'a.csv': Buffer.from(good) }));
    await opened(async (source) => {
      const all = (await source.datasets()).map(({ name, fields }) => [
        name,
        fields.map((field) => field.name),
      ]);
      expect(all).toEqual([
        ['e#1!.zip!/a.csv', ['name', 'email']],
        ['twice.zip!/a.csv', ['name', 'email']],
        ['twice.zip!/a.csv (2)', ['phone']],
      ]);
    });
  });

  it('a sheet with a cell in its last corner, and columns that begin late', { timeout: 10_000 }, async () => {
    put('far.xlsx', await farBook());
    await opened(async (source) => {
      const far = await dataset(source, 'far.xlsx#s');
      expect(far.fields.map(({ name }) => name)).toEqual(['name', 'email', 'column_4', 'column_16384']);
      const { rows } = await records(source, far);
      expect(rows).toHaveLength(301);
      expect(rows[288]).toEqual(['x', 'y', '010-1234-5678', null]);
      expect(rows[300]).toEqual([null, null, null, 'last']);
    });
  });

  it('a quote that is never closed', async () => {
    put(
      'open.csv',
      `name,memo\n${Array.from({ length: 50 }, (_, i) => `x${i},fine`).join('\n')}\nbad,"never closed\n${Array.from({ length: 50 }, (_, i) => `y${i},fine`).join('\n')}\n`,
    );
    await opened(async (source) => {
      const read = await records(source, await dataset(source, 'open.csv'));
      const text = JSON.stringify(read.rows);
      expect(text).toContain('x49');
      expect(text).toContain('y49');
    });
  });

  it('rows with more columns than the heading, which are counted', async () => {
    put('ragged.csv', 'a,b\n1,2\n3,4,extra@example.com\n5\n6,7\n8,9\n');
    await opened(async (source) => {
      const read = await records(source, await dataset(source, 'ragged.csv'));
      expect(JSON.stringify(read.rows)).toContain('extra@example.com');
      expect(read.problems[0]?.count).toBe(2);
    });
  });

  it('a line of NDJSON that is no JSON, which is counted', async () => {
    put('some.ndjson', '{"a":"1"}\n{"a": broken}\n{"a":"3"}\n');
    await opened(async (source) => {
      const read = await records(source, await dataset(source, 'some.ndjson'));
      expect(read.rows).toEqual([['1'], ['3']]);
      expect(read.problems).toEqual([
        { what: { en: 'records that are no JSON', ko: 'JSON이 아닌 레코드' }, count: 1 },
      ]);
    });
  });

  it('invalid UTF-8 and NUL bytes', async () => {
    put(
      'odd.csv',
      Buffer.concat([
        Buffer.from('name,memo\nx,'),
        Buffer.from([0xff, 0x00, 0xfe]),
        Buffer.from('\ny,z\nlast,row\n'),
      ]),
    );
    await opened(async (source) => {
      expect((await records(source, await dataset(source, 'odd.csv'))).rows).toHaveLength(3);
    });
  });
});

describe('sizes', () => {
  it('2,000 columns', async () => {
    put(
      'wide.csv',
      `${Array.from({ length: 2_000 }, (_, i) => `c${i}`).join(',')}\n${Array.from({ length: 2_000 }, (_, i) => i).join(',')}\n`,
    );
    await opened(async (source) => {
      const wide = await dataset(source, 'wide.csv');
      expect(wide.fields).toHaveLength(2_000);
      expect((await records(source, wide)).rows[0]?.[1_999]).toBe('1999');
    });
  });

  it('one line of 100 MB, clipped, in bounded memory', async () => {
    put('long.txt', `first\n${'x'.repeat(100 * 1024 * 1024)}\nlast\n`);
    await opened(async (source) => {
      const before = heldBytes();
      const read = await records(source, await dataset(source, 'long.txt'));
      const held = heldBytes() - before;
      expect(read.rows.map(([cell]) => cell!.length)).toEqual([5, 4_096, 4]);
      expect(read.problems[0]?.what).toMatchObject({ en: 'lines longer than 1 MB, cut' });
      expect(held).toBeLessThan(50 * 1024 * 1024);
    });
  });

  it('an empty file, and one with a heading alone', async () => {
    put('empty.csv', '');
    put('heading.csv', 'name,email\n');
    await opened(async (source) => {
      expect((await dataset(source, 'empty.csv')).fields).toEqual([]);
      const heading = await dataset(source, 'heading.csv');
      expect(heading.fields).toHaveLength(2);
      expect((await records(source, heading)).rows).toEqual([]);
    });
  });
});

describe('the file system', () => {
  it('names with quotes, newlines, Hangul and emoji', async () => {
    for (const name of ['따옴표 "그리고" 😀.csv', 'new\nline.csv']) put(name, good);
    await opened(async (source) => {
      const all = await source.datasets();
      expect(all).toHaveLength(2);
      for (const one of all) {
        expect(one.name).not.toContain('\n');
        expect((await records(source, one)).rows).toHaveLength(1);
      }
    });
  });

  it('a file that is gone between listing and reading', async () => {
    put('gone.csv', good);
    await opened(async (source) => {
      const list = await dataset(source, 'gone.csv');
      unlinkSync(join(root, 'gone.csv'));
      const error = await records(source, list).catch((e: unknown) => e);
      expect((error as GamsaError).reason?.code).toBe('not-found');
      expect(String((error as Error).stack)).not.toContain('gone.csv');
    });
  });

  it('links in a circle, and links out of the folder', async () => {
    put('good.csv', good);
    mkdirSync(join(root, 'sub'));
    symlinkSync(root, join(root, 'sub', 'up'));
    symlinkSync('/etc', join(root, 'out'));
    symlinkSync('nowhere', join(root, 'dangling'));
    await opened(async (source) => {
      const found = await source.datasets();
      expect(found.map(({ name, unreadable }) => [name, unreadable?.code])).toEqual([
        ['good.csv', undefined],
        ['out', 'not-permitted-by-policy'],
      ]);
    });
  });

  it('hidden files, which hold what others do', async () => {
    put('.env', 'ADMIN=a@example.com\n');
    mkdirSync(join(root, '.backup'));
    put('.backup/list.csv', good);
    await opened(async (source) => {
      expect((await source.datasets()).map(({ path }) => path[0])).toEqual(['.backup/list.csv', '.env']);
    });
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be opened', async () => {
    mkdirSync(join(root, 'closed'), { mode: 0o000 });
    await opened(async (source) => {
      expect(await source.datasets()).toMatchObject([
        { name: 'closed', unreadable: { code: 'permission-denied' } },
      ]);
    });
    chmodSync(join(root, 'closed'), 0o700);
  });

  it('names in an archive that are not marked as UTF-8', async () => {
    const korean = iconv.encode('고객', 'cp949');
    const bytes = await zipOf({ 'QQQQ.csv': Buffer.from(good), 'ZZZZZZ.csv': Buffer.from(good.repeat(2)) });
    for (const [mark, at] of [
      ['PK\x03\x04', 6],
      ['PK\x01\x02', 8],
    ] as const)
      for (let i = bytes.indexOf(mark, 0, 'latin1'); i !== -1; i = bytes.indexOf(mark, i + 4, 'latin1'))
        bytes[i + at + 1]! &= ~0x08;
    for (const [word, name] of [
      ['QQQQ', korean],
      ['ZZZZZZ', Buffer.from('명단')],
    ] as const)
      for (let i = bytes.indexOf(word); i !== -1; i = bytes.indexOf(word, i + 1)) name.copy(bytes, i);
    put('a.zip', bytes);
    await opened(async (source) => {
      expect((await source.datasets()).map(({ path }) => path[0])).toEqual([
        'a.zip!/고객.csv',
        'a.zip!/명단.csv',
      ]);
    });
  });

  it('a record that is nested too deep, which is counted and takes no other with it', async () => {
    const deep = `{"a":${'['.repeat(9_000)}${']'.repeat(9_000)}}`;
    put('deep.ndjson', `{"a":"x"}\n${deep}\n{"a":"y"}\n`);
    await opened(async (source) => {
      const read = await records(source, await dataset(source, 'deep.ndjson'));
      expect(read.rows).toEqual([['x'], [null], ['y']]);
      expect(read.problems).toMatchObject([{ count: 1 }]);
    });
  });

  it('a file that others may read is a fact of that dataset; all of them, one of the source', async () => {
    put('closed.csv', good);
    chmodSync(join(root, 'closed.csv'), 0o600);
    put('open.csv', good);
    chmodSync(join(root, 'open.csv'), 0o644);
    await opened(async (source) => {
      await source.datasets();
      expect((await source.facts!()).filter(({ kind }) => kind === 'access')).toMatchObject([
        { dataset: 'open.csv', grantee: 'PUBLIC' },
      ]);
    });
    chmodSync(join(root, 'closed.csv'), 0o644);
    await opened(async (source) => {
      await source.datasets();
      const [fact, ...more] = (await source.facts!()).filter(({ kind }) => kind === 'access');
      expect(more).toEqual([]);
      expect(fact?.dataset).toBeUndefined();
    });
  });

  it('a path that is not there', async () => {
    const source = await files.open(files.config.parse({ paths: join(root, 'nowhere') }), openContext());
    const error = await source.datasets().catch((e: unknown) => e);
    expect((error as GamsaError).reason?.code).toBe('not-found');
  });
});
