import { describe, expect, it } from 'vitest';
import { judgeValues, make } from '../support.ts';

const pick = (...values: readonly string[]) => make(60, (i) => values[(i * 7) % values.length]!);
const members = {
  member_name: pick('홍길동', '김가나', '이다라', '박마바', '최사아'),
  email: make(60, (i) => `user${i}@example.com`),
  mobile: make(60, (i) => `010-0000-${1000 + i}`),
};
const judge = (column: string, beside: Readonly<Record<string, string[]>> = members, table = 't_41') =>
  judgeValues(table, { ...beside, [column]: pick('aka', 'ubu', 'oro') }).find(({ name }) => name === column)!
    .classification;

describe('a column of which nothing speaks', () => {
  it('is for people to look at among records of people', () => {
    expect(judge('lugo')).toMatchObject({ confidence: 0.5, unclear: true });
    expect(judge('lugo').item).toBeUndefined();
  });

  it('is probably nothing where no record is of anybody', () => {
    expect(judge('lugo', { colour: pick('red', 'blue') })).toMatchObject({ unclear: false });
  });

  it.each(['status', 'member_type', 'is_lugo', 'created_by', 'lugo_yn', 'lugo_cd', '처리여부', '회원구분'])(
    'is a matter of the program where it is called %s',
    (name) => {
      expect(judge(name).unclear).toBe(false);
    },
  );
});
