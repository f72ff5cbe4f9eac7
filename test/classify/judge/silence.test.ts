import { describe, expect, it } from 'vitest';
import { classifier, judgeValues, make, table } from '../support.ts';

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
    expect(judge('lugo')).toMatchObject({ confidence: 0.6, unclear: true });
    expect(judge('lugo').item).toBeUndefined();
  });

  it('is as likely a fact as not beside one about somebody, by names alone beside more', () => {
    const one = { sex: pick('F', 'M', 'F') };
    expect(judge('lugo', one)).toMatchObject({ confidence: 0.5, unclear: true });
    const names = table('members', ['sex char(1)', 'age int', 'lugo varchar(20)']);
    const [, , silent] = classifier.schemaOnly(names);
    expect(silent!.classification).toMatchObject({ confidence: 0.5, unclear: true });
    expect(silent!.classification.item).toBeUndefined();
  });

  it.each([
    ['words', pick('aka', 'ubu', 'oro')],
    ['marks', pick('Y', 'N', 'Y')],
  ])('is so among facts about somebody, of %s', (_, lugo) => {
    const facts = { sex: pick('F', 'M'), age: make(60, (i) => String(20 + ((i * 7) % 50))) };
    expect(judgeValues('t_41', { ...facts, lugo }).at(-1)!.classification).toMatchObject({
      confidence: 0.5,
      unclear: true,
    });
    expect(judgeValues('dogs', { ...facts, lugo }).at(-1)!.classification.unclear).toBe(false);
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
