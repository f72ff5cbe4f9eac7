import { describe, expect, it } from 'vitest';
import { ColumnScanner, Matcher } from '../../../src/classify/values/index.ts';
import { loadDetectors } from '../../../src/registry.ts';

const matcher = new Matcher(await loadDetectors());

function pathsOf(...cells: string[]) {
  const scanner = new ColumnScanner(matcher);
  scanner.add(cells);
  return Object.fromEntries([...scanner.profile().paths].map(([path, { values }]) => [path, values]));
}

describe('texts for people, kept as values', () => {
  it('have the rows of their tables as elements', () => {
    const text = '안내\n\n| 이름 | 연락처 |\n|---|---|\n| 김가온 | 010-0000-0001 |\n| 이나래 | |\n';
    expect(pathsOf(text)).toEqual({ '[].이름': 2, '[].연락처': 1 });
  });

  it('have what stands before them, and what they name beside a table', () => {
    const text = '---\nauthor: 김가온\nteam:\n  lead: 이나래\n---\n- 담당자: 박다온\n\n| a |\n|---|\n| 1 |\n';
    expect(pathsOf(text)).toEqual({ author: 1, 'team.lead': 1, 담당자: 1, '[].a': 1 });
  });

  it('and what consoles print', () => {
    expect(pathsOf('+----+------+\n| id | name |\n+----+------+\n|  1 | kim  |\n+----+------+\n')).toEqual({
      '[].id': 1,
      '[].name': 1,
    });
  });

  it('but data that hold such a text are data', () => {
    expect(pathsOf('name: kim\nnote: |\n  | a | b |\n  |---|---|\n')).toMatchObject({ name: 1, note: 2 });
  });

  it('without a table are running text', () => {
    expect(pathsOf('# 안내\n\n담당자는 김가온 님이다.\n---\n둘째 줄')).toEqual({});
  });
});

describe('pages, kept as values', () => {
  it('have tables, forms and data', () => {
    const page =
      '<div><table><tr><th>성명</th></tr><tr><td>김가온</td></tr></table><form><input name="birth_date" value="1988-03-04"></form><script type="application/ld+json">{"telephone":"02-000-0001"}</script></div>';
    expect(pathsOf(page)).toEqual({ '[].성명': 1, birth_date: 1, telephone: 1 });
  });

  it('name nothing by what only sets them', () => {
    expect(pathsOf('<p class="x">안녕하세요 <a href="https://example.com">여기</a></p>')).toEqual({});
  });

  it.each([
    ['<form><name>김가온</name></form>', { 'form.name': 1 }],
    [
      '<table name="members"><row><name>김가온</name></row></table>',
      { 'table.@name': 1, 'table.row.name': 1 },
    ],
  ])('are no data in XML: %s', (xml, paths) => {
    expect(pathsOf(xml)).toEqual(paths);
  });
});

describe('what servers say of a cookie', () => {
  it('is none of its value', () => {
    expect(pathsOf('sid=abc123; Path=/; Domain=example.com; HttpOnly; SameSite=Lax')).toEqual({ sid: 1 });
    expect(pathsOf('a=1; b=2')).toEqual({ a: 1, b: 1 });
  });
});

describe('cards', () => {
  it('are not told by what programs call them', () => {
    const card = 'BEGIN:VCARD\nUID:20260102-1@example.com\nFN:Jane Example\nEND:VCARD';
    expect(pathsOf(card)).toEqual({ full_name: 1 });
  });
});
