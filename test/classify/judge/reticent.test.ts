import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.ts';
import { classifier, judgeSchema, table } from '../support.ts';

const evidenceOf = (dataset: Dataset) =>
  classifier.schemaOnly(dataset).flatMap(({ classification }) => classification.evidence);
const told = (columns: readonly string[], comment?: string, name = 'KNA1') =>
  evidenceOf(table(name, columns, comment))
    .map(({ by }) => by)
    .join('\n');

/** Nobody: an invented person, as comments may speak of one. */
const somebody = /zenia|zebrowsk|5551234|홍길/i;

describe('evidence repeats no word of a comment but those by which columns are called', () => {
  const heads = [
    'home phone number',
    'wage type',
    'session id',
    'login id',
    'salary',
    'statement',
    'slack handle',
  ];
  const people = [
    'Zebrowska',
    'Zenia Zebrowska',
    'zenia.zebrowska@example.com',
    'zzebrowska',
    '02-555-5551234',
  ];
  const names = ['c7', 'detail', 'lga', 'user_id', 'email'];
  it.each(people)('%s', (person) => {
    for (const head of heads)
      for (const comment of [
        `${person}'s ${head}`,
        `${head} of ${person}`,
        `${person} ${head}`,
        `${head} ${person}`,
      ])
        for (const type of ['varchar(100)', 'int', 'date', 'uuid'])
          expect(
            told(
              names.map((name) => `${name} ${type} -- ${comment}`),
              comment,
            ),
          ).not.toMatch(somebody);
  });

  it.each([
    'zebrowska 회원 ID',
    '홍길동 회원 아이디',
    '홍길동 이름(사번)',
    '홍길동 투표일시',
    '홍길동님의 수신거부등록일시',
    '홍길동의 근무일',
    '홍길동 간호사',
    '홍길동 금융기관',
    '홍길동 사용자 식별자',
  ])('%s', (comment) => {
    for (const name of ['c7', 'user_id', 'created_at', 'created_by'])
      for (const type of ['varchar(100)', 'int', 'timestamp'])
        expect(told([`${name} ${type} -- ${comment}`], comment)).not.toMatch(somebody);
  });

  it('and those, and what the column itself is called', () => {
    expect(told(["lga varchar(4) -- Zebrowska's home phone number"])).toContain('home phone number');
    expect(told(['zebrowska_phone varchar(40) -- the phone of Zebrowska'])).toMatch(/phone/);
    expect(told(['c7 varchar(40) -- Emergency contact name'])).toContain('name');
  });
});

describe('a comment that is a book', () => {
  it.each([
    [' ', ' 이름'],
    ['\t', ' phone'],
    ['가 ', '('],
    ['(', '이름'],
    ['of ', ''],
  ])('of %j is read in no time', (unit, end) => {
    const comment = unit.repeat(100_000 / unit.length) + end;
    const started = performance.now();
    const columns = table('KNA1', ['c7 varchar(20)', 'user_id int'], comment);
    evidenceOf({ ...columns, fields: columns.fields.map((field) => ({ ...field, comment })) });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('is told by its beginning', () => {
    expect(judgeSchema('KNA1', [`c7 varchar(20) -- Home phone. ${'More of it. '.repeat(10_000)}`])).toEqual({
      c7: 'phone',
    });
  });
});
