import { describe, expect, it } from 'vitest';
import { Matcher } from '../../../src/classify/values/index.ts';
import type { DictionaryDetector, PatternDetector } from '../../../src/core/detector.ts';

const examples = { match: [], reject: [] };
const pattern = (id: string, core: string, more: Partial<PatternDetector> = {}): PatternDetector => ({
  id,
  kind: 'pattern',
  item: 'name',
  core,
  gate: {},
  weight: 0.5,
  inText: true,
  examples,
  ...more,
});
const dictionary = (id: string, ...entries: string[]): DictionaryDetector => ({
  id,
  kind: 'dictionary',
  item: 'name',
  entries: () => new Set(entries),
  weight: 0.5,
  examples,
});
const idsOf = (matcher: Matcher, text: string) =>
  matcher.match(text, 0, text.length).map(({ detector, whole }) => `${detector.id}${whole ? '' : ' within'}`);

describe('a value', () => {
  it('is matched by all whose pattern covers it', () => {
    expect(
      idsOf(new Matcher([pattern('a', '\\d+'), pattern('b', '\\d{3}'), pattern('c', '\\d{2}')]), '123'),
    ).toEqual(['a', 'b']);
  });

  it('is searched where nothing covers it; the surest takes what several want', () => {
    const matcher = new Matcher([
      pattern('weak', '\\d+', { weight: 0.3 }),
      pattern('sure', '\\d{3}', { weight: 0.9 }),
    ]);
    expect(idsOf(matcher, 'x 123 y')).toEqual(['sure within']);
    expect(idsOf(matcher, 'x 123 y 45')).toEqual(['sure within', 'weak within']);
  });

  it('is searched where what covers it failed its check', () => {
    const matcher = new Matcher([
      pattern('all', '[\\d ]+', { validate: () => false }),
      pattern('part', '7{3}', { boundary: { before: '\\d', after: '\\d' } }),
    ]);
    expect(idsOf(matcher, '123 777')).toEqual(['all', 'part within']);
  });

  it('is searched where what covers it is a container, unless there is no room', () => {
    const matcher = new Matcher([pattern('container', 'q.*', { inText: false }), pattern('part', '\\d{3}')]);
    expect(idsOf(matcher, 'q 123')).toEqual(['container', 'part within']);
    expect(idsOf(matcher, 'q-123')).toEqual(['container']);
  });

  it('is found in a range, without what stands around it', () => {
    const [match] = new Matcher([pattern('a', '\\d+')]).match('  12  ', 2, 4);
    expect(match).toMatchObject({ whole: true, validity: 'unknown' });
  });
});

describe('a text', () => {
  it('holds no match that fails its check, and goes on after it', () => {
    const matcher = new Matcher([pattern('even', '\\d', { validate: (digit) => Number(digit) % 2 === 0 })]);
    expect(matcher.find('1 3 5 8').map(({ start }) => start)).toEqual([6]);
  });

  it('is searched to its end however many fail', () => {
    const matcher = new Matcher([pattern('nine', '\\d', { validate: (digit) => digit === '9' })]);
    expect(matcher.find(`${'1 '.repeat(500)}9`)).toHaveLength(1);
  });

  it('is searched from anchor to anchor', () => {
    const core = '[a-z]+@[a-z]+';
    const anchored = new Matcher([pattern('at', core, { gate: { anchor: '@' } })]);
    const plain = new Matcher([pattern('at', core)]);
    for (const text of ['a@b c@d', '@a b@c', 'x y z', 'a @ b@c,d@e', '@@@a@b'])
      expect(anchored.find(text)).toHaveLength(plain.find(text).length);
  });

  it('does not hang on a pattern that matches nothing', () => {
    expect(new Matcher([pattern('empty', 'x*')]).find('aaa').length).toBeLessThan(10);
  });
});

describe('dictionaries', () => {
  const matcher = new Matcher([dictionary('one', 'blue', 'sky blue'), dictionary('two', 'blue', 'a+')]);

  it.each([
    ['Blue', ['one', 'two']],
    ['SKY BLUE', ['one']],
    ['A+', ['two']],
    ['blues', []],
    ['blue 1', []],
    ['a-', []],
  ])('%s', (text, expected) => {
    expect(idsOf(matcher, text)).toEqual(expected);
  });
});
