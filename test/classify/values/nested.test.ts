import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnProfile, ColumnScanner, Matcher } from '../../../src/classify/values/index.ts';
import { loadDetectors } from '../../../src/registry.ts';

const matcher = new Matcher(await loadDetectors());

function profileOf(...cells: (string | null)[]): ColumnProfile {
  const scanner = new ColumnScanner(matcher);
  scanner.add(cells);
  return scanner.profile();
}
const pathsOf = (...cells: string[]) => [...profileOf(...cells).paths.keys()].sort();
const base64 = (text: string) => Buffer.from(text).toString('base64');

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
    expect(profileOf(text)).toMatchObject({ opened: 1, unfollowed: 1 });
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
    );
  });

  it('says where depth or breadth were too much', () => {
    const deep = `${'{"a":'.repeat(20)}1${'}'.repeat(20)}`;
    expect(profileOf(JSON.stringify({ x: 1, deep: JSON.parse(deep) })).unfollowed).toBe(1);
    const wide = JSON.stringify(Array.from({ length: 3_000 }, (_, i) => ({ a: i })));
    expect(profileOf(wide)).toMatchObject({ opened: 1, unfollowed: 1 });
  });
});

function leavesOf(value: unknown): number {
  if (value === null) return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce((sum: number, inner) => sum + leavesOf(inner), 0);
}

describe('keys that are data never become paths', () => {
  it.each([
    ['an e-mail address', { 'someone@example.com': { seen: 1 } }],
    ['a phone number', { '010-1234-5678': { seen: 1 } }],
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
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(profileOf(pieces.join('')).rows).toBe(1);
    }),
    { numRuns: 2_000 },
  );
});
