import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

/** What the first of the columns of a table holds. */
const itemOf = (of: string, ...columns: string[]): string | undefined =>
  Object.values(judgeSchema(of, columns))[0];

describe('who somebody is by what they do', () => {
  it.each([
    ['c1 varchar(30) -- 판정의', 'name'],
    ['c1 varchar(30) -- 조종원', 'name'],
    ['c1 varchar(30) -- 상담실장', 'name'],
    ['SV_NM varchar(30) -- SV명', 'name'],
    ['c1 varchar(30) -- 인계받은 사람', 'name'],
    ['c1 varchar(30) -- 발주담당', 'name'],
    ['c1 varchar(30) -- 산모명', 'name'],
    ['c1 varchar(30) -- 질문자명', 'name'],
    ['c1 varchar(30) -- 세입자', 'name'],
    ['c1 varchar(30) -- 동호회 회장', 'name'],
    ['c1 varchar(30) -- 담당 영업사원', 'name'],
    ['c1 varchar(30) -- 첨부 문자', undefined],
    ['c1 varchar(30) -- 증권사', 'company'],
    ['c1 varchar(30) -- 정의', undefined],
    ['c1 varchar(30) -- 경기장', undefined],
    ['c1 varchar(30) -- 고사장', undefined],
  ])('%s → %s', (column, item) => {
    expect(itemOf('t', column)).toBe(item);
  });

  it('is a number of staff in a column that is called so and holds no name', () => {
    expect(itemOf('slip', 'APRV_EMP varchar(10) -- 승인자')).toBeUndefined();
    expect(itemOf('slip', 'APRV_EMP_NM varchar(30) -- 승인자')).toBe('name');
  });
});

describe('organisations by their premises and by what they are to something', () => {
  it.each([
    ['farm_name varchar(50) -- 농장 이름', 'company'],
    ['hall_name varchar(50) -- 예식장명', 'company'],
    ['operator_name varchar(50) -- 운영기관', 'company'],
    ['court varchar(50) -- 관할법원', 'company'],
    ['hosp varchar(60) -- 분만 병원', 'company'],
    ['room_name varchar(50) -- 회의실명', undefined],
  ])('%s → %s', (column, item) => {
    expect(itemOf('t', column)).toBe(item);
  });

  it('are keys of a list where the name is a code’s', () => {
    expect(itemOf('ord', 'CUST_CD varchar(10) -- 거래처')).toBeUndefined();
    expect(itemOf('ord', 'DEPT_CD varchar(10) -- 담당부서')).toBeUndefined();
  });
});
