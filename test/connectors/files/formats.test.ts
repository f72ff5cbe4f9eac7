import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { utils, write } from '@e965/xlsx';
import avro from 'avsc';
import { parquetWriteBuffer } from 'hyparquet-writer';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yazl from 'yazl';
import files from '../../../connectors/files/index.ts';
import type { Source } from '../../../src/sdk/index.ts';
import { dataset, openContext, records } from '../../support/source.ts';

const root = mkdtempSync(join(tmpdir(), 'gamsa-files-'));
const put = (name: string, bytes: string | Uint8Array) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), bytes);
};

const table = '이름,이메일,메모\n가나다,a@example.com,"줄\n바꿈, 쉼표 ""따옴표"""\n라마바,b@example.com,\n';
const rows = [
  ['가나다', 'a@example.com', '줄\n바꿈, 쉼표 "따옴표"'],
  ['라마바', 'b@example.com', null],
];

let source: Source;

beforeAll(async () => {
  put('utf8.csv', table);
  put('bom.csv', `\ufeff${table}`);
  put('cp949.csv', iconv.encode(table, 'cp949'));
  put('utf16le.csv', iconv.encode(table, 'utf16-le', { addBOM: true }));
  put('utf16be-nobom.csv', iconv.encode(`name,email\n${'plain,p@example.com\n'.repeat(20)}`, 'utf16-be'));
  put('crlf.tsv', 'a\tb\r\n1\t2\r\n');
  put('cr.csv', 'name;city\rx;y\rz;w\r');
  put('semicolon.txt.csv', 'name;city\nx;y\n');
  put('headless.csv', '1,a@example.com,2020-01-01\n2,b@example.com,2020-01-02\n');
  put('twice.csv', 'a,a,\n1,2,3\n');
  put('sheet.csv', '이름,연락처,연락처,비고\n가나다,1,2,x\n');
  put(
    'list.json',
    JSON.stringify([
      { name: 'x', deep: { email: 'q@example.com' } },
      { name: 'y', late: 1 },
    ]),
  );
  put('wrapped.json', JSON.stringify({ count: 2, data: [{ name: 'x' }, { name: 'y' }] }));
  put('lines.ndjson', '{"name":"x"}\n{"name":"y"}\n\n');
  const chat = { user: 'u@example.com', messages: [{ role: 'user', content: 'hi' }] };
  put('chat.ndjson', `${JSON.stringify(chat)}\n${JSON.stringify(chat)}\n`);
  put('chats.json', JSON.stringify([chat, chat]));
  put('one.jsonl', JSON.stringify(chat));
  put('one.json', JSON.stringify({ ...chat, role: 'admin' }));
  put(
    'cut.ndjson',
    'ame":"w"}\n{"name":"x"}\n{"name":"y\n{"name":"z","n":\n{"name":"v"}\n{"a":1,\n{"name":"u"}\n',
  );
  put('packed.csv.gz', gzipSync(table));
  put('packed2.csv.zst', zstdCompressSync(Buffer.from(table)));
  put('notes.txt', 'call 010-0000-0000\n\nsecond line\n');
  put(
    'logs/access.log',
    '192.0.2.1 - - [10/Oct/2025:13:55:36 +0900] "GET /a HTTP/1.1" 200 12 "-" "curl/8"\n',
  );
  put(
    'logs/access.log.1',
    '192.0.2.2 - - [09/Oct/2025:13:55:36 +0900] "GET /b HTTP/1.1" 200 12 "-" "curl/8"\n',
  );
  put(
    'logs/access.log.2.gz',
    gzipSync('192.0.2.3 - - [08/Oct/2025:13:55:36 +0900] "GET /c HTTP/1.1" 200 12 "-" "curl/8"\n'),
  );
  put('dated/list_20260101.csv', 'name\nx\n');
  put('dated/list_20260201.csv', 'name\ny\n');
  put('parts/dt=2026-01-01/part-0.csv', 'name\nx\n');
  put('parts/dt=2026-01-02/part-0.csv', 'name\ny\n');
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([['신청 명단'], ['이름', '신청일'], ['가나다', new Date(2026, 0, 2, 3, 4, 5)]]),
    '명단',
  );
  utils.book_append_sheet(book, utils.aoa_to_sheet([['코드'], ['A1']]), 'Codes');
  put(
    'backup_20260101.sql.gz',
    gzipSync(
      "-- MySQL dump\nCREATE TABLE `people` (`name` text, `joined` date);\nINSERT INTO `people` VALUES ('가나다','2020-01-02'),('라마바','2025-01-02');\nCREATE TABLE `old_20250101` (`a` text);\nCREATE TABLE `old_20250201` (`b` text);\nINSERT INTO `old_20250201` VALUES ('x');\n",
    ),
  );
  put('book.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
  put('old.xls', write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array);
  put(
    'data.parquet',
    new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'name', data: ['x', 'y', null], type: 'STRING' },
          { name: 'count', data: [1n, 2n, 3n], type: 'INT64' },
          { name: 'at', data: [new Date('2026-01-02T03:04:05Z'), null, null], type: 'TIMESTAMP' },
        ],
      }),
    ),
  );
  const encoder = avro.createFileEncoder(join(root, 'data.avro'), {
    type: 'record',
    name: 'person',
    fields: [
      { name: 'name', type: 'string' },
      { name: 'tags', type: { type: 'array', items: 'string' } },
    ],
  });
  encoder.write({ name: 'x', tags: ['a', 'b'] });
  await new Promise<void>((resolve) => encoder.end(() => resolve()));
  const db = new DatabaseSync(join(root, 'app.sqlite'));
  db.exec(
    `create table users (id integer primary key, email text); insert into users values (1, 'a@example.com')`,
  );
  db.close();
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from(table), 'inner/people.csv');
  zip.addBuffer(gzipSync(table), 'inner/more.csv.gz');
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  put('archive.zip', Buffer.concat(chunks));
  source = await files.open(files.config.parse({ paths: root }), openContext());
});

afterAll(async () => {
  await source[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

describe('tables of text', () => {
  it.each([
    'utf8.csv',
    'bom.csv',
    'cp949.csv',
    'utf16le.csv',
    'packed.csv.gz',
    'packed2.csv.zst',
    'archive.zip!/inner/people.csv',
    'archive.zip!/inner/more.csv',
  ])('%s gives the same records', async (name) => {
    const list = await dataset(source, name);
    expect(list.fields.map((field) => field.name)).toEqual(['이름', '이메일', '메모']);
    expect(await records(source, list)).toMatchObject({ method: 'all', rows, problems: [] });
  });

  it('knows UTF-16 without a byte order mark', async () => {
    const list = await dataset(source, 'utf16be-nobom.csv');
    expect(list.fields.map((field) => field.name)).toEqual(['name', 'email']);
    expect((await records(source, list)).rows[0]).toEqual(['plain', 'p@example.com']);
  });

  it.each([
    ['crlf.tsv', [['1', '2']]],
    ['semicolon.txt.csv', [['x', 'y']]],
    [
      'cr.csv',
      [
        ['x', 'y'],
        ['z', 'w'],
      ],
    ],
  ])('%s is split by what splits it', async (name, expected) => {
    expect((await records(source, await dataset(source, name))).rows).toEqual(expected);
  });

  it('takes a heading that repeats a name for one', async () => {
    const sheet = await dataset(source, 'sheet.csv');
    expect(sheet.fields.map((field) => field.name)).toEqual(['이름', '연락처', '연락처_2', '비고']);
  });

  it('takes a first record that holds data for data', async () => {
    const list = await dataset(source, 'headless.csv');
    expect(list.fields.map((field) => field.name)).toEqual(['column_1', 'column_2', 'column_3']);
    expect((await records(source, list)).rows).toHaveLength(2);
  });

  it('makes headings unique', async () => {
    const names = (await dataset(source, 'twice.csv')).fields.map((field) => field.name);
    expect(new Set(names).size).toBe(3);
    expect(names.every((name) => name !== '')).toBe(true);
  });
});

describe('JSON', () => {
  it('is a list of records, their keys the fields, what is nested JSON again', async () => {
    const list = await dataset(source, 'list.json');
    expect(list.fields.map((field) => field.name)).toEqual(['name', 'deep', 'late']);
    expect((await records(source, list)).rows).toEqual([
      ['x', '{"email":"q@example.com"}', null],
      ['y', null, '1'],
    ]);
  });

  it('has a record a line', async () => {
    expect((await records(source, await dataset(source, 'lines.ndjson'))).rows).toEqual([['x'], ['y']]);
  });

  it('has the records of the array that a file wraps, what stands beside it with the first', async () => {
    const list = await dataset(source, 'wrapped.json');
    expect(list.fields.map((field) => field.name)).toEqual(['name', 'count']);
    expect((await records(source, list)).rows).toEqual([
      ['x', '2'],
      ['y', null],
    ]);
    const one = await dataset(source, 'one.json');
    expect(one.fields.map((field) => field.name)).toEqual(['role', 'content', 'user', 'envelope.role']);
    expect((await records(source, one)).rows).toEqual([['user', 'hi', 'u@example.com', 'admin']]);
  });

  it.each([
    ['chat.ndjson', 2],
    ['chats.json', 2],
    ['one.jsonl', 1],
  ])('%s: a record that holds an array of objects keeps all its fields', async (name, count) => {
    const list = await dataset(source, name);
    expect(list.fields.map((field) => field.name)).toEqual(['user', 'messages']);
    const row = ['u@example.com', '[{"role":"user","content":"hi"}]'];
    expect((await records(source, list)).rows).toEqual(Array.from({ length: count }, () => row));
  });

  it('a line that is broken takes no other with it', async () => {
    const read = await records(source, await dataset(source, 'cut.ndjson'));
    expect(read.rows.map(([name]) => name)).toEqual(['x', 'v', 'u']);
    expect(read.problems).toMatchObject([{ count: 4 }]);
  });
});

describe('other formats', () => {
  it('SQL dumps: every table, those of one pattern with other columns too, counted by age and found', async () => {
    const names = (await source.datasets())
      .map(({ name }) => name)
      .filter((name) => name.startsWith('backup'));
    expect(names).toEqual([
      'backup_20260101.sql.gz#old_20250101',
      'backup_20260101.sql.gz#old_20250201',
      'backup_20260101.sql.gz#people',
    ]);
    const people = await dataset(source, 'backup_20260101.sql.gz#people');
    expect(people.fields).toMatchObject([
      { name: 'name', type: 'text', family: 'text' },
      { name: 'joined', type: 'date', family: 'date' },
    ]);
    expect((await records(source, people, { fields: people.fields.slice(0, 1), rows: 10 })).rows).toEqual([
      ['가나다'],
      ['라마바'],
    ]);
    const aged = await source.age!(people, {
      clock: { field: 'joined', format: 'auto' },
      zone: 'Asia/Seoul',
      limits: ['2023-01-01T00:00:00Z'],
      now: '2026-01-01T00:00:00Z',
      signal: new AbortController().signal,
    });
    expect(aged).toMatchObject({ total: 2, older: [1], oldest: '2020-01-02' });
  });

  it('workbooks: every sheet, titles above the heading with the first record, dates as local times', async () => {
    for (const book of ['book.xlsx', 'old.xls']) {
      const sheet = await dataset(source, `${book}#명단`);
      expect(sheet.fields.map((field) => field.name)).toEqual(['이름', '신청일', '{above}']);
      expect((await records(source, sheet)).rows).toEqual([['가나다', '2026-01-02 03:04:05', '신청 명단']]);
      expect((await records(source, await dataset(source, `${book}#Codes`))).rows).toEqual([['A1']]);
    }
  });

  it('Parquet', async () => {
    const list = await dataset(source, 'data.parquet');
    expect(list.fields.map(({ name, family }) => [name, family])).toEqual([
      ['name', 'text'],
      ['count', 'number'],
      ['at', 'time'],
    ]);
    expect((await records(source, list)).rows).toEqual([
      ['x', '1', '2026-01-02T03:04:05.000Z'],
      ['y', '2', null],
      [null, '3', null],
    ]);
  });

  it('Avro', async () => {
    expect((await records(source, await dataset(source, 'data.avro'))).rows).toEqual([['x', '["a","b"]']]);
  });

  it('SQLite files', async () => {
    const users = await dataset(source, 'app.sqlite#users');
    expect((await records(source, users)).rows).toEqual([['1', 'a@example.com']]);
  });

  it('plain text, a line a record', async () => {
    expect((await records(source, await dataset(source, 'notes.txt'))).rows).toEqual([
      ['call 010-0000-0000'],
      ['second line'],
    ]);
  });
});

describe('parts of one dataset', () => {
  it.each([
    ['logs/access.log', 3],
    ['dated/list_*.csv', 2],
    ['parts/dt=*/part-*.csv', 2],
  ])('%s', async (name, parts) => {
    const list = await dataset(source, name);
    expect(list.parts).toBe(parts);
    expect((await records(source, list)).rows).toHaveLength(parts);
  });
});

describe('ages', () => {
  const query = {
    limits: ['2025-10-09T00:00:00+09:00', '2026-01-01T00:00:00Z'],
    zone: 'Asia/Seoul',
    now: '2026-06-01T00:00:00Z',
  };

  it('are counted over all parts, by the times of a log', async () => {
    const log = await dataset(source, 'logs/access.log');
    const clock = { field: 'time', format: 'auto' as const };
    expect(await source.age!(log, { ...query, clock, signal: new AbortController().signal })).toEqual({
      total: 3,
      older: [1, 3],
      withoutClock: 0,
      future: 0,
      oldest: '2025-10-08',
      newest: '2025-10-10',
    });
  });

  it('are counted by the time of the file', async () => {
    const list = await dataset(source, 'utf8.csv');
    const clock = { field: '@modified', format: 'auto' as const };
    expect(await source.age!(list, { ...query, clock, signal: new AbortController().signal })).toMatchObject({
      total: 2,
      withoutClock: 0,
      older: [0, 0],
    });
  });
});

it('a sample has the same chance for every record, and is the same again', async () => {
  put('big.csv', `n\n${Array.from({ length: 20_000 }, (_, i) => `r${i}`).join('\n')}\n`);
  const again = await files.open(files.config.parse({ paths: join(root, 'big.csv') }), openContext());
  const list = await dataset(again, 'big.csv');
  const first = await records(again, list, { rows: 500 });
  expect(first).toMatchObject({ method: 'random-rows', population: 20_000 });
  expect((await records(again, list, { rows: 500 })).rows).toEqual(first.rows);
  const late = first.rows.filter(([cell]) => Number(cell!.slice(1)) >= 10_000).length;
  expect(late).toBeGreaterThan(180);
  expect(late).toBeLessThan(320);
});
