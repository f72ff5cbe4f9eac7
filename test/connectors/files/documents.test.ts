import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../support/tables.ts';

const table = '| 이름 | 연락처 |\n|---|---|\n| 김가온 | 010-0000-0001 |\n';
const rows = [{ 이름: '김가온', 연락처: '010-0000-0001' }];

describe('texts in Markdown and their like', () => {
  it('each table is one by itself, beside the lines and what they name', async () => {
    const { tables } = await tablesOf(
      `# 연락망\n\n${table}\n- 담당자: 이나래\n\n글\n\n| a |\n|---|\n| 1 |\n`,
      'a.md',
    );
    expect(tables).toEqual({
      table1: rows,
      table2: [{ a: '1' }],
      '': [{ line: '# 연락망' }, { '{fields}': '{"담당자":"이나래"}' }, { line: '글' }],
    });
  });

  it.each(['a.md', 'a.markdown', 'a.rst', 'a.adoc', 'a.txt'])('by their name: %s', async (name) => {
    expect((await tablesOf(`글\n\n${table}`, name)).tables).toMatchObject({ table1: rows });
  });

  it('one with data before it is no YAML', async () => {
    const { tables } = await tablesOf(`---\nauthor: 김가온\n---\n${table}`, 'a.md');
    expect(tables).toEqual({ table1: rows, '': [{ '{fields}': '{"author":"김가온"}' }] });
  });

  it('where nothing but lines stands in it, they are read as ever', async () => {
    expect((await tablesOf('# 안내\n\n글 **굵게**\n', 'a.md')).rows).toEqual([
      { line: '# 안내' },
      { line: '글 **굵게**' },
    ]);
  });

  it('too long a text is read by lines, which is said', async () => {
    const { rows, said } = await tablesOf(`${table}${'글\n'.repeat(1_100_000)}`, 'a.md');
    expect(rows[0]).toEqual({ line: '| 이름 | 연락처 |' });
    expect(said).toEqual(['texts of more than 2 MB, whose tables are read line by line']);
  }, 60_000);

  it('data at the head of a table are its first row', async () => {
    const { tables } = await tablesOf(
      '| 김가온 | 010-0000-0001 |\n|---|---|\n| 이나래 | 010-0000-0002 |\n',
      'a.md',
    );
    expect(tables.table1).toEqual([
      { column_1: '김가온', column_2: '010-0000-0001' },
      { column_1: '이나래', column_2: '010-0000-0002' },
    ]);
  });

  it('tables beyond a bound are lines', async () => {
    const { tables } = await tablesOf(`${table}\n`.repeat(205), 'a.md');
    expect(Object.keys(tables)).toHaveLength(201);
    expect(tables['']).toHaveLength(10);
  });
});

describe('pages', () => {
  const page =
    '<!DOCTYPE html>\n<html><body>\n<h1>회원</h1><table><tr><th>이름</th><th>연락처</th></tr>\n<tr><td>김가온</td>\n<td>010-0000-0001</td></tr></table><form><input name="birth_date" value="1988-03-04"></form></body></html>';

  it.each(['a.html', 'a.htm', 'page'])('have tables, lines and what they name: %s', async (name) => {
    expect((await tablesOf(page, name)).tables).toEqual({
      table1: rows,
      '': [{ line: '회원' }, { '{fields}': '{"birth_date":"1988-03-04"}' }],
    });
  });

  it('are pages in XHTML as well', async () => {
    const { tables } = await tablesOf(`<?xml version="1.0"?>\n${page.toLowerCase()}`, 'a.xhtml');
    expect(tables).toMatchObject({ table1: rows });
  });

  it('tables without marked names are headed as sheets are', async () => {
    const bare = '<table><tr><td>name<td>city<td>n<tr><td>kim<td>x<td>1<tr><td>lee<td>y<td>2</table>';
    expect((await tablesOf(bare, 'a.html')).tables).toMatchObject({
      table1: [
        { name: 'kim', city: 'x', n: '1' },
        { name: 'lee', city: 'y', n: '2' },
      ],
    });
  });

  it('in mails are read as they are shown', async () => {
    const head =
      'From: a@example.com\nTo: b@example.com\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n';
    const [mail] = (
      await tablesOf(
        `${head}<p>안녕하세요</p><table><tr><th>받는 분</th><td>김가온</td></tr></table><table><tr><th>Name</th><th>Phone</th></tr><tr><td>Jane</td><td>1</td></tr></table>`,
        'a.eml',
      )
    ).rows;
    expect(mail?.body).toBe('안녕하세요\n받는 분: 김가온\n| Name | Phone |\n|---|---|\n| Jane | 1 |');
  });
});
