import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnScanner, Matcher } from '../../../src/classify/values/index.ts';
import { shapeOf } from '../../../src/classify/values/shape.ts';
import { loadDetectors } from '../../../src/registry.ts';

const matcher = new Matcher(await loadDetectors());

function profileOf(cells: readonly (string | null)[]) {
  const scanner = new ColumnScanner(matcher);
  scanner.add(cells);
  return scanner.profile();
}

describe('counts', () => {
  it('nulls, blanks and values', () => {
    expect(profileOf([null, '', '  \n', ' a ', 'bcd'])).toMatchObject({
      rows: 5,
      nulls: 1,
      empties: 2,
      values: 2,
      length: { min: 1, max: 3, mean: 2, powers: [1, 1] },
      distinct: 2,
    });
  });

  it('an empty column', () => {
    expect(profileOf([])).toMatchObject({
      rows: 0,
      values: 0,
      words: 0,
      length: { min: 0, max: 0, mean: 0, powers: [] },
    });
  });

  it('whole matches apart from those in text', () => {
    const email = profileOf([
      'a@example.com',
      'write to b@example.com',
      'nothing',
      ' c@example.com ',
    ]).hits.get('email');
    expect(email).toMatchObject({ whole: 2, within: 1, valid: 0, invalid: 0, unknown: 2 });
  });

  it('in text, what only fails its check apart from what passes', () => {
    const { hits } = profileOf(['a 9710139019902 b', 'a 9710139019903 b', 'a 971013-9019903 b', 'a 1 b']);
    expect(hits.get('rrn')).toMatchObject({ whole: 0, within: 2, failed: 1 });
    expect(profileOf(['a 9710139019903 b']).hits.has('rrn')).toBe(false);
  });

  it('a value that holds three addresses once', () => {
    const { hits } = profileOf(['a@example.com, b@example.com, c@example.com']);
    expect(hits.get('email')?.within).toBe(1);
  });

  it('what a validator said', () => {
    const { hits } = profileOf(['971013-9019902', '971013-9019903', '971332-9019902']);
    expect(hits.get('rrn')).toMatchObject({ whole: 2, valid: 1, unknown: 1 });
  });

  it('several things in one text', () => {
    const { hits } = profileOf(['담당자 010-1234-5678, someone@example.com, 서울특별시 가온구 미리내로 12']);
    expect([...hits.keys()].sort()).toEqual(['address-road-kr', 'email', 'mobile-kr']);
  });

  it('what stands inside a container that matches as a whole', () => {
    const prompt = JSON.stringify([{ role: 'user', content: 'call 010-1234-5678' }]);
    const { hits } = profileOf([prompt]);
    expect(hits.get('llm-messages')?.whole).toBe(1);
    expect(hits.get('mobile-kr')?.within).toBe(1);
  });

  it('numbers and their order', () => {
    expect(profileOf(['1', '2', '3', '10']).numbers).toEqual({
      count: 4,
      min: 1,
      max: 10,
      rising: 1,
      fine: 0,
    });
    expect(profileOf(['4', '3', '2', '7']).numbers?.rising).toBeCloseTo(1 / 3);
    expect(profileOf(['a', 'b']).numbers).toBeUndefined();
  });

  it('surnames', () => {
    const { koreanNames } = profileOf([
      '김가온',
      '김 나래',
      '박다솜',
      '남궁마루',
      '가온누리',
      'Kim',
      '예시로만든말',
    ]);
    expect(koreanNames.values).toBe(4);
    expect(Object.fromEntries(koreanNames.bySurname)).toEqual({ 김: 2, 박: 1, 남궁: 1 });
  });

  it('letters that stand apart, as some systems write Hangul and accents, like any other', () => {
    const values = [
      '김가온',
      '서울특별시 강남구 가로수길 12',
      '연락처는 010-0000-1234 입니다',
      '{"이름":"이나래"}',
      'Müllerstraße 12',
    ];
    const apart = values.map((text) => text.normalize('NFD'));
    expect(apart).not.toEqual(values);
    expect(profileOf(apart)).toEqual(profileOf(values));
    // Letters that belong to nothing stay.
    expect(profileOf(['\u1100', '\u1100\u1100'])).toMatchObject({ values: 2, length: { min: 1, max: 2 } });
  });

  it('what stands where nothing is, as nothing', () => {
    const { values, empties, hits } = profileOf(['-', 'N/A', '\\N', ' null ', 'a@example.com', 'nil']);
    expect([values, empties, hits.get('email')?.whole]).toEqual([2, 4, 1]);
    const korean = profileOf([
      '없음',
      '해당사항없음',
      ' 미입력 ',
      '정보 없음',
      '010-0000-1234',
      '없음으로 기재',
    ]);
    expect([korean.values, korean.empties]).toEqual([2, 4]);
  });

  it('letters and digits that are as wide as Hangul, like any other', () => {
    const values = ['010-0000-1234', 'given@example.com', '연락처 010-0000-1234 입니다', '01011112222'];
    const wide = values.map((text) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    );
    expect(profileOf(wide)).toEqual(profileOf(values));
  });

  it('classes of characters', () => {
    const { classes } = profileOf(['a1', 'b', '가']);
    expect([classes.get('lower'), classes.get('digit'), classes.get('hangul'), classes.get('at')]).toEqual([
      2, 1, 1, 0,
    ]);
  });
});

it('the order of numbers is that within the parts', () => {
  const [one, other] = [new ColumnScanner(matcher), new ColumnScanner(matcher)];
  one.add(['5', '6', '7']);
  other.add(['1', '2', '1']);
  one.absorb(other);
  expect(one.profile().numbers).toEqual({ count: 6, min: 1, max: 7, rising: 3 / 4, fine: 0 });
});

it('the sum over parts is the count over the whole', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 12 }),
    fc.constantFrom('a@example.com', '010-1234-5678', '김가온', '{"a":{"b":"c@example.com"}}', 'x=1 y=2'),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 20 }), fc.array(cell, { maxLength: 20 }), (first, second) => {
      const one = new ColumnScanner(matcher);
      const other = new ColumnScanner(matcher);
      one.add(first);
      other.add(second);
      one.absorb(other);
      // The order of numbers is known only within each part.
      const { numbers: sum, ...parts } = one.profile();
      const { numbers: all, ...whole } = profileOf([...first, ...second]);
      expect(comparable(parts)).toEqual(comparable(whole));
      expect(sum?.count).toBe(all?.count);
    }),
  );
});

/** Order aside, and the order of numbers inside nested values with it. */
function comparable(profile: object): unknown {
  return JSON.parse(
    JSON.stringify(profile, (key, value) =>
      key === 'numbers'
        ? undefined
        : value instanceof Map
          ? [...value].sort(([a], [b]) => (a < b ? -1 : 1))
          : value,
    ),
  );
}

it('keeps no value', () => {
  const marker = 'qzxjvkwyqzxj';
  const cells = [
    marker,
    `${marker}@example.com`,
    `{"a":"${marker}"}`,
    `{"${marker}@example.com":1}`,
    `k=${marker} l=1`,
  ];
  expect(
    JSON.stringify(profileOf(cells), (_, value) => (value instanceof Map ? [...value] : value)),
  ).not.toContain(marker);
});

it.each([
  ['Y', 'boolean'],
  ['-12', 'integer'],
  ['1,234.50', 'decimal'],
  ['2026-11-23', 'date'],
  ['2026년 11월 23일', 'date'],
  ['2026-11-23T10:00:00Z', 'datetime'],
  ['10:30', 'time'],
  ['123e4567-e89b-12d3-a456-426614174000', 'uuid'],
  ['{"a":1}', 'json'],
  ['0123456789abcdef', 'hex'],
  ['aGVsbG8gd29ybGQhIHRoaXM1', 'base64'],
  ['word', 'word'],
  ['two words', 'words'],
  ['This is a sentence.', 'sentence'],
  ['one two three four five six seven', 'sentence'],
])('the shape of %j is %s', (value, shape) => {
  expect(shapeOf(value)).toBe(shape);
});
