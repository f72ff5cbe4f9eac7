import { describe, expect, it } from 'vitest';
import { judgeSchema } from '../support.ts';

describe('a name beside what only a person has', () => {
  it('is a person’s by the word that they share', () => {
    expect(
      judgeSchema('ORD_MST', [
        'ORD_NO varchar(20)',
        'ORD_NM varchar(50)',
        'ORD_HP varchar(20)',
        'ORD_AMT int',
      ]).ORD_NM,
    ).toBe('name');
    expect(judgeSchema('CNTR', ['FC_NM varchar(30)', 'FC_HP varchar(20)']).FC_NM).toBe('name');
    expect(judgeSchema('ORD', ['REFUND_NM varchar(30)', 'REFUND_ACCT varchar(30)']).REFUND_NM).toBe('name');
  });

  it('is no person’s beside a telephone, or of a firm or a school', () => {
    expect(
      judgeSchema('ORD_MST', ['ORD_NM varchar(50)', 'ORD_AMT int', 'ORD_DT timestamp']).ORD_NM,
    ).toBeUndefined();
    expect(judgeSchema('STORE', ['SHOP_NM varchar(50)', 'SHOP_HP varchar(20)']).SHOP_NM).toBe('company');
    expect(
      judgeSchema('DRUG', ['manufacture_name varchar(50)', 'manufacture_phone varchar(20)']),
    ).not.toMatchObject({
      manufacture_name: 'name',
    });
  });
});

describe('words of old systems by their table', () => {
  it('a session’s id in a log is no resident’s number', () => {
    expect(
      judgeSchema('LGN_HST', ['USR_ID varchar(20)', 'LGN_DT timestamp', 'SSN_ID varchar(64)']).SSN_ID,
    ).toBe('session-id');
  });

  it('when somebody came to a firm, or to a school', () => {
    expect(judgeSchema('TB_EMP', ['EMPNO varchar(10)', 'EMPNM varchar(30)', 'ENTDT varchar(8)']).ENTDT).toBe(
      'work-experience',
    );
    expect(judgeSchema('T_STD', ['STD_NO varchar(10)', 'ENT_DT varchar(8)', 'SCORE int'])).toMatchObject({
      ENT_DT: 'enrollment-period',
      SCORE: 'grade',
    });
  });

  it('how many come is nobody’s family', () => {
    expect(judgeSchema('BOOKING', ['RSVNO varchar(10)', 'CHLD_CNT int', 'ADLT_CNT int'])).toMatchObject({
      CHLD_CNT: undefined,
      ADLT_CNT: undefined,
    });
  });
});
