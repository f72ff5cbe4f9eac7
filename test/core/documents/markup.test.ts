import { describe, expect, it } from 'vitest';
import { type Block, markupBlocks } from '../../../src/core/documents/index.ts';

const tablesOf = (text: string) => markupBlocks(text).filter((block) => block.kind === 'table');
const pairsOf = (text: string) =>
  markupBlocks(text).flatMap((block) => (block.kind === 'pairs' ? [Object.fromEntries(block.pairs)] : []));
const linesOf = (text: string) =>
  markupBlocks(text).flatMap((block: Block) => (block.kind === 'line' ? [block.text] : []));

describe('tables', () => {
  const rows = [
    ['김가온', '010-0000-0001'],
    ['이나래', '010-0000-0002'],
  ];
  it.each([
    ['Markdown', '| 이름 | 연락처 |\n|---|:-:|\n| 김가온 | 010-0000-0001 |\n| 이나래 | 010-0000-0002 |\n'],
    ['without bars around', '이름 | 연락처\n--- | ---\n김가온 | 010-0000-0001\n이나래 | 010-0000-0002\n'],
    [
      'with marks in cells',
      '| **이름** | `연락처` |\n|-|-|\n| **김가온** | [010-0000-0001](tel:010-0000-0001) |\n| *이나래* | `010-0000-0002` |\n',
    ],
    [
      'psql',
      ' 이름   |    연락처     \n--------+---------------\n 김가온 | 010-0000-0001\n 이나래 | 010-0000-0002\n(2 rows)\n',
    ],
    [
      'mysql',
      '+------+------+\n| 이름 | 연락처 |\n+------+------+\n| 김가온 | 010-0000-0001 |\n| 이나래 | 010-0000-0002 |\n+------+------+\n',
    ],
    [
      'a grid of reStructuredText',
      '+----+----+\n| 이름 | 연락처 |\n+====+====+\n| 김가온 | 010-0000-0001 |\n+----+----+\n| 이나래 | 010-0000-0002 |\n+----+----+\n',
    ],
    [
      'reStructuredText',
      '======  =============\n이름    연락처\n======  =============\n김가온  010-0000-0001\n이나래  010-0000-0002\n======  =============\n',
    ],
    [
      'AsciiDoc',
      '[cols="1,1",options="header"]\n|===\n|이름 |연락처\n|김가온 |010-0000-0001\n|이나래 |010-0000-0002\n|===\n',
    ],
    [
      'AsciiDoc, a cell a line',
      '[cols="2*"]\n|===\n|이름 |연락처\n\n|김가온\n|010-0000-0001\n|이나래\n|010-0000-0002\n|===\n',
    ],
    [
      'HTML in Markdown',
      '<table>\n<tr><th>이름</th><th>연락처</th></tr>\n<tr><td>김가온<td>010-0000-0001\n<tr><td>이나래<td>010-0000-0002\n</table>\n',
    ],
  ])('%s', (_, text) => {
    const [table, ...more] = tablesOf(`위 글\n\n${text}\n아래 글\n`);
    expect(more).toEqual([]);
    expect(table).toMatchObject({ names: ['이름', '연락처'], rows });
    expect(linesOf(`위 글\n\n${text}\n아래 글\n`)).toEqual(expect.arrayContaining(['위 글', '아래 글']));
  });

  it('pictures and links in cells are what they show', () => {
    const text = '| [![Jane](https://example.com/a.png)](https://example.com "Jane") |\n|---|\n| x |\n';
    expect(tablesOf(text)).toMatchObject([{ names: ['Jane'] }]);
  });

  it('a bar behind a backslash is a letter, rows may be short or long', () => {
    expect(tablesOf('|a|b|\n|-|-|\n|1\\|2|\n|1|2|3|\n')).toMatchObject([
      { rows: [['1|2'], ['1', '2', '3']] },
    ]);
  });

  it.each([
    ['in code', '```\n| a | b |\n|---|---|\n| 1 | 2 |\n```\n'],
    ['a heading of as many dashes', 'a | b\n---\n'],
    ['other counts', '| a | b |\n|---|\n| 1 | 2 |\n'],
    ['a rule alone', '+----+\ntext\n'],
    ['titles', '=====\nTitle\n=====\n'],
  ])('none: %s', (_, text) => {
    expect(tablesOf(text)).toEqual([]);
    expect(linesOf(text).length).toBeGreaterThan(0);
  });

  it('columns beyond a bound are text', () => {
    const wide = (cell: (i: number) => string) =>
      `|${Array.from({ length: 1_500 }, (_, i) => cell(i)).join('|')}|`;
    const text = `${wide((i) => `c${i}`)}\n${wide(() => '-')}\n${wide((i) => `v${i}`)}\n`;
    const [table] = tablesOf(text);
    expect(table?.names).toHaveLength(1_000);
    expect(linesOf(text).join('\n')).toContain('v1499');
  });
});

describe('what is told under names', () => {
  it.each([
    ['- 담당자: 김가온\n- 연락처: 010-0000-0001\n', [{ 담당자: '김가온', 연락처: '010-0000-0001' }]],
    ['* **이름**: 김가온\n* **생년월일:** 1988-03-04\n', [{ 이름: '김가온', 생년월일: '1988-03-04' }]],
    ['**담당자**：김가온\n', [{ 담당자: '김가온' }]],
    ['1. 이름: 김가온\n2. 이름: 이나래\n', [{ 이름: '김가온' }, { 이름: '이나래' }]],
    ['이름: 김가온\n주소: 가온시 나래동 1\n', [{ 이름: '김가온', 주소: '가온시 나래동 1' }]],
    [
      ':Author: Jane Sample\n:Contact: jane@example.com\n',
      [{ Author: 'Jane Sample', Contact: 'jane@example.com' }],
    ],
    [
      '---\nauthor: 김가온\nemail: "a@example.com"\ntitle: 안내\n---\n본문\n',
      [{ author: '김가온', email: 'a@example.com' }],
    ],
  ])('%s', (text, expected) => {
    expect(pairsOf(text)).toEqual(expected);
  });

  it('front matter that is no plain list is data of its own', () => {
    const blocks = markupBlocks('---\nauthors:\n  - name: 김가온\n    email: a@example.com\n---\n본문\n');
    expect(blocks[0]).toEqual({ kind: 'data', text: 'authors:\n  - name: 김가온\n    email: a@example.com' });
  });

  it.each([
    '- `name`: the name of the plugin\n- `email`: string\n',
    '- name: string\n- phone: an optional string\n',
    '- **Note**: read this first\n',
    '- onToken: a function\n- handler: `fn`\n',
    '- address: The address to which the server binds and on which it waits for others to connect.\n',
    'This is a sentence: it goes on.\n',
    '- see: https://example.com/a\n',
    '- parse(text): reads it\n',
  ])('descriptions tell of nobody: %s', (text) => {
    expect(pairsOf(text)).toEqual([]);
    expect(linesOf(text).length).toBeGreaterThan(0);
  });

  it('marks go, masks stay', () => {
    expect(linesOf('담당은 **김가온** 님, 홍** 님과 010-****-1234, 010-****-5678\n')).toEqual([
      '담당은 김가온 님, 홍** 님과 010-****-1234, 010-****-5678',
    ]);
  });
});

describe('hostile texts', () => {
  it.each([
    ['rules without rows', '|-\n', 300_000],
    ['borders alone', '+--+\n', 300_000],
    ['equal signs alone', '== ==\n', 200_000],
    ['frames alone', '|===\n', 200_000],
    ['bars', 'a|', 500_000],
    ['tables of HTML that are not closed', '<table>\n', 100_000],
    ['marks', ' **a', 250_000],
    ['links that are not closed', '[a](', 250_000],
    ['blanks behind a mark', '- ', 500_000],
  ])('%s', (_, piece, times) => {
    const started = performance.now();
    expect(markupBlocks(piece.repeat(times)).length).toBeLessThan(times + 1);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
