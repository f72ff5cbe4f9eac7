import { describe, expect, it } from 'vitest';
import { readRomanised, readRomanisedTable } from '../../../src/classify/names/romanised.ts';
import { judgeSchema } from '../support.ts';

describe('romanised Korean names', () => {
  it.each([
    ['GAIPJA_MYUNG', '가입자명'],
    ['gaibja_myeong', '가입자명'],
    ['JIKGEUP', '직급'],
    ['JIKKUP', '직급'],
    ['GWANLIJA', '관리자'],
    ['gwallija', '관리자'],
    ['WOOPYUN_NO', '우편번호'],
    ['UISA_MYUNG', '의사명'],
    ['SUCHWI_IN', '수취인'],
    ['SANGPUM_CD', '상품코드'],
    ['TALTOE_ILSI', '탈퇴일시'],
    ['GIAN_NM', '기안자명'],
    ['JIGEUP_TOT', '지급합계'],
    ['SIRYEOK_L', '시력'],
    ['FIRST_JINRYO_DT', '최초진료일시'],
    ['SEUNGIN_YN', '승인여부'],
  ])('%s stands for %s', (name, korean) => {
    expect(readRomanised(name)).toBe(korean);
  });

  it.each([
    'model',
    'memo',
    'label',
    'user_name',
    'parent_id',
    'total_amount',
    'since',
    'fair_value',
    'onto',
    'imsi',
    'sku',
    'first_name',
    'cust_id',
    'sangdae_bank',
  ])('%s is English', (name) => {
    expect(readRomanised(name)).toBeUndefined();
  });

  it('leaves the frame of a table’s name aside', () => {
    expect(readRomanisedTable('TB_HWANJA_JINRYO')).toBe('환자진료');
    expect(readRomanisedTable('ST_HAKSAENG')).toBe('학생');
    expect(readRomanisedTable('ST_DATA')).toBeUndefined();
  });

  it('are judged by what they stand for', () => {
    expect(
      judgeSchema('TB_BUDONGSAN', [
        'SOYUJA varchar(40)',
        'IMCHAIN varchar(40)',
        'JEONYONG_MYUNJUK int',
        'MAEMUL_GUBUN varchar(2)',
        'SEOLBI_MYUNG varchar(60)',
      ]),
    ).toEqual({
      SOYUJA: 'name',
      IMCHAIN: 'name',
      JEONYONG_MYUNJUK: undefined,
      MAEMUL_GUBUN: undefined,
      SEOLBI_MYUNG: undefined,
    });
  });
});
