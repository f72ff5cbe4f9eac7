import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ColumnProfile,
  ColumnScanner,
  describeUnfollowed,
  Matcher,
  sumUnfollowed,
} from '../../../src/classify/values/index.ts';
import { loadDetectors } from '../../../src/registry.ts';

const matcher = new Matcher(await loadDetectors());

function profileOf(...cells: (string | null)[]): ColumnProfile {
  const scanner = new ColumnScanner(matcher);
  scanner.add(cells);
  return scanner.profile();
}
const unfollowedOf = (...cells: string[]) =>
  Object.fromEntries(Object.entries(sumUnfollowed([profileOf(...cells)])).filter(([, count]) => count > 0));
const pathsOf = (...cells: string[]) => [...profileOf(...cells).paths.keys()].sort();
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('brackets in running text', () => {
  it('are followed behind as many empty ones as there are', () => {
    expect(pathsOf(`void f() {} ${'[] {} '.repeat(60)}user={"email":"a@example.com","age":3}`)).toContain(
      'user.email',
    );
  });

  it('as far as the work is bounded, which is said', () => {
    const text = `${'{a: [(x, y) '.repeat(300)}{"email":"a@example.com"}`;
    expect(unfollowedOf(text)).toHaveProperty('parts');
  });
});

describe('JSON', () => {
  it('has a path for every scalar; arrays collapse', () => {
    const text = JSON.stringify({
      user: { email: 'a@example.com', ids: [1, 2] },
      items: [{ n: 'x' }, { n: 'y' }],
    });
    expect(pathsOf(text)).toEqual(['items[].n', 'user.email', 'user.ids[]']);
    const { paths } = profileOf(text, text);
    expect(paths.get('items[].n')).toMatchObject({ rows: 4, distinct: 2 });
    expect(paths.get('user.email')?.hits.get('email')?.whole).toBe(2);
  });

  it('is followed to the break where the source clipped it', () => {
    const text = '{"a":{"mail":"a@example.com","note":"the rest was clip';
    expect(pathsOf(text)).toEqual(['a.mail', 'a.note']);
    expect(profileOf(text).opened).toBe(1);
  });

  it.each([
    '[notice] the office is closed',
    '[1] see below',
    '{name} is missing',
    '{"a":1} and more',
    '[]',
    '{',
  ])('is not what merely begins like it: %s', (text) => {
    expect(profileOf(text).opened).toBe(0);
    expect(pathsOf(text)).toEqual([]);
  });

  it('is opened again inside a string, under its path', () => {
    expect(pathsOf(JSON.stringify({ body: JSON.stringify({ to: ['a@example.com'] }) }))).toEqual([
      'body',
      'body.to[]',
    ]);
  });

  it('reads what JSON.stringify writes: every leaf is counted once', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const key = fc.constantFrom('alpha', 'beta', 'gamma', 'delta');
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1 }), (document) => {
        const { paths } = profileOf(JSON.stringify(document));
        const counted = [...paths]
          .filter(([path]) => !path.includes('='))
          .reduce((sum, [, { rows }]) => sum + rows, 0);
        expect(counted).toBeGreaterThanOrEqual(leavesOf(document));
      }),
      { numRuns: 300, examples: [[{ alpha: { alpha: [[['A-', '']]] } }]] },
    );
  });

  it('is opened where it was written as a JSON string, clipped or not', () => {
    const text = JSON.stringify(JSON.stringify({ name: '가나다', to: [{ email: 'a@example.com' }] }));
    expect(pathsOf(text)).toEqual(['name', 'to[].email']);
    expect(pathsOf(text.slice(0, -8))).toEqual(['name', 'to[].email']);
    expect(profileOf('"{quoted} words"').opened).toBe(0);
    expect(profileOf('"just a quotation"').opened).toBe(0);
  });
});

function leavesOf(value: unknown): number {
  if (value === null) return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + leavesOf(inner), 0);
}

describe('bounds', () => {
  const deep = (levels: number, inner: string) => `${'{"a":'.repeat(levels)}${inner}${'}'.repeat(levels)}`;

  it('are none for 15 levels, 200 keys, or a text that was merely clipped', () => {
    const keys = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`${'abcdefghij'[i % 10]}x${i}`, 1]),
    );
    for (const text of [deep(15, '{"email":"a@example.com"}'), JSON.stringify(keys), '{"a":{"b":"c'])
      expect(unfollowedOf(text, text)).toEqual({});
    expect(pathsOf(deep(15, '{"email":"a@example.com"}'))).toEqual([`${'a.'.repeat(15)}email`]);
  });

  it('of depth: what is too deep is passed over, and what follows it is not', () => {
    const text = `{"x":${deep(40, '"[{\\"}"')},"email":"a@example.com"}`;
    expect(unfollowedOf(text)).toEqual({ depth: 1 });
    expect(pathsOf(text)).toEqual(['email']);
    expect(unfollowedOf(`${'<a>'.repeat(40)}x`)).toEqual({ depth: 1 });
  });

  it('of breadth', () => {
    expect(unfollowedOf(JSON.stringify(Array.from({ length: 3_000 }, (_, i) => ({ a: i }))))).toEqual({
      parts: 1,
    });
    const row = (half: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`q${half}y${i}`, 'x'])));
    expect(unfollowedOf(row(1), row(1), row(1))).toMatchObject({ keys: 1 });
  });

  it('of documents in documents', () => {
    const one = JSON.stringify({ email: 'a@example.com' });
    const nest = (inner: string) => JSON.stringify({ body: inner });
    expect(unfollowedOf(nest(one))).toEqual({});
    expect(unfollowedOf(nest(nest(nest(one))))).toEqual({ documents: 1 });
  });

  it('are told in words, in both languages', () => {
    const { unfollowed, paths } = profileOf(deep(40, '1'));
    expect(describeUnfollowed(sumUnfollowed([{ unfollowed, paths }]))).toEqual([
      { what: { en: expect.stringContaining('32 levels'), ko: expect.stringContaining('32단계') }, count: 1 },
    ]);
  });
});

describe('keys that are data never become paths', () => {
  it.each([
    ['an e-mail address', { 'someone@example.com': { seen: 1 } }],
    ['a phone number', { '010-1234-5678': { seen: 1 } }],
    ['a phone number with a word before it', { 'tel_010-1234-5678': { seen: 1 } }],
    ['a phone number with a colon before it', { 'user:01012345678': { seen: 1 } }],
    ['a phone number with a hyphen before it', { 'user-010-1234-5678': { seen: 1 } }],
    ['a phone number with a full stop before it', { 'user.010-1234-5678': { seen: 1 } }],
    ['a phone number with nothing before it', { user01012345678: { seen: 1 } }],
    ['a phone number with a number behind it', { '01012345678_1': { seen: 1 } }],
    ['a phone number joined by low lines', { tel_010_1234_5678: { seen: 1 } }],
    ['an address with a number in it', { 'user:kim_1234567@example.com': { seen: 1 } }],
    ['a number', { 20260101: { seen: 1 } }],
    ['a hash', { a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4: { seen: 1 } }],
  ])('%s', (_, document) => {
    expect(pathsOf(JSON.stringify(document))).toEqual(['{key}', '{}.seen']);
  });

  it('are counted as values', () => {
    const { paths } = profileOf(JSON.stringify({ by: { 'someone@example.com': 2, 'other@example.com': 3 } }));
    expect(paths.get('by.{key}')?.hits.get('email')?.whole).toBe(2);
    expect(paths.get('by.{}')?.rows).toBe(2);
  });

  it('nor do those of a map with many keys, the first ones included', () => {
    const cells = Array.from({ length: 100 }, (_, i) => JSON.stringify({ [`user${i}x`]: { n: i } }));
    expect(pathsOf(...cells)).toEqual(['{key}', '{}.n']);
    expect(profileOf(...cells).paths.get('{}.n')?.rows).toBe(100);
  });

  it('nor do those of a map that is small but different in every row', () => {
    const cells = Array.from({ length: 30 }, (_, i) =>
      JSON.stringify({ scores: { [`person${'abcdefghij'[i % 10]}${i}`]: i } }),
    );
    expect(pathsOf(...cells)).toEqual(['scores.{key}', 'scores.{}']);
  });

  it('nor do names of people', () => {
    const names = ['홍길동', '김철수', '이영희', '박민수', '최지우', '정우성'];
    const telephones = names.map((name) => JSON.stringify({ k: { [name]: { tel: 1 } } }));
    expect(pathsOf(...telephones)).toEqual(['k.{key}', 'k.{}.tel']);
    const scores = JSON.stringify(Object.fromEntries(names.map((name, i) => [name, i])));
    expect(pathsOf(scores, scores)).toEqual(['{key}', '{}']);
    const accounts = Array.from({ length: 8 }, (_, i) =>
      JSON.stringify({ k: { [`john.smith${i}`]: { tel: i } } }),
    );
    expect(pathsOf(...accounts)).toEqual(['k.{key}', 'k.{}.tel']);
  });

  it('nor do given names in Latin letters, where there are several', () => {
    const names = ['Jennifer', 'Peter', 'Maria', 'Wolfgang', 'Giulia', 'Olivia'];
    const scores = JSON.stringify({ scores: Object.fromEntries(names.map((name, i) => [name, i])) });
    expect(pathsOf(scores, scores)).toEqual(['scores.{key}', 'scores.{}']);
    expect(pathsOf('{"k":{"mark":1,"rose":2,"total":3,"grant":4,"will":5,"date":6}}')).not.toContain(
      'k.{key}',
    );
  });

  it('nor do two given names, as of people who talk', () => {
    expect(pathsOf('John: did it arrive?\nMary: not yet')).toEqual(['{key}', '{}']);
    expect(pathsOf('John: did it arrive?\nstatus: open')).toEqual(['John', 'status']);
  });

  it('nor does the name of one person, nor what stands beside names and may be one', () => {
    expect(pathsOf('{"점수":{"홍길동":5}}')).toEqual(['점수.{key}', '점수.{}']);
    expect(pathsOf('{"k":{"남궁민":{"tel":1},"홍길동_연락처":{"tel":2}}}')).toEqual(['k.{key}', 'k.{}.tel']);
    expect(pathsOf('{"k":{"김철수":1,"이영희":2,"변강쇠":3,"허준":4}}')).toEqual(['k.{key}', 'k.{}']);
  });

  it('while words made like names do', () => {
    const words = [
      '이용자',
      '주문일',
      '소유자',
      '신주소',
      '문자열',
      '주민세',
      '성수기',
      '임용일',
      '사용자',
      '지원서',
    ];
    for (const word of words) expect(pathsOf(JSON.stringify({ k: { [word]: 'x' } }))).toEqual([`k.${word}`]);
  });

  it('while words for fields do, be they jobs', () => {
    const text = JSON.stringify({
      manager: { name: 'x' },
      buyer: { name: 'y' },
      engineer: 1,
      인사팀: { 이름: 'z' },
    });
    expect(pathsOf(text)).toEqual(['buyer.name', 'engineer', 'manager.name', '인사팀.이름']);
    expect(pathsOf('<o><buyer><name>x</name></buyer></o>')).toEqual(['o.buyer.name']);
    expect(pathsOf('<명부><사람 번호="1"><이름>x</이름></사람></명부>')).toEqual([
      '명부.사람.@번호',
      '명부.사람.이름',
    ]);
    expect(pathsOf('<공지> 내일은 쉽니다')).toEqual([]);
    const words = ['이름', '성별', '주소', '전화번호', '신청일', '고객명', '이용자', '연락처'];
    const row = JSON.stringify(Object.fromEntries(words.map((word) => [word, 'x'])));
    expect(pathsOf(row, row)).toEqual([...words].sort());
  });

  it('while more keys than a map has keep theirs, where they come again', () => {
    const row = (n: number) =>
      JSON.stringify({
        survey: Object.fromEntries(
          Array.from({ length: 220 }, (_, i) => [`q${'abcdefghij'[i % 10]}${i}`, n]),
        ),
        ename: 'x',
      });
    const { paths } = profileOf(row(1), row(2), row(3));
    expect(paths.size).toBe(221);
    expect([...paths.values()].every(({ rows }) => rows === 3)).toBe(true);
  });

  it('a map of many keys loses no value, not even those of its first document', () => {
    const cells = Array.from({ length: 30 }, (_, n) =>
      JSON.stringify({
        by: Object.fromEntries(
          Array.from({ length: 70 }, (_, i) => [`u${n}x${i}`, { tel: '010-1234-5678' }]),
        ),
        last: 1,
      }),
    );
    const { paths } = profileOf(...cells);
    expect([...paths.keys()].sort()).toEqual(['by.{key}', 'by.{}.tel', 'last']);
    expect(paths.get('by.{}.tel')?.rows).toBe(2_100);
    expect(paths.get('last')?.rows).toBe(30);
  });

  it('while documents with many fields keep theirs', () => {
    const document = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`field_${'abcdefghij'[i % 10]}${i}`, i]),
    );
    expect(pathsOf(JSON.stringify(document), JSON.stringify(document))).toHaveLength(40);
  });
});

describe('other syntaxes', () => {
  it('XML: elements, attributes, entities', () => {
    const text =
      '<order id="7"><to mail="a@example.com">Someone &amp; Co</to><line><sku>x</sku></line><line><sku>y</sku></line></order>';
    const { paths } = profileOf(text);
    expect([...paths.keys()].sort()).toEqual(['order.@id', 'order.line.sku', 'order.to', 'order.to.@mail']);
    expect(paths.get('order.line.sku')?.rows).toBe(2);
    expect(paths.get('order.to.@mail')?.hits.get('email')?.whole).toBe(1);
  });

  it('XML: what CDATA holds is text, and comments are none', () => {
    const xml =
      '<u><name><![CDATA[Kim & Lee]]></name><!-- <old>x</old> --><memo><![CDATA[call <b>me</b>]]></memo></u>';
    const { paths } = profileOf(xml);
    expect([...paths.keys()].sort()).toEqual(['u.memo', 'u.name']);
    expect(paths.get('u.name')?.length.max).toBe('Kim & Lee'.length);
  });

  it('XML with many elements keeps their names', () => {
    const fields = Array.from(
      { length: 40 },
      (_, i) => `<f${'abcdefghij'[i % 10]}${i}>x</f${'abcdefghij'[i % 10]}${i}>`,
    );
    const text = `<list>${`<row>${fields.join('')}</row>`.repeat(3)}</list>`;
    expect(pathsOf(text, text)).toHaveLength(40);
  });

  it('JSON after what a log writes before it, and as the value of a key', () => {
    const body = JSON.stringify({ user: { email: 'a@example.com' }, n: 1 });
    expect(pathsOf(`[2026-01-02 03:04:05] INFO ${body}`)).toEqual(['n', 'user.email']);
    expect(pathsOf(`2026-01-02 request: ${body} took 3 ms, answer: {"ok":true}`)).toEqual([
      'n',
      'ok',
      'user.email',
    ]);
    expect(pathsOf(`level=info at=login body=${body} ip=192.0.2.1`)).toEqual([
      'at',
      'body.n',
      'body.user.email',
      'ip',
      'level',
    ]);
    expect(pathsOf(`INFO ${body.slice(0, -8)}`)).toEqual(['user.email']);
    expect(profileOf('say {"so"} or {x: "y"} and {"a"').opened).toBe(0);
  });

  it('text full of braces takes no long time', () => {
    const text = `x ${'{"a":'.repeat(100_000)}`;
    const start = performance.now();
    profileOf(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('dictionaries of Python', () => {
    expect(pathsOf(`{'name': '가나다', 'at': None, 'ok': True, 'to': ["it's", 1]}`)).toEqual([
      'name',
      'ok',
      'to[]',
    ]);
    expect(profileOf(`{'name' or so}`).opened).toBe(0);
  });

  it('hstore', () => {
    expect(pathsOf('"name"=>"가나다", "e-mail"=>"a@example.com", "x"=>NULL')).toEqual(['e-mail', 'name']);
    expect(pathsOf('"name"=>"a \\"b\\"", "cut"=>"clipp')).toEqual(['name']);
    expect(profileOf('"a" => b').opened).toBe(0);
  });

  it('what PHP serializes', () => {
    const text =
      'a:3:{s:4:"name";s:9:"가나다";s:2:"to";a:2:{i:0;s:13:"a@example.com";i:1;s:13:"b@example.com";}s:1:"o";O:4:"User":1:{s:3:"tel";i:5;}}';
    expect(pathsOf(text)).toEqual(['name', 'o.tel', 'to[]']);
    expect(pathsOf(text.slice(0, 60))).toEqual(['name']);
    expect(profileOf('a:1:{not so}').opened).toBe(0);
  });

  it('the payload of a JWT', () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'HS256' })}.${part({ email: 'a@example.com', name: '가나다' })}.c2lnbmF0dXJl`;
    expect(pathsOf(token)).toEqual(['email', 'name']);
    expect(pathsOf(`Bearer ${token}`)).toEqual(['email', 'name']);
    expect(profileOf(token).paths.get('email')?.hits.get('email')?.whole).toBe(1);
  });

  it('log lines', () => {
    expect(pathsOf('ts=2026-11-23 level=info ip=192.0.2.7 msg="sent to someone"')).toEqual([
      'ip',
      'level',
      'msg',
      'ts',
    ]);
  });

  it('URLs with a query, decoded', () => {
    const { paths, hits } = profileOf('https://example.com/a?email=someone%40example.com');
    expect(paths.get('email')?.hits.get('email')?.whole).toBe(1);
    expect(hits.get('url')?.whole).toBe(1);
  });

  it('base64 of JSON', () => {
    expect(pathsOf(base64('{"sub":"a@example.com","n":1}'))).toEqual(['n', 'sub']);
  });

  it('not a sentence with one equals sign, nor arithmetic', () => {
    expect(profileOf('the sum is x=3 in the end').opened).toBe(0);
    expect(profileOf('1 + 1 = 2').opened).toBe(0);
    expect(profileOf('a < b and c > d').opened).toBe(0);
  });
});

it('any text can be opened without an error', () => {
  const piece = fc.constantFrom(
    ...'{}[]",:<>/=&?%\\ua1\n é'.split(''),
    '{"a":',
    '<a>',
    '</a>',
    'a=b ',
    '\\u00',
    'null',
    'eyJ',
    "'",
    '"=>"',
    'a:1:{',
    's:1:"',
    '";',
    'i:1;',
    ' {"a":1}',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(profileOf(pieces.join('')).rows).toBe(1);
    }),
    { numRuns: 2_000 },
  );
});
