import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { utils, type WorkSheet, write } from '@e965/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import files from '../../../connectors/files/index.ts';
import { openContext, records } from '../../support/source.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gamsa-headings-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** What a file, alone in its folder, is read as: the first table that is listed, or that of a name. */
async function read(name: string, bytes: string | Uint8Array, part = '') {
  writeFileSync(join(root, name), bytes);
  await using source = await files.open(files.config.parse({ paths: root }), openContext());
  const dataset = (await source.datasets()).find(({ path }) => path.at(-1)!.endsWith(part));
  if (dataset!.unreadable) return { unreadable: dataset!.unreadable };
  const { rows, problems } = await records(source, dataset!);
  return { names: dataset!.fields.map((field) => field.name), rows, problems };
}

const people = [
  ['1', '가나다', 'a@example.com'],
  ['2', '라마바', 'b@example.com'],
  ['3', '사아자', 'c@example.com'],
];
const csv = (rows: readonly (readonly string[])[], sign = ',') =>
  rows.map((row) => row.join(sign)).join('\n');
const names = ['번호', '성명', '이메일'];
const list = (sign?: string) => csv([names, ...people], sign);

describe('a heading', () => {
  it.each<[string, string, string]>([
    ['a title and a blank line', '고객 명단\n\n', '고객 명단'],
    ['a title filled up with blanks', '고객 명단,,\n작성자 홍길동,,\n', '고객 명단\n작성자 홍길동'],
    ['remarks of a program', '# exported by x\n# rows: 3\n', '# exported by x\n# rows: 3'],
  ])('is found below %s, which go with the first record', async (_, above, told) => {
    const { names: found, rows, problems } = await read('list.csv', `${above}${list()}`);
    expect(found).toEqual([...names, '{above}']);
    expect(rows).toEqual(people.map((row, i) => [...row, i === 0 ? told : null]));
    expect(problems).toEqual([]);
  });

  it.each([
    ['blanks', ['번호', '고객', '']],
    ['its repetition', ['번호', '고객', '고객']],
  ])('of two lines is one, a group being told by %s', async (_, groups) => {
    const { names: found, rows } = await read('list.csv', csv([groups, ['', '성명', '이메일'], ...people]));
    expect(found).toEqual(['번호', '고객 성명', '고객 이메일']);
    expect(rows).toEqual(people);
  });

  it('of one line stays so where records are words as well', async () => {
    const words = [
      ['가나', '다라', '마바'],
      ['사아', '자차', '카타'],
    ];
    expect(await read('list.csv', csv([['이름', '', '별명'], ...words]))).toMatchObject({
      names: ['이름', 'column_2', '별명'],
      rows: words,
    });
  });

  it('may name some of the columns alone', async () => {
    const wide = people.map((row) => [...row, 'x', '1']);
    expect(await read('list.csv', csv([['번호', '성명'], ...wide]))).toMatchObject({
      names: ['번호', '성명', 'column_3', 'column_4', 'column_5'],
      rows: wide,
    });
  });

  it('is none where there is nothing but records', async () => {
    expect(await read('list.csv', csv(people))).toMatchObject({
      names: ['column_1', 'column_2', 'column_3'],
      rows: people,
    });
  });
});

describe('columns', () => {
  it.each(['^', '~', '\u0001', '|'])('are parted by %j', async (sign) => {
    expect(await read('list.dat', list(sign))).toMatchObject({ names, rows: people });
  });

  it('with quotes behind backslashes', async () => {
    const {
      names: found,
      rows,
      problems,
    } = await read(
      'list.csv',
      'id,memo,phone\n1,"says \\"hi\\", ok",010-0000-0000\n2,"C:\\\\",010-0000-0001\n',
    );
    expect(found).toEqual(['id', 'memo', 'phone']);
    expect(rows?.map((row) => row[2])).toEqual(['010-0000-0000', '010-0000-0001']);
    expect(rows?.[0]?.[1]).toBe('says "hi", ok');
    expect(problems).toEqual([]);
    const paths = 'id,path,phone\n1,"C:\\a\\",010-0000-0000\n2,"C:\\b, c\\",010-0000-0001\n';
    expect((await read('list.csv', paths)).rows?.map((row) => row[2])).toEqual([
      '010-0000-0000',
      '010-0000-0001',
    ]);
  });

  it.each(['\t', '|', ','])('are those of a list in a text, parted by %j', async (sign) => {
    expect(await read('list.txt', list(sign))).toMatchObject({ names, rows: people });
  });

  it('are none in a text of sentences', async () => {
    const text = 'Dear all, welcome, and hello.\nCome in, sit down, and eat.\nSee you.\n';
    expect(await read('notes.txt', text)).toMatchObject({ names: ['line'] });
  });
});

describe('workbooks', () => {
  const book = (sheet: WorkSheet) => {
    const all = utils.book_new();
    utils.book_append_sheet(all, sheet, 's');
    return write(all, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
  };

  it('have headings of two lines, whose groups are cells put together', async () => {
    const sheet = utils.aoa_to_sheet([['명단'], ['번호', '고객'], [null, '성명', '이메일'], ...people]);
    sheet['!merges'] = [utils.decode_range('B2:C2'), utils.decode_range('A2:A3')];
    expect(await read('a.xlsx', book(sheet))).toMatchObject({
      names: ['번호', '고객 성명', '고객 이메일', '{above}'],
      rows: people.map((row, i) => [...row, i === 0 ? '명단' : null]),
    });
  });

  it('have links and notes behind cells, and formulas that tell nothing', async () => {
    const sheet = utils.aoa_to_sheet([
      ['who', 'sum'],
      ['contact', 1],
      ['kim@example.com', 2],
      ['x', 3],
    ]);
    sheet.A2.l = { Target: 'mailto:lee@example.com' };
    sheet.A3.l = { Target: 'mailto:kim@example.com' };
    sheet.A4 = { t: 's', v: 'mail', f: 'HYPERLINK("mailto:choi@example.com","mail")' };
    sheet.B4.c = [{ a: '관리자', t: '전화 010-0000-0000' }];
    sheet.B3 = { t: 'n', f: 'A1&A2' };
    expect(await read('a.xlsx', book(sheet))).toEqual({
      names: ['who', 'sum', '{links}', '{notes}'],
      rows: [
        ['contact', '1', 'mailto:lee@example.com', null],
        ['kim@example.com', null, null, null],
        ['mail', '3', 'mailto:choi@example.com', '전화 010-0000-0000'],
      ],
      problems: [{ what: expect.objectContaining({ en: expect.stringContaining('formulas') }), count: 1 }],
    });
  });

  it('are told by their content: a list is called .xls as well', async () => {
    expect(await read('a.xls', list('\t'))).toMatchObject({ names, rows: people });
  });

  it('are pages as well', async () => {
    const row = (cells: readonly string[], tag = 'td') =>
      `<tr>${cells.map((cell) => `<${tag} class=x>${cell}</${tag}>`).join('')}</tr>`;
    const table = `<TABLE border=1>${row(names, 'th')}\n${people.map((one) => row(one)).join('\n')}</TABLE>`;
    const page = `<html><head><style>td { color: red }</style></head><body><p>담당 010-0000-0000</p>${table}<table><tr><td>1</td></tr><tr><td>2<br>3</td></tr></body></html>`;
    for (const bytes of [page, iconv.encode(page, 'cp949')]) {
      expect(await read('a.xls', bytes, 'table1')).toMatchObject({ names, rows: people });
      expect((await read('a.xls', bytes, 'table2')).rows).toEqual([['1'], ['2\n3']]);
      expect((await read('a.xls', bytes, '{rest}')).rows).toEqual([['담당 010-0000-0000']]);
    }
    expect(await read('a.html', page)).toMatchObject({ names: ['line'] });
  });

  it('that are pages of nothing but openings take no time', async () => {
    for (const hostile of [
      '<table>'.repeat(200_000),
      '<table '.repeat(200_000),
      '<table>\n<tr>'.repeat(90_000),
    ])
      await read('a.xls', `<html>${hostile}`);
  }, 10_000);
});

describe('Parquet', () => {
  const parquet = (columns: readonly string[]) =>
    new Uint8Array(
      parquetWriteBuffer({ columnData: columns.map((name) => ({ name, data: ['x', 'y'], type: 'STRING' })) }),
    );

  it('is read where it is packed', async () => {
    expect(await read('a.parquet.gz', gzipSync(parquet(['a'])))).toMatchObject({
      names: ['a'],
      rows: [['x'], ['y']],
    });
  });

  it('says that it does not look at columns of one name', async () => {
    expect(await read('a.parquet', parquet(['a', 'b', 'a']))).toMatchObject({
      names: ['b', 'a'],
      problems: [{ what: { en: expect.stringContaining('name of another') }, count: 1 }],
    });
  });
});

it('ORC begins like a text, and is none', async () => {
  const text = Buffer.concat([Buffer.from('ORC\n\u0007'), Buffer.from('kim@example.com'.repeat(500))]);
  expect(await read('a.orc', text)).toMatchObject({ unreadable: { code: 'unsupported-format' } });
});

it.each([
  ['계약서.hwp', 'HWP'],
  ['a.doc', 'Word'],
  ['a.msg', 'Outlook'],
])('%s begins like an old workbook, and is named', async (name, says) => {
  const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  expect(await read(name, compound)).toMatchObject({
    unreadable: { code: 'unsupported-format', detail: { en: expect.stringContaining(says) } },
  });
});
