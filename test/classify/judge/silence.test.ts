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
  it.each([
    'How often do you travel by plane?',
    '3) Have you ever moved to an unsold seat?',
    '한 달에 몇 번 외식을 하십니까?',
  ])('is a fact where people are asked of themselves: %s', (question) => {
    const asked = {
      [`"${question}"`]: pick('aka', 'ubu', 'oro'),
      '"Which of these is loudest?"': pick('a1', 'b2'),
    };
    expect(judgeValues('responses', asked)[0]!.classification).toMatchObject({
      item: 'personal-fact',
      unclear: true,
    });
  });

  it.each([
    'Do you think seats should recline?',
    'Is it rude to wake a passenger up?',
    '이 정책에 대해 어떻게 생각하십니까?',
  ])('is none where they are asked of something else: %s', (question) => {
    expect(
      judgeValues('responses', { [`"${question}"`]: pick('aka', 'ubu') })[0]!.classification.item,
    ).toBeUndefined();
  });

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

  describe('is probably a fact among facts about somebody', () => {
    const facts = { sex: pick('F', 'M'), age: make(60, (i) => String(20 + ((i * 7) % 50))) };

    it.each([
      ['words', pick('aka', 'ubu', 'oro')],
      ['numbers', make(60, (i) => String((i * 37) % 11))],
      ['marks', pick('Y', 'N', 'Y')],
    ])('of %s', (_, lugo) => {
      const found = judgeValues('t_41', { ...facts, lugo }).at(-1)!.classification;
      expect(found).toMatchObject({ item: 'personal-fact', unclear: true });
    });

    it.each([
      ['a state of the program', 'lugo_status', pick('aka', 'ubu')],
      ['a time', 'lugo', make(60, (i) => `2024-0${1 + (i % 9)}-1${i % 9} 10:00:00`)],
      ['a number of a column', 'col_7', pick('aka', 'ubu')],
      ['empty', 'lugo', make(60, () => '')],
    ])('but not %s', (_, name, values) => {
      expect(judgeValues('t_41', { ...facts, [name]: values }).at(-1)!.classification.item).not.toBe(
        'personal-fact',
      );
    });

    it.each(['products', 'dogs'])('but not of %s', (of) => {
      const counted = { ...facts, lugo: pick('aka', 'ubu', 'oro') };
      const things = of === 'dogs' ? counted : { price: facts.age, sku: facts.age, lugo: counted.lugo };
      expect(judgeValues(of, things).at(-1)!.classification.item).toBeUndefined();
    });
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
