import { describe, expect, it } from 'vitest';
import { htmlBlocks, writtenBlocks } from '../../../src/core/documents/index.ts';

const tablesOf = (page: string) => htmlBlocks(page).filter((block) => block.kind === 'table');
const pairsOf = (page: string) =>
  htmlBlocks(page).flatMap((block) => (block.kind === 'pairs' ? [Object.fromEntries(block.pairs)] : []));
const linesOf = (page: string) =>
  htmlBlocks(page).flatMap((block) => (block.kind === 'line' ? [block.text] : []));

describe('tables', () => {
  it.each([
    '<table><thead><tr><th>성명</th><th>휴대폰</th></tr></thead><tbody><tr><td>김가온</td><td>010-0000-0001</td></tr></tbody></table>',
    '<TABLE><TR><TH>성명<TH>휴대폰<TR><TD>김가온<TD>010-0000-0001',
    '<table><thead><tr><td>성명</td><td>휴대폰</td></tr></thead><tr><td><b>김가온</b></td><td><a href="tel:010-0000-0001">010-0000-0001</a></td></tr></table>',
  ])('%s', (page) => {
    const [table] = tablesOf(page);
    expect(table?.names).toEqual(['성명', '휴대폰']);
    expect(table?.rows[0]?.[0]).toBe('김가온');
    expect(table?.rows[0]?.[1]).toContain('010-0000-0001');
  });

  it('names over several columns go with those below, cells over several rows with each', () => {
    const page =
      '<table><tr><th colspan=2>고객</th><th rowspan=2>금액</th></tr><tr><th>성명</th><th>전화</th></tr><tr><td rowspan=2>김가온</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>';
    expect(tablesOf(page)).toMatchObject([
      {
        names: ['고객 성명', '고객 전화', '금액'],
        rows: [
          ['김가온', '1', '2'],
          ['김가온', '3', '4'],
        ],
      },
    ]);
  });

  it('names beside what they tell are no table', () => {
    const page =
      '<table><tr><th>성명</th><td>김가온</td><th>연락처</th><td>010-0000-0001</td></tr><tr><th>주소</th><td colspan=3>가온시 나래동 1</td></tr></table>';
    expect(pairsOf(page)).toEqual([{ 성명: '김가온', 연락처: '010-0000-0001', 주소: '가온시 나래동 1' }]);
  });

  it('what sets out a page is text, the table in it is one', () => {
    const page =
      '<table><tr><td>안내<table><tr><th>이름</th></tr><tr><td>김가온</td></tr></table></td></tr></table>';
    expect(tablesOf(page)).toMatchObject([{ names: ['이름'], rows: [['김가온']] }]);
    expect(linesOf(page)).toEqual(['안내']);
  });
});

describe('what a page names', () => {
  it.each([
    [
      '<dl><dt>담당자<dd>김가온<dt>연락처<dd>010-0000-0001</dl>',
      [{ 담당자: '김가온', 연락처: '010-0000-0001' }],
    ],
    [
      '<form><input name="birth_date" value="1988-03-04"><input type=submit name=ok value=저장><input type=radio name=sex value=F checked><input type=radio name=sex value=M><select name=job><option>A<option selected>의사</select><textarea name=memo>연락 바람</textarea></form>',
      [{ birth_date: '1988-03-04', sex: 'F', job: '의사', memo: '연락 바람' }],
    ],
    [
      '<p><span class="name">김가온</span> <span class="phone"><b>010-0000-0001</b></span></p>',
      [{ name: '김가온', phone: '010-0000-0001' }],
    ],
    [
      '<div itemscope><span itemprop="name">Jane Sample</span><meta itemprop="email" content="jane@example.com"></div>',
      [{ email: 'jane@example.com', name: 'Jane Sample' }],
    ],
    [
      '<meta name="author" content="Jane Sample"><meta name="viewport" content="width=1">',
      [{ author: 'Jane Sample' }],
    ],
    ['<li data-user-name="김가온" data-index="3">x</li>', [{ 'user name': '김가온' }]],
  ])('%s', (page, expected) => {
    const found = pairsOf(page).map((one) => Object.entries(one).sort());
    expect(found).toEqual(expected.map((one) => Object.entries(one).sort()));
  });

  it('data for search engines stay as they are', () => {
    expect(htmlBlocks('<script type="application/ld+json"> {"name":"Jane"} </script>')).toEqual([
      { kind: 'data', text: '{"name":"Jane"}' },
    ]);
  });

  it.each([
    '<pre><span class="name">div</span> <span class="attr">id</span></pre>',
    '<dl><dt>name<dd>The name under which the server is known to others in the network.</dl>',
    '<h4 class="name">Options</h4><p class="text">All of them</p>',
    '<span class="name">김가온</span>',
  ])('code and descriptions name nobody: %s', (page) => {
    expect(pairsOf(page)).toEqual([]);
    expect(linesOf(page).length).toBeGreaterThan(0);
  });
});

describe('what else stands in a page', () => {
  it('is shown, a block a line, or kept for programs', () => {
    const page =
      '<!-- 담당 김가온 --><script>var phone = "010-0000-0001"</script><p title="문의 a@example.com">홍보&nbsp;팀<br>안녕</p><a href="mailto:b@example.com?subject=x">메일</a><img alt="이나래">';
    expect(linesOf(page).sort()).toEqual(
      [
        '담당 김가온',
        'var phone = "010-0000-0001"',
        '문의 a@example.com',
        '홍보 팀',
        '안녕',
        'b@example.com 메일',
        '이나래',
      ].sort(),
    );
  });

  it('only what is shown, where asked for, and its tables as Markdown has them', () => {
    const page =
      '<style>p{}</style><!-- x --><p>Dear <b>Jane</b>,</p><table><tr><th>Name</th><th>Note</th></tr><tr><td>Jane</td><td>a|b</td></tr></table>';
    expect(writtenBlocks(htmlBlocks(page, true))).toBe(
      'Dear Jane,\n| Name | Note |\n|---|---|\n| Jane | a\\|b |',
    );
  });
});

describe('what looks like a tag', () => {
  it('is text, where it is an address', () => {
    const shown = [...htmlBlocks('<p>김가온 <gaon@example.com>, see <https://example.com/a></p>')]
      .map((block) => ('text' in block ? block.text : ''))
      .join('\n');
    expect(shown).toContain('gaon@example.com');
    expect(shown).toContain('https://example.com/a');
  });
});

describe('hostile pages', () => {
  it.each([
    ['tables in tables', '<table><tr><td>', 200_000],
    ['cells over all columns', '<table><tr><td colspan=1000 rowspan=1000>a', 20_000],
    ['quotes that are not closed', `<a b='<a c="`, 200_000],
    ['terms', '<dt>a<dd>b', 100_000],
    ['classes', '<span class="name">a', 100_000],
    ['tags that close nothing', '<p class="name">a</b>', 100_000],
    ['remarks', '<!--', 300_000],
    ['columns', '<th>a', 200_000],
    ['links of marks alone', `<a href="${'#'.repeat(60_000)}">`, 35],
  ])('%s', (_, piece, times) => {
    const started = performance.now();
    expect(htmlBlocks(piece.repeat(times)).length).toBeLessThan(1_000_000);
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
