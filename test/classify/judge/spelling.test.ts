import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

const itemOf = (table: string, name: string): string | undefined =>
  judgeSchema(table, ['SEQ int', `${name} varchar(100)`, 'REG_DT timestamp'])[name];

describe('names in two languages', () => {
  it.each([
    ['TB_PRDT_MST', 'PRDT_KOR_NM', undefined],
    ['TB_PRDT_MST', 'GOODS_ENG_NM', undefined],
    ['TB_PRDT_MST', 'goodsEngNm', undefined],
    ['TB_CODE', 'CD_ENG_NM', undefined],
    ['TB_MENU', 'MENU_ENG_NM', undefined],
    ['TB_DEPT', 'DEPT_KOR_NM', 'department'],
    ['TB_CO', 'CMPNY_ENG_NM', 'company'],
    ['TB_EMP', 'EMP_ENG_NM', 'name'],
    ['TB_MBR', 'CUST_KOR_NM', 'name'],
    ['TB_MBR', 'KOR_NM', 'name'],
  ])('%s.%s', (table, name, item) => {
    expect(itemOf(table, name)).toBe(item);
  });

  it.each([
    ['상품', '상품영문명', undefined],
    ['직원', '직원영문명', 'name'],
    ['부서', '부서영문명', 'department'],
  ])('%s: %s', (table, name, item) => {
    expect(itemOf(table, name)).toBe(item);
  });

  it('amounts of payments and numbers of lots are none', () => {
    expect(judgeSchema('TB_ORDER', ['ORD_NO varchar(20)', 'PAY_AMT int', 'LOT_NO varchar(20)'])).toEqual({
      ORD_NO: undefined,
      PAY_AMT: undefined,
      LOT_NO: undefined,
    });
    expect(judgeSchema('TB_SALARY', ['EMP_NO varchar(20)', 'PAY_AMT int']).PAY_AMT).toBe('salary');
  });
});
